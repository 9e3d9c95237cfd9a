"""Registering a letter in a real browser: the keyboard loop, the scanner, copies, life without JavaScript."""

import re
import subprocess
from pathlib import Path

import pytest
from django.urls import reverse
from django.utils import timezone

from sekretariat.przesylki.models import Przesylka
from tests.sekretariat.przesylki_helpers import PDF, wpis

pytestmark = [pytest.mark.przegladarka, pytest.mark.django_db(transaction=True)]
NOWA = "/przesylki/nowa/"
PLIKI = Path(__file__).resolve().parent.parent / "pliki"
TITLE = "Skarga na czas oczekiwania na połączenie"
FOCUS = "document.activeElement.id"


class Reka:
    """Counts every key that is really pressed."""

    def __init__(self, page):
        self.page, self.keys = page, 0

    def press(self, *keys):
        for key in keys:
            self.page.keyboard.press(key)
            self.keys += key.count("+") + 1

    def write(self, text):
        for char in text:
            self.page.keyboard.press(char) if char.isascii() and char != " " else self.page.keyboard.type(char)
            self.keys += 1


def known_sender(biuro):
    """Somebody in the address book, met with another matter."""
    return wpis(biuro.sekretariat, tytul="Zapytanie o opłatę skarbową", nadawca_adres="ul. Długa 1, 60-001 Poznań")


def test_a_letter_of_a_known_sender_takes_at_most_fifty_keys_and_no_click(biuro, strona):
    known_sender(biuro)
    page = strona(biuro.sekretariat)
    page.goto(NOWA)
    hand = Reka(page)
    assert len(TITLE) == 40
    page.wait_for_function(f"{FOCUS} === 'id_nadawca'")  # given with the first frame, after the page has come
    hand.write("wis")
    page.wait_for_selector("[role=option][aria-selected=true]")
    hand.press("Tab")
    assert page.input_value("#id_nadawca") == "Wiśniewska Halina"
    assert page.evaluate(FOCUS) == "id_tytul"
    hand.write(TITLE)
    assert page.input_value("#id_rodzaj") == "skarga"
    hand.press("Control+Enter")
    page.wait_for_selector(".flash")
    assert hand.keys <= 50
    assert "– Wiśniewska Halina, skarga." in page.inner_text(".flash")
    page.wait_for_function(f"{FOCUS} === 'id_nadawca'")
    item = Przesylka.objects.latest("pk")
    assert (item.numer, item.tytul, item.rodzaj, item.nadawca.nazwa) == (2, TITLE, "skarga", "Wiśniewska Halina")


def test_what_is_left_for_the_next_letter(biuro, strona):
    page = strona(biuro.sekretariat)
    page.goto(NOWA)
    page.check("input[name=kanal][value=osobiscie]", force=True)
    page.fill("#id_nadawca", "Nowak Jan")
    page.fill("#id_tytul", "Zaproszenie na konferencję")
    page.keyboard.press("Control+Enter")
    page.wait_for_selector(".flash")
    assert page.is_checked("input[name=kanal][value=osobiscie]")
    page.reload()
    assert page.locator(".flash").count() == 0


def test_the_scanner_fills_its_field_wherever_the_cursor_is(biuro, strona):
    page = strona(biuro.sekretariat)
    page.goto(NOWA)
    page.check("input[name=kanal][value=email]", force=True)
    page.fill("#id_tytul", "Pismo")
    page.focus("#id_tytul")
    page.evaluate(
        """() => { for (const key of [..."00459007731234567890", "Enter"]) {
            const field = document.activeElement;
            const go = field.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
            if (go && key.length === 1) field.value += key; } }"""
    )
    assert page.input_value("#id_kod_nadania") == "00459007731234567890"
    assert page.input_value("#id_tytul") == "Pismo"
    assert page.is_checked("input[name=kanal][value=poczta]")
    assert Przesylka.objects.count() == 0


def test_a_probable_copy_is_shown_while_typing(biuro, strona, axe):
    item = known_sender(biuro)
    page = strona(biuro.sekretariat)
    page.goto(NOWA)
    page.fill("#id_nadawca", "Wiśniewska Halina")
    page.fill("#id_tytul", "Zapytanie o opłatę skarbową")
    page.keyboard.press("Tab")
    page.wait_for_selector("#podobne .note")
    assert item.rpw in page.inner_text("#podobne")
    axe(page)
    page.check("#id_inne_pismo")
    page.click("[data-save-next]")
    page.wait_for_selector(".flash")
    assert Przesylka.objects.count() == 2


def test_the_suggestions_are_accessible_and_offer_a_new_sender(biuro, strona, axe):
    known_sender(biuro)
    page = strona(biuro.sekretariat)
    page.goto(NOWA)
    page.type("#id_nadawca", "wis")
    page.wait_for_selector("[role=option]")
    assert "Dodaj nowego: „wis”" in page.inner_text("#id_nadawca_l")
    axe(page)


def test_mistakes_get_the_focus_and_a_sentence_each(biuro, strona, axe):
    page = strona(biuro.sekretariat, szerokosc=320)
    page.goto(NOWA)
    axe(page)
    page.set_input_files("#id_pliki", [{"name": "skan.pdf", "mimeType": "application/pdf", "buffer": PDF}])
    page.click("[data-save-next]")
    page.wait_for_selector("[data-errors]")
    assert page.title().startswith("Błąd: ")
    assert "Podaj nadawcę" in page.inner_text("[data-errors]")
    assert "skan.pdf" in page.inner_text("form[data-quick]")
    axe(page)


def test_a_saved_message_becomes_an_entry(biuro, strona, axe):
    page = strona(biuro.sekretariat, szerokosc=320)
    page.goto("/przesylki/z-wiadomosci/")
    axe(page)
    page.set_input_files("#id_plik", str(PLIKI / "skarga-iso-8859-2.eml"))
    page.click("text=Odczytaj wiadomość")
    page.wait_for_selector("text=Pliki już przyjęte")
    assert page.input_value("#id_nadawca") == "Jan Żółkiewski"
    assert page.input_value("#id_tytul") == "Skarga na długi czas oczekiwania na infolinii"
    axe(page)
    page.click("[data-save-next]")
    page.wait_for_selector(".flash")
    item = Przesylka.objects.get()
    assert (item.kanal, item.zalaczniki.count()) == ("email", 2)
    page.goto(f"/przesylki/{item.rok}/{item.numer}/?plik={item.zalaczniki.get(oryginal=True).pk}")
    assert "składam skargę na czas oczekiwania" in page.inner_text("#podglad")
    axe(page)


def test_without_javascript_everything_can_be_registered(biuro, strona):
    page = strona(biuro.sekretariat, js=False)
    page.goto(NOWA)
    page.click("text=Zapisz i następne")
    page.wait_for_selector(".errors li")
    assert page.locator(".errors li").count() == 2
    page.fill("#id_nadawca", "Nowak Jan")
    page.fill("#id_tytul", "Skarga na infolinię")
    page.select_option("#id_rodzaj", "skarga")
    page.set_input_files("#id_pliki", [{"name": "skan.pdf", "mimeType": "application/pdf", "buffer": PDF}])
    page.click("text=Zapisz i następne")
    page.wait_for_selector("text=Zarejestrowano RPW/1/")
    item = Przesylka.objects.get()
    assert (item.rodzaj, item.zalaczniki.get().nazwa) == ("skarga", "skan.pdf")


def test_entry_label_and_register_are_accessible(biuro, strona, axe):
    item = known_sender(biuro)
    page = strona(biuro.sekretariat)
    for name in ("szczegoly", "popraw", "anuluj"):
        page.goto(reverse(f"przesylki:{name}", args=[item.rok, item.numer]))
        axe(page)
    for address in ("/przesylki/", "/adresy/", f"/adresy/{item.nadawca_id}/"):
        page.goto(address)
        axe(page)


def test_the_label_prints_on_one_page_of_its_size(biuro, strona, axe):
    item = known_sender(biuro)
    page = strona(biuro.sekretariat)
    page.goto(reverse("przesylki:etykieta", args=[timezone.localdate().year, item.numer]))
    axe(page)
    pdf = page.pdf(prefer_css_page_size=True)
    assert len(re.findall(rb"/Type\s*/Page\b", pdf)) == 1
    width, height = (float(n) for n in re.search(rb"/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]", pdf).groups())
    assert (round(width / 72 * 25.4), round(height / 72 * 25.4)) == (62, 29)
    words = subprocess.run(["pdftotext", "-", "-"], input=pdf, capture_output=True, check=True).stdout.decode()
    assert item.rpw in words
    assert "str." not in words
