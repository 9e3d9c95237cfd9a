"""Who sees a case, and above all who does not: the accused, those below him, accounts without a post."""

import pytest
from django.core.exceptions import PermissionDenied
from django.utils import timezone

from biuro.core.errors import Refused, UserError
from org.kadry.models import Pracownik
from org.zastepstwa.models import Zastepstwo
from rejestry.skargi.queries import numery_zastrzezone
from rejestry.skargi.queries import visible_to as skargi_visible_to
from rejestry.sprawy.queries import prowadzone, szukaj, tej_osoby, visible_to
from rejestry.sprawy.rules import prowadzi_sprawe
from rejestry.sprawy.zmiany import zmien_osoby
from tests.obsada import BY
from tests.rejestry.dostep_helpers import udostepnij
from tests.rejestry.sprawy_helpers import skarga, sprawa

ROLE = [
    *("dyrektor", "zastepca", "kierownik_oru", "kierownik_oit1", "kierownik_oit2", "specjalista", "analityk"),
    *("marka", "sekretariat", "superwizor", "broker", "broker_oit2"),
]


def widza(biuro, case):
    """The roles that see the case; the register must agree."""
    seeing = {rola for rola in ROLE if visible_to(getattr(biuro, rola)).filter(pk=case.pk).exists()}
    register = {r for r in ROLE if skargi_visible_to(getattr(biuro, r)).filter(sprawa=case).exists()}
    assert register in (seeing, set())
    return seeing


def swieze(osoba):
    return Pracownik.objects.get(pk=osoba.pk)


@pytest.mark.przepis("§ 7 ust. 2 pkt 13")
def test_complaint_is_seen_by_the_unit_that_keeps_the_register_and_those_above(biuro):
    case = skarga(biuro).sprawa
    assert widza(biuro, case) == {"dyrektor", "zastepca", "kierownik_oru", "specjalista", "analityk", "marka"}


def test_ordinary_case_is_seen_by_who_leads_it_and_those_above(biuro):
    assert widza(biuro, sprawa(biuro)) == {"broker", "kierownik_oit1", "dyrektor"}


@pytest.mark.przepis("art. 237 § 1 kpa")
@pytest.mark.parametrize(
    ("dotyczy", "prowadzi", "widzacy"),
    [
        # the accused of another unit and those below him
        (
            "kierownik_oit1",
            "specjalista",
            {"dyrektor", "zastepca", "kierownik_oru", "specjalista", "analityk", "marka"},
        ),
        ("broker", "specjalista", {"dyrektor", "zastepca", "kierownik_oru", "specjalista", "analityk", "marka"}),
        # about somebody of PK-II: it goes up, the unit knows only the number
        ("kierownik_oru", "dyrektor", {"dyrektor", "zastepca"}),
        ("analityk", "dyrektor", {"dyrektor", "zastepca"}),
        # about the deputy: all PK-II is below him
        ("zastepca", "dyrektor", {"dyrektor"}),
    ],
)
def test_accused_and_those_below_him_see_nothing(biuro, dotyczy, prowadzi, widzacy):
    case = skarga(biuro, by=prowadzi, dotyczy=dotyczy).sprawa
    assert widza(biuro, case) == widzacy
    hidden = [rola for rola in ROLE if numery_zastrzezone(getattr(biuro, rola))]
    assert set(hidden) == {"specjalista", "analityk", "marka", "kierownik_oru", "zastepca"} - widzacy
    for rola in hidden:
        assert numery_zastrzezone(getattr(biuro, rola)) == [f"1/{case.rok} – prowadzi dyrektor"]


@pytest.mark.przepis("art. 237 § 1 kpa")
def test_register_names_the_director_only_for_what_he_leads(biuro):
    case = skarga(biuro, by="dyrektor", prowadzi="zastepca", dotyczy="analityk").sprawa
    (number,) = numery_zastrzezone(biuro.specjalista)
    assert number.startswith(f"1/{case.rok} – wyłączenie (rozporządzenie Rady Ministrów z 8.01.2002")


@pytest.mark.parametrize(
    ("dotyczy", "prowadzi"),
    [
        ("specjalista", "specjalista"),
        ("kierownik_oru", "specjalista"),
        ("kierownik_oru", "kierownik_oru"),
        ("zastepca", "specjalista"),
        ("zastepca", "kierownik_oru"),
        ("analityk", "specjalista"),
        ("analityk", "kierownik_oru"),
        ("dyrektor", "dyrektor"),
        ("dyrektor", "zastepca"),
        ("dyrektor", "specjalista"),
    ],
)
def test_neither_accused_nor_subordinate_nor_colleague_leads(biuro, dotyczy, prowadzi):
    with pytest.raises(Refused, match=r"8\.01\.2002"):
        skarga(biuro, by="dyrektor", prowadzi=prowadzi, dotyczy=dotyczy)


def test_refusal_names_who_may_instead(biuro):
    with pytest.raises(Refused, match="Wskaż dyrektora: Elżbieta Wronecka"):
        skarga(biuro, by="dyrektor", prowadzi="specjalista", dotyczy="kierownik_oru")
    with pytest.raises(Refused, match="przełożonemu dyrektora"):
        skarga(biuro, by="dyrektor", prowadzi="zastepca", dotyczy="dyrektor")


def test_subordinate_does_not_even_open_it(biuro):
    with pytest.raises(PermissionDenied, match="Nie możesz założyć"):
        skarga(biuro, by="specjalista", prowadzi="dyrektor", dotyczy="kierownik_oru")


@pytest.mark.przepis("§ 3 ust. 3")
def test_deputy_for_the_director_still_sees_no_complaint_about_himself(biuro, nieobecny):
    case = skarga(biuro, by="dyrektor", dotyczy="zastepca").sprawa
    nieobecny(biuro.dyrektor, timezone.localdate())
    assert not visible_to(biuro.zastepca).filter(pk=case.pk).exists()
    assert prowadzi_sprawe(biuro.zastepca, case) is None


@pytest.mark.przepis("§ 3 ust. 3")
def test_deputy_sees_and_leads_everything_else_while_the_director_is_absent(biuro, nieobecny):
    case = sprawa(biuro)
    assert not visible_to(biuro.zastepca).filter(pk=case.pk).exists()
    nieobecny(biuro.dyrektor, timezone.localdate())
    assert visible_to(biuro.zastepca).filter(pk=case.pk).exists()
    assert prowadzi_sprawe(biuro.zastepca, case).acting_for == str(biuro.dyrektor)


def test_substitute_by_decision_handles_the_cases_of_the_post(biuro):
    case = sprawa(biuro)
    post = biuro.broker.obsady.get().stanowisko
    today = timezone.localdate()
    Zastepstwo(stanowisko=post, kto=biuro.superwizor, od=today, do=today, decyzja="decyzja nr 7").save_act(BY)
    given = prowadzi_sprawe(biuro.superwizor, case)
    assert (given.basis, given.acting_for) == ("§ 10 ust. 2 w zw. z decyzja nr 7", str(biuro.broker))
    assert visible_to(swieze(biuro.superwizor)).filter(pk=case.pk).exists()


def test_substitute_of_the_accused_sees_no_more_than_he(biuro):
    case = skarga(biuro, dotyczy="kierownik_oit1").sprawa
    today = timezone.localdate()
    post = biuro.kierownik_oru.obsady.get().stanowisko
    Zastepstwo(stanowisko=post, kto=biuro.kierownik_oit1, od=today, do=today, decyzja="decyzja nr 8").save_act(BY)
    assert not visible_to(swieze(biuro.kierownik_oit1)).filter(pk=case.pk).exists()
    assert prowadzi_sprawe(biuro.kierownik_oit1, case) is None


@pytest.mark.przepis("§ 3 ust. 1")
def test_superuser_without_a_post_sees_nothing(biuro):
    skarga(biuro)
    admin = Pracownik(username="admin", is_superuser=True, is_staff=True)
    admin.save_act(BY)
    assert not visible_to(admin).exists()
    assert not skargi_visible_to(admin).exists()
    assert numery_zastrzezone(admin) == []


def test_named_share_opens_one_case_but_never_to_the_accused(biuro):
    shown, other = sprawa(biuro), sprawa(biuro)
    about_him = skarga(biuro, dotyczy="broker_oit2").sprawa
    udostepnij(shown, biuro.broker_oit2, biuro.broker)
    with pytest.raises(UserError, match=r"8\.01\.2002"):
        udostepnij(about_him, biuro.broker_oit2, biuro.dyrektor)
    assert list(visible_to(biuro.broker_oit2)) == [shown]
    assert other not in visible_to(biuro.broker_oit2)


def test_share_does_not_survive_the_case_turning_out_to_be_about_him(biuro):
    case = sprawa(biuro, jednostka="pk", by="dyrektor")
    udostepnij(case, biuro.broker_oit2, biuro.dyrektor)
    zmien_osoby(case, prowadzi=biuro.dyrektor, dotyczy=biuro.broker_oit2, powod="treść", by=biuro.dyrektor)
    assert not visible_to(biuro.broker_oit2).exists()


def test_search_folds_letters_and_knows_marks_of_visible_cases_only(biuro):
    case = skarga(biuro, wnoszacy="Łucja Żółć").sprawa
    skarga(biuro, by="dyrektor", dotyczy="kierownik_oru", wnoszacy="Łucja Żółć")
    mine = visible_to(biuro.specjalista)
    for text in ("lucja", "ZOLC", "zolc luc", "1", case.znak, case.znak.lower(), f"1.{case.rok}"):
        assert list(szukaj(mine, text)) == [case], text
    assert not szukaj(mine, "nikt").exists()
    assert list(szukaj(mine, "  ")) == [case]
    assert list(tej_osoby(mine, " łucja żółć ")) == [case]
    assert not tej_osoby(mine, "").exists()


def test_led_cases_leave_out_the_closed_ones_of_others(biuro):
    mine = skarga(biuro).sprawa
    skarga(biuro, by="analityk")
    assert list(prowadzone(biuro.specjalista)) == [mine]


def test_visibility_is_counted_once_per_request(biuro, django_assert_max_num_queries):
    skarga(biuro)
    person = swieze(biuro.specjalista)
    list(visible_to(person))
    with django_assert_max_num_queries(1):
        list(visible_to(person))
