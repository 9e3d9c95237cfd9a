"""The course of one deadline: the count of art. 57 kpa, then its pauses and extensions in order. Pure functions."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

from biuro.core.polish import days_words, long_date, short_date, spoken_date
from biuro.core.workdays import shift
from rejestry.terminy.kod import Przesuniecie
from rejestry.terminy.obliczenia import Wynik
from rejestry.terminy.wyjasnienie import wyjasnij
from rejestry.terminy.zdania import Linia

DAY = timedelta(days=1)
NIEZAWIADOMIONO = "Zawiadomienia o nowym terminie jeszcze nie wysłano: wyślij je przed końcem dotychczasowego terminu."


class Zmiana(NamedTuple):
    """A pause (`nowy` is empty; `do` too while it lasts) or an extension (`nowy`), with its reason and article."""

    od: date  # the first day that does not count, or the day of the extension
    do: date | None
    nowy: date | None
    powod: str
    podstawa: str
    zawiadomiono: date | None = None


class Bieg(NamedTuple):
    """A deadline with everything that changed its course."""

    wynik: Wynik
    zmiany: tuple[Zmiana, ...]
    nominalny: date
    ostateczny: date
    wstrzymany_od: date | None


def bieg(wynik: Wynik, zmiany: Sequence[Zmiana] = ()) -> Bieg:
    """The course: each pause moves the end by its days, each extension sets it; the end is then shifted (§ 4)."""
    ordered = tuple(sorted(zmiany, key=lambda zmiana: zmiana.od))
    koniec, ostatni = wynik.nominalny, wynik.ostateczny
    for zmiana in ordered:
        if nowy := _koniec(koniec, zmiana):
            koniec, ostatni = nowy, _przesuniety(wynik, nowy)
    open_since = next((z.od for z in ordered if z.nowy is None and z.do is None), None)
    return Bieg(wynik, ordered, koniec, ostatni, open_since)


def wyjasnij_bieg(przebieg: Bieg) -> tuple[Linia, ...]:
    """The whole explanation: how it was counted, what stopped or lengthened it, and what the last day is now."""
    lines = wyjasnij(przebieg.wynik)
    if not przebieg.zmiany:
        return lines
    told = [line for zmiana in przebieg.zmiany for line in _linie(zmiana)]
    return (*lines, *told, Linia("termin", _teraz(przebieg)))


def _koniec(koniec: date, zmiana: Zmiana) -> date | None:
    """The end by the calendar after this change; None when it changes nothing (a pause that lasts)."""
    if zmiana.nowy:
        return max(zmiana.nowy, koniec)  # a trigger corrected later never makes an extension shorten
    return koniec + dni_wstrzymania(zmiana) * DAY if zmiana.do else None


def dni_wstrzymania(zmiana: Zmiana) -> int:
    """How many days a finished pause took away, both ends included."""
    return (zmiana.do - zmiana.od).days + 1 if zmiana.do else 0


def _przesuniety(wynik: Wynik, day: date) -> date:
    return day if wynik.kod.przesuniecie == Przesuniecie.NIE else shift(day)


def _linie(zmiana: Zmiana) -> list[Linia]:
    return _przedluzony(zmiana) if zmiana.nowy else [Linia("wstrzymanie", _wstrzymany(zmiana))]


def _wstrzymany(zmiana: Zmiana) -> str:
    why = f"{zmiana.powod.rstrip('. ')} ({zmiana.podstawa})."
    if zmiana.do is None:
        return f"Od {spoken_date(zmiana.od)} termin nie biegnie: {why} Dni policzymy, gdy znów ruszy."
    count = days_words(dni_wstrzymania(zmiana))
    return f"Nie liczymy {count}, od {spoken_date(zmiana.od)} do {spoken_date(zmiana.do)}: {why}"


def _przedluzony(zmiana: Zmiana) -> list[Linia]:
    why = f"{zmiana.powod.rstrip('. ')} ({zmiana.podstawa})."
    told = f"Dnia {short_date(zmiana.od)} wyznaczono nowy termin: {long_date(zmiana.nowy)}. {why}"
    sent = f"Zawiadomienie wysłano {short_date(zmiana.zawiadomiono)}." if zmiana.zawiadomiono else NIEZAWIADOMIONO
    return [Linia("przedluzenie", told), Linia("uwaga", sent)]


def _teraz(przebieg: Bieg) -> str:
    if przebieg.wstrzymany_od:
        return f"Bieg jest wstrzymany. Przed wstrzymaniem ostatnim dniem był {long_date(przebieg.ostateczny)}."
    return f"Ostatni dzień terminu po zmianach: {long_date(przebieg.ostateczny)}."
