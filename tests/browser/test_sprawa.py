"""The page of a case in a browser: what is next is readable, the deadline explains itself, forms keep their text."""

from datetime import timedelta
from uuid import uuid4

import pytest
from django.utils import timezone

from sekretariat.pisma.operations import utworz
from tests.rejestry.skargi_helpers import krok, wycofana
from tests.rejestry.sprawy_helpers import skarga
from tests.sekretariat.akta_helpers import przesylka, sprawa_z_pisma

pytestmark = [pytest.mark.przegladarka, pytest.mark.django_db(transaction=True)]


def test_outcome_that_cannot_be_chosen_looks_so(biuro, strona):
    page = strona(biuro.specjalista)
    page.goto(f"/sprawy/{sprawa_z_pisma(biuro).znak}/zakoncz/")
    colour = "e => getComputedStyle(e.closest('label')).color"
    blocked = page.locator("[name=sposob]:disabled").first.evaluate(colour)
    entry = skarga(biuro)
    krok(biuro, entry, "wycofanie")
    page.goto(f"/sprawy/{entry.sprawa.znak}/zakoncz/")
    assert page.locator("[name=sposob]:enabled").first.evaluate(colour) != blocked


def test_letter_becomes_a_case_that_says_what_is_next(biuro, strona, axe):
    item = przesylka(biuro)
    page = strona(biuro.specjalista, szerokosc=320)
    page.goto(f"/sprawy/nowa/{item.rok}/{item.numer}/")
    axe(page)
    page.get_by_label("Jednostka, której dotyczy").fill("Oddział Informacji Teleinformatycznej I")
    page.get_by_role("button", name="Załóż sprawę").click()
    page.wait_for_url("**/sprawy/PK-II.1510.1.*/")
    page.get_by_role("heading", name="Co teraz: Napisz odpowiedź").wait_for()
    page.get_by_text("Skąd ten termin?").click()
    page.get_by_text("Dzień po dniu").click()
    assert page.get_by_text(": ostatni dzień").is_visible()
    axe(page)


@pytest.mark.dlugi
def test_every_look_of_the_case_is_accessible(biuro, strona, axe):
    late = skarga(biuro, data_wplywu=timezone.localdate() - timedelta(days=60), wnoszacy_rodzaj="posel").sprawa
    closed = sprawa_z_pisma(biuro)
    wycofana(biuro, closed.skarga)
    page = strona(biuro.specjalista)
    item = przesylka(biuro)
    utworz(sprawa=late, szablon="puste", klucz=uuid4(), by=biuro.specjalista)
    forms = (f"{late.znak}/{name}" for name in ("zakoncz", "osoby"))
    for path in (late.znak, closed.znak, *forms):
        page.goto(f"/sprawy/{path}/")
        axe(page)
    lists = ("/skargi/", "/sprawy/spisy/", "/terminy/")
    for path in (f"/sprawy/dolacz/{item.rok}/{item.numer}/", *lists):
        page.goto(path)
        axe(page)


def test_without_javascript_closing_refuses_and_keeps_the_note(biuro, strona):
    case = sprawa_z_pisma(biuro)
    page = strona(biuro.specjalista, js=False)
    page.goto(f"/sprawy/{case.znak}/zakoncz/")
    assert page.get_by_role("radio", name="Bezzasadna").is_disabled()  # the law does not allow it yet
    assert page.get_by_text("Najpierw wyślij pismo").first.is_visible()
    page.get_by_label("Adnotacja w aktach").fill("Rozmowa ze skarżącą")
    page.get_by_role("button", name="Zakończ sprawę").click()
    page.get_by_role("link", name="Wybierz sposób załatwienia").wait_for()
    assert page.get_by_label("Adnotacja w aktach").input_value() == "Rozmowa ze skarżącą"
    krok(biuro, case.skarga, "wycofanie")
    page.reload()
    page.get_by_label("Wycofana").check()
    page.get_by_role("button", name="Zakończ sprawę").click()
    page.get_by_role("heading", name="Co teraz: Sprawa jest załatwiona").wait_for()
