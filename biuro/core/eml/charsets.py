"""Bytes into text when the declared charset may be wrong, unknown or missing."""

import codecs
import re

from biuro.core.files.plain_check import polish_charset

UNWANTED = re.compile("[\x00-\x08\x0b-\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff\u202a-\u202e\u2066-\u2069]")
ALIASES = {"unicode-1-1-utf-7": "utf-7", "cp-850": "cp850", "x-mac-ce": "mac-latin2", "iso-8859-8-i": "iso-8859-8"}


def to_text(raw, charset=""):
    """Take bytes and the declared charset; return text with Unix line ends, whatever the bytes are."""
    for name in (charset, "utf-8"):
        text = attempt(raw, name)
        if text is not None:
            return tidy(text)
    return tidy(raw.decode(polish_charset(raw), "replace"))


def attempt(raw, name):
    """Return the text, or None when the charset is unknown or does not fit."""
    try:
        codec = codecs.lookup(ALIASES.get(name.strip().lower(), name.strip()))
        return codec.decode(raw)[0] if codec._is_text_encoding else None
    except (LookupError, ValueError):
        return None


def tidy(text):
    """Return the text without controls, lone surrogates and marks that turn the direction of writing."""
    return UNWANTED.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
