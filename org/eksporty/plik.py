"""Making the file of an export and keeping it for a day, outside the store of records."""

import tempfile
import uuid
from contextlib import ExitStack
from datetime import timedelta
from typing import BinaryIO

from django.core.files.base import File
from django.core.files.storage import Storage, storages
from django.utils import timezone

from biuro.core.lists.declaration import Lista
from biuro.core.lists.exports import csv_file, pdf_file, xlsx_file
from biuro.core.lists.exports.table import Postep, tabela
from biuro.core.lists.parameters import Parametry
from org.eksporty.models import Eksport

FOLDER = "eksporty"
OSIADA = timedelta(hours=1)
PISARZE = {Eksport.Format.CSV: csv_file, Eksport.Format.XLSX: xlsx_file, Eksport.Format.PDF: pdf_file}
TYPY = {
    Eksport.Format.CSV: "text/csv; charset=utf-8",
    Eksport.Format.XLSX: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    Eksport.Format.PDF: "application/pdf",
}


def magazyn() -> Storage:
    """Where the files lie."""
    return storages["default"]


def napisz(eksport: Eksport, lista: Lista, postep: Postep) -> BinaryIO:
    """The file of the export, open at its beginning; it vanishes when closed."""
    parametry = Parametry.z_zapytania(lista, eksport.osoba, eksport.zapytanie)
    content = tabela(parametry, razem=eksport.wierszy, kiedy=timezone.localtime(eksport.utworzono))
    with ExitStack() as kept:
        target = kept.enter_context(tempfile.TemporaryFile())
        PISARZE[eksport.format].write(target, content, postep)
        target.seek(0)
        kept.pop_all()  # written whole: now the caller closes it, an answer when it has been sent
    return target


def zachowaj(source: BinaryIO) -> str:
    """Store the file; return its name in the store."""
    return magazyn().save(f"{FOLDER}/{uuid.uuid4().hex}", File(source))


def porzucone(potrzebne: set[str]) -> list[str]:
    """Names of stored files that no export needs; one being attached this minute is left alone."""
    _, files = magazyn().listdir(FOLDER) if magazyn().exists(FOLDER) else ([], [])
    names = {f"{FOLDER}/{file}" for file in files} - potrzebne
    settled = timezone.now() - OSIADA
    return [name for name in names if magazyn().get_modified_time(name) < settled]


def nazwa(eksport: Eksport) -> str:
    """The name under which a browser saves it: „przesylki-2026-11-23-0905.xlsx”."""
    return f"{eksport.lista}-{timezone.localtime(eksport.utworzono):%Y-%m-%d-%H%M}.{eksport.format}"
