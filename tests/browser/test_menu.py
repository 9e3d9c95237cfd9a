"""The menu of each kind of person stands whole in an ordinary window: no entry is cut in half or scrolled for."""

import pytest

pytestmark = pytest.mark.przegladarka
# The people with the longest menus, and one with the shortest.
OSOBY = ("dyrektor", "zastepca", "sekretariat", "administrator", "specjalista")
MIARY = "() => { const n = document.querySelector('.side nav'); return [n.scrollHeight, n.clientHeight]; }"


def test_the_menu_fits_the_window(biuro, strona):
    for rola in OSOBY:
        page = strona(getattr(biuro, rola))
        page.goto("/konto/")
        needed, there = page.evaluate(MIARY)
        assert needed <= there, (rola, needed, there)
