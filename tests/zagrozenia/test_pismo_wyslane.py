"""Rows 3, 15: a letter that was sent, and acts that are in no table."""

import pytest

from tests.zagrozenia.test_pisma import hasla, post, slady

__all__ = ["hasla"]
pytestmark = pytest.mark.usefixtures("szybki_pdf")


@pytest.mark.parametrize("akt", ["wycofaj", "zwroc", "anuluj", "przedloz", "podpisz"])
def test_row_15_after_the_dispatch_nothing_changes_the_letter(swiat, biuro, akt):
    before = slady(swiat.letter)
    for osoba in (biuro.specjalista, biuro.dyrektor, biuro.kierownik_oru):
        assert post(osoba, swiat.letter, akt).status_code == 409
    assert slady(swiat.letter) == before


@pytest.mark.parametrize("akt", ["wyslij", "cofnij_wysylke", "save", "delete", "perform", "__init__", "obieg"])
def test_row_03_acts_that_are_not_in_the_table_do_not_exist(swiat, biuro, akt):
    assert post(biuro.dyrektor, swiat.letter, akt).status_code == 404
