"""A change of the structure in a real browser, without scripts: draft, effects, approval, its day, the comparison."""

from datetime import date

import pytest
from django.utils import timezone

from org.struktura.models import Zarzadzenie
from sekretariat.reorganizacja.operations import wprowadz_w_zycie
from tests.org.struktura_pomoc import DAY, ciag, fresh, post
from tests.sekretariat.pisma_pomoc import sprawa

pytestmark = pytest.mark.przegladarka


def wpisz(page, **fields):
    """Fill the form on the page."""
    for name, value in fields.items():
        page.fill(f"#id_{name}", value.isoformat() if isinstance(value, date) else value)


def ogladaj(page, axe, *paths):
    """Open each page and look for barriers."""
    for path in paths:
        page.goto(path)
        axe(page)


@pytest.mark.dlugi
def test_a_draft_becomes_the_structure_of_its_day(biuro, strona, axe):
    case = sprawa(biuro, "oit2", "broker_oit2")
    day = timezone.localdate() + 30 * DAY
    head, next_post = post("PK-V", "kierownik"), post("PK-V", "stanowisko ds. d")
    page = strona(biuro.administrator, szerokosc=320, js=False)
    page.goto("/struktura/zarzadzenia/nowe/")
    wpisz(page, numer="2/2027", z_dnia=timezone.localdate(), od=day, zatwierdzono=timezone.localdate())
    page.locator("main form button[type=submit]").first.click()
    page.get_by_role("link", name="Zniesienie jednostki").click()
    page.select_option("#id_jednostka", ciag("PK-V"))
    page.select_option("#id_nastepca", ciag("PK-IV"))
    page.locator("main form button[type=submit]").first.click()
    assert page.get_by_text("PK-IV miałby 2 stanowiska kierownika").is_visible()
    page.get_by_role("link", name="Zniesienie stanowiska").click()
    page.select_option("#id_stanowisko", head)
    page.select_option("#id_nastepne", next_post)
    page.locator("main form button[type=submit]").first.click()
    page.get_by_role("link", name="Zobacz skutki").click()
    assert page.get_by_role("cell", name="PK-IV Oddział").first.is_visible()
    order = Zarzadzenie.objects.get(numer="2/2027")
    address = f"/struktura/zarzadzenia/{order.pk}"
    page = strona(biuro.administrator, szerokosc=320)
    ogladaj(page, axe, f"{address}/", f"{address}/zmiana/podzial/", f"{address}/skutki/")
    page = strona(fresh(biuro.dyrektor), szerokosc=320, js=False)
    page.goto(f"{address}/skutki/")
    page.get_by_role("button", name="Zatwierdź").click()
    assert page.get_by_text("zatwierdzone").first.is_visible()
    assert wprowadz_w_zycie(day) == 1
    page = strona(fresh(biuro.dyrektor), szerokosc=320)
    compared = f"/struktura/porownanie/?od={day - DAY}&do={day}"
    ogladaj(page, axe, f"{address}/przejecie/", compared)
    assert page.get_by_text("Nie ma już jednostki PK-V").is_visible()
    page.goto(f"/sprawy/{case.znak}/")
    assert page.get_by_text("Zmiana struktury, sprawę przejmuje PK-IV").is_visible()
