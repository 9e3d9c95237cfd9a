"""When two titles probably name the same letter: pure functions, no database."""

import re

from biuro.core.polish.text import fold

DAYS = 30  # a letter sent twice comes within a month
ENOUGH = 0.6  # part of the words that must be common
SHORT = 3  # letters; shorter words (na, do, w) say nothing
NUMBER = re.compile(r"\d[\d./-]*")


def podobne_tytuly(first: str, second: str) -> bool:
    """True when the words are mostly the same and no number tells the titles apart."""
    one, two = fold(first), fold(second)
    if one == two:
        return True
    if NUMBER.findall(one) != NUMBER.findall(two):
        return False
    left, right = _stems(one), _stems(two)
    return bool(left and right) and len(left & right) / min(len(left), len(right)) >= ENOUGH


def _stems(text: str) -> set[str]:
    """Words cut to five letters, so that „skarga” and „skargi na” meet."""
    return {word[:5] for word in re.findall(r"[^\W\d_]+", text) if len(word) > SHORT}
