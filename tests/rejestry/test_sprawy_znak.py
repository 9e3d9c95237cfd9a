"""§ 10: the mark of a case is gapless, given once, by the Warsaw year."""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from unittest.mock import patch
from uuid import uuid4

import pytest
from django.core.exceptions import PermissionDenied
from django.db import connection, transaction
from django.utils import timezone
from hypothesis import given
from hypothesis import strategies as st

from biuro.core.errors import Refused, UserError
from rejestry.sprawy.models import Sprawa
from rejestry.sprawy.znak import inicjaly, rozbierz, rozbierz_skrot
from tests.obsada import bureau
from tests.rejestry.sprawy_helpers import skarga, sprawa

ROK = timezone.localdate().year


@pytest.mark.przepis("§ 10 ust. 3")
def test_mark_is_unit_class_number_and_year(biuro):
    first, second = skarga(biuro).sprawa, skarga(biuro).sprawa
    assert [first.znak, second.znak] == [f"PK-II.1510.1.{ROK}", f"PK-II.1510.2.{ROK}"]


@pytest.mark.przepis("§ 10 ust. 3")
def test_each_unit_and_class_counts_by_itself(biuro):
    assert skarga(biuro).sprawa.numer == 1
    assert sprawa(biuro).znak == f"PK-IV.120.1.{ROK}"
    assert sprawa(biuro, jednostka="oit2", by="broker_oit2").znak == f"PK-V.120.1.{ROK}"
    assert sprawa(biuro, symbol="152").znak == f"PK-IV.152.1.{ROK}"


def test_year_is_that_of_warsaw_not_of_utc(biuro):
    first_minutes = datetime(2026, 12, 31, 23, 30, tzinfo=UTC)
    with patch("django.utils.timezone.now", return_value=first_minutes):
        case = sprawa(biuro)
    assert (case.rok, case.numer, case.data_wszczecia.isoformat()) == (2027, 1, "2027-01-01")


def test_same_key_again_gives_the_same_case(biuro):
    key = uuid4()
    assert skarga(biuro, klucz=key) == skarga(biuro, klucz=key)
    assert Sprawa.objects.count() == 1


def test_key_of_somebody_else_shows_nothing(biuro):
    key = uuid4()
    skarga(biuro, klucz=key)
    with pytest.raises(UserError, match="Odśwież"):
        skarga(biuro, by="analityk", klucz=key)


def test_refused_case_takes_no_number(biuro):
    tomorrow = timezone.localdate() + timedelta(days=1)
    with pytest.raises(UserError, match="nie może być późniejsza"):
        skarga(biuro, data_wplywu=tomorrow)
    with pytest.raises(Refused), transaction.atomic():
        _opened_then_refused(biuro)
    assert skarga(biuro).sprawa.numer == 1


def _opened_then_refused(biuro):
    skarga(biuro)
    raise Refused


def test_history_says_who_opened_it_and_on_what_basis(biuro):
    entry = skarga(biuro).sprawa.historia.get()
    assert (entry.akt_czynnosc, entry.history_user, entry.akt_jako) == (
        "zaloz_sprawe",
        biuro.specjalista,
        "stanowisko ds. organizacji i analiz",
    )
    assert entry.akt_podstawa == "§ 6 ust. 4, § 7 ust. 2 pkt 13"


@pytest.mark.przepis("§ 7 ust. 2 pkt 13")
@pytest.mark.parametrize("rola", ["specjalista", "analityk", "marka", "kierownik_oru", "zastepca", "dyrektor"])
def test_unit_that_keeps_the_register_and_those_above_it_open_complaints(biuro, rola):
    assert skarga(biuro, by=rola).sprawa.prowadzi == getattr(biuro, rola)


@pytest.mark.przepis("§ 7 ust. 2 pkt 13")
@pytest.mark.parametrize("rola", ["sekretariat", "broker", "kierownik_oit1", "superwizor"])
def test_others_are_refused_with_the_paragraph_unless_the_letter_is_theirs(biuro, rola):
    with pytest.raises(PermissionDenied, match=r"§ 7 ust\. 2 pkt 13"):
        skarga(biuro, by=rola)
    assert skarga(biuro, by=rola, z_dekretacji=True).sprawa.prowadzi == getattr(biuro, rola)


@pytest.mark.przepis("§ 10 ust. 3")
def test_case_of_another_unit_is_refused(biuro):
    with pytest.raises(PermissionDenied, match="PK-V"):
        sprawa(biuro, jednostka="oit2", by="broker")


@pytest.mark.przepis("§ 3 ust. 3")
def test_deputy_opens_for_the_absent_director(biuro, nieobecny):
    nieobecny(biuro.dyrektor, timezone.localdate())
    entry = sprawa(biuro, by="zastepca").historia.get()
    assert entry.akt_za == str(biuro.dyrektor)
    assert entry.akt_podstawa == "§ 3 ust. 1 w zw. z § 3 ust. 3"


@pytest.mark.django_db(transaction=True)
def test_parallel_openings_leave_no_gap_and_no_double():
    biuro = bureau()
    key = uuid4()

    def open_one(number):
        try:
            return skarga(biuro, klucz=key if number % 4 == 0 else uuid4()).sprawa.numer
        finally:
            connection.close()

    with ThreadPoolExecutor(8) as threads:
        numbers = list(threads.map(open_one, range(24)))
    assert sorted(set(numbers)) == list(range(1, 20))  # 18 of their own and one for the six double clicks
    assert Sprawa.objects.count() == 19


@pytest.mark.przepis("instrukcja kancelaryjna: znak sprawy")
@given(
    komorka=st.from_regex(r"[A-Z][A-Z0-9]{0,3}(-[A-Z0-9]{1,3})?", fullmatch=True),
    klasa=st.from_regex(r"[0-9]{2,6}", fullmatch=True),
    grupa=st.integers(0, 999_999),
    numer=st.integers(1, 999_999),
    rok=st.integers(2011, 2100),
    kto=st.from_regex(r"[A-ZĄĆĘŁŃÓŚŹŻ]{1,6}", fullmatch=True),
)
def test_mark_read_back_gives_its_parts(komorka, klasa, grupa, numer, rok, kto):
    parts = {"komorka": komorka, "klasa_symbol": klasa, "grupa": grupa, "numer": numer, "rok": rok}
    case = Sprawa(**parts)
    assert rozbierz(case.znak) == rozbierz(f"{case.znak}.{kto}") == rozbierz_skrot(case.znak.lower()) == parts
    assert (inicjaly(f"{case.znak}.{kto}"), inicjaly(case.znak)) == (kto, "")


@pytest.mark.przepis("instrukcja kancelaryjna: znak sprawy")
@pytest.mark.parametrize(
    ("znak", "grupa", "numer", "kto"),
    [
        ("PK-II.1510.7.2025", 0, 7, ""),
        ("PK-II.1510.7.2025.JK", 0, 7, "JK"),
        ("PK-II.1510.7.2025.ŁŚ", 0, 7, "ŁŚ"),
        ("PK.1431.3.12.2026", 3, 12, ""),
        ("ABC-A.123.77.3.2011.JW", 77, 3, "JW"),
        ("PK.1431.3.2025.2026", 3, 2025, ""),
    ],
)
def test_all_forms_of_the_mark_are_understood(znak, grupa, numer, kto):
    parts = rozbierz(znak)
    assert (parts["grupa"], parts["numer"], inicjaly(znak)) == (grupa, numer, kto)


@pytest.mark.parametrize("text", ["PK-II.1510", "123.1510.1.2025", "PK-II.1510.2025.7", "", "\x00", "PK.1510.0.2026"])
def test_other_text_is_no_mark(text):
    assert rozbierz(text) == {}


@pytest.mark.parametrize(("text", "parts"), [("31", {"numer": 31}), ("31.2026", {"numer": 31, "rok": 2026})])
def test_short_forms_are_understood_in_search(text, parts):
    assert rozbierz_skrot(text) == parts


@pytest.mark.parametrize("prowadzi", ["broker"])
def test_leader_is_told_why_not(biuro, prowadzi):
    with pytest.raises(Refused, match="podlega służbowo"):
        skarga(biuro, prowadzi=prowadzi, dotyczy="kierownik_oit1")
