"""Places in a letter worth a second thought: words to replace, passive voice, sentences in which nobody acts."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from biuro.core.plain_language.replacements import (
    IMPERSONAL,
    NOUNS_LIKE_IMPERSONAL,
    PASSIVE,
    REPLACEMENTS,
)

SAY_WHO = "Napisz, kto to zrobił, na przykład „rozpatrzyliśmy”."


class Hint(NamedTuple):
    """A place in the text. Of kind "zamiana": write `advice` instead; of "bierna", "bezosobowa": do as it says."""

    start: int
    end: int
    text: str
    kind: str
    advice: str


def _whole_words(pattern: str) -> str:
    return rf"(?<!\w)(?:{pattern})(?!\w)".replace(" ", r"\s+")


REPLACE = re.compile(
    _whole_words("|".join(f"(?P<r{n}>{row.pattern})" for n, row in enumerate(REPLACEMENTS))), re.IGNORECASE
)
STYLE = re.compile(_whole_words(f"(?P<bierna>{PASSIVE})|(?P<bezosobowa>{IMPERSONAL})"), re.IGNORECASE)


def hints(text: str) -> list[Hint]:
    """All hints in the order of the text; a passive may span a word to replace."""
    return sorted([*_replacements(text), *_style(text)])


def _replacements(text: str) -> Iterator[Hint]:
    for match in REPLACE.finditer(text):
        row = REPLACEMENTS[int(match.lastgroup[1:])]
        yield Hint(match.start(), match.end(), match.group(), "zamiana", row.instead)


def _style(text: str) -> Iterator[Hint]:
    for match in STYLE.finditer(text):
        if match.group().lower() not in NOUNS_LIKE_IMPERSONAL:
            yield Hint(match.start(), match.end(), match.group(), match.lastgroup, SAY_WHO)
