"""Obieg pisma: states, people and § 9. Expectations are copied from the Regulamin and its readings (issue of § 9)."""

import pytest
from django.core.exceptions import PermissionDenied
from django.db import IntegrityError, transaction
from django.utils import timezone

from biuro.core.errors import Conflict, Refused
from biuro.core.history.models import Act
from biuro.core.transitions import ReasonRequired, UnknownTransition, WrongState
from org.powiadomienia.models import Powiadomienie
from org.zastepstwa.models import Zastepstwo
from sekretariat.pisma.models import Akceptacja, Pismo
from sekretariat.pisma.queries import akceptacje, biezaca, do_parafy, do_podpisu
from sekretariat.pisma.states import TRANSITIONS, obieg
from tests.sekretariat.pisma_pomoc import osoby, pismo, przejdz, szybki_pdf, zmien  # noqa: F401 – a fixture

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("szybki_pdf")]
S = Pismo.Stan


def who_may(biuro, row, name, reason="powód"):
    """{role} of the people who really perform the act; each attempt is rolled back."""
    found = set()
    for role, osoba in osoby(biuro).items():
        try:
            with transaction.atomic():
                obieg.perform(row, name, who=osoba, reason=reason)
                found.add(role)
                transaction.set_rollback(True)
        except PermissionDenied:
            continue
    return found


# (unit and author, category) -> what each act may be done by, in the state where it is possible
MATRIX = [
    # § 9 ust. 6 paraph by the head; § 9 ust. 3 director; § 9 ust. 5 deputy only for PK-II (§ 4)
    ("oru", "specjalista", "zakres_biura", "parafuj", {"kierownik_oru"}),
    ("oit1", "broker", "zakres_biura", "parafuj", {"kierownik_oit1"}),
    ("oit2", "broker_oit2", "zastrzezone", "parafuj", {"kierownik_oit2"}),
    ("oru", "specjalista", "zakres_biura", "podpisz", {"dyrektor"}),
    ("oru", "specjalista", "zakres_biura", "aprobuj", {"zastepca"}),
    ("oit1", "broker", "zakres_biura", "podpisz", {"dyrektor"}),
    ("oit1", "broker", "zakres_biura", "aprobuj", set()),
    ("sek", "sekretariat", "zakres_biura", "podpisz", {"dyrektor"}),
    # § 9 ust. 2: reserved matters are only approved preliminarily, by the director
    ("oru", "specjalista", "zastrzezone", "podpisz", set()),
    ("oru", "specjalista", "zastrzezone", "aprobuj", set()),
    ("oru", "specjalista", "zastrzezone", "aprobuj_wstepnie", {"dyrektor"}),
    # § 9 ust. 6: internal papers are signed by the head of the unit, too
    ("oit1", "broker", "wewnetrzne", "podpisz", {"dyrektor", "kierownik_oit1"}),
    ("oru", "specjalista", "wewnetrzne", "podpisz", {"dyrektor", "kierownik_oru"}),
    ("oru", "specjalista", "wewnetrzne", "aprobuj", {"zastepca"}),
    ("oit1", "broker", "wewnetrzne", "aprobuj", set()),
    # § 9 ust. 4: nobody without a power of attorney
    ("oru", "specjalista", "oswiadczenie_woli", "podpisz", set()),
    # Readings: without the paraph only the director, with a reason; who may act next may return; the author withdraws
    ("oru", "specjalista", "zakres_biura", "podpisz_bez_parafy", {"dyrektor"}),
    ("oru", "specjalista", "zastrzezone", "podpisz_bez_parafy", set()),
    ("oru", "specjalista", "zakres_biura", "wycofaj", {"specjalista"}),
    ("oru", "specjalista", "zakres_biura", "przedloz", {"specjalista"}),
    ("oru", "specjalista", "zakres_biura", "anuluj", {"specjalista"}),
    # Reading: the director signs his own letter alone; a head may paraph a letter he wrote himself
    ("pk", "dyrektor", "zakres_biura", "podpisz", {"dyrektor"}),
    ("oru", "kierownik_oru", "zakres_biura", "parafuj", {"kierownik_oru"}),
    # § 9 ust. 5: nobody gives the final approval of his own letter; the deputy's letters belong to PK
    ("pk", "zastepca", "zakres_biura", "aprobuj", set()),
    ("pk", "zastepca", "zakres_biura", "podpisz", {"dyrektor"}),
]
SOURCE = {name: transition.source[0] for name, transition in obieg.transitions.items()}


@pytest.mark.przepis("§ 9")
@pytest.mark.parametrize(("unit", "autor", "kategoria", "name", "expected"), MATRIX)
def test_matrix_of_transitions_and_people(biuro, unit, autor, kategoria, name, expected):
    row = pismo(biuro, autor, unit, kategoria)
    row.stan = SOURCE[name]
    row.save_act(Act("test", None, "test"))
    assert who_may(biuro, row, name) == expected


@pytest.mark.przepis("§ 9 ust. 6")
@pytest.mark.parametrize(
    ("stan", "expected"),
    [
        (S.DO_PARAFY, {"kierownik_oru", "dyrektor"}),
        (S.DO_PODPISU, {"zastepca", "dyrektor"}),
    ],
)
def test_whoever_may_act_next_may_return(biuro, stan, expected):
    row = pismo(biuro)
    row.stan = stan
    row.save_act(Act("test", None, "test"))
    assert who_may(biuro, row, "zwroc") == expected


@pytest.mark.przepis("§ 9 ust. 6")
@pytest.mark.parametrize(
    ("autor", "unit", "kategoria", "stan"),
    [
        ("specjalista", "oru", "zakres_biura", S.DO_PARAFY),
        ("specjalista", "oru", "wewnetrzne", S.DO_PODPISU),
        ("sekretariat", "sek", "zakres_biura", S.DO_PODPISU),  # PK-III has no head
        ("dyrektor", "oru", "zakres_biura", S.DO_PODPISU),  # the management's letters belong to PK
    ],
)
def test_submitting_goes_to_the_head_only_where_there_is_one(biuro, autor, unit, kategoria, stan):
    row = pismo(biuro, autor, unit, kategoria)
    assert przejdz(row, ("przedloz", getattr(biuro, autor))).stan == stan


@pytest.mark.przepis("§ 9 ust. 6")
def test_road_of_a_letter_leaves_acts_with_paragraph_capacity_and_hash(biuro):
    row = przejdz(pismo(biuro), ("przedloz", biuro.specjalista), ("parafuj", biuro.kierownik_oru))
    row = przejdz(row, ("aprobuj", biuro.zastepca))
    wersja = biezaca(row)
    assert row.stan == S.PODPISANE
    assert list(
        row.akceptacje.order_by("pk").values_list("czynnosc", "podstawa", "stanowisko", "regulamin", "sha256")
    ) == [
        ("parafa", "§ 9 ust. 6", "kierownik Oddziału", "1/2017", wersja.sha256),
        ("aprobata_ostateczna", "§ 9 ust. 5", "zastępca dyrektora", "1/2017", wersja.sha256),
    ]
    assert row.akceptacje.last().get_czynnosc_display() == "aprobata ostateczna i podpis"
    last = row.historia.first()
    assert (last.akt_czynnosc, last.akt_podstawa, last.history_user) == ("aprobuj", "§ 9 ust. 5", biuro.zastepca)


@pytest.mark.przepis("§ 3 ust. 3")
def test_deputy_signs_for_the_absent_director(biuro, nieobecny):
    row = przejdz(pismo(biuro, "broker", "oit1"), ("przedloz", biuro.broker), ("parafuj", biuro.kierownik_oit1))
    with pytest.raises(PermissionDenied):
        przejdz(row, ("podpisz", biuro.zastepca))
    nieobecny(biuro.dyrektor, timezone.localdate())
    przejdz(row, ("podpisz", biuro.zastepca))
    act = Akceptacja.objects.get(pismo=row, czynnosc="podpis")
    assert (act.podstawa, act.w_zastepstwie_za) == ("§ 9 ust. 3 w zw. z § 3 ust. 3", "Elżbieta Wronecka")


@pytest.mark.przepis("§ 3 ust. 3")
def test_deputy_standing_in_never_signs_his_own_letter(biuro, nieobecny):
    row = przejdz(pismo(biuro, "zastepca", "pk"), ("przedloz", biuro.zastepca))
    nieobecny(biuro.dyrektor, timezone.localdate())
    with pytest.raises(PermissionDenied, match="Nie we własnej sprawie"):
        przejdz(row, ("podpisz", biuro.zastepca))


@pytest.mark.przepis("§ 3 ust. 3")
def test_absent_director_is_refused_and_told_how_to_end_the_absence(biuro, nieobecny):
    row = przejdz(pismo(biuro, "broker", "oit1"), ("przedloz", biuro.broker), ("parafuj", biuro.kierownik_oit1))
    nieobecny(biuro.dyrektor, timezone.localdate())
    with pytest.raises(PermissionDenied, match="masz wpisaną nieobecność"):
        przejdz(row, ("podpisz", biuro.dyrektor))


@pytest.mark.przepis("§ 9 ust. 6")
def test_named_substitute_of_the_head_gives_the_paraph(biuro):
    row = przejdz(pismo(biuro), ("przedloz", biuro.specjalista))
    post = biuro.kierownik_oru.obsady.get().stanowisko
    Zastepstwo(stanowisko=post, kto=biuro.analityk, decyzja="PK.0121.1.2026", od=timezone.localdate()).save_act(
        Act("wyznacz", None, "test")
    )
    przejdz(row, ("parafuj", biuro.analityk))
    act = Akceptacja.objects.get(pismo=row)
    assert act.w_zastepstwie_za == "Natalia Szymkowiak"
    assert act.stanowisko == "kierownik Oddziału, w zastępstwie (PK.0121.1.2026)"


@pytest.mark.przepis("§ 9 ust. 3")
def test_signature_without_the_paraph_needs_a_reason_and_keeps_it(biuro):
    row = przejdz(pismo(biuro), ("przedloz", biuro.specjalista))
    with pytest.raises(ReasonRequired):
        przejdz(row, ("podpisz_bez_parafy", biuro.dyrektor, "  "))
    przejdz(row, ("podpisz_bez_parafy", biuro.dyrektor, "stanowisko kierownika nieobsadzone"))
    assert Akceptacja.objects.get(pismo=row).powod == "stanowisko kierownika nieobsadzone"


@pytest.mark.przepis("§ 9 ust. 1")
def test_director_may_decide_about_letters_of_every_unit(biuro):
    for autor, unit in (("specjalista", "oru"), ("sekretariat", "sek"), ("broker", "oit1"), ("broker_oit2", "oit2")):
        row = przejdz(pismo(biuro, autor, unit), ("przedloz", getattr(biuro, autor)))
        name = "podpisz_bez_parafy" if row.stan == S.DO_PARAFY else "podpisz"
        assert przejdz(row, (name, biuro.dyrektor, "pilne")).stan == S.PODPISANE


@pytest.mark.przepis("§ 9 ust. 2")
def test_reserved_matter_leaves_the_bureau_unsigned(biuro):
    row = pismo(biuro, kategoria="zastrzezone")
    row = przejdz(row, ("przedloz", biuro.specjalista), ("parafuj", biuro.kierownik_oru))
    row = przejdz(row, ("aprobuj_wstepnie", biuro.dyrektor))
    assert (row.stan, row.pdf, row.podpisano) == (S.PRZEDLOZONE, None, None)
    for osoba in osoby(biuro).values():
        with pytest.raises((PermissionDenied, WrongState)):
            przejdz(row, ("podpisz", osoba))


@pytest.mark.przepis("§ 9 ust. 6")
def test_return_needs_a_reason_and_reaches_everyone_involved(biuro):
    row = przejdz(pismo(biuro), ("przedloz", biuro.specjalista), ("parafuj", biuro.kierownik_oru))
    Powiadomienie.objects.all().delete()
    with pytest.raises(ReasonRequired):
        przejdz(row, ("zwroc", biuro.zastepca, " "))
    row = przejdz(row, ("zwroc", biuro.zastepca, "brak podstawy prawnej"))
    assert row.stan == S.ZWROCONE
    told = {n.dla: n.tresc for n in Powiadomienie.objects.all()}
    assert set(told) == {biuro.specjalista, biuro.kierownik_oru}
    assert "brak podstawy prawnej" in told[biuro.specjalista]
    assert akceptacje(row)[1].uniewazniona.startswith("nieaktualna")
    again = przejdz(row, ("przedloz", biuro.specjalista))
    assert again.stan == S.DO_PARAFY


@pytest.mark.przepis("§ 9 ust. 6")
def test_edit_after_the_paraph_voids_it_and_tells_who_gave_it(biuro):
    row = przejdz(pismo(biuro), ("przedloz", biuro.specjalista), ("parafuj", biuro.kierownik_oru))
    Powiadomienie.objects.all().delete()
    paraphed = biezaca(row)
    row = zmien(row, biuro.specjalista, tresc="Inna treść.")
    assert (row.stan, row.wersja) == (S.PROJEKT, paraphed.numer + 1)
    (act,) = akceptacje(row)
    assert (act.wersja, act.uniewazniona) == (paraphed, "unieważniona zmianą treści")
    (told,) = Powiadomienie.objects.all()
    assert told.dla == biuro.kierownik_oru
    assert "Parafa unieważniona zmianą treści" in told.tresc


def test_saving_without_a_change_voids_nothing(biuro):
    row = przejdz(pismo(biuro), ("przedloz", biuro.specjalista), ("parafuj", biuro.kierownik_oru))
    assert zmien(row, biuro.specjalista).stan == S.DO_PODPISU


def test_signer_of_an_older_version_gets_a_conflict(biuro):
    row = przejdz(pismo(biuro), ("przedloz", biuro.specjalista), ("parafuj", biuro.kierownik_oru))
    seen = row.wersja
    row = zmien(row, biuro.specjalista, tresc="Podmieniona treść.")
    row = przejdz(row, ("przedloz", biuro.specjalista), ("parafuj", biuro.kierownik_oru))
    with pytest.raises(Conflict):
        obieg.perform(row, "podpisz", who=biuro.dyrektor, version=seen)


@pytest.mark.przepis("§ 9 ust. 6")
def test_withdrawal_needs_a_reason_and_ends_with_the_signature(biuro):
    row = przejdz(pismo(biuro), ("przedloz", biuro.specjalista), ("parafuj", biuro.kierownik_oru))
    with pytest.raises(ReasonRequired):
        przejdz(row, ("wycofaj", biuro.specjalista))
    signed = przejdz(row, ("podpisz", biuro.dyrektor))
    with pytest.raises(WrongState):
        przejdz(signed, ("wycofaj", biuro.specjalista, "błąd"))


def test_signed_letter_is_never_edited(biuro):
    row = przejdz(
        pismo(biuro), ("przedloz", biuro.specjalista), ("parafuj", biuro.kierownik_oru), ("podpisz", biuro.dyrektor)
    )
    with pytest.raises(WrongState):
        zmien(row, biuro.specjalista, tresc="po podpisie")


@pytest.mark.przepis("rozp. RM z 8.01.2002 § 11")
def test_nobody_decides_in_his_own_matter(biuro):
    row = pismo(biuro, dotyczy="zastepca", autor="dyrektor", jednostka="oru")
    row = przejdz(row, ("przedloz", biuro.dyrektor))
    assert who_may(biuro, row, "aprobuj") == set()
    assert who_may(biuro, row, "podpisz") == {"dyrektor"}


@pytest.mark.przepis("art. 238 § 1 kpa")
def test_letter_with_gaps_is_not_submitted(biuro):
    with pytest.raises(Refused, match="Brakuje: tekstu w miejscu"):
        przejdz(pismo(biuro, tresc="Dzień dobry. [uzupełnij: treść]"), ("przedloz", biuro.specjalista))


def test_there_is_no_act_outside_the_table(biuro):
    with pytest.raises(UnknownTransition):
        przejdz(pismo(biuro), ("zniszcz", biuro.dyrektor))


def test_database_refuses_a_signed_letter_without_its_pdf(biuro):
    row = pismo(biuro)
    row.stan = S.PODPISANE
    with pytest.raises(IntegrityError), transaction.atomic():
        row.save_act(Act("test", None, "test"))


def test_lists_hold_exactly_the_letters_one_may_act_on(biuro):
    rows = [pismo(biuro), pismo(biuro, "broker", "oit1"), pismo(biuro, "analityk", kategoria="wewnetrzne")]
    for row in rows:
        przejdz(row, ("przedloz", row.autor))
    for osoba in osoby(biuro).values():
        parafa = {row.pk for row in do_parafy(osoba)}
        podpis = {row.pk for row in do_podpisu(osoba)}
        for row in Pismo.objects.all():
            names = {t.name for t in obieg.available(row, osoba)}
            assert (row.pk in parafa) is ("parafuj" in names)
            assert (row.pk in podpis) is bool(names & {"podpisz", "aprobuj", "aprobuj_wstepnie"})


def test_every_transition_is_named_once():
    assert len({t.name for t in TRANSITIONS}) == len(TRANSITIONS)
