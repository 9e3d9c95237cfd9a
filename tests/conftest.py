"""Fixtures of the whole suite; the database comes from `make test` (DATABASE_URL, one per xdist worker)."""

import gc
import itertools
import os

import pytest
from django.core.management.commands import flush
from django.db.backends.postgresql.operations import DatabaseOperations
from hypothesis import settings as hypothesis_settings

from tests import snapshot
from tests.wzor import own_database

os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "true")  # Playwright keeps an event loop in the test's thread

hypothesis_settings.register_profile("biuro", deadline=None)  # no test is judged by the clock of a busy machine
hypothesis_settings.load_profile("biuro")
pytest_plugins = ["tests.obsada", "tests.klient"]


def pytest_collection_modifyitems(items):
    """The long ones first, the rest in its random order."""
    items.sort(key=lambda item: item.get_closest_marker("dlugi") is None)


def pytest_collection_finish(session):
    """What was imported stays to the end; walking through it again and again took a tenth of the time."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(100_000, 20, 100)


@pytest.fixture(scope="session")
def django_db_setup(django_test_environment, django_db_modify_db_settings, django_db_blocker, testrun_uid):
    """Every test finds the bureau of 2017 in its database: to load it for each took a tenth of the time."""
    del django_test_environment, django_db_modify_db_settings
    with django_db_blocker.unblock(), own_database(testrun_uid):
        yield


@pytest.fixture(scope="session")
def _miejsce_danych(tmp_path_factory):
    """The folder of the whole run, and the next name in it."""
    return tmp_path_factory.mktemp("dane"), itertools.count()


@pytest.fixture(autouse=True)
def _dane_na_bok(settings, _miejsce_danych):
    """Files and anchors of a test go to its own folder, made only when something is written there."""
    base, numbers = _miejsce_danych
    settings.BIURO_DATA = base / str(next(numbers))
    location = {"location": str(settings.BIURO_DATA / "pliki")}
    settings.STORAGES = settings.STORAGES | {
        alias: {"BACKEND": "biuro.core.files.storage.ContentStorage", "OPTIONS": location}
        for alias in ("default", "pliki")
    }


@pytest.fixture(autouse=True, scope="session")
def _flush_past_the_guards():
    """Transactional tests empty the tables afterwards; TRUNCATE is forbidden, so the flush lifts the triggers."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(DatabaseOperations, "execute_sql_flush", _flush)
        patch.setattr(flush, "emit_post_migrate_signal", lambda *args, **kwargs: None)  # guards and types are there
        yield


def _flush(operations, sql_list):
    """Only tables that hold something, and by DELETE: TRUNCATE makes new files for each. Then the bureau again."""
    del operations, sql_list
    snapshot.empty()
    snapshot.put_bureau()


@pytest.fixture
def pusta_baza(db):
    """For a test that begins where an installation begins: nobody is there yet."""
    snapshot.empty()
