"""A world made once for a file of tests: each sees it through a savepoint of its own and leaves it as it was."""

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace

from django.conf import settings
from django.db import connection, transaction
from django.db.models import Model
from django.test import override_settings


@contextmanager
def zbudowany(blocker, folder: Path, build: Callable[[], SimpleNamespace]) -> Iterator[SimpleNamespace]:
    """What `build` makes, in a transaction around the tests of the file; what it keeps on the disk lies in `folder`."""
    with blocker.unblock(), transaction.atomic():
        with override_settings(BIURO_DATA=folder, STORAGES=_pliki(folder)):
            made = build()
        with connection.cursor() as cursor:  # what the end of a transaction checks and links, now
            cursor.execute("SET CONSTRAINTS ALL IMMEDIATE; SET CONSTRAINTS ALL DEFERRED")
        yield made
        transaction.set_rollback(True)


def podlacz_pliki(folder: Path) -> None:
    """Give the test the files of the world, in its own folder."""
    if folder.exists():
        shutil.copytree(folder, settings.BIURO_DATA, copy_function=os.link, dirs_exist_ok=True)


class Swieze:
    """The world as the database holds it: each thing is read anew when a test first asks for it."""

    def __init__(self, made: SimpleNamespace):
        self._made = made

    def __getattr__(self, name: str):
        """Read the row once; what is no row is given as it is."""
        value = _swieze(getattr(self._made, name))
        setattr(self, name, value)
        return value


def _swieze(value):
    if isinstance(value, Model):
        return type(value)._base_manager.get(pk=value.pk)
    return Swieze(value) if isinstance(value, SimpleNamespace) else value


def _pliki(folder: Path) -> dict:
    files = {"BACKEND": "biuro.core.files.storage.ContentStorage", "OPTIONS": {"location": str(folder / "pliki")}}
    return settings.STORAGES | {"default": files, "pliki": files}
