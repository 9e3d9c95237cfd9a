"""What changed between two texts, word by word, in bounded time whatever the texts are."""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from itertools import groupby
from operator import attrgetter
from typing import NamedTuple

WORDS = re.compile(r"\s+|\w+|[^\w\s]")
LINES = re.compile(r"[^\n]*\n|[^\n]+")
PAIRS = 1_000_000  # compared pairs of pieces at most; more would let two hostile texts hold a worker


class Zmiana(NamedTuple):
    """A piece that stayed, was added or was removed."""

    rodzaj: str  # "bez_zmian", "dodano" or "usunieto"
    tekst: str


def porownaj(stary: str, nowy: str) -> list[Zmiana]:
    """The pieces that lead from the old text to the new one; joined without the added they give the old one."""
    for pieces in (WORDS, LINES):
        before, after = pieces.findall(stary), pieces.findall(nowy)
        if _cost(before, after) <= PAIRS:
            return list(_merged(_changes(before, after)))
    return [Zmiana(kind, text) for kind, text in (("usunieto", stary), ("dodano", nowy)) if text]


def _cost(before: list[str], after: list[str]) -> int:
    """Pairs left to compare when what both begin and end with is set aside."""
    same = _common(before, after)
    rest = min(len(before), len(after)) - same
    tail = min(rest, _common(before[::-1], after[::-1]))
    return (len(before) - same - tail) * (len(after) - same - tail)


def _common(before: list[str], after: list[str]) -> int:
    pairs = enumerate(zip(before, after, strict=False))
    return next((index for index, (a, b) in pairs if a != b), min(len(before), len(after)))


def _changes(before: list[str], after: list[str]) -> Iterator[Zmiana]:
    """The middle is compared; the common beginning and end never reach the quadratic part."""
    head = _common(before, after)
    tail = min(_common(before[::-1], after[::-1]), len(before) - head, len(after) - head)
    old, new = before[head : len(before) - tail], after[head : len(after) - tail]
    yield Zmiana("bez_zmian", "".join(before[:head]))
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal":
            yield Zmiana("bez_zmian", "".join(old[i1:i2]))
        else:
            yield Zmiana("usunieto", "".join(old[i1:i2]))
            yield Zmiana("dodano", "".join(new[j1:j2]))
    yield Zmiana("bez_zmian", "".join(before[len(before) - tail :]))


def _merged(changes: Iterator[Zmiana]) -> Iterator[Zmiana]:
    """Without empty pieces; neighbours of one kind become one."""
    for kind, group in groupby(filter(attrgetter("tekst"), changes), key=attrgetter("rodzaj")):
        yield Zmiana(kind, "".join(change.tekst for change in group))
