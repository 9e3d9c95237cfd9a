"""A bar chart of a section as numbers for an SVG: no scripts, no styles, the table beside it says the same."""

from typing import NamedTuple

from rejestry.raporty.obliczenia import Sekcja

SZEROKOSC, SLUPEK, ODSTEP = 320, 10, 8


class Slupek(NamedTuple):
    """Two bars of a row: where they lie and how long they are."""

    y: int
    y2: int
    teraz: int
    wczesniej: int


class Wykres(NamedTuple):
    """The whole picture."""

    szerokosc: int
    wysokosc: int
    grubosc: int
    slupki: tuple[Slupek, ...]


def wykres(sekcja: Sekcja) -> Wykres:
    """The bars of the section, the longest as wide as the picture."""
    step, top = 2 * SLUPEK + ODSTEP, max(sekcja.najwiecej, 1)
    bars = tuple(
        Slupek(n * step, n * step + SLUPEK, row.teraz * SZEROKOSC // top, row.wczesniej * SZEROKOSC // top)
        for n, row in enumerate(sekcja.wiersze)
    )
    return Wykres(SZEROKOSC, max(step * len(bars), 1), SLUPEK, bars)
