"""Text as it can be printed: a letter our face lacks is told by its number, what is no letter is left out."""

import unicodedata
from functools import lru_cache
from pathlib import Path
from typing import Any

from fontTools.ttLib import TTFont

FACES = ("Lato-Regular.ttf", "Lato-Bold.ttf")  # both have all Latin, Greek and Cyrillic letters
SPACES = {"\n": " ", "\r": " ", "\t": " "}


def printable(data: Any) -> Any:
    """The same lists and dictionaries, each text with „[U+1F600]” for what Lato cannot draw."""
    if isinstance(data, str):
        text = unicodedata.normalize("NFC", data)
        return text if _drawn().issuperset(text) else "".join(map(_letter, text))
    if isinstance(data, list):
        return [printable(item) for item in data]
    return {key: printable(value) for key, value in data.items()} if isinstance(data, dict) else data


def _letter(char: str) -> str:
    if char in _drawn():
        return char
    invisible = unicodedata.category(char) in {"Cc", "Cf"}
    return SPACES.get(char, "") if invisible else f"[U+{ord(char):04X}]"


@lru_cache
def _drawn() -> frozenset[str]:
    assets = Path(__file__).with_name("assets")
    both = frozenset.intersection(*(_letters(assets / name) for name in FACES))
    return frozenset(char for char in both if unicodedata.category(char) not in {"Cc", "Cf", "Co"})


def _letters(face: Path) -> frozenset[str]:
    with TTFont(face, lazy=True) as font:
        return frozenset(map(chr, font.getBestCmap()))
