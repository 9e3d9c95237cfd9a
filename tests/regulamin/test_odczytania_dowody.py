"""Every reading of the Regulamin is said where it decides („przyjęto, że …”) and proved by a marked test."""

import re
from pathlib import Path

import pytest
from django.conf import settings
from django.urls import reverse

from biuro.mapa.dowody import znaczniki
from org.podpisywanie.odczytania import ISTOTNE
from org.podpisywanie.pytania import PYTANIA
from rejestry.skargi.queries import numery_zastrzezone
from rejestry.sprawy.queries import visible_to as widoczne_sprawy
from rejestry.sprawy.rules import prowadzi_sprawe
from sekretariat.pisma.queries import visible_to as widoczne_pisma
from tests.rejestry.sprawy_helpers import skarga
from tests.sekretariat.pisma_pomoc import pismo, przejdz, szybki_pdf  # noqa: F401 – a fixture

OBIEG, ODCZYTANIA = "tests/sekretariat/test_pisma_obieg.py", "tests/regulamin/test_odczytania.py"
TUTAJ, ZASTEPSTWO = "tests/regulamin/test_odczytania_dowody.py", "tests/regulamin/test_par_03_zastepstwo.py"
# The test of the default of each row of the table of readings; both answers of a switch are in test_odczytania.py.
DOWODY = {
    "aprobata_podpisem": f"{OBIEG}::test_road_of_a_letter_leaves_acts_with_paragraph_capacity_and_hash",
    "parafa_wlasnego": f"{ODCZYTANIA}::test_paraph_of_ones_own_letter",
    "pismo_dyrektora": "tests/sekretariat/test_przedlozenia.py"
    "::test_directors_own_leave_is_decided_outside_and_recorded_with_its_document",
    "dyrektor_nieobecny": f"{OBIEG}::test_absent_director_is_refused_and_told_how_to_end_the_absence",
    "zastepca_wlasne": f"{ZASTEPSTWO}::test_zastepca_standing_in_does_not_sign_his_own_letter",
    "zastepca_wewnetrzne": f"{ODCZYTANIA}::test_internal_notes_of_the_supervised_unit",
    "brak_parafy": f"{OBIEG}::test_signature_without_the_paraph_needs_a_reason_and_keeps_it",
    "bez_kierownika": "tests/regulamin/test_przewidywania.py"
    "::test_the_text_predicts_who_supervises_and_which_letters_wait_for_a_paraph",
    "kto_zwraca": f"{OBIEG}::test_whoever_may_act_next_may_return",
    "wycofanie": f"{OBIEG}::test_withdrawal_needs_a_reason_and_ends_with_the_signature",
    "oddzial_widzi": f"{ODCZYTANIA}::test_colleagues_see_each_others_matters_only_when_so_decided",
    "sekretariat_widzi": f"{TUTAJ}::test_the_sekretariat_sees_a_letter_of_any_unit_from_its_signature",
    "anulowanie_wpisu": "tests/sekretariat/test_przesylki.py::test_cancelling_needs_a_reason_and_keeps_the_number",
    "skarga_na_rejestrujacych": f"{TUTAJ}::test_a_complaint_about_who_keeps_the_register_is_led_by_the_director",
    "skarga_na_dyrektora": "tests/sekretariat/test_dekretacja_skargi.py"
    "::test_a_complaint_about_the_director_goes_to_those_above_him",
    "administrator": "tests/rejestry/test_sprawy_widocznosc.py::test_superuser_without_a_post_sees_nothing",
}


def test_every_reading_has_its_marked_test():
    marked = {name for names in znaczniki().values() for name in names}
    assert DOWODY.keys() == {pytanie.kod for pytanie in PYTANIA}
    assert set(DOWODY.values()) <= marked


def test_every_reading_is_said_on_a_screen_where_it_decides():
    templates = Path(settings.BASE_DIR, "templates").rglob("*.html")
    said = {kod for path in templates for kod in re.findall(r'{% przyjeto "(\w+)" %}', path.read_text())}
    on_letters = {kod for kody in ISTOTNE.values() for kod in kody}
    assert said | on_letters == {pytanie.kod for pytanie in PYTANIA}


def test_the_sentence_stands_on_the_page(client, biuro):
    client.force_login(biuro.broker)
    page = client.get(reverse("nieobecnosci:lista")).content.decode()
    assert "Przyjęto, że <a" in page
    assert "dyrektor nie parafuje ani nie podpisuje" in page


@pytest.mark.przepis("§ 7 ust. 3 pkt 3")
@pytest.mark.usefixtures("szybki_pdf")
def test_the_sekretariat_sees_a_letter_of_any_unit_from_its_signature(biuro):
    row = przejdz(pismo(biuro), ("przedloz", biuro.specjalista), ("parafuj", biuro.kierownik_oru))
    assert row not in widoczne_pisma(biuro.sekretariat)
    row = przejdz(row, ("podpisz", biuro.dyrektor))
    assert row in widoczne_pisma(biuro.sekretariat)


@pytest.mark.przepis("§ 7 ust. 2 pkt 13")
@pytest.mark.parametrize("kogo", ["kierownik_oru", "specjalista"])
def test_a_complaint_about_who_keeps_the_register_is_led_by_the_director(biuro, kogo):
    case = skarga(biuro, by="dyrektor", dotyczy=kogo).sprawa
    assert prowadzi_sprawe(biuro.dyrektor, case)
    for kto in ("kierownik_oru", "specjalista", "analityk", "marka"):
        person = getattr(biuro, kto)
        assert prowadzi_sprawe(person, case) is None
        assert case not in widoczne_sprawy(person)
        assert str(case.numer) in str(numery_zastrzezone(person))
