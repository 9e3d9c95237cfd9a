"""Text as it enters the database and as it is searched."""

import re
import unicodedata

# Letters that Unicode does not decompose into a base and a mark.
BARRED = str.maketrans({"ł": "l", "đ": "d", "ø": "o", "ħ": "h", "ŧ": "t", "ı": "i"})
# Control characters (NUL breaks PostgreSQL), lone surrogates (break UTF-8), marks that reverse or hide text.
INVISIBLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff]"
)
LINE_ENDS = re.compile("\r\n?|\x85|\u2028|\u2029")
# After a word of one letter, „§” or „art.”, and before „r.” or „zł”: there no line ends.
KEEP_TOGETHER = re.compile(
    r"(?<!\w)([aiouwzAIOUWZ]|§§?|(?:art|ust|lit|poz|zd|ul|nr)\.|pkt|nr) (?=\S)|(?<=\d) (?=§|(?:r\.|zł)(?!\w))"
)
NBSP = "\u00a0"
DROPPED = frozenset({"Mn", "Me", "Cf", "Cc", "Cs"})  # marks, format and control characters, surrogates


def clean_text(text: str) -> str:
    """Text safe to store: composed (NFC), "\\n" ends lines, nothing invisible; tabs stay."""
    return unicodedata.normalize("NFC", INVISIBLE.sub("", LINE_ENDS.sub("\n", text)))


def clean_line(text: str) -> str:
    """The same for a field of one line: any run of white space is one space, none at the ends."""
    return " ".join(clean_text(text).split())


def hard_spaces(text: str) -> str:
    """The text to be set in type: „§ 9”, „art. 238”, „w sprawie” and „2026 r.” never part at the end of a line."""
    return KEEP_TOGETHER.sub(lambda match: f"{match[1] or ''}{NBSP}", text)


def fold(text: str) -> str:
    """The form under which text is searched: lower case, no diacritics (ł → l), nothing invisible.

    White space is kept, except that every kind of it becomes a plain space; folding twice changes nothing.
    """
    return _stripped(_stripped(text).lower().translate(BARRED))


def _stripped(text: str) -> str:
    if text.isascii() and text.isprintable():
        return text
    spaced = "".join(" " if char.isspace() else char for char in text)
    decomposed = unicodedata.normalize("NFKD", spaced)
    return "".join(char for char in decomposed if unicodedata.category(char) not in DROPPED)
