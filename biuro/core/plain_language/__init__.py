"""Plain-language hints for letters, computed here: no text of a letter ever leaves the office.

FOG-PL on the words as written (not on their base forms), long sentences, words to replace, passive voice.
"""

from biuro.core.plain_language.analysis import Analysis, Level, Thresholds, analyse
from biuro.core.plain_language.hints import Hint
from biuro.core.plain_language.sentences import Sentence
from biuro.core.plain_language.words import Word, syllables

__all__ = ["Analysis", "Hint", "Level", "Sentence", "Thresholds", "Word", "analyse", "syllables"]
