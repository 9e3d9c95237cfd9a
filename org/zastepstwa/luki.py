"""Gaps (a post that must act and nobody to act) and conflicts of the coming days, each as one period in words."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from django.utils import timezone

from biuro.core.polish import short_date
from biuro.core.workdays import is_workday
from org.kadry.models import Pracownik
from org.struktura.models import Stanowisko
from org.zastepstwa.plan import Okres, Wykonawca, okres, polowy, wykonuja
from org.zastepstwa.pory import Polowa, Pora, polowa

F = Stanowisko.Funkcja
NAPRZOD = 60  # days looked ahead
BRAK, ZASTEPCA_NIEOBECNY, KILKA = "brak", "zastepca", "kilka"


@dataclass(frozen=True)
class Ostrzezenie:
    """One thing to arrange in time: what kind, about which post, from which half-day to which."""

    rodzaj: str
    funkcja: str
    co: str
    od: Polowa
    do: Polowa

    @property
    def kiedy(self) -> str:
        """„30.11.2026 od południa – 2.12.2026”."""
        begin = short_date(self.od[0]) + (" po południu" if self.od[1] == Pora.POPOLUDNIE else "")
        end = short_date(self.do[0]) + (" do południa" if self.do[1] == Pora.RANO else "")
        if self.od[0] != self.do[0]:
            return f"{begin} – {end}"
        return begin if self.od[1] == Pora.POPOLUDNIE else end

    @property
    def zdanie(self) -> str:
        """The warning as a sentence."""
        return f"{self.kiedy}: {self.co}"

    @property
    def luka(self) -> bool:
        """True when nobody acts at all."""
        return self.rodzaj == BRAK


def ostrzezenia(dzis: date | None = None, dni: int = NAPRZOD, facts: Okres | None = None) -> list[Ostrzezenie]:
    """The gaps and conflicts from now on for so many days, nearest first, gaps before conflicts of the same day.

    `facts`: of at least these days, when they are read already.
    """
    start = dzis or timezone.localdate()
    begin = polowa(timezone.now()) if start == timezone.localdate() else (start, Pora.RANO)
    end = start + timedelta(days=dni)
    return ostrzezenia_z(facts or okres(start, end), [kiedy for kiedy in polowy(start, end) if kiedy >= begin])


def ostrzezenia_z(facts: Okres, halves: list[Polowa]) -> list[Ostrzezenie]:
    """The same from facts already read."""
    found: dict[tuple[str, str, str], list[Polowa]] = {}
    for kiedy in halves:
        for key in _w_polowie(facts, kiedy):
            found.setdefault(key, []).append(kiedy)
    rows = [Ostrzezenie(*key, od, do) for key, at in found.items() for od, do in _zwarte(at)]
    return sorted(rows, key=lambda row: (row.od, not row.luka, row.co))


def _w_polowie(facts: Okres, kiedy: Polowa) -> Iterator[tuple[str, str, str]]:
    acting: dict[Pracownik, list[str]] = {}
    for post in facts.stanowiska_dnia(kiedy[0]):
        people = wykonuja(facts, post, kiedy)
        yield from _stanowiska(facts, post, people, kiedy)
        for wykonawca in (row for row in people if row.za):
            acting.setdefault(wykonawca.osoba, []).append(f"{post.nazwa} ({wykonawca.za})")
    for osoba, posts in acting.items():
        if len(posts) > 1:
            yield KILKA, "", f"{osoba} zastępuje jednocześnie: {', '.join(posts)}."


def _stanowiska(
    facts: Okres, post: Stanowisko, people: list[Wykonawca], kiedy: Polowa
) -> Iterator[tuple[str, str, str]]:
    if not people and (post.funkcja != F.ZASTEPCA):  # § 1 ust. 1: without him the director decides himself
        yield BRAK, post.funkcja, f"nikt nie wykonuje zadań: {post}. {_dlaczego(facts, post, kiedy)}"
        return
    if not any(facts.nieobecny(row.pracownik, kiedy) for row in facts.obsada(post, kiedy[0])):
        return
    for named in facts.nazwani(post, kiedy[0]):
        if facts.nieobecny(named.kto, kiedy):
            yield ZASTEPCA_NIEOBECNY, post.funkcja, f"zastępca sam jest nieobecny: {named.kto} za {post}."


def _dlaczego(facts: Okres, post: Stanowisko, kiedy: Polowa) -> str:
    holders = facts.obsada(post, kiedy[0])
    if not holders:
        return "Stanowisko jest nieobsadzone, a zastępcy nie wyznaczono."
    if post.funkcja == F.DYREKTOR:
        return "Nieobecni są dyrektor i zastępca (§ 3 ust. 3 nie działa dalej)."
    named = facts.nazwani(post, kiedy[0])
    who = ", ".join(str(row.pracownik) for row in holders)
    return f"Nieobecność: {who}; {'zastępca też jest nieobecny' if named else 'zastępcy nie wyznaczono'}."


def _zwarte(at: list[Polowa]) -> Iterator[tuple[Polowa, Polowa]]:
    """Join half-days that follow each other over nights, weekends and feasts."""
    begin = at[0]
    for before, after in pairwise(at):
        if _nastepna(before) != after:
            yield begin, before
            begin = after
    yield begin, at[-1]


def _nastepna(kiedy: Polowa) -> Polowa:
    day, half = kiedy
    if half == Pora.RANO:
        return day, Pora.POPOLUDNIE
    day += timedelta(days=1)
    while not is_workday(day):
        day += timedelta(days=1)
    return day, Pora.RANO
