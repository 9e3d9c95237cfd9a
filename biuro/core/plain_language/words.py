"""Words of a text and their syllables, counted on the form as written."""

import re
from collections.abc import Iterator
from typing import NamedTuple

HARD_FROM = 4  # syllables; English FOG takes 3
ACRONYM = 5  # a word in capitals up to this length is an abbreviation (NIP, ePUAP has its own rule, BIP, RODO)
VOWELS = "aąeęioóuy"
# An i before a vowel only softens the consonant; Polish has no syllable without a vowel.
SYLLABLE = re.compile(f"i(?![{VOWELS}])|[{VOWELS.replace('i', '')}]")
CHUNK = re.compile(r"\S+")
WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
# Numbers, dates, reference numbers, e-mail and web addresses are no words.
NOT_WORDS = re.compile(r"[\d@]|://|^www\.")


class Word(NamedTuple):
    """A word with its place in the text."""

    start: int
    end: int
    text: str
    hard: bool


def words_in(text: str, start: int, end: int) -> Iterator[Word]:
    """The words of one sentence. Names do not count as hard: a capital inside the sentence, or an abbreviation."""
    first = True
    for chunk in CHUNK.finditer(text, start, end):
        if NOT_WORDS.search(chunk.group()):
            first = False
            continue
        for match in WORD.finditer(text, chunk.start(), chunk.end()):
            word = match.group()
            yield Word(match.start(), match.end(), word, syllables(word) >= HARD_FROM and not _is_name(word, first))
            first = False


def syllables(word: str) -> int:
    """The number of syllables by Polish spelling; "au" and "eu" make one only at the beginning of a word."""
    word = word.lower()
    return len(SYLLABLE.findall(word)) - word.startswith(("au", "eu"))


def _is_name(word: str, first: bool) -> bool:
    if word.isupper():
        return len(word) <= ACRONYM
    return not first and word != word.lower()
