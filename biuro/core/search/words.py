"""Words and their lemmas, by Morfeusz (SGJP): „skargi na autobusy” and „skarga … autobusu” share both lemmas.

A word is kept under every lemma it may have and under its own folded form, so names, numbers, marks and words typed
without diacritics are found too. Tokens are [a-z0-9]+ only: nothing typed can be syntax of PostgreSQL.
"""

import re
from functools import lru_cache
from threading import Lock

from morfeusz2 import Morfeusz

from biuro.core.polish.text import clean_text, fold

NAJDLUZSZY_TEKST = 20_000  # characters of one row that are indexed
NAJDLUZSZE_SLOWO = 60
NIEZNANE = "ign"  # the tag of a word outside the dictionary
SLOWO = re.compile(r"[^\W_]+")
TOKEN = re.compile(r"[a-z0-9]+")
_lock = Lock()  # Morfeusz keeps its state in one native object
_morfeusz: list[Morfeusz] = []


def slowa(text: str) -> list[str]:
    """The words of the text as typed, in their order."""
    return [word for word in SLOWO.findall(clean_text(text[:NAJDLUZSZY_TEKST])) if len(word) <= NAJDLUZSZE_SLOWO]


def tokeny(text: str) -> list[str]:
    """The folded forms of its words; a letter that folds to none of ours is left out."""
    return TOKEN.findall(fold(text))


@lru_cache(maxsize=50_000)
def formy(slowo: str) -> frozenset[str]:
    """The folded lemmas of one word, of every reading; empty when the dictionary does not know it."""
    with _lock:
        readings = _dictionary().analyse(slowo.lower()) + _dictionary().analyse(slowo)
    lemmas = (reading[1].partition(":")[0] for _, _, reading in readings if reading[2] != NIEZNANE)
    return frozenset(token for lemma in lemmas for token in tokeny(lemma))


def hasla(*texts: str) -> str:
    """What the index keeps of the texts: lemmas and own forms, each once, as input of the type tsvector."""
    found = set()
    for word in {word for text in texts for word in slowa(text or "")}:
        found.update(tokeny(word), formy(word))
    return " ".join(sorted(found))


def _dictionary() -> Morfeusz:
    """Read at the first question: it takes longer than the start of a command that searches nothing."""
    if not _morfeusz:
        _morfeusz.append(Morfeusz(generate=False))
    return _morfeusz[0]
