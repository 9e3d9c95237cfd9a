"""How the columns of a printed register share the page, and how large its letters are: as its first rows need."""

from collections.abc import Sequence
from typing import NamedTuple

SIZES = (8.5, 8, 7.5, 7, 6.5, 6)  # points; the largest at which no ordinary word has to be parted
LONG_WORD = 18  # letters; a longer word may be parted
PAGE = 273  # millimetres between the margins
FEW, AIRY, DENSE = 10, 1.5, 0.8  # up to ten columns the text stands so many mm from its rule, more stand closer
LETTER = 0.18  # millimetres of width for each point of size: the mean of Lato with some room
SPARE = 0.97  # of the width at most for the longest words, so that the long texts have the rest


class Podzial(NamedTuple):
    """The size of the letters in points, the padding at either side in mm, the share of each column."""

    litery: float
    odstep: float
    szerokosci: list[float]


def podziel(kolumny: Sequence[str], wiersze: Sequence[Sequence[str]]) -> Podzial:
    """Measure in letters. `wiersze` are the first rows, as text."""
    texts = [[nazwa, *(wiersz[number] for wiersz in wiersze)] for number, nazwa in enumerate(kolumny)]
    words = [max(_head(column[0]), *map(_longest, column)) for column in texts]
    means = [sum(map(len, column)) / len(column) for column in texts]
    odstep = AIRY if len(kolumny) <= FEW else DENSE
    inner = PAGE - 2 * odstep * len(kolumny)
    litery = next((size for size in SIZES if sum(words) * size * LETTER <= inner * SPARE), SIZES[-1])
    spare = max(inner / (litery * LETTER) - sum(words), 0)
    wanted = [max(mean - word, 0) ** 0.5 + 0.1 for mean, word in zip(means, words, strict=True)]
    given = [word + spare * want / sum(wanted) for word, want in zip(words, wanted, strict=True)]
    padding = 2 * odstep / (litery * LETTER)
    return Podzial(litery, odstep, [round(letters + padding, 2) for letters in given])


def _longest(text: str) -> int:
    return min(max(map(len, text.split()), default=1), LONG_WORD)


def _head(nazwa: str) -> int:
    return _longest(nazwa) + 1  # bold letters are wider
