"""A list in the browser: filtered while typing, paged, with chosen columns, saved, exported; also without scripts."""

import re
from datetime import timedelta

import pytest
from django.utils import timezone
from playwright.sync_api import expect

from org.eksporty.models import Eksport
from tests.core.listy_eksportow import dodaj

pytestmark = [pytest.mark.przegladarka, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def wpisy(biuro):
    """Sixty rows of two formats, enough for two pages."""
    for number in range(60):
        dodaj(biuro.dyrektor, f"Rejestr {number:02}", wierszy=number, format="pdf" if number < 5 else "csv", dni=number)
    Eksport.objects.update(utworzono=timezone.now() - timedelta(hours=2))  # not of the hour that is limited
    return biuro.dyrektor


def test_a_list_has_no_axe_violations_and_no_sideways_scroll(strona, axe, wpisy):
    page = strona(wpisy, szerokosc=320)
    page.goto("/eksporty/")
    expect(page.get_by_role("heading", name="Moje eksporty", level=1)).to_be_visible()
    page.locator("summary", has_text="Eksport").click()
    page.locator("summary", has_text="Kolumny").click()
    axe(page)


def test_card_of_a_phone_keeps_whatever_stands_in_a_cell_beside_its_label(strona, wpisy):
    page = strona(wpisy, szerokosc=320)
    page.goto("/eksporty/")
    ends = page.evaluate("""() => {
      const cell = document.querySelector('.reg tbody td[data-label]');
      const said = ['tekst', '<a href="#">odnośnik</a>', 'i', '<b>jeszcze</b>', '<span class="tag">stan</span>'];
      cell.innerHTML = `${said.join(' ')}<br><small>niżej</small>`;
      const from = cell.getBoundingClientRect().left + 6 * 16;
      return [...cell.children].filter(e => e.tagName !== 'BR').map(e => e.getBoundingClientRect().left > from);
    }""")
    assert ends == [True] * 4


def test_choosing_a_filter_changes_the_results_and_the_address(strona, axe, wpisy):
    page = strona(wpisy)
    page.goto("/eksporty/")
    page.locator("#f-format").select_option("pdf")
    expect(page.locator("tbody tr")).to_have_count(5)
    expect(page).to_have_url(re.compile(r"/eksporty/\?format=pdf$"))
    axe(page)
    page.locator(".chip").click()
    expect(page.locator("tbody tr")).to_have_count(50)
    expect(page).to_have_url(re.compile(r"/eksporty/$|/eksporty/\?$"))


@pytest.mark.parametrize("js", [True, False])
def test_pages_order_and_columns_work_with_and_without_scripts(strona, wpisy, js):
    page = strona(wpisy, js=js)
    page.goto("/eksporty/")
    page.get_by_role("link", name="Wierszy").click()
    expect(page.locator("tbody tr").first).to_contain_text("Rejestr 00")
    page.get_by_role("link", name="Następna").click()
    expect(page.locator("tbody tr")).to_have_count(10)
    page.get_by_role("link", name="Poprzednia").click()
    expect(page.locator("tbody tr")).to_have_count(50)
    page.locator("summary", has_text="Kolumny").click()
    page.get_by_label("Gotowy o").check()
    page.get_by_role("button", name="Filtruj").click()
    expect(page.locator("thead th", has_text="Gotowy o")).to_be_visible()
    expect(page.locator("thead th[aria-sort]")).to_have_count(1)


def test_a_view_is_saved_under_a_name(strona, axe, wpisy):
    page = strona(wpisy)
    page.goto("/eksporty/?format=pdf")
    page.get_by_role("link", name="Zapisz ten widok").click()
    axe(page)
    page.get_by_label("Nazwa widoku").fill("Tylko PDF")
    page.get_by_role("button", name="Zapisz widok").click()
    expect(page.get_by_role("link", name="Tylko PDF")).to_have_attribute("aria-current", "page")
    page.goto("/widoki/")
    axe(page)


def test_a_small_export_downloads_and_a_large_one_shows_its_progress(strona, axe, wpisy):
    page = strona(wpisy)
    page.goto("/eksporty/?format=pdf")
    page.locator("summary", has_text="Eksport").click()
    with page.expect_download() as download:
        page.get_by_role("button", name="CSV").click()
    assert download.value.suggested_filename.endswith(".csv")
    waiting = Eksport.objects.create(osoba=wpisy, lista="eksporty", tytul="Duży", format="csv", wierszy=900)
    page.goto(f"/eksporty/{waiting.pk}/")
    axe(page)
    Eksport.objects.filter(pk=waiting.pk).update(stan="gotowy", plik="eksporty/x", zrobiono=900)
    expect(page.get_by_role("link", name="Pobierz plik CSV")).to_be_visible()
    axe(page)
