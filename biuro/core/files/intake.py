"""przyjmij(): a file from outside is measured, checked and kept under its SHA-256, or refused with advice."""

import hashlib
import io
import tempfile
from contextlib import contextmanager
from dataclasses import dataclass

from django.core.files import File
from django.core.files.storage import storages
from django.db import connection, transaction

from biuro.core.files.errors import PlikOdrzucony
from biuro.core.files.inspection import check_content
from biuro.core.files.kinds import MEGABYTES, recognise
from biuro.core.files.models import Plik
from biuro.core.files.names import safe_name
from biuro.core.files.storage import ALIAS, storage_key

MOST_BYTES = MEGABYTES * 1024 * 1024
CHUNK = 64 * 1024
HEAD = 16  # bytes that tell the kinds apart


@dataclass(frozen=True)
class Przyjety:
    """A file that was taken: its content and the name to show and to save it under."""

    plik: Plik
    nazwa: str


def przyjmij(zrodlo, nazwa):
    """Take bytes, an UploadedFile or an open binary file, and its name; return Przyjety. Raises PlikOdrzucony.

    The bytes are safe on the disk before the row of Plik is written; equal content is kept once. Call it inside
    the transaction that refers to the file: if that is undone, the bytes are an orphan for sprzataj_pliki.
    """
    with copied(zrodlo) as (copy, sha256, size):
        content = copy.read()
        kind, name = recognise(content[:HEAD], safe_name(nazwa))
        mime = check_content(kind, content)
        return Przyjety(keep(copy, sha256, size, mime), name)


def zachowaj(tresc, typ):
    """Take bytes that we made ourselves (a signed PDF) and their type; return the Plik, without inspection."""
    return keep(io.BytesIO(tresc), hashlib.sha256(tresc).hexdigest(), len(tresc), typ)


@contextmanager
def copied(source):
    """Copy the source to a temporary file; give (file, SHA-256, size). Raises PlikOdrzucony for a bad size."""
    digest = hashlib.sha256()
    with tempfile.SpooledTemporaryFile(max_size=1024 * 1024) as copy:
        for chunk in chunks(source):
            digest.update(chunk)
            copy.write(chunk)
            if copy.tell() > MOST_BYTES:
                raise PlikOdrzucony(
                    f"Plik ma więcej niż {MEGABYTES} MB. Zeskanuj go w mniejszej rozdzielczości albo podziel na części."
                )
        size = copy.tell()
        if not size:
            raise PlikOdrzucony("Plik jest pusty. Sprawdź, czy dobrze się zapisał, i dodaj go ponownie.")
        copy.seek(0)
        yield copy, digest.hexdigest(), size


def chunks(source):
    """Yield the bytes of the source in small pieces."""
    if isinstance(source, bytes):
        source = io.BytesIO(source)
    yield from source.chunks() if hasattr(source, "chunks") else iter(lambda: source.read(CHUNK), b"")


@transaction.atomic
def keep(copy, sha256, size, mime):
    """Write the content unless it is there, then its row; return the Plik."""
    hold(sha256, shared=True)
    storage = storages[ALIAS]
    key = storage_key(sha256)
    if not storage.exists(key):
        copy.seek(0)
        storage.save(key, File(copy, name=key))
    return Plik.objects.get_or_create(sha256=sha256, defaults={"rozmiar": size, "typ": mime})[0]


def hold(sha256, *, shared):
    """Lock a content until the end of the transaction: many may add it at once, only one may remove it.

    Returns False when it is to be removed (not shared) and somebody holds it.
    """
    function = "pg_advisory_xact_lock_shared" if shared else "pg_try_advisory_xact_lock"
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {function}(%s)", [int(sha256[:15], 16)])
        return cursor.fetchone()[0] is not False
