"""The end of a session as a person meets it: a warning, a second chance, and nothing typed is lost."""

import pytest

from sekretariat.przesylki.models import Przesylka

pytestmark = pytest.mark.przegladarka

PASSWORD = "kwitnące lipy nad Wartą"
HALF_HOUR = 1800


@pytest.fixture
def osoba(biuro):
    """The secretary, able to log in."""
    biuro.sekretariat.set_password(PASSWORD)
    biuro.sekretariat.save()
    return biuro.sekretariat


def log_in(page):
    page.fill("#id_login", "b.nowaczyk")
    page.fill("#id_haslo", PASSWORD)
    page.click("main button[type=submit]")


def opened(page, settings, left: int):
    """The page of the account, with `left` seconds to the end of the session by the server's count."""
    page.goto("/konto/")
    settings.SESJA_BEZCZYNNOSC = left
    page.reload()
    page.clock.fast_forward(6_000)
    page.wait_for_selector("#sesja[open]")


def test_two_minutes_before_the_end_one_may_stay(osoba, strona, axe, settings):
    page = strona(osoba, szerokosc=320, zegar=True)
    opened(page, settings, 100)
    assert page.locator("#sesja").get_by_text("Za 2 minuty wylogujemy Cię").is_visible()
    axe(page, "#sesja")
    settings.SESJA_BEZCZYNNOSC = HALF_HOUR
    page.click("text=Zostań")
    page.wait_for_selector("#sesja:not([open])", state="attached")


def test_or_save_and_leave(osoba, strona, settings):
    page = strona(osoba, zegar=True)
    opened(page, settings, 100)
    page.click("text=Zapisz i wyjdź")
    page.wait_for_url("**/konto/zaloguj/")


def test_save_and_leave_really_saves_what_was_typed(osoba, strona, settings):
    page = strona(osoba, zegar=True)
    settings.SESJA_BEZCZYNNOSC = 100
    page.goto("/przesylki/nowa/")
    page.fill("[name=nadawca]", "Wiśniewska Halina")
    page.fill("[name=tytul]", "Skarga na czas oczekiwania")
    page.clock.fast_forward(6_000)
    page.wait_for_selector("#sesja[open]")
    page.click("text=Zapisz i wyjdź")
    page.wait_for_url("**/konto/zaloguj/")
    assert Przesylka.objects.get().tytul == "Skarga na czas oczekiwania"


def test_after_the_end_one_logs_in_beside_and_saves_what_was_typed(osoba, strona, axe, settings):
    page = strona(osoba, zegar=True)
    page.goto("/konto/")
    page.check("#id_gestosc_1", force=True)
    settings.SESJA_BEZCZYNNOSC = -1
    page.clock.fast_forward(HALF_HOUR * 1000)
    page.wait_for_selector("[data-sesja-koniec]:not([hidden])")
    axe(page, "#sesja")
    settings.SESJA_BEZCZYNNOSC = HALF_HOUR
    with page.context.expect_page() as opening:
        page.click("[data-sesja-loguj]")
    log_in(opening.value)
    opening.value.wait_for_selector("text=Wyloguj")
    page.click("text=Zalogowano, pracuję dalej")
    page.wait_for_selector("#sesja:not([open])", state="attached")
    page.click("text=Zapisz ustawienia")
    page.wait_for_selector("text=Zapisano ustawienia.")
    assert page.get_attribute("html", "data-density") == "dense"


def test_without_scripts_the_form_is_finished_after_the_login(osoba, strona, settings):
    page = strona(osoba, js=False, szerokosc=320)
    page.goto("/konto/")
    page.check("#id_gestosc_1", force=True)
    settings.SESJA_BEZCZYNNOSC = -1
    page.click("text=Zapisz ustawienia")
    assert page.locator("text=To, co było wpisane, jest zachowane.").is_visible()
    settings.SESJA_BEZCZYNNOSC = HALF_HOUR
    log_in(page)
    page.click("button:has-text('Dokończ zapis')")
    assert page.locator("text=Zapisano ustawienia.").is_visible()
    assert page.get_attribute("html", "data-density") == "dense"


def test_the_page_that_finishes_has_no_barriers(osoba, strona, axe, settings):
    page = strona(osoba, szerokosc=320)
    page.goto("/konto/")
    settings.SESJA_BEZCZYNNOSC = -1
    page.click("text=Zapisz ustawienia")
    axe(page)
    settings.SESJA_BEZCZYNNOSC = HALF_HOUR
    log_in(page)
    page.wait_for_selector("h1:has-text('Dokończ zapis')")
    axe(page)


def test_shortcuts_obey_the_switch_of_the_account(osoba, strona, axe):
    page = strona(osoba)
    page.goto("/konto/")
    page.keyboard.press("?")
    page.wait_for_selector("#skroty[open]")
    axe(page, "#skroty")
    osoba.skroty = False
    osoba.save()
    page.goto("/konto/")
    page.keyboard.press("?")
    assert page.locator("#skroty[open]").count() == 0


def test_logging_out_shows_the_login_page(osoba, strona):
    page = strona(osoba)
    page.goto("/konto/")
    page.click("text=Wyloguj")
    page.wait_for_url("**/konto/zaloguj/")
    page.go_back()
    assert page.locator("h1").inner_text() == "Zaloguj się"
