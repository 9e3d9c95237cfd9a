"""Fixtures of the tests of threats."""

import logging

import pytest

from tests.sekretariat.pisma_pomoc import szybki_pdf
from tests.zagrozenia.swiat import swiat, swiat_pliku

__all__ = ["swiat", "swiat_pliku", "szybki_pdf"]


@pytest.fixture(autouse=True)
def _bez_halasu(caplog):
    """A refusal is what is tested here; thousands of lines about it would hide the one that matters."""
    caplog.set_level(logging.ERROR, logger="django.request")
