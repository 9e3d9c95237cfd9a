"""Who performs the tasks of which post in each half of a day: for calendars and warnings, from facts read once.

It answers as roles_of does for a moment inside that half-day; a test holds them together.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from django.db.models import Q

from biuro.core.workdays import is_workday
from org.kadry.models import Obsada, Pracownik
from org.struktura.models import Stanowisko
from org.zastepstwa.models import Nieobecnosc, Zastepstwo
from org.zastepstwa.pory import Polowa, Pora, polowa

F = Stanowisko.Funkcja
PAR_3_UST_3 = "§ 3 ust. 3"
WAKAT = "stanowisko nieobsadzone"
MUSZA_DZIALAC = (F.DYREKTOR, F.ZASTEPCA, F.KIEROWNIK, F.SEKRETARIAT)  # somebody waits for what these posts do


@dataclass(frozen=True)
class Wykonawca:
    """Who acts for a post: its holder, or a substitute with the title he stands in by."""

    osoba: Pracownik
    tytul: str = ""
    za: str = ""


@dataclass(frozen=True)
class Okres:
    """The facts of some days."""

    obsady: tuple[Obsada, ...]
    stanowiska: tuple[Stanowisko, ...]
    nieobecnosci: tuple[Nieobecnosc, ...]
    zastepstwa: tuple[Zastepstwo, ...]

    def stanowiska_dnia(self, dzien: date) -> list[Stanowisko]:
        """The posts of the day that must act."""
        return [post for post in self.stanowiska if _w_dniu(post, dzien)]

    def obsada(self, stanowisko: Stanowisko, dzien: date) -> list[Obsada]:
        """Who holds the post on the day."""
        return [row for row in self.obsady if row.stanowisko_id == stanowisko.pk and _w_dniu(row, dzien)]

    def nieobecny(self, osoba: Pracownik, kiedy: Polowa) -> bool:
        """True when the person is away in that half-day."""
        return any(row.pracownik_id == osoba.pk and obejmuje(row, kiedy) for row in self.nieobecnosci)

    def nazwani(self, stanowisko: Stanowisko, dzien: date) -> list[Zastepstwo]:
        """The substitutes by decision of the post on the day, in their order."""
        rows = (row for row in self.zastepstwa if row.stanowisko_id == stanowisko.pk and _w_dniu(row, dzien))
        return sorted(rows, key=lambda row: row.kolejnosc)


def okres(od: date, do: date) -> Okres:
    """Read the facts of these days, both included."""
    days = Q(od__lte=do) & (Q(do=None) | Q(do__gte=od))
    posts = Stanowisko.objects.filter(days, funkcja__in=MUSZA_DZIALAC).select_related("jednostka")
    return Okres(
        tuple(Obsada.objects.filter(days).select_related("pracownik", "stanowisko__jednostka").order_by("od", "pk")),
        tuple(posts.order_by("jednostka__symbol", "pk")),
        tuple(Nieobecnosc.objects.filter(days, odwolana=False).select_related("pracownik").order_by("od", "pk")),
        tuple(
            Zastepstwo.objects.filter(days, odwolane=False, do_chwili=None)
            .exclude(stanowisko__funkcja=F.DYREKTOR)
            .select_related("kto", "stanowisko__jednostka")
            .order_by("od", "kolejnosc", "pk")
        ),
    )


def obejmuje(row: Nieobecnosc, kiedy: Polowa) -> bool:
    """True when the absence lasts through that half-day; one ended in its course does not."""
    if kiedy < row.pierwsza or (row.ostatnia and kiedy > row.ostatnia):
        return False
    return row.do_chwili is None or kiedy < polowa(row.do_chwili)


def wykonuja(facts: Okres, stanowisko: Stanowisko, kiedy: Polowa) -> list[Wykonawca]:
    """Everybody who performs the tasks of the post in that half-day, its holder first; empty: nobody."""
    holders = facts.obsada(stanowisko, kiedy[0])
    present = [Wykonawca(row.pracownik) for row in holders if not facts.nieobecny(row.pracownik, kiedy)]
    return [*present, *_zastepcy(facts, stanowisko, holders, kiedy)]


def polowy(od: date, do: date) -> Iterator[Polowa]:
    """The halves of the working days from … to."""
    day = od
    while day <= do:
        if is_workday(day):
            yield day, Pora.RANO
            yield day, Pora.POPOLUDNIE
        day += timedelta(days=1)


def _zastepcy(facts: Okres, stanowisko: Stanowisko, holders: list[Obsada], kiedy: Polowa) -> Iterable[Wykonawca]:
    away = [row.pracownik for row in holders if facts.nieobecny(row.pracownik, kiedy)]
    if stanowisko.funkcja == F.DYREKTOR:
        deputies = (row for row in facts.obsady if row.stanowisko.funkcja == F.ZASTEPCA and _w_dniu(row, kiedy[0]))
        here = [row.pracownik for row in deputies if not facts.nieobecny(row.pracownik, kiedy)]
        return [Wykonawca(osoba, PAR_3_UST_3, str(kto)) for kto in away for osoba in here]
    return _z_decyzji(facts, stanowisko, holders, away, kiedy)


def _z_decyzji(facts: Okres, stanowisko, holders, away, kiedy: Polowa) -> Iterator[Wykonawca]:
    for named in facts.nazwani(stanowisko, kiedy[0]):
        if named.tylko_gdy_nieobecny and holders and not away:
            continue
        if not facts.nieobecny(named.kto, kiedy):
            yield Wykonawca(named.kto, named.decyzja, str(holders[0].pracownik) if holders else WAKAT)
            return  # the next in order acts only while those before him are away


def _w_dniu(row, dzien: date) -> bool:
    return row.od <= dzien and (row.do is None or row.do >= dzien)
