"""Headers: encoded words of RFC 2047, addresses, dates. Every pattern reads a bounded piece of text once."""

import binascii
import quopri
import re
from datetime import UTC
from email.utils import parsedate_to_datetime
from itertools import groupby
from operator import itemgetter

from biuro.core.eml.charsets import tidy, to_text

LONGEST = 4000  # characters of one header that are read
WORD = re.compile(r"=\?([\w*.:-]{1,40})\?([bq])\?([^?]*)\?=", re.IGNORECASE)
BETWEEN = re.compile(r"\?=[ \t\n]{1,40}=\?")
NAMED = re.compile(r'\s*("(?:[^"\\]|\\.)*"|[^"<]*?)\s*<\s*([^<>\s]+)\s*>')
BARE = re.compile(r'[^\s<>"(),;:]+@[^\s<>"(),;:]+')
MESSAGE_ID = re.compile(r"<[^<>\s]{1,250}>")
YEARS = range(1990, 2100)


def headers_of(part):
    """Return {lower-case name: raw value} of a part; of a repeated header the first one counts."""
    found = {}
    for name, value in part.raw_items():
        found.setdefault(name.lower(), unfolded(str(value)))
    return found


def unfolded(value):
    """Return the header as one line of text, eight-bit bytes read as they most likely were meant."""
    raw = value[:LONGEST].encode("utf-8", "surrogateescape")
    return re.sub(r"[\r\n]+[ \t]*", " ", to_text(raw)).strip()


def decoded(value):
    """Return the header with its encoded words put into letters, on one line."""
    pieces, position = [], 0
    value = BETWEEN.sub("?==?", value)
    for word in WORD.finditer(value):
        pieces.append((None, value[position : word.start()]))
        pieces.append((word[1].partition("*")[0].lower(), word_bytes(word[2], word[3])))
        position = word.end()
    pieces.append((None, value[position:]))
    return re.sub(r"\s+", " ", tidy("".join(joined(pieces)))).strip()


def word_bytes(encoding, text):
    """Return the bytes of one encoded word; of a broken one as much as can be read."""
    if encoding.lower() == "q":
        return quopri.decodestring(text.encode("ascii", "replace"), header=True)
    try:
        return binascii.a2b_base64(text.encode("ascii", "replace") + b"==")
    except binascii.Error:
        return text.encode("ascii", "replace")


def joined(pieces):
    """Yield texts; bytes of neighbouring words of one charset are read together, since a letter may be cut in two."""
    told = ((charset, content) for charset, content in pieces if content)
    for charset, run in groupby(told, key=itemgetter(0)):
        contents = [content for _, content in run]
        yield "".join(contents) if charset is None else to_text(b"".join(contents), charset)


def address(value):
    """Return (name, address) of the first mailbox of a header that is not yet decoded."""
    value = value[:1000]
    if named := NAMED.match(value):
        name = re.sub(r"\\(.)", r"\1", named[1].strip('"')) if named[1].startswith('"') else named[1]
        return decoded(name)[:200], decoded(named[2])[:254]
    bare = BARE.search(value)
    return "", bare[0][:254] if bare else ""


def domain(address_text):
    """Return the domain of an address in small letters, or an empty text."""
    return address_text.rpartition("@")[2].lower() if "@" in address_text else ""


def moment(value):
    """Return the aware moment a Date header speaks of, or None for none or an impossible one."""
    try:
        found = parsedate_to_datetime(value)
    except (TypeError, ValueError, IndexError, OverflowError):
        return None
    if found.year not in YEARS:
        return None
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def message_id(value):
    """Return the first message identifier in a header, or an empty text."""
    found = MESSAGE_ID.search(value)
    return found[0] if found else ""
