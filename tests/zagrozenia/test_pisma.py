"""Rows 2-15, 52: letters, attacked over HTTP by people who may read them but not act, or act but not now."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone

from biuro.core.files.intake import przyjmij
from biuro.demo.czas import o_godzinie
from org.dziennik.models import Zdarzenie
from org.kadry.models import Pracownik
from org.zastepstwa.models import Nieobecnosc
from sekretariat.pisma.models import Akceptacja, Pismo
from sekretariat.pisma.operations import tresc_z_wersji
from sekretariat.pisma.queries import biezaca
from sekretariat.pisma.redakcja import zapisz_wersje
from sekretariat.pisma.rules import wolno
from tests.obsada import BY
from tests.sekretariat.pisma_pomoc import HASLO, pismo, przejdz, zmien
from tests.sekretariat.przesylki_helpers import PDF
from tests.zagrozenia.swiat import do_konca, jako

pytestmark = pytest.mark.usefixtures("szybki_pdf")
DALEJ = (302, 303)  # done, look there
WARSZAWA = ZoneInfo("Europe/Warsaw")


@pytest.fixture(autouse=True)
def hasla(biuro):
    """Who acts here can type his password."""
    for person in (biuro.dyrektor, biuro.zastepca, biuro.kierownik_oru, biuro.specjalista):
        person.set_password(HASLO)
        person.save_act(BY)


def przedlozone(biuro, **facts):
    return przejdz(pismo(biuro, **facts), ("przedloz", biuro.specjalista))


def do_podpisu(biuro):
    return przejdz(przedlozone(biuro), ("parafuj", biuro.kierownik_oru))


def post(osoba, letter, name, **fields):
    sent = {"wersja": letter.wersja, "haslo": HASLO, "powod": "powód"} | fields
    return jako(osoba).post(f"/pisma/{letter.pk}/{name}/", sent)


def slady(letter):
    fresh = Pismo.objects.get(pk=letter.pk)
    return fresh.stan, fresh.akceptacje.count(), fresh.historia.count()


def test_row_02_a_head_of_another_unit_leaves_no_trace(biuro):
    letter = przedlozone(biuro)
    before = slady(letter)
    for rola in ("kierownik_oit1", "kierownik_oit2"):
        assert post(getattr(biuro, rola), letter, "parafuj").status_code == 404
    assert slady(letter) == before


@pytest.mark.parametrize("akt", ["parafuj", "aprobuj", "podpisz", "podpisz_bez_parafy", "aprobuj_wstepnie", "zwroc"])
def test_row_03_the_author_posts_without_a_button(biuro, akt):
    letter = przedlozone(biuro) if akt in ("parafuj", "podpisz_bez_parafy") else do_podpisu(biuro)
    before = slady(letter)
    answer = post(biuro.specjalista, letter, akt)
    assert answer.status_code == 403
    assert slady(letter) == before
    assert Zdarzenie.objects.filter(rodzaj="odmowa", kto=biuro.specjalista).count() == 1


@pytest.mark.przepis("§ 3 ust. 3")
@pytest.mark.parametrize("dzien", ["2026-10-25", "2026-03-29", "2026-12-31"], ids=["25 h", "23 h", "year end"])
def test_row_04_the_deputy_acts_within_the_absence_to_the_minute(biuro, nieobecny, dzien):
    """The moments are Warsaw's; on three of these four the day in UTC is another one."""
    letter = do_podpisu_poza_nadzorem(biuro)
    day = datetime.fromisoformat(dzien).date()
    nieobecny(biuro.dyrektor, day)
    midnight = datetime(day.year, day.month, day.day, tzinfo=WARSZAWA)
    next_midnight = datetime.combine(day + timedelta(days=1), datetime.min.time(), WARSZAWA)
    answers = []
    for moment in (minus_minute(midnight), midnight, minus_minute(next_midnight), next_midnight):
        with o_godzinie(moment):
            deputy = Pracownik.objects.get(pk=biuro.zastepca.pk)
            answers.append(bool(wolno("podpis").authority(deputy, letter)))
    assert answers == [False, True, True, False]


def minus_minute(moment):
    """A minute earlier by the clock of the world, not of the wall."""
    return (moment.astimezone(ZoneInfo("UTC")) - timedelta(minutes=1)).astimezone(WARSZAWA)


def do_podpisu_poza_nadzorem(biuro):
    """A letter of PK-IV, which the director supervises himself."""
    letter = pismo(biuro, autor="broker", jednostka="oit1")
    return przejdz(letter, ("przedloz", biuro.broker), ("parafuj", biuro.kierownik_oit1))


@pytest.mark.parametrize("przesun", [-1, 1])
def test_row_04_over_http_on_the_wrong_day_there_is_no_such_letter(biuro, nieobecny, przesun):
    letter = do_podpisu_poza_nadzorem(biuro)
    nieobecny(biuro.dyrektor, timezone.localdate() + timedelta(days=przesun))
    before = slady(letter)
    assert post(biuro.zastepca, letter, "podpisz").status_code == 404
    assert slady(letter) == before


@pytest.mark.parametrize("rola", ["zastepca", "kierownik_oru", "broker"])
def test_row_04_and_05_nobody_makes_or_ends_the_absence_of_the_director_for_himself(biuro, nieobecny, rola):
    """Otherwise the deputy would give himself the powers of § 3 ust. 3."""
    today = timezone.localdate().isoformat()
    browser = jako(getattr(biuro, rola))
    fields = {"kogo": biuro.dyrektor.pk, "od": today, "do": today}
    assert 400 <= browser.post("/nieobecnosci/", fields).status_code < 500
    assert not Nieobecnosc.objects.exists()
    row = nieobecny(biuro.dyrektor, timezone.localdate())
    assert browser.post(f"/nieobecnosci/{row.pk}/zakoncz/").status_code == 403
    assert row.historia.count() == 1


def test_row_05_an_absence_entered_or_recalled_later_changes_no_recorded_act(biuro, nieobecny):
    letter = do_podpisu_poza_nadzorem(biuro)
    row = nieobecny(biuro.dyrektor, timezone.localdate())
    assert post(biuro.zastepca, letter, "podpisz").status_code in DALEJ
    before = Akceptacja.objects.filter(czynnosc="podpis").values().get()
    assert before["w_zastepstwie_za"] == str(biuro.dyrektor)
    row.odwolana = True
    row.save_act(BY)
    assert Akceptacja.objects.filter(czynnosc="podpis").values().get() == before
    assert Nieobecnosc.objects.get().historia.count() == 2


@pytest.mark.przepis("§ 9 ust. 5")
@pytest.mark.parametrize("w_zastepstwie", [False, True])
def test_row_06_the_deputy_never_approves_his_own_letter(biuro, nieobecny, w_zastepstwie):
    letter = pismo(biuro, autor="zastepca", jednostka="oru")
    letter = przejdz(letter, ("przedloz", biuro.zastepca))
    letter = przejdz(letter, ("parafuj", biuro.kierownik_oru)) if letter.stan == "do_parafy" else letter
    if w_zastepstwie:
        nieobecny(biuro.dyrektor, timezone.localdate())
    before = slady(letter)
    for akt in ("aprobuj", "podpisz"):
        assert post(biuro.zastepca, letter, akt).status_code == 403
    assert slady(letter) == before


@pytest.mark.przepis("§ 9 ust. 2")
@pytest.mark.parametrize("akt", ["podpisz", "aprobuj", "podpisz_bez_parafy"])
def test_row_08_a_reserved_matter_is_never_signed_here(biuro, akt):
    letter = przejdz(przedlozone(biuro, kategoria="zastrzezone"), ("parafuj", biuro.kierownik_oru))
    assert post(biuro.dyrektor, letter, akt).status_code in (403, 409)
    assert post(biuro.dyrektor, letter, "aprobuj_wstepnie").status_code in DALEJ
    assert slady(letter)[0] == "przedlozone"


@pytest.mark.przepis("§ 9 ust. 6")
@pytest.mark.parametrize("akt", ["aprobuj", "podpisz", "aprobuj_wstepnie"])
def test_row_09_the_paraph_is_not_skipped(biuro, akt):
    letter = przedlozone(biuro)
    assert post(biuro.dyrektor, letter, akt).status_code == 409
    assert post(biuro.zastepca, letter, akt).status_code == 409
    assert slady(letter)[:2] == ("do_parafy", 0)


def test_row_10_an_attachment_added_after_the_paraph_voids_it(biuro):
    letter = do_podpisu(biuro)
    before = biezaca(letter).sha256
    file = przyjmij(SimpleUploadedFile("nowy.pdf", PDF), "nowy.pdf")
    said = tresc_z_wersji(letter, biezaca(letter))
    zapisz_wersje(letter, dane=said, na_wersji=letter.wersja, nowe=[(file.plik, file.nazwa)], by=biuro.specjalista)
    fresh = Pismo.objects.get(pk=letter.pk)
    assert (fresh.stan, fresh.wersja) == ("projekt", letter.wersja + 1)
    assert biezaca(fresh).sha256 != before
    assert post(biuro.dyrektor, letter, "podpisz").status_code == 409


def test_row_11_the_signer_signs_what_he_saw_or_nothing(biuro):
    letter = do_podpisu(biuro)
    fresh = zmien(letter, biuro.specjalista, tresc="Uznajemy roszczenie w całości.")
    fresh = przejdz(fresh, ("przedloz", biuro.specjalista), ("parafuj", biuro.kierownik_oru))
    before = slady(fresh)
    assert post(biuro.dyrektor, letter, "podpisz").status_code == 409
    pile = jako(biuro.dyrektor).post("/podpis/potwierdz/", {"poz": f"{letter.pk}:{letter.wersja}", "haslo": HASLO})
    assert pile.status_code == 409
    assert slady(fresh) == before


def test_row_13_a_replayed_signature_is_one_signature(biuro):
    letter = do_podpisu(biuro)
    codes = [post(biuro.dyrektor, letter, "podpisz").status_code for _ in range(3)]
    assert (codes[0] in DALEJ, codes[1:]) == (True, [409, 409])
    pile = jako(biuro.dyrektor).post("/podpis/potwierdz/", {"poz": f"{letter.pk}:{letter.wersja}", "haslo": HASLO})
    assert pile.status_code in (*DALEJ, 409)
    assert Akceptacja.objects.filter(czynnosc="podpis").count() == 1


@pytest.mark.parametrize("haslo", ["", "złe hasło na pewno", "\x00", "x" * 5000])
def test_row_13_without_the_password_nothing_is_signed(biuro, haslo):
    letter = do_podpisu(biuro)
    before = slady(letter)
    assert post(biuro.dyrektor, letter, "podpisz", haslo=haslo).status_code in (400, 422)
    fields = {"poz": f"{letter.pk}:{letter.wersja}", "haslo": haslo}
    assert jako(biuro.dyrektor).post("/podpis/potwierdz/", fields).status_code in (400, 422)
    assert slady(letter) == before


def test_row_13_a_pile_with_a_letter_of_others_signs_only_ones_own(biuro):
    mine, others = do_podpisu(biuro), do_podpisu_poza_nadzorem(biuro)
    fields = {"poz": [f"{row.pk}:{row.wersja}" for row in (mine, others)], "haslo": HASLO}
    jako(biuro.zastepca).post("/podpis/potwierdz/", fields)
    assert (slady(mine)[0], slady(others)[0]) == ("podpisane", "do_podpisu")


def test_row_14_and_52_the_signed_pdf_stays_byte_for_byte(biuro):
    letter = do_podpisu(biuro)
    post(biuro.dyrektor, letter, "podpisz")
    browser = jako(biuro.specjalista)
    first = do_konca(browser.get(f"/pisma/{letter.pk}/pdf/"))
    biuro.dyrektor.last_name = "Inna"
    biuro.dyrektor.save_act(BY)
    fields = {
        "tresc": "Inna treść",
        "temat": "x",
        "adresat": "x",
        "kategoria": "zakres_biura",
        "na_wersji": letter.wersja,
    }
    assert browser.post(f"/pisma/{letter.pk}/edytuj/", fields).status_code == 409
    assert do_konca(browser.get(f"/pisma/{letter.pk}/pdf/")) == first
