"""„Moja teczka” in the browser: a preview beside the list, the whole page where there is no room for it."""

import uuid

import pytest
from django.utils import timezone

from sekretariat.przesylki.operations import zarejestruj

pytestmark = pytest.mark.przegladarka


@pytest.fixture
def listy(biuro):
    """Three letters that wait for the director."""
    dane = {"kanal": "poczta", "rodzaj": "skarga", "nadawca_nazwa": "Wiśniewska Halina", "uwagi": ""}
    for numer in range(3):
        letter = dane | {"tytul": f"Skarga numer {numer}", "data_wplywu": timezone.localdate()}
        zarejestruj(dane=letter, klucz=uuid.uuid4(), by=biuro.sekretariat)


def test_a_click_shows_the_preview_and_keeps_the_list(biuro, listy, strona, axe):
    page = strona(biuro.dyrektor)
    page.goto("/")
    page.click("text=Skarga numer 2")
    page.wait_for_selector("#podglad h2:has-text('Skarga numer 2')")
    assert page.locator(".tasks a[aria-current]").inner_text() == "Skarga numer 2"
    assert page.url.endswith("/")
    axe(page)


def test_keys_move_along_the_list_and_open(biuro, listy, strona):
    page = strona(biuro.dyrektor)
    page.goto("/")
    page.keyboard.press("j")
    page.keyboard.press("j")
    chosen = page.evaluate("document.activeElement.innerText")
    page.keyboard.press("Enter")
    page.wait_for_selector(f"#podglad h2:has-text('{chosen}')")


def test_where_the_preview_has_no_room_the_page_opens(biuro, listy, strona, axe):
    page = strona(biuro.dyrektor, szerokosc=320)
    page.goto("/")
    axe(page)
    page.click("text=Skarga numer 1")
    page.wait_for_url("**/dekretacja/**")


def test_without_scripts_the_link_leads_to_the_page(biuro, listy, strona):
    page = strona(biuro.dyrektor, js=False)
    page.goto("/")
    page.click("text=Skarga numer 1")
    assert "/dekretacja/" in page.url


def test_a_chord_of_keys_leads_to_a_register(biuro, listy, strona):
    page = strona(biuro.dyrektor)
    page.goto("/")
    page.keyboard.press("g")
    page.keyboard.press("r")
    page.wait_for_url("**/przesylki/")
    page.keyboard.press("/")
    assert page.evaluate("document.activeElement.id") == "szukaj"
