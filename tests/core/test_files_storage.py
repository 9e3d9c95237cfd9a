"""Contents on the disk: whole or not at all, never overwritten; orphans go after a day; S3 by setting."""

import os
import time
from datetime import timedelta
from pathlib import Path

import pytest
from django.core.files.base import ContentFile
from django.core.files.storage import storages
from django.core.management import call_command
from django.db import connection, transaction
from storages.backends.s3 import S3Storage

from biuro.core.files import cleanup
from biuro.core.files import storage as storage_module
from biuro.core.files.errors import StorageFault
from biuro.core.files.intake import hold, przyjmij
from biuro.core.files.models import Plik
from biuro.core.files.storage import ALIAS, PARTIAL, ContentStorage, storage_key, storages_from_env
from biuro.core.middleware.faults import DatabaseFaultMiddleware

HASH = "ab" + "cd" * 31


def names(folder):
    return sorted(path.name for path in Path(folder).rglob("*") if path.is_file())


def grow_old(storage, key, hours=25):
    then = time.time() - timedelta(hours=hours).total_seconds()
    os.utime(storage.path(key), (then, then))


@pytest.fixture
def storage(tmp_path):
    return ContentStorage(location=tmp_path / "tu")


def test_content_lies_under_its_hash_for_the_owner_only(storage):
    storage.save(storage_key(HASH), ContentFile(b"raz"))
    path = Path(storage.path(storage_key(HASH)))
    assert path.parts[-3:] == ("ab", "cd", HASH)
    assert path.stat().st_mode & 0o077 == 0
    assert path.parent.stat().st_mode & 0o077 == 0


def test_content_is_never_overwritten(storage):
    key = storage_key(HASH)
    assert storage.save(key, ContentFile(b"raz")) == key
    assert storage.save(key, ContentFile(b"dwa")) == key
    assert Path(storage.path(key)).read_bytes() == b"raz"
    assert names(storage.location) == [HASH]


def test_interrupted_writing_leaves_no_name(storage, monkeypatch):
    def crash(descriptor):
        raise OSError("disk full")

    monkeypatch.setattr(storage_module.os, "fsync", crash)
    with pytest.raises(OSError, match="disk full"):
        storage.save(storage_key(HASH), ContentFile(b"raz"))
    assert names(storage.location) == []


def test_content_and_folders_are_forced_to_the_disk_before_the_row(storage, monkeypatch):
    synced = []
    monkeypatch.setattr(
        storage_module.os, "fsync", lambda descriptor: synced.append(os.readlink(f"/proc/self/fd/{descriptor}"))
    )
    storage.save(storage_key(HASH), ContentFile(b"raz"))
    root = str(storage.location)
    assert PARTIAL in synced[0]
    assert synced[1:] == [f"{root}/ab/cd", f"{root}/ab", root]


def test_disk_by_default_and_s3_by_setting(tmp_path):
    assert isinstance(from_settings({}, tmp_path), ContentStorage)
    env = {"BIURO_S3_BUCKET": "akta", "BIURO_S3_ENDPOINT": "http://127.0.0.1:9", "BIURO_S3_REGION": "pl"}
    s3 = from_settings(env, tmp_path)
    assert isinstance(s3, S3Storage)
    assert (s3.bucket_name, s3.endpoint_url, s3.querystring_auth) == ("akta", "http://127.0.0.1:9", True)


def test_storage_that_does_not_answer_is_503_within_seconds(tmp_path):
    """The port 9 of this machine: nobody listens."""
    env = {f"BIURO_S3_{name}": "x" for name in ("BUCKET", "REGION", "ACCESS_KEY", "SECRET_KEY")}
    s3 = from_settings(env | {"BIURO_S3_ENDPOINT": "http://127.0.0.1:9"}, tmp_path)
    assert (s3.client_config.connect_timeout, s3.client_config.read_timeout) == (3, 10)
    for ask in (s3.exists, lambda key: s3.save(key, ContentFile(b"x")), s3.open):
        with pytest.raises(StorageFault) as fault:
            ask(storage_key(HASH))
    answer = DatabaseFaultMiddleware(None).process_exception(None, fault.value)
    assert (answer.status_code, answer.headers["Retry-After"]) == (503, "5")


def from_settings(env, folder):
    made = storages_from_env(env, folder)
    return storages.create_storage(made[ALIAS])


@pytest.mark.django_db(transaction=True)
def test_undone_transaction_leaves_an_orphan_that_goes_after_a_day():
    storage = storages[ALIAS]
    with transaction.atomic():
        key = przyjmij(b"cofniete", "a.txt").plik.klucz
        transaction.set_rollback(True)
    kept = przyjmij(b"zostaje", "a.txt").plik
    grow_old(storage, kept.klucz)
    call_command("sprzataj_pliki")
    assert storage.exists(key)
    grow_old(storage, key)
    call_command("sprzataj_pliki")
    assert not storage.exists(key)
    assert kept.tresc() == b"zostaje"


@pytest.mark.django_db
def test_cut_off_copies_go_after_a_day(capsys):
    storage = storages[ALIAS]
    przyjmij(b"tekst", "a.txt")
    partial = f"ab/cd/{PARTIAL}x1"
    Path(storage.path(partial)).parent.mkdir(parents=True)
    Path(storage.path(partial)).write_bytes(b"pol")
    assert cleanup.remove_orphans() == []
    grow_old(storage, partial)
    call_command("sprzataj_pliki")
    assert capsys.readouterr().out == "Usunięto plików: 1\n"


@pytest.mark.django_db(transaction=True)
def test_content_that_somebody_is_adding_is_not_removed():
    storage = storages[ALIAS]
    storage.save(storage_key(HASH), ContentFile(b"raz"))
    grow_old(storage, storage_key(HASH))
    other = connection.copy()
    with other.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_lock_shared(%s)", [int(HASH[:15], 16)])
        assert cleanup.remove_orphans() == []
        cursor.execute("SELECT pg_advisory_unlock_shared(%s)", [int(HASH[:15], 16)])  # closing does it later
    other.close()
    with transaction.atomic():
        assert hold(HASH, shared=True)
    assert cleanup.remove_orphans() == [storage_key(HASH)]
    assert not Plik.objects.exists()
