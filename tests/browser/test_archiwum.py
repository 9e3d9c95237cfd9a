"""Marks, the metryka and the archive in a browser: accessible at both widths, two people at one list."""

import pytest
from django.utils import timezone

from org.uprawnienia.models import Zasob
from org.uprawnienia.operations import powierz_na_decyzje, wczytaj_zasoby
from rejestry.jrwa.models import KlasaJrwa
from tests.sekretariat.test_archiwum import dawna, zdawczy
from tests.sekretariat.test_znaki import nowy_znak, sprawa

pytestmark = [pytest.mark.przegladarka, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def akta_2018(biuro):
    """Files of 2018 on a list made by the head of PK-IV; the sekretariat keeps the archive."""
    row = KlasaJrwa.objects.get(symbol="120")
    row.kategoria = "B5"
    row.save()
    wczytaj_zasoby()
    facts = {"od": timezone.localdate(), "decyzja": "decyzja 7/2026", "by": biuro.administrator}
    powierz_na_decyzje(Zasob.objects.get(kod="archiwum"), komu=biuro.sekretariat, **facts)
    dawna(biuro, 2)
    return zdawczy(biuro)


def test_two_people_take_files_over(biuro, strona, axe, akta_2018):
    page = strona(biuro.kierownik_oit1)
    page.goto("/archiwum/do-przekazania/")
    axe(page)
    page.get_by_role("link", name="Archiwum zakładowe").last.click()
    page.get_by_role("link", name=str(akta_2018)).click()
    page.get_by_role("link", name="Przedłóż do sprawdzenia").click()
    page.get_by_role("button", name="Przedłóż do sprawdzenia").click()
    page.get_by_text("jeszcze nie, sprawdza inna osoba").wait_for()
    assert page.get_by_role("link", name="Przyjmij akta do archiwum").count() == 0
    page = strona(biuro.sekretariat, szerokosc=320)
    page.goto(f"/archiwum/SZO/{akta_2018.rok}/1/")
    axe(page)
    page.get_by_role("link", name="Przyjmij akta do archiwum").click()
    page.get_by_role("button", name="Przyjmij akta do archiwum").click()
    page.get_by_text(f"SZO/1/{akta_2018.rok}: przyjęty.").wait_for()


def test_a_case_with_two_marks_is_accessible(biuro, strona, axe):
    case = sprawa(biuro)
    new = nowy_znak(biuro, case)
    page = strona(biuro.broker)
    for path in (f"{case.znak}/", f"{new.znak}/metryka/", f"{new.znak}/przenies/"):
        page.goto(f"/sprawy/{path}")
        axe(page)
