"""Runs in the sandbox: the ZIP of DOCX, XLSX, ODT and ODS; every byte is unpacked and counted (threats 46, 49)."""

import io
import re
import zipfile
import zlib

from biuro.core.files.errors import PlikOdrzucony
from biuro.core.files.office_xml import check_xml, main_type

MOST_PARTS = 3000
MOST_BYTES = 150 * 1024 * 1024  # of all parts unpacked
MOST_XML = 60 * 1024 * 1024  # of all XML parts unpacked
CHUNK = 1024 * 1024
AS_PDF = "Zapisz dokument jako PDF i dodaj go ponownie."
MACROS = r"vbaproject|vbadata|/activex/|macrosheets|^basic/|^scripts/|^dialogs/|customui"
BAD_NAMES = (
    (re.compile(r"^/|\\|(^|/)\.\.(/|$)"), "Dokument ma niezwykłą budowę."),
    (re.compile(MACROS, re.IGNORECASE), "Dokument zawiera makra."),
    (re.compile(r"^xl/externallinks/", re.IGNORECASE), "Arkusz pobiera dane z innych plików."),
)
OBJECTS = re.compile(r"^(word|xl|ppt)/embeddings/[^/]+\.(docx|xlsx)$", re.IGNORECASE)  # the data of a chart
PACKED = (b"PK\x03\x04", b"7z\xbc\xaf", b"Rar!", b"\x1f\x8b", b"BZh", b"\xfd7zXZ")
HIDDEN = (*PACKED, b"\xd0\xcf\x11\xe0", b"MZ", b"\x7fELF")
XML_PARTS = (".xml", ".rels", ".rdf")
ENCRYPTED = 0x1


class Budget:
    """What may still be unpacked, nested objects included."""

    def __init__(self):
        self.total, self.xml = MOST_BYTES, MOST_XML

    def spend(self, size, is_xml):
        """Count unpacked bytes. Raises PlikOdrzucony when there are too many."""
        self.total -= size
        self.xml -= size if is_xml else 0
        if min(self.total, self.xml) < 0:
            raise PlikOdrzucony("Dokument po rozpakowaniu jest ogromny, więc go nie otwieramy. Zapisz go jako PDF.")


def check(content, kind):
    """Take the bytes and "DOCX", "XLSX", "ODT" or "ODS". Raises PlikOdrzucony."""
    try:
        check_package(content, kind, Budget(), nested=False)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError, OSError) as fault:
        raise PlikOdrzucony(f"Dokument jest uszkodzony. {AS_PDF}") from fault


def check_package(content, kind, budget, *, nested):
    """Check one ZIP; a document inside it may itself hold none."""
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        parts = package.infolist()
        check_list(parts)
        for part in parts:
            check_part(part.filename, unpacked(package, part, budget), budget, nested=nested)
        found = main_type(package)
    if found != kind and not nested:
        raise PlikOdrzucony(f"W środku nie ma dokumentu {kind}. Sprawdź, czy to właściwy plik. {AS_PDF}")


def check_list(parts):
    """Raise PlikOdrzucony for too many, repeated, locked or wandering parts."""
    names = [part.filename for part in parts]
    if len(names) > MOST_PARTS or len({name.lower() for name in names}) < len(names):
        raise PlikOdrzucony(f"Dokument ma niezwykłą budowę. {AS_PDF}")
    if any(part.flag_bits & ENCRYPTED for part in parts):
        raise PlikOdrzucony("Dokument jest zabezpieczony hasłem. Zapisz go bez hasła i dodaj ponownie.")
    for pattern, message in BAD_NAMES:
        if any(map(pattern.search, names)):
            raise PlikOdrzucony(f"{message} {AS_PDF}")


def unpacked(package, part, budget):
    """Return the bytes of a part (of a picture the first ones), counted while they come: lying headers gain nothing."""
    is_xml = part.filename.lower().endswith(XML_PARTS)
    whole = is_xml or OBJECTS.match(part.filename)
    chunks = []
    with package.open(part) as source:
        while chunk := source.read(CHUNK):
            budget.spend(len(chunk), is_xml)
            chunks += [chunk] if whole or not chunks else []
    return b"".join(chunks)


def check_part(name, content, budget, *, nested):
    """Raise PlikOdrzucony for what hides in a part."""
    if name.lower().endswith(XML_PARTS):
        check_xml(name, content)
    elif OBJECTS.match(name) and not nested:
        check_package(content, "", budget, nested=True)
    elif content.startswith(HIDDEN):
        raise PlikOdrzucony(f"W dokumencie ukryto inny plik. Usuń go albo dodaj osobno. {AS_PDF}")
