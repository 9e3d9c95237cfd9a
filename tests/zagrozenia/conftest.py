"""Fixtures of the tests of threats."""

import logging

import pytest

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
