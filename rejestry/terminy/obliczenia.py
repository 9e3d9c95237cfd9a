"""Counting a deadline: the nominal end by art. 57 § 1-3a kpa, the last day by art. 57 § 4. Pure functions."""

from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta
from typing import NamedTuple

from biuro.core.errors import UserError
from biuro.core.workdays import (
    FIRST_YEAR,
    LAST_YEAR,
    add_workdays,
    is_workday,
    name_of_free_day,
    reason_of_shift,
    shift,
)
from rejestry.terminy.kod import Jednostka, Kod, Przesuniecie, Rodzaj
from rejestry.terminy.kody import znajdz

WEEK = 7
MONTHS = 12
NOT_AT_WORK = "sobota, Biuro nie pracuje"


class PozaKalendarzem(UserError):
    """The calendar of days free of work does not reach that day."""


class Pominiety(NamedTuple):
    """A day on which the deadline could not end."""

    data: date
    powod: str


class Wynik(NamedTuple):
    """A counted deadline: the rule, the event, the end by the calendar and the last day in law."""

    kod: Kod
    zdarzenie: date
    nominalny: date
    ostateczny: date

    @property
    def pominiete(self) -> tuple[Pominiety, ...]:
        """The days between the nominal end and the last day, each with its reason; empty when nothing moved."""
        if self.kod.przesuniecie == Przesuniecie.NIE:
            return ()
        span = range(self.nominalny.toordinal(), self.ostateczny.toordinal())
        return tuple(Pominiety(day, _powod(self.kod, day)) for day in map(date.fromordinal, span))

    @property
    def przesuniety(self) -> bool:
        """Did the last day move behind the nominal end?"""
        return bool(self.pominiete)


def policz(kod: str, zdarzenie: date, ile: int | None = None) -> Wynik:
    """The deadline of this code running from the event.

    `ile` lengthens a code whose statute gives only the least length (IP_BRAKI); for all others it is refused.
    Raises NieznanyKod, PozaKalendarzem, and ValueError for a length the statute does not allow.
    """
    regula = znajdz(kod)
    if not FIRST_YEAR <= zdarzenie.year <= LAST_YEAR:
        raise PozaKalendarzem(f"Podaj datę z lat {FIRST_YEAR}–{LAST_YEAR}. Tyle obejmuje kalendarz dni wolnych.")
    if ile is not None and (ile < regula.ile or not regula.najmniej):
        raise ValueError(f"{kod}: length {ile} is not allowed")
    return Wynik(regula, zdarzenie, *LICZENIE[regula.rodzaj](regula, zdarzenie, ile or regula.ile))


def koniec(zdarzenie: date, ile: int, jednostka: Jednostka) -> date:
    """The nominal end by art. 57: days § 1, weeks § 2, months § 3, years § 3a. The day of the event is not counted."""
    if jednostka in (Jednostka.DNI, Jednostka.TYGODNIE):
        return zdarzenie + timedelta(days=ile * (WEEK if jednostka == Jednostka.TYGODNIE else 1))
    months = ile * (MONTHS if jednostka == Jednostka.LATA else 1)
    year, month = divmod(zdarzenie.year * MONTHS + zdarzenie.month - 1 + months, MONTHS)
    # § 3: no such day in the last month → its last day; § 3a: no 29 February → the day before. The same clamp.
    return date(year, month + 1, min(zdarzenie.day, monthrange(year, month + 1)[1]))


def granica_przedluzenia(wynik: Wynik) -> Wynik | None:
    """The deadline no extension may pass, running from the same event; None when the statute sets no cap."""
    return policz(wynik.kod.granica, wynik.zdarzenie) if wynik.kod.granica else None


def _termin(kod: Kod, zdarzenie: date, ile: int) -> tuple[date, date]:
    nominalny = koniec(zdarzenie, ile, kod.jednostka)
    return nominalny, nominalny if kod.przesuniecie == Przesuniecie.NIE else shift(nominalny)


def _niezwlocznie(_kod: Kod, zdarzenie: date, ile: int) -> tuple[date, date]:
    return zdarzenie + timedelta(days=1), add_workdays(zdarzenie, ile)


def _koniec_wrzesnia(_kod: Kod, zdarzenie: date, ile: int) -> tuple[date, date]:
    ostatni = date(zdarzenie.year + ile, 9, 30)
    return ostatni, ostatni


def _fikcja_po_terminie(_kod: Kod, zdarzenie: date, ile: int) -> tuple[date, date]:
    nominalny = zdarzenie + timedelta(days=ile)
    return nominalny, nominalny + timedelta(days=1)


LICZENIE: dict[Rodzaj, Callable[[Kod, date, int], tuple[date, date]]] = {
    Rodzaj.TERMIN: _termin,
    Rodzaj.NIEZWLOCZNIE: _niezwlocznie,
    Rodzaj.KONIEC_WRZESNIA: _koniec_wrzesnia,
    Rodzaj.FIKCJA_PO_TERMINIE: _fikcja_po_terminie,
    Rodzaj.FIKCJA_Z_TERMINEM: _termin,
}


def _powod(kod: Kod, day: date) -> str:
    """Art. 57 § 4 says nothing of "niezwłocznie": there a Saturday is passed over because nobody is at work."""
    if kod.rodzaj == Rodzaj.NIEZWLOCZNIE and not is_workday(day) and name_of_free_day(day) is None:
        return NOT_AT_WORK
    return reason_of_shift(day) or ""
