"""Deadlines kept with a case: counted once, counted anew with a reason, fulfilled, running again."""

from datetime import date, timedelta

import pytest
from django.core.exceptions import PermissionDenied
from django.utils import timezone

from biuro.core.errors import Refused, UserError
from rejestry.sprawy.models import Sprawa
from rejestry.terminy.operations import nalicz, przelicz, przywroc, spelnij
from rejestry.terminy.queries import otwarte, wszystkie, z_terminem
from tests.rejestry.sprawy_helpers import skarga

DZIEN = date(2025, 11, 24)


def test_counting_again_gives_the_open_one(biuro):
    case = skarga(biuro, data_wplywu=DZIEN).sprawa
    assert nalicz(case, "SK_ROZPATRZENIE", DZIEN, biuro.specjalista) == case.terminy.get()


@pytest.mark.przepis("art. 57 § 3 kpa")
def test_corrected_receipt_moves_the_deadline_and_keeps_what_was(biuro):
    case = skarga(biuro, data_wplywu=DZIEN, wnoszacy_rodzaj="posel").sprawa
    changed = przelicz(case, data_wplywu=date(2025, 11, 20), powod="Data z pieczęci.", by=biuro.specjalista)
    assert {t.ostateczny for t in changed} == {date(2025, 12, 4), date(2025, 12, 22)}  # 20 December was a Saturday
    entry = case.terminy.get(kod="SK_ROZPATRZENIE").historia.first()
    assert (entry.akt_czynnosc, entry.history_change_reason) == (
        "przelicz_termin",
        "Było do 29.12.2025. Data z pieczęci.",
    )
    case.refresh_from_db()
    assert case.data_wplywu == date(2025, 11, 20)
    assert case.historia.first().history_change_reason == "Było 24.11.2025. Data z pieczęci."


def test_correction_needs_reason_right_and_a_real_change(biuro):
    case = skarga(biuro, data_wplywu=DZIEN).sprawa
    with pytest.raises(Refused, match="dlaczego"):
        przelicz(case, data_wplywu=date(2025, 11, 20), powod=" ", by=biuro.specjalista)
    with pytest.raises(Refused, match="to już"):
        przelicz(case, data_wplywu=DZIEN, powod="x", by=biuro.specjalista)
    with pytest.raises(PermissionDenied):
        przelicz(case, data_wplywu=date(2025, 11, 20), powod="x", by=biuro.analityk)
    with pytest.raises(UserError, match="późniejsza"):
        przelicz(case, data_wplywu=timezone.localdate() + timedelta(1), powod="x", by=biuro.specjalista)
    assert case.terminy.get().historia.count() == 1


def test_fulfilled_one_can_run_again(biuro):
    case = skarga(biuro, data_wplywu=DZIEN, wnoszacy_rodzaj="posel").sprawa
    spelnij(case, dzien=DZIEN, czym="informacja o stanie", by=biuro.specjalista, kody=["SK_POSEL_RADNY"])
    assert [t.kod for t in otwarte(case)] == ["SK_ROZPATRZENIE"]
    assert [t.kod for t in wszystkie(case)] == ["SK_ROZPATRZENIE", "SK_POSEL_RADNY"]
    przywroc(case, powod="pomyłka", by=biuro.specjalista)
    assert [t.kod for t in otwarte(case)] == ["SK_POSEL_RADNY", "SK_ROZPATRZENIE"]


def test_lists_get_the_nearest_open_deadline_in_one_query(biuro, django_assert_num_queries):
    case = skarga(biuro, data_wplywu=DZIEN, wnoszacy_rodzaj="posel").sprawa
    with django_assert_num_queries(1):
        row = z_terminem(Sprawa.objects.all()).get()
    assert (row.termin, row.termin_spelniony) == (date(2025, 12, 8), None)
    spelnij(case, dzien=DZIEN, czym="pismo", by=biuro.specjalista)
    assert z_terminem(Sprawa.objects.all()).get().termin_spelniony == DZIEN
