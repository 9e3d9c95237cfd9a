"""How a case may end: each outcome knows its source and what must lie in the file before it."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from biuro.core.errors import Refused


class Wymaga(StrEnum):
    """What an outcome demands."""

    PISMO = "wysłane pismo"
    ADNOTACJA = "adnotacja w aktach"
    KROK = "pisma kroku z toku sprawy"  # asked of the step itself


@dataclass(frozen=True, slots=True)
class Sposob:
    """One outcome: its code in the database, words for the screen, source, and what it demands."""

    kod: str
    nazwa: str
    podstawa: str
    wymaga: Wymaga
    opis: str  # what the letter or the note has to hold


OGOLNE = (
    Sposob(
        "odpowiedz",
        "Załatwiona pismem",
        "instrukcja kancelaryjna",
        Wymaga.PISMO,
        "Odpowiedź jest wysłana i leży w aktach.",
    ),
    Sposob(
        "adnotacja",
        "Załatwiona bez pisma",
        "instrukcja kancelaryjna",
        Wymaga.ADNOTACJA,
        "Napisz, jak sprawę załatwiono: telefonicznie, ustnie, przez przyjęcie do wiadomości.",
    ),
    Sposob(
        "polaczona",
        "Połączona z inną sprawą",
        "instrukcja kancelaryjna",
        Wymaga.ADNOTACJA,
        "Podaj znak sprawy, która toczy się dalej. Akta tej dołącza się do tamtej.",
    ),
)
# Written by the act of moving, never chosen: the case itself goes on under its new mark.
PRZENIESIONA = Sposob(
    "przeniesiona",
    "Przeniesiona do innego znaku",
    "instrukcja kancelaryjna",
    Wymaga.ADNOTACJA,
    "Stara pozycja zostaje w spisie z adnotacją, dokąd przeniesiono sprawę.",
)


_NAZWY = {row.kod: row.nazwa for row in (*OGOLNE, PRZENIESIONA)}


def nazwij(sposoby: Iterable[Sposob]) -> None:
    """A register above tells the words of its outcomes; the first to name a code names it for the spis spraw."""
    for row in sposoby:
        _NAZWY.setdefault(row.kod, row.nazwa)


def nazwa(kod: str) -> str:
    """The words of an outcome of any kind of case."""
    return _NAZWY.get(kod, kod)


class NieznanySposob(Refused):
    """The outcome is not on the list of this kind of case."""


def wybierz(sposoby: tuple[Sposob, ...], kod: str) -> Sposob:
    """The outcome of the code on this list; raises NieznanySposob."""
    found = next((sposob for sposob in sposoby if sposob.kod == kod), None)
    if found is None:
        raise NieznanySposob("Wybierz sposób załatwienia z listy: ten nie pasuje do rodzaju sprawy.")
    return found
