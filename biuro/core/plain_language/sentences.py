"""Cutting a letter into sentences: paragraphs, list items and headings first, then full stops that end something.

Plain text with simple markup: a blank line ends a paragraph, "- " and "1. " open list items, "## " is a heading.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from biuro.core.plain_language.words import Word, words_in

BOLD = "**"
LINE = re.compile(r"[^\n]*\n?")
HEADING = re.compile(r"\s*##\s")
ITEM = re.compile(r"\s*(?:[-*•–]|\d{1,2}[.)]|[a-z]\))\s")
# A run of stops is looked at once, from its first one: otherwise a line of dots would cost its length squared.
BOUNDARY = re.compile(r"(?<![.!?…])[.!?…]++[”\"»)\]]*(?=\s+[„\"«(\[]*[^\W_])")
# Abbreviations after which a sentence goes on, whatever follows; without their last full stop.
GO_ON = (
    "al art bud dr ds dz dz.u godz hab im in inż ks lit lic m m.in mgr nr np nt os p pkt pl płk "
    "por poz prof przyp red rozp s sp st str sygn sz św tel tj tzn tzw ul ust w.w woj ws ww wg wyd zał zob zd"
)
# Abbreviations that may end a sentence, and do so only before a capital letter.
MAY_END = frozenset({"r", "w", "itd", "itp", "zł", "zm", "tys", "mln", "o.o", "k.p.a", "p.n.e", "n.e"})
NO_END = frozenset(GO_ON.split())
BEFORE = 12  # characters looked at for an abbreviation
LAST_TOKEN = re.compile(r"[^\W\d_][\w.]*\Z")


class Sentence(NamedTuple):
    """A sentence with its place in the text and its words."""

    start: int
    end: int
    words: tuple[Word, ...]


def sentences(text: str) -> Iterator[Sentence]:
    """The sentences that hold at least one word; headings are left out, a list item is always one or more."""
    text = text.replace(BOLD, "  ")  # the same length, so that places stay true
    for start, end in _units(text):
        for left, right in _split(text, start, end):
            if words := tuple(words_in(text, left, right)):
                piece = text[left:right]
                yield Sentence(right - len(piece.lstrip()), left + len(piece.rstrip()), words)


def _units(text: str) -> Iterator[tuple[int, int]]:
    """Paragraphs and list items as (start, end); lines of one paragraph belong together."""
    start = end = 0
    for line in LINE.finditer(text):
        opens = ITEM.match(line.group())
        if opens or HEADING.match(line.group()) or not line.group().strip():
            yield start, end
            start = line.start() + opens.end() if opens else line.end()
        end = line.end()
    yield start, end


def _split(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    for match in BOUNDARY.finditer(text, start, end):
        if _ends(text, match):
            yield start, match.end()
            start = match.end()
    yield start, end


def _ends(text: str, match: re.Match) -> bool:
    """Does this full stop end a sentence: not an abbreviation, not an initial, and a capital or a number follows?"""
    following = next(char for char in text[match.end() :][:80].lstrip() + "a" if char.isalnum())
    if following.islower():
        return False
    found = LAST_TOKEN.search(text[max(match.start() - BEFORE, 0) : match.start()])
    if found is None or match.group()[0] != ".":
        return True
    token = found.group()
    if token.lower() in MAY_END:
        return following.isupper()
    return token.lower() not in NO_END and not (len(token) == 1 and token.isupper())
