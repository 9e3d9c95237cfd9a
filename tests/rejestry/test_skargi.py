"""The register PK-II.1510: entry, deadlines, outcomes of A6, end and reopening."""

from datetime import date, timedelta

import pytest
from django.core.exceptions import PermissionDenied
from django.utils import timezone

from biuro.core.errors import Refused
from rejestry.skargi.operations import przekwalifikuj, wznow_sprawe, zakoncz_sprawe
from rejestry.skargi.queries import skarga_sprawy
from rejestry.skargi.sposoby import LISTY, SKARGA, WNIOSEK, sposoby
from rejestry.skargi.wymogi import sposoby_sprawy
from rejestry.sprawy.models import Sprawa
from rejestry.sprawy.operations import cofnij_odpowiedz, odnotuj_odpowiedz
from rejestry.sprawy.queries import visible_to
from rejestry.sprawy.sposoby import OGOLNE, NieznanySposob, Wymaga
from rejestry.sprawy.zmiany import zmien_osoby
from rejestry.terminy.operations import spelnij
from tests.rejestry.skargi_helpers import gotowa, wycofana
from tests.rejestry.sprawy_helpers import DNIA, skarga, sprawa

S = Sprawa.Stan
WSZYSTKIE = [(rodzaj, sposob) for rodzaj, lista in LISTY.items() for sposob in lista]


def odpowiedz(case, by, dzien=None):
    day = dzien or timezone.localdate()
    spelnij(case, dzien=day, czym="pismo", by=by)
    return odnotuj_odpowiedz(case, dzien=day, czym="RPWych/1/2026", by=by)


@pytest.mark.przepis("art. 237 § 1 kpa")
def test_complaint_has_a_month_shifted_by_art_57(biuro):
    case = skarga(biuro, data_wplywu=date(2025, 11, 24)).sprawa
    termin = case.terminy.get()
    assert (termin.kod, termin.nominalny, termin.ostateczny) == (
        "SK_ROZPATRZENIE",
        date(2025, 12, 24),
        date(2025, 12, 29),
    )
    assert termin.historia.get().akt_podstawa == "art. 237 § 1 kpa"


@pytest.mark.przepis("art. 244 kpa")
def test_motion_has_its_own_deadline(biuro):
    case = skarga(biuro, rodzaj="wniosek", data_wplywu=date(2025, 3, 3)).sprawa
    assert case.terminy.get().kod == "WN_ROZPATRZENIE"


@pytest.mark.przepis("art. 237 § 2 kpa")
@pytest.mark.parametrize(
    ("rodzaj", "kody"),
    [("skarga", {"SK_ROZPATRZENIE", "SK_POSEL_RADNY"}), ("wniosek", {"WN_ROZPATRZENIE", "WN_POSEL_RADNY"})],
)
def test_councillor_is_told_within_14_days_as_well(biuro, rodzaj, kody):
    day = date(2025, 3, 3)
    case = skarga(biuro, rodzaj=rodzaj, wnoszacy_rodzaj="posel", data_wplywu=day).sprawa
    assert {t.kod for t in case.terminy.all()} == kody
    assert min(t.ostateczny for t in case.terminy.all()) == day + timedelta(days=14)


@pytest.mark.przepis("art. 237 § 2 kpa")
@pytest.mark.parametrize("kto", ["osoba", "redakcja", "organizacja"])
def test_editors_have_no_14_days(biuro, kto):
    assert skarga(biuro, wnoszacy_rodzaj=kto).sprawa.terminy.count() == 1


def test_entry_stands_in_the_history_of_the_register(biuro):
    entry = skarga(biuro).historia.get()
    assert entry.akt_czynnosc == "wpisz_do_rejestru"
    assert "§ 6 ust. 4" in entry.akt_podstawa


@pytest.mark.przepis("art. 238 § 1 kpa")
@pytest.mark.parametrize(("rodzaj", "sposob"), WSZYSTKIE, ids=lambda value: getattr(value, "kod", value))
def test_every_outcome_demands_its_letter_or_its_note(biuro, rodzaj, sposob):
    case = gotowa(biuro, rodzaj, sposob.kod)
    if sposob.wymaga == Wymaga.KROK:
        _ends_with_its_step(biuro, skarga(biuro, rodzaj=rodzaj).sprawa, case, sposob.kod)
        return
    letter = sposob.wymaga == Wymaga.PISMO
    missing = "Najpierw wyślij pismo" if letter else "Napisz adnotację"
    with pytest.raises(Refused, match=missing) as refused:
        zakoncz_sprawe(case, sposob=sposob.kod, by=biuro.specjalista, powod="adnotacja" if letter else " ")
    assert sposob.podstawa in str(refused.value)
    case.refresh_from_db()
    assert (case.stan, case.zakonczono) == (S.W_TOKU, None)
    if letter:
        odpowiedz(case, biuro.sekretariat)
    case = zakoncz_sprawe(case, sposob=sposob.kod, by=biuro.specjalista, powod="" if letter else "adnotacja")
    assert (case.stan, case.sposob, case.zakonczono) == (S.ZALATWIONA, sposob.kod, timezone.localdate())
    assert not case.terminy.filter(spelniony=None).exists()


def _ends_with_its_step(biuro, bare, ready, kod):
    with pytest.raises(Refused, match="na stronie toku"):
        zakoncz_sprawe(bare, sposob=kod, by=biuro.specjalista, powod="x")
    assert zakoncz_sprawe(ready, sposob=kod, by=biuro.specjalista).sposob == kod


def test_lists_differ_as_the_law_does():
    complaint, motion = {s.kod for s in SKARGA}, {s.kod for s in WNIOSEK}
    assert "podtrzymano_stanowisko" not in motion  # art. 239 is not extended by art. 247
    assert "wskazano_organ" not in motion  # art. 243: a motion must be passed on
    assert len(complaint) == len(SKARGA)
    assert len(motion) == len(WNIOSEK)
    assert sposoby("skarga") == SKARGA


def test_outcome_of_the_other_kind_is_refused(biuro):
    case = skarga(biuro, rodzaj="wniosek").sprawa
    with pytest.raises(NieznanySposob):
        zakoncz_sprawe(case, sposob="zasadna", by=biuro.specjalista, powod="x")


def test_ordinary_case_has_general_outcomes(biuro):
    case = sprawa(biuro)
    assert sposoby_sprawy(case) == OGOLNE
    with pytest.raises(Refused, match="wyślij pismo"):
        zakoncz_sprawe(case, sposob="odpowiedz", by=biuro.broker)
    closed = zakoncz_sprawe(case, sposob="adnotacja", by=biuro.broker, powod="Omówiono na naradzie.")
    assert closed.historia.first().history_change_reason == "Omówiono na naradzie."


@pytest.mark.przepis("§ 10 ust. 2")
def test_only_the_leader_and_those_above_close(biuro):
    case = skarga(biuro).sprawa
    for rola in ("analityk", "sekretariat", "broker", "kierownik_oit1"):
        with pytest.raises(PermissionDenied, match="prowadzi Tomasz Grześkowiak"):
            zakoncz_sprawe(case, sposob="wycofana", by=getattr(biuro, rola), powod="x")
    case = wycofana(biuro, skarga_sprawy(case), by=biuro.kierownik_oru)
    assert case.historia.first().akt_podstawa == "§ 2, § 9 ust. 6"


def test_closing_twice_is_refused(biuro):
    case = wycofana(biuro, skarga(biuro))
    with pytest.raises(Refused, match="już załatwiona"):
        zakoncz_sprawe(case, sposob="wycofana", by=biuro.specjalista, powod="x")


def test_answer_sets_the_day_once_and_fulfils_the_deadline(biuro):
    case = skarga(biuro, data_wplywu=DNIA - timedelta(days=10)).sprawa
    odpowiedz(case, biuro.sekretariat, DNIA - timedelta(days=2))
    case = odpowiedz(case, biuro.sekretariat, DNIA)
    assert (case.stan, case.odpowiedz_wyslano) == (S.ODPOWIEDZIANO, DNIA - timedelta(days=2))
    termin = case.terminy.get()
    assert (termin.spelniony, termin.czym) == (DNIA - timedelta(days=2), "pismo")


def test_cancelled_dispatch_takes_the_answer_back(biuro):
    case = skarga(biuro).sprawa
    odpowiedz(case, biuro.sekretariat)
    case = cofnij_odpowiedz(case, powod="pomyłka", by=biuro.sekretariat)
    assert (case.stan, case.odpowiedz_wyslano) == (S.W_TOKU, None)


def test_answer_of_a_closed_case_cannot_be_taken_back(biuro):
    case = odpowiedz(skarga(biuro).sprawa, biuro.sekretariat)
    zakoncz_sprawe(case, sposob="zasadna", by=biuro.specjalista)
    with pytest.raises(Refused, match="wznów"):
        cofnij_odpowiedz(case, powod="pomyłka", by=biuro.sekretariat)


def test_reopening_keeps_the_mark_and_starts_the_deadline_again(biuro):
    case = skarga(biuro).sprawa
    mark = case.znak
    wycofana(biuro, skarga_sprawy(case))
    with pytest.raises(Refused, match="dlaczego"):
        wznow_sprawe(case, powod=" ", by=biuro.specjalista)
    with pytest.raises(PermissionDenied):
        wznow_sprawe(case, powod="x", by=biuro.analityk)
    case = wznow_sprawe(case, powod="Skarżący cofnął wycofanie.", by=biuro.specjalista)
    assert (case.znak, case.stan, case.sposob, case.zakonczono) == (mark, S.W_TOKU, "", None)
    assert case.terminy.get().spelniony is None
    with pytest.raises(Refused, match="nie jest zakończona"):
        wznow_sprawe(case, powod="x", by=biuro.specjalista)


def test_reopening_an_answered_case_leaves_it_answered(biuro):
    case = odpowiedz(skarga(biuro).sprawa, biuro.sekretariat)
    zakoncz_sprawe(case, sposob="zasadna", by=biuro.specjalista)
    case = wznow_sprawe(case, powod="Nowe pismo.", by=biuro.specjalista)
    assert case.stan == S.ODPOWIEDZIANO
    assert case.terminy.get().spelniony is not None


def test_row_of_the_register_is_found_from_the_case(biuro):
    entry = skarga(biuro)
    assert skarga_sprawy(entry.sprawa) == entry
    assert skarga_sprawy(sprawa(biuro)) is None


@pytest.mark.przepis("art. 222 kpa")
def test_content_decides_and_the_deadlines_follow_the_kind(biuro):
    entry = skarga(biuro, wnoszacy_rodzaj="posel")
    entry = przekwalifikuj(entry, rodzaj="wniosek", powod="Proponuje, nie skarży.", by=biuro.specjalista)
    assert {t.kod for t in entry.sprawa.terminy.all()} == {"WN_ROZPATRZENIE", "WN_POSEL_RADNY"}
    told = entry.historia.first()
    assert (told.akt_czynnosc, told.akt_podstawa) == ("przekwalifikuj", "art. 222 kpa, § 10 ust. 2")
    assert sposoby_sprawy(entry.sprawa) == WNIOSEK


def test_requalifying_needs_reason_right_change_and_an_open_case(biuro):
    entry = skarga(biuro)
    for facts in ({"rodzaj": "wniosek", "powod": " "}, {"rodzaj": "skarga", "powod": "x"}):
        with pytest.raises(Refused):
            przekwalifikuj(entry, by=biuro.specjalista, **facts)
    with pytest.raises(PermissionDenied):
        przekwalifikuj(entry, rodzaj="wniosek", powod="x", by=biuro.analityk)
    wycofana(biuro, entry)
    with pytest.raises(Refused, match="wznów"):
        przekwalifikuj(entry, rodzaj="wniosek", powod="x", by=biuro.specjalista)


@pytest.mark.przepis("art. 256 kpa")
def test_leader_hands_up_a_case_that_turns_out_to_be_about_his_head(biuro):
    case = skarga(biuro).sprawa
    with pytest.raises(Refused, match="podlega służbowo"):
        zmien_osoby(case, prowadzi=biuro.specjalista, dotyczy=biuro.kierownik_oru, powod="x", by=biuro.specjalista)
    people = {"prowadzi": biuro.dyrektor, "dotyczy": biuro.kierownik_oru}
    zmien_osoby(case, powod="Wynika z nagrania.", by=biuro.specjalista, **people)
    assert not visible_to(biuro.specjalista).filter(pk=case.pk).exists()
    with pytest.raises(PermissionDenied):
        zmien_osoby(case, prowadzi=biuro.specjalista, dotyczy=None, powod="x", by=biuro.specjalista)
    with pytest.raises(Refused, match="Nic się nie zmienia"):
        zmien_osoby(case, powod="x", by=biuro.dyrektor, **people)
