"""Deadlines by art. 57 kpa: the worked dates of the legal reference, properties, and an independent oracle."""

from datetime import date, timedelta
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from biuro.core import workdays
from rejestry.terminy import kody, obliczenia
from rejestry.terminy.kod import Jednostka, Przesuniecie, Rodzaj
from rejestry.terminy.obliczenia import policz
from rejestry.terminy.wewnetrzne import daty_wewnetrzne
from rejestry.terminy.wyjasnienie import dni, wyjasnij, zdania
from tests.rejestry import oracle

SHIFTED = sorted(oracle.LENGTHS)
DAYS = st.dates(date(1990, 1, 1), date(2100, 12, 31))

skarga = pytest.mark.przepis("art. 237 § 1 kpa")
przekazanie = pytest.mark.przepis("art. 231 § 1 kpa")
radny = pytest.mark.przepis("art. 237 § 2 kpa")
awizo = pytest.mark.przepis("art. 44 § 4 kpa")
udip = pytest.mark.przepis("art. 13 ust. 1 udip")
WORKED = [
    pytest.param("SK_ROZPATRZENIE", "2025-11-24", "2025-12-24", "2025-12-29", marks=skarga, id="1"),
    pytest.param("SK_ROZPATRZENIE", "2026-11-24", "2026-12-24", "2026-12-28", marks=skarga, id="2"),
    pytest.param("IP_14", "2024-12-10", "2024-12-24", "2024-12-24", marks=udip, id="3"),
    pytest.param("IP_14", "2025-12-10", "2025-12-24", "2025-12-29", marks=udip, id="4"),
    pytest.param("IP_14", "2026-12-18", "2027-01-01", "2027-01-04", marks=udip, id="5"),
    pytest.param("IP_14", "2026-12-23", "2027-01-06", "2027-01-07", marks=udip, id="6"),
    pytest.param("SK_ROZPATRZENIE", "2026-01-31", "2026-02-28", "2026-03-02", marks=skarga, id="7"),
    pytest.param("SK_ROZPATRZENIE", "2028-01-31", "2028-02-29", "2028-02-29", marks=skarga, id="8"),
    pytest.param("SK_ROZPATRZENIE", "2027-01-29", "2027-02-28", "2027-03-01", marks=skarga, id="9"),
    pytest.param("SK_ROZPATRZENIE", "2028-02-29", "2028-03-29", "2028-03-29", marks=skarga, id="10"),
    pytest.param(
        "SK_PRZEKAZANIE",
        "2026-04-24",
        "2026-05-01",
        "2026-05-04",
        marks=pytest.mark.przepis("art. 231 § 1 kpa"),
        id="11",
    ),
    pytest.param(
        "SK_POSEL_RADNY",
        "2026-10-28",
        "2026-11-11",
        "2026-11-12",
        marks=pytest.mark.przepis("art. 237 § 2 kpa"),
        id="12",
    ),
    pytest.param("IP_14", "2027-03-15", "2027-03-29", "2027-03-30", marks=udip, id="13"),
    pytest.param("IP_14", "2026-05-21", "2026-06-04", "2026-06-05", marks=udip, id="14"),
    pytest.param(
        "IP_2M", "2026-06-15", "2026-08-15", "2026-08-17", marks=pytest.mark.przepis("art. 13 ust. 2 udip"), id="15"
    ),
    pytest.param(
        "IP_2M", "2026-12-31", "2027-02-28", "2027-03-01", marks=pytest.mark.przepis("art. 13 ust. 2 udip"), id="16"
    ),
    pytest.param(
        "SK_UZUPELNIENIE",
        "2026-12-17",
        "2026-12-24",
        "2026-12-28",
        marks=pytest.mark.przepis("§ 8 ust. 2 rozporządzenia RM z 8.01.2002"),
        id="17",
    ),
    pytest.param("IP_14", "2026-11-14", "2026-11-28", "2026-11-30", marks=udip, id="18"),
    pytest.param(
        "IP_ODWOLANIE_WNIESIENIE",
        "2026-12-12",
        "2026-12-26",
        "2026-12-28",
        marks=pytest.mark.przepis("art. 129 § 2 kpa"),
        id="19",
    ),
    pytest.param("SK_ROZPATRZENIE", "2027-10-01", "2027-11-01", "2027-11-02", marks=skarga, id="20"),
    pytest.param("SK_ROZPATRZENIE", "2026-11-23", "2026-12-23", "2026-12-23", marks=skarga, id="21"),
    pytest.param("KPA_44", "2026-03-20", "2026-04-03", "2026-04-03", marks=awizo, id="22"),
    pytest.param("UDE_42", "2026-12-10", "2026-12-24", "2026-12-25", marks=pytest.mark.przepis("art. 42 ude"), id="23"),
]


@pytest.mark.parametrize(("kod", "zdarzenie", "nominalny", "ostateczny"), WORKED)
def test_worked_dates(kod, zdarzenie, nominalny, ostateczny):
    wynik = policz(kod, date.fromisoformat(zdarzenie))
    assert (wynik.nominalny.isoformat(), wynik.ostateczny.isoformat()) == (nominalny, ostateczny)


@pytest.mark.przepis("art. 57 kpa")
def test_every_event_day_of_thirty_two_years_agrees_with_the_oracle():
    """11 688 event days for each way of counting in use: 7, 14 and 15 days, one and two months."""
    start = date(2009, 1, 1)
    for offset, kod in product(range(11_688), ("SK_PRZEKAZANIE", "IP_14", "IP_WSA_AKTA", "SK_ROZPATRZENIE", "IP_2M")):
        event = start + timedelta(offset)
        assert policz(kod, event).ostateczny == oracle.due(kod, event), (kod, event)


@pytest.mark.przepis("art. 57 kpa")
@given(st.sampled_from(SHIFTED), DAYS)
def test_any_code_agrees_with_the_oracle_from_1990_to_2100(kod, event):
    wynik = policz(kod, event)
    assert wynik.nominalny == oracle.nominal(event, oracle.LENGTHS[kod])
    assert wynik.ostateczny == oracle.due(kod, event)


def test_the_table_holds_the_codes_of_the_oracle_and_the_four_counted_otherwise():
    assert set(kody.KODY) == {*oracle.LENGTHS, "SK_SAMOPRZEKAZANIE", "UR_ZALEGLY", "UDE_42", "KPA_44"}
    for kod in oracle.LENGTHS:
        row = kody.znajdz(kod)
        assert f"{row.ile} {row.jednostka}" == oracle.LENGTHS[kod]
        assert row.rodzaj == Rodzaj.TERMIN
        assert row.przesuniecie != Przesuniecie.NIE


@pytest.mark.parametrize("row", kody.KODY.values(), ids=lambda row: row.kod)
def test_every_row_says_what_a_reader_needs(row):
    assert row.nazwa
    assert "art. " in row.podstawa or "§ " in row.podstawa
    assert row.pole
    assert row.skutek.endswith(".")
    assert row.przedluzenie.endswith(".")
    assert not row.granica or row.granica in kody.KODY


@pytest.mark.przepis("art. 57 § 4 kpa")
@given(st.sampled_from(SHIFTED), DAYS)
def test_deadline_never_ends_on_a_saturday_or_a_free_day(kod, event):
    wynik = policz(kod, event)
    assert event < wynik.nominalny <= wynik.ostateczny
    assert not workdays.is_free(wynik.ostateczny)
    assert wynik.ostateczny.weekday() != 5 or wynik.ostateczny < date(2017, 6, 1)
    assert wynik.przesuniety == (wynik.ostateczny != wynik.nominalny)
    assert [dzien.data for dzien in wynik.pominiete] == [
        wynik.nominalny + timedelta(n) for n in range((wynik.ostateczny - wynik.nominalny).days)
    ]
    assert all(dzien.powod for dzien in wynik.pominiete)


@given(st.sampled_from(sorted(kody.KODY)), DAYS, DAYS)
def test_later_event_never_gives_an_earlier_deadline(kod, one, other):
    assert policz(kod, min(one, other)).ostateczny <= policz(kod, max(one, other)).ostateczny


@pytest.mark.przepis("art. 57 § 3 kpa")
@given(DAYS, st.integers(1, 24))
def test_months_end_on_the_corresponding_day_or_the_last_of_the_month(event, months):
    end = obliczenia.koniec(event, months, Jednostka.MIESIACE)
    assert (end.year * 12 + end.month) - (event.year * 12 + event.month) == months
    assert end.day == event.day or (end.day < event.day and (end + timedelta(1)).day == 1)


@pytest.mark.parametrize(
    ("event", "length", "unit", "end"),
    [
        pytest.param("2026-11-23", 1, "d", "2026-11-24", marks=pytest.mark.przepis("art. 57 § 1 kpa")),
        pytest.param("2026-11-23", 2, "t", "2026-12-07", marks=pytest.mark.przepis("art. 57 § 2 kpa")),
        pytest.param("2026-08-31", 1, "m", "2026-09-30", marks=pytest.mark.przepis("art. 57 § 3 kpa")),
        pytest.param("2026-12-31", 2, "m", "2027-02-28", marks=pytest.mark.przepis("art. 57 § 3 kpa")),
        pytest.param("2027-02-28", 1, "m", "2027-03-28", marks=pytest.mark.przepis("art. 57 § 3 kpa")),
        pytest.param("2100-01-31", 1, "m", "2100-02-28", marks=pytest.mark.przepis("art. 57 § 3 kpa")),
        pytest.param("2000-01-31", 1, "m", "2000-02-29", marks=pytest.mark.przepis("art. 57 § 3 kpa")),
        pytest.param("2026-11-23", 1, "r", "2027-11-23", marks=pytest.mark.przepis("art. 57 § 3a kpa")),
        pytest.param("2028-02-29", 1, "r", "2029-02-28", marks=pytest.mark.przepis("art. 57 § 3a kpa")),
        pytest.param("2028-02-29", 4, "r", "2032-02-29", marks=pytest.mark.przepis("art. 57 § 3a kpa")),
    ],
)
def test_nominal_end_in_every_unit(event, length, unit, end):
    assert obliczenia.koniec(date.fromisoformat(event), length, Jednostka(unit)) == date.fromisoformat(end)


@pytest.mark.przepis("art. 256 kpa")
@pytest.mark.parametrize(
    ("event", "last"),
    [
        ("2026-11-23", "2026-11-24"),
        ("2026-11-20", "2026-11-23"),
        ("2026-12-23", "2026-12-28"),
        ("2016-11-18", "2016-11-21"),
    ],
)
def test_at_once_means_the_next_day_of_work(event, last):
    wynik = policz("SK_SAMOPRZEKAZANIE", date.fromisoformat(event))
    assert wynik.ostateczny == date.fromisoformat(last)
    assert not any("art. 57" in dzien.powod for dzien in wynik.pominiete)


@pytest.mark.przepis("art. 168 kp")
def test_overdue_leave_ends_on_30_september_of_the_next_year_even_on_a_saturday():
    wynik = policz("UR_ZALEGLY", date(2028, 12, 31))
    assert wynik.ostateczny == date(2029, 9, 30)  # a Sunday
    assert not wynik.przesuniety
    assert dni(wynik) == ()


@pytest.mark.przepis("art. 44 § 4 kpa")
def test_delivery_by_notice_is_not_moved_but_the_doubt_is_told():
    wynik = policz("KPA_44", date(2026, 12, 12))
    assert wynik.ostateczny == date(2026, 12, 26)
    assert any("jest sporne" in zdanie for zdanie in zdania(wynik))


@pytest.mark.przepis("art. 13 ust. 2 udip")
def test_extension_of_a_request_cannot_pass_two_months_from_filing():
    wynik = policz("IP_14", date(2026, 12, 31))
    assert obliczenia.granica_przedluzenia(wynik).ostateczny == date(2027, 3, 1)
    assert "Po przedłużeniu najpóźniej: 01.03.2027." in zdania(wynik)
    assert obliczenia.granica_przedluzenia(policz("SK_ROZPATRZENIE", date(2026, 12, 31))) is None


@pytest.mark.przepis("art. 64 § 2 kpa")
def test_office_may_give_more_than_the_least_length_and_never_less():
    event = date(2026, 11, 23)
    assert policz("IP_BRAKI", event, ile=14).ostateczny == date(2026, 12, 7)
    for kod, ile in (("IP_BRAKI", 6), ("IP_14", 30)):
        with pytest.raises(ValueError, match="is not allowed"):
            policz(kod, event, ile=ile)


@pytest.mark.parametrize("event", [date(1989, 12, 31), date(2101, 1, 1), date.max, date.min])
def test_event_outside_the_calendar_is_refused_in_words(event):
    with pytest.raises(obliczenia.PozaKalendarzem, match="Podaj datę z lat 1990–2100"):
        policz("IP_14", event)


def test_unknown_code_is_refused_in_words():
    with pytest.raises(kody.NieznanyKod, match="Nie ma terminu o kodzie „SK_NIC”"):
        policz("SK_NIC", date(2026, 11, 23))


@pytest.mark.przepis("art. 57 kpa")
def test_explanation_reads_as_a_person_would_tell_it():
    assert zdania(policz("SK_ROZPATRZENIE", date(2026, 11, 24))) == [
        "Data wpływu skargi do organu właściwego: wtorek, 24 listopada 2026. Tego dnia nie wliczamy (art. 57 § 1 kpa).",
        "Liczymy 1 miesiąc: do dnia odpowiadającego początkowemu, 24 grudnia 2026 (art. 57 § 3 kpa).",
        "Koniec według kalendarza: czwartek, 24 grudnia 2026.",
        "Czwartek, 24 grudnia 2026 – Wigilia, dzień ustawowo wolny od 2025 r.",
        "Piątek, 25 grudnia 2026 – pierwszy dzień Bożego Narodzenia, dzień ustawowo wolny.",
        "Sobota, 26 grudnia 2026 – drugi dzień Bożego Narodzenia, dzień ustawowo wolny.",
        "Niedziela, 27 grudnia 2026 – dzień ustawowo wolny.",
        "Ostatni dzień terminu: poniedziałek, 28 grudnia 2026."
        " To najbliższy dzień, który nie jest ani sobotą, ani dniem wolnym (art. 57 § 4 kpa).",
        "Podstawa: art. 237 § 1 kpa.",
        "Przed końcem terminu zawiadom skarżącego o zwłoce: podaj przyczynę, nowy termin i pouczenie o ponagleniu"
        " (art. 237 § 4 i art. 36 kpa). Zawiadomienie można powtórzyć.",
        "Skarżący może wnieść ponaglenie (art. 37 kpa). Za zwłokę odpowiada pracownik (art. 223 § 2 kpa).",
    ]


@pytest.mark.parametrize(
    ("kod", "event", "sentence"),
    [
        ("IP_14", date(2026, 11, 14), "Liczymy 14 dni: od 15 listopada 2026 do 28 listopada 2026 (art. 57 § 1 kpa)."),
        ("IP_14", date(2026, 11, 14), "Zdarzenie może przypaść w dzień wolny. Przesuwa się tylko koniec terminu."),
        (
            "SK_ROZPATRZENIE",
            date(2026, 1, 31),
            "Liczymy 1 miesiąc: w ostatnim miesiącu nie ma dnia 31, więc termin kończy się w ostatnim dniu"
            " tego miesiąca, 28 lutego 2026 (art. 57 § 3 kpa).",
        ),
        ("SK_ROZPATRZENIE", date(2026, 1, 31), "Sobota, 28 lutego 2026 – przesuwa koniec terminu (art. 57 § 4 kpa)."),
        (
            "IP_14",
            date(2017, 5, 13),
            "Ostatni dzień terminu: sobota, 27 maja 2017 (art. 57 § 4 kpa w brzmieniu sprzed 1.06.2017).",
        ),
        ("UDE_42", date(2026, 12, 10), "Pismo uznaje się za doręczone dzień później: piątek, 25 grudnia 2026."),
        ("UR_ZALEGLY", date(2026, 5, 5), "Ostatni dzień: czwartek, 30 września 2027. Ten dzień się nie przesuwa."),
    ],
)
def test_explanation_names_the_special_case(kod, event, sentence):
    assert sentence in zdania(policz(kod, event))


@given(st.sampled_from(sorted(kody.KODY)), DAYS)
def test_every_explanation_is_whole_sentences_with_a_last_day_a_basis_and_an_effect(kod, event):
    lines = wyjasnij(policz(kod, event))
    kinds = [line.rodzaj for line in lines]
    assert kinds[0] == "zdarzenie"
    assert {"termin", "podstawa", "przedluzenie"} <= set(kinds)
    assert kinds[-1] == "skutek"
    assert all(line.tekst.endswith(".") and not line.tekst.endswith("..") for line in lines)


def test_days_are_numbered_from_the_event_to_the_last_day():
    days = dni(policz("IP_14", date(2026, 12, 10)))
    assert [day.numer for day in days] == list(range(19))
    assert (days[0].opis, days[18].opis) == ("data wpływu wniosku, nie wliczamy", "ostatni dzień")
    assert days[2].opis == "sobota, wliczamy"
    assert days[14].opis == "pomijamy: Wigilia, dzień ustawowo wolny od 2025 r."
    assert (days[18].data, days[18].dzien_tygodnia) == (date(2026, 12, 28), "poniedziałek")


def test_internal_dates_are_workdays_before_the_last_day():
    assert daty_wewnetrzne(date(2026, 12, 28)) == [
        ("projekt do parafy", date(2026, 12, 17)),
        ("parafa", date(2026, 12, 21)),
        ("podpis", date(2026, 12, 22)),
        ("wysłanie", date(2026, 12, 23)),
    ]


def test_internal_date_of_a_case_opened_on_a_saturday_is_a_workday():
    days = {step.data for step in daty_wewnetrzne(date(2026, 12, 1), od=date(2026, 11, 28))}
    assert days == {date(2026, 11, 30)}


@given(DAYS, st.integers(0, 20))
def test_internal_dates_keep_their_order_and_never_precede_the_event(last, before):
    event = last - timedelta(before)
    days = [step.data for step in daty_wewnetrzne(last, od=event)]
    assert days == sorted(days)
    assert all(event <= day <= last for day in days)
