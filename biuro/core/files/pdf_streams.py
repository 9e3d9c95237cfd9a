"""Runs in the sandbox: what the streams of a PDF would unpack to in a reader (threat 46). Nothing unpacked is kept.

A page whose text unpacks to gigabytes costs us nothing, for we store it packed; it would stop the computer of the
first person who opens it.
"""

import zlib
from collections.abc import Iterator

import pikepdf

from biuro.core.files.errors import PlikOdrzucony

MOST_UNPACKED = 256 * 1024 * 1024  # bytes of everything but pictures; a thousand pages of a statute have some 30 MB
MOST_PIXELS = 600_000_000  # of one picture: a drawing of A0 in 600 dpi
PACKED = ("/FlateDecode", "/Fl")
STEP = 1024 * 1024
SCAN_IT = "Otwórz plik, wydrukuj go i zeskanuj jeszcze raz."


def check_sizes(pdf: pikepdf.Pdf) -> None:
    """Raise PlikOdrzucony when a reader would have to unpack too much."""
    left = MOST_UNPACKED
    for stream in pdf.objects:
        if not isinstance(stream, pikepdf.Stream):
            continue
        if stream.get("/Subtype") == "/Image":
            check_picture(stream)
        else:
            left -= unpacked(stream, left)
        if left <= 0:
            raise PlikOdrzucony(f"Plik PDF po rozpakowaniu jest ogromny, więc go nie przyjmujemy. {SCAN_IT}")


def check_picture(stream: pikepdf.Stream) -> None:
    """Raise PlikOdrzucony for a picture no reader can show; readers unpack no more of it than its size says."""
    if int(stream.get("/Width", 0)) * int(stream.get("/Height", 0)) > MOST_PIXELS:
        raise PlikOdrzucony(f"Obraz w pliku PDF jest za duży, żeby go pokazać. {SCAN_IT}")


def unpacked(stream: pikepdf.Stream, most: int) -> int:
    """Bytes the stream unpacks to, counted no further than `most`; a stream packed otherwise counts as it is."""
    pieces = iter([stream.read_raw_bytes()])
    for _ in range(sum(name in PACKED for name in filters(stream))):
        pieces = inflated(pieces)
    found = 0
    for piece in pieces:
        found += len(piece)
        if found >= most:
            break
    return found


def filters(stream: pikepdf.Stream) -> list[str]:
    """The names of the packings, one after another."""
    given = stream.get("/Filter", [])
    return [str(given)] if isinstance(given, pikepdf.Name) else [str(name) for name in given]


def inflated(pieces: Iterator[bytes]) -> Iterator[bytes]:
    """The pieces unpacked, a little at a time; what is damaged ends there, as it does in readers."""
    engine = zlib.decompressobj()
    try:
        for piece in pieces:
            yield engine.decompress(piece, STEP)
            while engine.unconsumed_tail:
                yield engine.decompress(engine.unconsumed_tail, STEP)
    except zlib.error:
        return
