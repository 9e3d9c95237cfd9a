"""Plain text, CSV, saved e-mail and pictures: small checks that need no process apart, because nothing is unpacked."""

import re
import struct

from biuro.core.files.errors import PlikOdrzucony

MARKUP = re.compile(rb"<\s*(!doctype|html|svg|script|head|body|iframe|\?xml)", re.IGNORECASE)
CONTROLS = re.compile(rb"[\x00-\x08\x0b\x0e-\x1f\x7f]")
HEADER = re.compile(rb"^(from|to|date|subject|received|message-id|mime-version|return-path|content-type):", re.I | re.M)
ONLY_CP1250 = re.compile(rb"[\x80-\x9f]")
UNDEFINED_CP1250 = re.compile(rb"[\x81\x83\x88\x90\x98]")
# Letters that only one of the charsets puts at these places: ą ś ź Ą Ś Ź of ISO-8859-2, ą Ą of Windows-1250.
POLISH_ISO, POLISH_CP1250 = ([bytes([byte]) for byte in row] for row in (b"\xb1\xb6\xbc\xa1\xa6\xac", b"\xb9\xa5"))
HEAD = 4096  # bytes; browsers guess a type from fewer
MOST_PIXELS = 300_000_000  # twice an A0 scan at 300 dpi
SEGMENT, MOST_SEGMENTS = 0xFF, 2000  # of a JPEG: the byte every segment begins with
FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}  # the segments that hold the size of the picture
NOT_TEXT = "Plik nie zawiera zwykłego tekstu. Sprawdź, czy to właściwy plik, albo zapisz go jako PDF."


def text_charset(content):
    """Take the bytes of a text file; return its charset. Raises PlikOdrzucony for what is not plain text."""
    if MARKUP.search(content[:HEAD]):
        raise PlikOdrzucony("W pliku jest kod strony internetowej, a nie zwykły tekst. Zapisz treść jako PDF.")
    if CONTROLS.search(content):
        raise PlikOdrzucony(NOT_TEXT)
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        return eight_bit_charset(content)
    return "utf-8"


def eight_bit_charset(content):
    """Return the charset of a text that is not UTF-8. Raises PlikOdrzucony for bytes no text of ours has."""
    if UNDEFINED_CP1250.search(content):
        raise PlikOdrzucony(NOT_TEXT)
    return polish_charset(content)


def polish_charset(content):
    """Return windows-1250 or iso-8859-2, whichever the Polish letters speak for."""
    iso, cp1250 = (sum(map(content.count, letters)) for letters in (POLISH_ISO, POLISH_CP1250))
    return "windows-1250" if ONLY_CP1250.search(content) or cp1250 > iso else "iso-8859-2"


def check_email(content):
    """Raise PlikOdrzucony unless the content begins like an e-mail; reading it is the duty of biuro.core.eml."""
    head = re.split(rb"\r?\n\r?\n", content[:100_000], maxsplit=1)[0]
    if len({name.lower() for name in HEADER.findall(head)}) < 2:  # noqa: PLR2004 - one may stand in any text
        raise PlikOdrzucony("To nie jest zapisana wiadomość e-mail. W programie pocztowym wybierz „Zapisz jako” EML.")


def check_png(content):
    """Raise PlikOdrzucony for a PNG whose header lies or promises a huge picture; nothing is decoded."""
    if content[12:16] != b"IHDR" or len(content) < 33:  # noqa: PLR2004 - the shortest header
        raise PlikOdrzucony("Obraz PNG jest uszkodzony. Zapisz go jeszcze raz i dodaj ponownie.")
    check_size(*struct.unpack(">II", content[16:24]))


def check_jpeg(content):
    """Raise PlikOdrzucony for a JPEG without a frame or with a huge one; nothing is decoded."""
    position = 2
    for _ in range(MOST_SEGMENTS):
        begin, marker, length = struct.unpack(">BBH", content[position : position + 4].ljust(4, b"\0"))
        if begin != SEGMENT:
            break
        if marker in FRAMES:
            height, width = struct.unpack(">HH", content[position + 5 : position + 9].ljust(4, b"\0"))
            return check_size(width, height)
        position += 1 if marker == SEGMENT else 2 + length
    raise PlikOdrzucony("Obraz JPG jest uszkodzony. Zapisz go jeszcze raz i dodaj ponownie.")


def check_size(width, height):
    """Raise PlikOdrzucony for a picture nobody could open."""
    if not width or not height:
        raise PlikOdrzucony("Obraz jest pusty. Zapisz go jeszcze raz i dodaj ponownie.")
    if width * height > MOST_PIXELS:
        raise PlikOdrzucony(f"Obraz ma {width} × {height} punktów. Zapisz go w mniejszej rozdzielczości.")
