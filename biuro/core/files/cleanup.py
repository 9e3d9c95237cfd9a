"""Orphans: contents whose transaction was undone, and copies that a crash cut short."""

from datetime import timedelta
from pathlib import PurePosixPath

from django.core.files.storage import storages
from django.db import transaction
from django.utils import timezone

from biuro.core.files.intake import hold
from biuro.core.files.models import Plik
from biuro.core.files.storage import ALIAS, PARTIAL

WAIT = timedelta(hours=24)  # longer than any transaction or form that may still refer to the content


def remove_orphans():
    """Delete contents older than a day that no Plik knows; return their names."""
    return [name for name in stored(storages[ALIAS], "") if remove_if_orphan(name)]


def stored(storage, folder):
    """Yield the names of all contents, folder by folder."""
    folders, files = storage.listdir(folder)
    yield from (str(PurePosixPath(folder, file)) for file in files)
    for inner in folders:
        yield from stored(storage, str(PurePosixPath(folder, inner)))


@transaction.atomic
def remove_if_orphan(name):
    """Delete one content if it is old, unknown and nobody is adding it just now; tell whether it was deleted."""
    storage = storages[ALIAS]
    sha256 = PurePosixPath(name).name
    if storage.get_modified_time(name) > timezone.now() - WAIT:
        return False
    if not sha256.startswith(PARTIAL) and not is_free(sha256):
        return False
    storage.delete(name)
    return True


def is_free(sha256):
    """Tell whether no row knows the content and no transaction is adding it."""
    return hold(sha256, shared=False) and not Plik.objects.filter(sha256=sha256).exists()
