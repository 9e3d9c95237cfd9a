"""FOG-PL and its traffic light: 0.4 × (words per sentence + hard words per hundred words)."""

from dataclasses import dataclass
from enum import StrEnum

from biuro.core.plain_language.hints import Hint, hints
from biuro.core.plain_language.sentences import Sentence, sentences
from biuro.core.plain_language.words import Word
from biuro.core.polish import decimal_comma

FACTOR = 0.4
# The highest FOG of each band, with the reader who understands the text at once.
MEANINGS = (
    (6, "bardzo prosty, szkoła podstawowa"),
    (9, "prosty, początek szkoły średniej"),
    (12, "dość prosty, matura"),
    (15, "dość trudny, licencjat"),
    (17, "trudny, magister"),
)
HARDEST = "bardzo trudny, jak tekst ustawy"


class Level(StrEnum):
    """The traffic light; the value names the colour, never shown without words."""

    NONE = "none"
    GREEN = "green"
    AMBER = "amber"
    RED = "red"


@dataclass(frozen=True, slots=True)
class Thresholds:
    """What the office counts as simple; FOG is compared after rounding to a whole number."""

    green_to: int = 9
    amber_to: int = 12
    sentence_words: int = 20
    sample_words: int = 100  # below it the result is only orientational


@dataclass(frozen=True, slots=True)
class Analysis:
    """The result for one letter; places are offsets in the analysed text."""

    words: int
    sentences: int
    hard_words: tuple[Word, ...]
    long_sentences: tuple[Sentence, ...]
    hints: tuple[Hint, ...]
    fog: float
    level: Level
    orientational: bool  # "wynik orientacyjny": too short a sample

    @property
    def fog_text(self) -> str:
        """The index as Polish writes it: "20,5"."""
        return decimal_comma(self.fog)

    @property
    def meaning(self) -> str:
        """What the index says about the reader; empty for an empty text."""
        if self.level == Level.NONE:
            return ""
        return next((text for limit, text in MEANINGS if _rounded(self.fog) <= limit), HARDEST)


def analyse(text: str, thresholds: Thresholds | None = None) -> Analysis:
    """Analyse a letter in plain text with simple markup. Pure; its time grows with the length of the text."""
    limits = thresholds or Thresholds()
    found = list(sentences(text))
    hard = tuple(word for sentence in found for word in sentence.words if word.hard)
    words = sum(len(sentence.words) for sentence in found)
    fog = FACTOR * (words / len(found) + 100 * len(hard) / words) if found else 0.0
    return Analysis(
        words=words,
        sentences=len(found),
        hard_words=hard,
        long_sentences=tuple(s for s in found if len(s.words) > limits.sentence_words),
        hints=tuple(hints(text)),
        fog=fog,
        level=_level(fog, limits) if found else Level.NONE,
        orientational=words < limits.sample_words,
    )


def _level(fog: float, limits: Thresholds) -> Level:
    if _rounded(fog) <= limits.green_to:
        return Level.GREEN
    return Level.AMBER if _rounded(fog) <= limits.amber_to else Level.RED


def _rounded(fog: float) -> int:
    """Half up: 9,5 is 10, as people expect."""
    return int(fog + 0.5)
