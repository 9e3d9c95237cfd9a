"""Fixtures of the tests of threats."""

import logging
from types import SimpleNamespace

import pytest
from django.db import connection, transaction

from tests.obsada import make_biuro
from tests.sekretariat.pisma_pomoc import szybki_pdf
from tests.zagrozenia.swiat import swiat

__all__ = ["swiat", "szybki_pdf"]
CACHED = ("django.template.loaders.cached.Loader", ["django.template.loaders.filesystem.Loader"])


@pytest.fixture(autouse=True)
def _jak_na_serwerze(settings):
    """Templates are parsed once, as in production: these tests load hundreds of pages."""
    engine = settings.TEMPLATES[0]
    settings.TEMPLATES = [engine | {"OPTIONS": engine["OPTIONS"] | {"loaders": [CACHED]}}]


@pytest.fixture(autouse=True)
def _bez_halasu(caplog):
    """A refusal is what is tested here; thousands of lines about it would hide the one that matters."""
    caplog.set_level(logging.ERROR, logger="django.request")


@pytest.fixture(scope="module")
def _biuro_modulu(django_db_setup, django_db_blocker):
    """The bureau of a whole file, in a transaction around those of its tests: loading it costs more than most tests."""
    with django_db_blocker.unblock(), transaction.atomic():
        loaded = make_biuro()
        with connection.cursor() as cursor:
            cursor.execute("SET CONSTRAINTS ALL IMMEDIATE; SET CONSTRAINTS ALL DEFERRED")  # its links of the chain
        yield {name: (type(row), row.pk) for name, row in vars(loaded).items()}
        transaction.set_rollback(True)


@pytest.fixture
def biuro(_biuro_modulu, db):
    """The same people and units as everywhere, fresh from the database in every test."""
    rows = {model: model.objects.in_bulk() for model, _ in _biuro_modulu.values()}
    return SimpleNamespace(**{name: rows[model][pk] for name, (model, pk) in _biuro_modulu.items()})
