"""A bar chart of a section as numbers for an SVG: no scripts, no styles, the table beside it says the same."""

from typing import NamedTuple

from rejestry.raporty.obliczenia import Sekcja, Wiersz

SZEROKOSC, NA_LICZBE = 320, 60  # of the longest bar, and room for the number behind it
SLUPEK, PODPIS, ODSTEP = 10, 14, 8


class Slupek(NamedTuple):
    """A row: its name above two bars with their numbers; where they lie and how long they are."""

    nazwa: str
    podpis: int
    y: int
    y2: int
    teraz: int
    wczesniej: int
    ile: int
    bylo: int

    @property
    def liczba(self) -> tuple[int, int]:
        """The base line of the numbers beside the two bars."""
        return self.y + SLUPEK - 1, self.y2 + SLUPEK - 1


class Wykres(NamedTuple):
    """The whole picture."""

    szerokosc: int
    wysokosc: int
    grubosc: int
    slupki: tuple[Slupek, ...]


def wykres(sekcja: Sekcja) -> Wykres:
    """The bars of the section, the longest as wide as the room for bars."""
    step, top = PODPIS + 2 * SLUPEK + ODSTEP, max(sekcja.najwiecej, 1)
    bars = tuple(_slupek(row, n * step, top) for n, row in enumerate(sekcja.wiersze))
    return Wykres(SZEROKOSC + NA_LICZBE, max(step * len(bars), 1), SLUPEK, bars)


def _slupek(row: Wiersz, top: int, most: int) -> Slupek:
    first = top + PODPIS
    long = (row.teraz * SZEROKOSC // most, row.wczesniej * SZEROKOSC // most)
    return Slupek(row.nazwa, top + PODPIS - 4, first, first + SLUPEK, *long, row.teraz, row.wczesniej)
