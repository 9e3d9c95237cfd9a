"""Access in a browser: who sees a case, sharing it, asking for it; the map of the regulation; custody."""

from datetime import timedelta

import pytest
from django.utils import timezone

from org.uprawnienia.operations import wczytaj_zasoby
from tests.rejestry.sprawy_helpers import skarga

pytestmark = [pytest.mark.przegladarka, pytest.mark.django_db(transaction=True)]


def test_case_is_shared_and_says_who_sees_it(biuro, strona, axe):
    case = skarga(biuro).sprawa
    page = strona(biuro.specjalista, szerokosc=320)
    page.goto(f"/sprawy/{case.znak}/dostep/")
    page.get_by_label("Komu").select_option(label=str(biuro.broker))
    page.get_by_label("Do kiedy").fill((timezone.localdate() + timedelta(days=7)).isoformat())
    page.get_by_label("Dlaczego").first.fill("opinia")
    page.get_by_role("button", name="Udostępnij").click()
    page.get_by_text("udostępniono mu tę sprawę").wait_for()
    assert page.get_by_role("row", name=str(biuro.dyrektor)).get_by_text("§ 3 ust. 1").is_visible()
    axe(page)


def test_map_of_the_regulation_is_searched(biuro, strona, axe):
    page = strona(biuro.dyrektor, szerokosc=320)
    page.goto("/regulamin/")
    axe(page)
    page.get_by_label("Przepis, słowo albo nazwa reguły").fill("skarg")
    page.get_by_role("button", name="Szukaj", exact=True).last.click()
    page.get_by_role("row", name="§ 7 ust. 2 pkt 13").wait_for()
    assert page.get_by_role("row", name="§ 9 ust. 5").count() == 0


def test_custody_and_requests_are_accessible(biuro, strona, axe):
    wczytaj_zasoby()
    page = strona(biuro.administrator)
    for address in ("/powierzenia/", "/dostep/", f"/dostep/osoby/{biuro.broker.pk}/"):
        page.goto(address)
        axe(page)
