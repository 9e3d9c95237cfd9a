"""The shape of one statutory deadline: what it runs from, how long, by which article, and what a breach costs."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Jednostka(StrEnum):
    """The unit of length; each is counted by its own paragraph of art. 57 kpa."""

    DNI = "d"
    TYGODNIE = "t"
    MIESIACE = "m"
    LATA = "r"


class Rodzaj(StrEnum):
    """How the last day is found."""

    TERMIN = "termin liczony według art. 57 kpa"
    NIEZWLOCZNIE = "„niezwłocznie”: najbliższy dzień pracy"
    KONIEC_WRZESNIA = "30 września następnego roku"
    FIKCJA_PO_TERMINIE = "doręczenie uznane w dniu po upływie okresu"
    FIKCJA_Z_TERMINEM = "doręczenie uznane w ostatnim dniu okresu"


class Przesuniecie(StrEnum):
    """Whether an end on a Saturday or a day free of work moves."""

    KPA = "art. 57 § 4 kpa"
    ANALOGIA = "art. 57 § 4 kpa stosowany odpowiednio"
    NIE = "nie przesuwa się"


class Pewnosc(StrEnum):
    """Was the provision read in a source, or written down from memory and still to be checked in ISAP?"""

    ZNALEZIONE = "found"
    Z_PAMIECI = "memory"


@dataclass(frozen=True, slots=True, kw_only=True)
class Kod:
    """One row of the table of deadlines; the texts are Polish and go to the screen and the PDF."""

    kod: str
    nazwa: str
    podstawa: str
    pole: str  # the date it runs from, as the form labels it
    ile: int
    jednostka: Jednostka = Jednostka.DNI
    najmniej: bool = False  # the statute gives only the least length, the office may set more
    rodzaj: Rodzaj = Rodzaj.TERMIN
    przesuniecie: Przesuniecie = Przesuniecie.KPA
    przedluzenie: str = "Tego terminu nie można przedłużyć."
    przedluza: str = ""  # article of the notice that sets a new date; empty: the law knows no extension
    przedluza_po: bool = True  # a notice sent after the last day still sets a new date (art. 36 § 1 kpa)
    granica: str = ""  # code of the deadline that no extension may pass
    wstrzymuje: str = ""  # article by which some days do not count; empty: the law knows no pause
    strona: bool = False  # the period of the citizen: nobody of the office is late when it passes
    osobna: bool = False  # fulfilled by an act of its own, never by the answer that settles the case
    obowiazuje_od: date | None = None  # since when the provision is in force, if younger than the calendar
    skutek: str
    pewnosc: Pewnosc = Pewnosc.ZNALEZIONE
