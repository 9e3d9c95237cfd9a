"""Rows 26, 27: a complaint about an employee, seen from the desks of him, those below him and his colleagues."""

import pytest

from biuro.pulpit.views import wszystkie_zadania
from org.kadry.models import Pracownik
from sekretariat.akta.operations import zaloz_z_przesylki
from sekretariat.przesylki.queries import visible_to
from tests.obsada import BY
from tests.sekretariat.akta_helpers import dane
from tests.sekretariat.przesylki_helpers import pola
from tests.zagrozenia.swiat import SKARZACY, TRESC, do_konca, jako, o_kierowniku, przesylka

WYKLUCZENI = ("kierownik_oru", "specjalista", "analityk", "marka")  # the accused, those below, the rest of the unit
STRONY = (
    "/",
    "/zrobione/",
    "/przesylki/",
    "/przesylki/?q=niewidoczna",
    "/sprawy/",
    "/sprawy/?q=niewidoczna",
    "/sprawy/spis/",
    "/sprawy/spisy/",
    "/skargi/",
    "/skargi/?q=niewidoczna&widok=w_toku",
    "/pisma/",
    "/wychodzace/",
    "/podpis/",
    "/adresy/podpowiedzi/?q=nie",
    "/eksporty/",
)
SEKRETY = (SKARZACY, "Niewidoczna", TRESC, "Grubia")


def leaks(response) -> list[str]:
    return [secret for secret in SEKRETY if secret in response.content.decode().replace('value="niewidoczna"', "")]


@pytest.mark.parametrize("rola", WYKLUCZENI)
def test_row_26_and_27_no_page_list_counter_or_title_names_it(biuro, rola):
    o_kierowniku(biuro, [biuro.analityk])
    browser = jako(getattr(biuro, rola))
    assert [(page, leaks(answer)) for page in STRONY if leaks(answer := browser.get(page))] == []


@pytest.mark.parametrize("rola", WYKLUCZENI)
def test_row_26_the_letter_itself_is_gone_from_whoever_had_it_on_his_desk(biuro, rola):
    affair = o_kierowniku(biuro, [biuro.analityk])
    assert not visible_to(getattr(biuro, rola)).filter(pk=affair.item.pk).exists()
    assert wszystkie_zadania(getattr(biuro, rola)) == []


@pytest.mark.parametrize("rola", WYKLUCZENI)
def test_row_27_counters_of_the_register_do_not_count_it(biuro, rola):
    o_kierowniku(biuro)
    tabs = jako(getattr(biuro, rola)).get("/skargi/").context["zakladki"]
    assert {tab.get("ile", "") for tab in tabs} == {""}


def test_row_27_the_register_shows_only_a_bare_number(biuro):
    affair = o_kierowniku(biuro)
    page = jako(biuro.specjalista).get("/skargi/").content.decode()
    assert f"{affair.case.numer}/{affair.case.rok}" in page
    assert affair.case.znak not in page


@pytest.mark.parametrize("kind", ["csv", "xlsx", "pdf"])
@pytest.mark.parametrize("register", ["skargi", "sprawy", "przesylki"])
def test_row_27_exports_of_the_accused_leave_it_out(biuro, register, kind):
    o_kierowniku(biuro)
    answer = jako(biuro.kierownik_oru).post("/eksporty/zamow/", {"lista": register, "zapytanie": "", "format": kind})
    content = do_konca(answer)
    assert answer.status_code in (200, 403)
    assert b"Niewidoczna" not in content
    assert answer.status_code == 403 or kind != "csv" or content.count(b"\n") == 1, "only the heading"


def test_row_27_the_form_of_registration_suggests_no_complaint_about_who_registers(biuro):
    item = przesylka(biuro, biuro.dyrektor, nadawca_nazwa=SKARZACY, tytul=TRESC, znak_nadawcy="SK/7")
    facts = {"prowadzi": biuro.dyrektor, "dotyczy": biuro.sekretariat, "wnoszacy": SKARZACY, "tytul": TRESC}
    zaloz_z_przesylki(item, by=biuro.dyrektor, **dane(biuro, **facts))
    fields = pola(nadawca="Ktoś Inny", znak_nadawcy="SK/7", tytul="Cokolwiek")
    browser = jako(biuro.sekretariat)
    assert leaks(browser.post("/przesylki/podobne/", fields)) == []
    assert leaks(browser.post("/przesylki/nowa/", fields)) == []


def test_row_27_opening_the_case_tells_nobody_excluded(biuro):
    o_kierowniku(biuro)
    told = biuro.dyrektor.powiadomienia.model.objects.filter(tresc__contains="PK-II.1510")
    assert {message.dla_id for message in told} <= {biuro.dyrektor.pk, biuro.zastepca.pk}


def test_row_26_who_becomes_a_subordinate_of_the_accused_loses_the_case_from_his_desk(biuro):
    """The case of a head of another unit is led in PK-II; then the leader is moved under him."""
    item = przesylka(biuro, biuro.specjalista, nadawca_nazwa=SKARZACY, tytul=TRESC)
    facts = {"dotyczy": biuro.kierownik_oit1, "wnoszacy": SKARZACY, "tytul": TRESC}
    zaloz_z_przesylki(item, by=biuro.specjalista, **dane(biuro, **facts))
    post = biuro.specjalista.obsady.get()
    post.stanowisko = biuro.broker.obsady.get().stanowisko
    post.save_act(BY)
    moved = Pracownik.objects.get(pk=biuro.specjalista.pk)
    assert wszystkie_zadania(moved) == []
    assert leaks(jako(moved).get("/")) == []


def test_row_26_nobody_excluded_dekretuje_the_letter_of_the_case(biuro):
    affair = o_kierowniku(biuro)
    for rola in WYKLUCZENI:
        address = f"/dekretacja/{affair.item.rok}/{affair.item.numer}/"
        answer = jako(getattr(biuro, rola)).post(address, {"wiodacy": f"o{biuro.specjalista.pk}"})
        assert answer.status_code == 404


def test_superuser_without_a_post_sees_no_case_on_any_page(biuro):
    """Row 68: flags of an account open nothing (V8)."""
    o_kierowniku(biuro)
    admin = Pracownik(username="admin", is_superuser=True, is_staff=True, first_name="A", last_name="Techniczny")
    admin.save_act(BY)
    browser = jako(admin)
    pages = {page: browser.get(page) for page in STRONY}
    assert {page: leaks(answer) for page, answer in pages.items() if leaks(answer)} == {}
    assert all(answer.status_code in (200, 403) for answer in pages.values())
    assert browser.get("/admin/").status_code == 404


def test_row_26_being_told_of_a_letter_does_not_survive_a_complaint_about_a_colleague(biuro):
    """The whole unit that keeps the register knows only the number, also who was told of the letter before."""
    item = przesylka(biuro, biuro.dyrektor, [biuro.analityk], nadawca_nazwa=SKARZACY, tytul=TRESC)
    facts = {"prowadzi": biuro.dyrektor, "dotyczy": biuro.marka, "wnoszacy": SKARZACY, "tytul": TRESC}
    zaloz_z_przesylki(item, by=biuro.dyrektor, **dane(biuro, **facts))
    assert not visible_to(biuro.analityk).filter(pk=item.pk).exists()
    assert leaks(jako(biuro.analityk).get("/")) == []
