"""The chart, the staff and a leaving in a real browser: wide, and on a phone."""

from datetime import timedelta

import pytest
from django.utils import timezone

from org.pracownicy.odejscie import zglos_odejscie
from tests.sekretariat.pisma_pomoc import sprawa

pytestmark = pytest.mark.przegladarka


@pytest.mark.przepis("§ 5")
def test_the_chart_and_the_staff_have_no_barriers(biuro, strona, axe):
    page = strona(biuro.administrator)
    page.goto("/schemat/")
    chart, same = page.locator("svg[role=group]"), page.get_by_role("heading", name="To samo jako lista")
    assert (chart.is_visible(), same.is_visible()) == (True, True)
    axe(page)
    page.set_viewport_size({"width": 320, "height": 900})
    assert (chart.is_visible(), same.is_visible()) == (False, True)  # the list says the same
    for path in ("/pracownicy/", f"/pracownicy/{biuro.broker.pk}/", "/pracownicy/nowy/", "/wydania/", "/wydania/nowe/"):
        page.goto(path)
        axe(page)


@pytest.mark.przepis("§ 7 ust. 3 pkt 13")
def test_a_leaving_is_worked_off_without_barriers(biuro, strona, axe):
    case = sprawa(biuro)
    zglos_odejscie(biuro.specjalista, ostatni_dzien=timezone.localdate() + timedelta(days=9), by=biuro.administrator)
    page = strona(biuro.administrator, szerokosc=320)
    page.goto(f"/odejscia/{biuro.specjalista.pk}/")
    axe(page)
    page.select_option("#id_komu", str(biuro.analityk.pk))
    page.get_by_label(case.znak).check()
    page.get_by_role("button", name="Przekaż zaznaczone").click()
    assert page.get_by_text("Agata Michalak przejmuje: 1 sprawa.").is_visible()
    page.get_by_role("button", name="Zakończ z ostatnim dniem").click()
    assert page.get_by_text("Wszystko jest oddane i przekazane").is_visible()
    axe(page)
