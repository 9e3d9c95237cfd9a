"""A month of the bureau: who is away on each day and who acts for whom, week by week."""

import calendar
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta

from biuro.core.polish import weekday_name
from biuro.core.workdays import feasts, is_workday
from org.zastepstwa.luki import NAPRZOD
from org.zastepstwa.plan import Okres, obejmuje, okres, wykonuja
from org.zastepstwa.pory import Pora

MIESIACE = (
    *("styczeń", "luty", "marzec", "kwiecień", "maj", "czerwiec"),
    *("lipiec", "sierpień", "wrzesień", "październik", "listopad", "grudzień"),
)
CZESC = {Pora.RANO: "do południa", Pora.POPOLUDNIE: "po południu"}
LATA = range(1990, 2101)
BLISKO = timedelta(days=130)  # of a longer time only the days shown are read


@dataclass
class DzienKalendarza:
    """One cell: sentences about absences and about substitutions."""

    dzien: date
    poza: bool  # of the month before or after
    wolny: bool
    swieto: str = ""
    nieobecni: list[str] = field(default_factory=list)
    zastepstwa: list[str] = field(default_factory=list)
    luki: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Miesiac:
    """The grid of a month, its name and its neighbours as „2026-11”."""

    nazwa: str
    dni: tuple[str, ...]
    tygodnie: list[list[DzienKalendarza]]
    poprzedni: str
    nastepny: str


def wspolny_okres(wybrany: str, dzis: date) -> Okres | None:
    """The facts of the month and of the days ahead that warnings speak of, read once; None for a month far away."""
    weeks = _tygodnie(_pierwszy(wybrany, dzis))
    begin, end = min(weeks[0][0], dzis), max(weeks[-1][-1], dzis + timedelta(days=NAPRZOD))
    return okres(begin, end) if end - begin <= BLISKO else None


def miesiac(wybrany: str, dzis: date, facts: Okres | None = None) -> Miesiac:
    """The month „2026-11”; anything else is the month of today. `facts`: of at least these days, when read already."""
    first = _pierwszy(wybrany, dzis)
    weeks = _tygodnie(first)
    facts = facts or okres(weeks[0][0], weeks[-1][-1])
    return Miesiac(
        f"{MIESIACE[first.month - 1]} {first.year}",
        tuple(weekday_name(day) for day in weeks[0]),
        [[_dzien(facts, day, first.month) for day in week] for week in weeks],
        f"{first - timedelta(days=1):%Y-%m}",
        f"{first + timedelta(days=31):%Y-%m}",
    )


def _tygodnie(first: date) -> list[list[date]]:
    return calendar.Calendar().monthdatescalendar(first.year, first.month)


def _pierwszy(wybrany: str, dzis: date) -> date:
    try:
        day = date.fromisoformat(f"{wybrany}-01")
    except ValueError:
        return dzis.replace(day=1)
    return day if day.year in LATA else dzis.replace(day=1)


def _dzien(facts: Okres, day: date, month: int) -> DzienKalendarza:
    """Who stands in holds on days off too (§ 3 ust. 3 knows no weekdays); a gap is shown where work is waited for."""
    free = not is_workday(day)
    cell = DzienKalendarza(day, day.month != month, free, feasts(day.year).get(day, ""))
    cell.nieobecni = list(_nieobecni(facts, day))
    cell.zastepstwa = list(dict.fromkeys(_zastepstwa(facts, day)))
    cell.luki = [] if free else list(dict.fromkeys(_luki(facts, day)))
    return cell


def _nieobecni(facts: Okres, day: date) -> Iterator[str]:
    for row in facts.nieobecnosci:
        halves = [half for half in Pora if obejmuje(row, (day, half))]
        if halves:
            yield row.pracownik.krotko + ("" if len(halves) == len(Pora) else f" ({CZESC[halves[0]]})")


def _zastepstwa(facts: Okres, day: date) -> Iterator[str]:
    """„M. Sobczyński za: Elżbieta Wronecka (po południu)”."""
    for post in facts.stanowiska_dnia(day):
        by_half = {half: {w.osoba: w for w in wykonuja(facts, post, (day, half)) if w.za} for half in Pora}
        for osoba, row in (by_half[Pora.RANO] | by_half[Pora.POPOLUDNIE]).items():
            halves = [half for half in Pora if osoba in by_half[half]]
            part = "" if len(halves) == len(Pora) else f" ({CZESC[halves[0]]})"
            yield f"{osoba.krotko} za: {row.za}{part}"


def _luki(facts: Okres, day: date) -> Iterator[str]:
    for post in facts.stanowiska_dnia(day):
        halves = [half for half in Pora if not wykonuja(facts, post, (day, half))]
        if halves and post.funkcja != post.Funkcja.ZASTEPCA:
            part = "" if len(halves) == len(Pora) else f" ({CZESC[halves[0]]})"
            yield f"brak: {post}{part}"
