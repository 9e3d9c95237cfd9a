"""Why this date: the explanation of a counted deadline as lines, as plain text and day by day.

The same lines go to the screen, to the PDF and to the command `termin`.
"""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from biuro.core.polish import short_date, weekday_name
from biuro.core.workdays import is_workday, name_of_free_day
from rejestry.terminy.kod import Pewnosc, Przesuniecie, Rodzaj
from rejestry.terminy.obliczenia import Wynik, granica_przedluzenia
from rejestry.terminy.zdania import Linia, bieg

ANALOGIA = "Ustawa nie mówi, jak liczyć te dni. Art. 57 kpa stosujemy odpowiednio, tak jak sądy."
Z_PAMIECI = "Podstawę prawną zapisano z pamięci. Sprawdź ją w ISAP, zanim się na nią powołasz."
NAJMNIEJ = "To najkrótszy czas, jaki można dać. W wezwaniu możesz wyznaczyć dłuższy."


class Dzien(NamedTuple):
    """A day of the count: its number (0 is the event), the date, the weekday and what happens on it."""

    numer: int
    data: date
    dzien_tygodnia: str
    opis: str


def wyjasnij(wynik: Wynik) -> tuple[Linia, ...]:
    """The whole explanation: how it was counted, by what article, what lengthens it, what a breach costs."""
    return (*bieg(wynik), *_podstawa(wynik), *_przedluzenie(wynik), Linia("skutek", wynik.kod.skutek))


def zdania(wynik: Wynik) -> list[str]:
    """The same as sentences without kinds."""
    return [linia.tekst for linia in wyjasnij(wynik)]


def dni(wynik: Wynik) -> tuple[Dzien, ...]:
    """Day by day from the event to the last day; empty for the overdue leave, which is a fixed date."""
    if wynik.kod.rodzaj == Rodzaj.KONIEC_WRZESNIA:
        return ()
    start = wynik.zdarzenie.toordinal()
    days = map(date.fromordinal, range(start, wynik.ostateczny.toordinal() + 1))
    opisy = _opisy(wynik)
    return tuple(Dzien(n, day, weekday_name(day), opisy.get(day) or _w_biegu(day)) for n, day in enumerate(days))


def _opisy(wynik: Wynik) -> dict[date, str]:
    """What the marked days are; later entries win, so the last day is never only a calendar end."""
    opisy = {wynik.zdarzenie: f"{wynik.kod.pole}, nie wliczamy", wynik.nominalny: "koniec według kalendarza"}
    opisy |= {dzien.data: f"pomijamy: {dzien.powod}" for dzien in wynik.pominiete}
    return opisy | {wynik.ostateczny: "ostatni dzień"}


def _w_biegu(day: date) -> str:
    """A Saturday or a free day inside the period is counted like any other; the reader may wonder."""
    name = name_of_free_day(day) or weekday_name(day)
    return "" if is_workday(day) else f"{name}, wliczamy"


def _podstawa(wynik: Wynik) -> Iterator[Linia]:
    yield Linia("podstawa", f"Podstawa: {wynik.kod.podstawa}.")
    if wynik.kod.przesuniecie == Przesuniecie.ANALOGIA:
        yield Linia("uwaga", ANALOGIA)
    if wynik.kod.pewnosc == Pewnosc.Z_PAMIECI:
        yield Linia("uwaga", Z_PAMIECI)
    since = wynik.kod.obowiazuje_od
    if since and wynik.zdarzenie < since:
        yield Linia("uwaga", f"Przepis obowiązuje od {short_date(since)}. Dla wcześniejszej daty sprawdź dawne prawo.")


def _przedluzenie(wynik: Wynik) -> Iterator[Linia]:
    yield Linia("przedluzenie", wynik.kod.przedluzenie)
    if wynik.kod.najmniej:
        yield Linia("uwaga", NAJMNIEJ)
    if granica := granica_przedluzenia(wynik):
        yield Linia("granica", f"Po przedłużeniu najpóźniej: {short_date(granica.ostateczny)}.")
