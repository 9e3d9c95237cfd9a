"""Logging in, the frame and the account in a real browser."""

import pytest

pytestmark = pytest.mark.przegladarka

PAGES = ["/konto/", "/konto/haslo/", "/konto/sesje/", "/dostepnosc/", "/pomoc/", "/nie-ma/"]


def test_pages_of_the_account_have_no_barriers(biuro, strona, axe):
    page = strona(biuro.zastepca)
    for path in PAGES:
        page.goto(path)
        axe(page)


def test_the_login_page_has_no_barriers_and_says_what_is_wrong(biuro, strona, axe):
    page = strona(szerokosc=320)
    page.goto("/konto/")
    axe(page)
    page.fill("#id_login", "e.wronecka")
    page.fill("#id_haslo", "nie to hasło")
    page.click("main button[type=submit]")
    assert page.title().startswith("Błąd: ")
    page.wait_for_function("document.activeElement.matches('[data-errors]')")
    assert page.input_value("#id_login") == "e.wronecka"
    axe(page)
