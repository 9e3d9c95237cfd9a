"""CRWIP and the log for BIP: no personal data leaves in it, whatever the request and the letters hold."""

from datetime import timedelta
from types import SimpleNamespace

import pytest
from django.urls import reverse
from django.utils import timezone

from biuro.core.errors import Refused, UserError
from rejestry.informacja_publiczna.anonimizacja import dane_osobowe
from rejestry.informacja_publiczna.bip import csv_dziennika, dziennik
from rejestry.informacja_publiczna.models import Krok
from rejestry.informacja_publiczna.operations import wpisz_do_crwip, zapisz_anonim
from tests.listy import assert_stala_liczba_zapytan
from tests.rejestry.udip_helpers import w_crwip, wniosek, wynik, wyslany

DANE = {
    "wnoszacy": "Gwidon Brzęczyszczykiewicz",
    "wnoszacy_adres": "ul. Tajna 13/7, 60-111 Poznań",
    "wnoszacy_email": "gwidon.brzeczy@przyklad.pl",
}
TAJNE = ("Gwidon", "Brzęczyszczykiewicz", "Tajna 13", "60-111", "gwidon", "601 202 303", "85010112345", "Grześkowiak")


@pytest.fixture
def wn(biuro):
    """A request full of personal data."""
    text = "Gwidon Brzęczyszczykiewicz, tel. 601 202 303, PESEL 85010112345, ul. Tajna 13/7, pyta o liczbę rozmów."
    return wniosek(biuro, tresc=text, punkty=["Ile rozmów odebrał Tomasz Grześkowiak?"], **DANE)


def opublikuj(biuro, row, tresc="Wniosek o liczbę rozmów w 2025 r.", odpowiedz="Było ich 312 408.", **rest):
    return zapisz_anonim(row, tresc=tresc, odpowiedz=odpowiedz, do_publikacji=True, by=biuro.specjalista, **rest)


@pytest.mark.przepis("art. 5 ust. 2 udip")
@pytest.mark.parametrize(
    "tekst",
    [
        "Pisze Brzęczyszczykiewicz.",
        "Odpowiedź dla Gwidona Brzęczyszczykiewicza",
        "kontakt: ktos@przyklad.pl",
        "tel. 601 202 303",
        "tel. +48 601202303",
        "PESEL 85010112345",
        "mieszka przy ul. Tajnej 13",
        "nr ABC 123456",
        "konto 12 1020 3040 5060 7080 9010 1112",
    ],
)
def test_what_looks_like_personal_data_is_not_published(biuro, wn, tekst):
    with pytest.raises(Refused, match="dane osobowe"):
        opublikuj(biuro, wn, tresc=tekst)
    wn.refresh_from_db()
    assert not wn.do_publikacji


@pytest.mark.parametrize("tekst", ["W 2025 r. odebrano 312 408 rozmów.", "Umowa 12/2026 z 3.11.2026 na 120 000,00 zł"])
def test_ordinary_numbers_are_no_personal_data(tekst):
    case = SimpleNamespace(wnoszacy="Łucja Żółć", wnoszacy_email="")
    assert dane_osobowe(tekst, case) == []


def test_a_word_like_the_name_may_stay_with_a_reason_but_an_address_never(biuro):
    row = wniosek(biuro, wnoszacy="Stowarzyszenie Rowerowe Wilda")
    words = "Stowarzyszenie pyta o ścieżki na Wildzie."
    with pytest.raises(Refused):
        opublikuj(biuro, row, tresc=words)
    assert opublikuj(biuro, row, tresc=words, powod="nazwa organizacji, nie osoby").do_publikacji
    with pytest.raises(Refused):
        opublikuj(biuro, row, tresc="ktos@przyklad.pl", powod="bo tak")


def test_nothing_checked_nothing_published(biuro, wn):
    zapisz_anonim(wn, tresc="Wniosek o rozmowy", odpowiedz="", do_publikacji=False, by=biuro.specjalista)
    assert dziennik(biuro.specjalista, timezone.localdate().year) == []
    with pytest.raises(UserError, match="bez danych osobowych"):
        zapisz_anonim(wn, tresc=" ", odpowiedz="", do_publikacji=True, by=biuro.specjalista)


@pytest.mark.parametrize("format", ["csv", "html"])
def test_the_files_hold_no_personal_data(biuro, wn, client, format):
    wynik(biuro, wn, "wycofano", uzasadnienie="Gwidon Brzęczyszczykiewicz zadzwonił z 601 202 303.")
    w_crwip(biuro, wn)
    opublikuj(biuro, wn, tresc="=HYPERLINK(1) Wniosek o rozmowy")
    client.force_login(biuro.kierownik_oru)
    answer = client.get(reverse("informacja_publiczna:plik", args=[timezone.localdate().year, format]))
    body = answer.content.decode("utf-8-sig")
    assert (answer.status_code, "attachment" in answer["Content-Disposition"]) == (200, True)
    assert "Wniosek o rozmowy" in body
    assert wn.sprawa.znak in body
    assert [word for word in TAJNE if word.casefold() in body.casefold()] == []


def test_csv_is_safe_and_polish(biuro, wn):
    opublikuj(biuro, wn, tresc="=1+1")
    text = csv_dziennika(dziennik(biuro.specjalista, timezone.localdate().year)).decode()
    assert text.startswith("\ufeff")
    assert '"\'=1+1"' in text


def test_only_the_unit_that_keeps_the_register_takes_the_file(biuro, wn, client):
    client.force_login(biuro.broker)
    address = reverse("informacja_publiczna:plik", args=[timezone.localdate().year, "csv"])
    assert client.get(address).status_code == 403
    client.force_login(biuro.kierownik_oru)
    assert client.get(address.replace("csv", "exe")).status_code == 404


@pytest.mark.przepis("§ 7 ust. 2 pkt 12")
def test_crwip_keeps_number_day_and_who(biuro, wn):
    today = timezone.localdate()
    for bad in ({"numer": " ", "dzien": today}, {"numer": "1", "dzien": today + timedelta(days=1)}):
        with pytest.raises(UserError):
            wpisz_do_crwip(wn, **bad, by=biuro.specjalista)
    row = w_crwip(biuro, wn)
    assert (row.crwip_numer, row.crwip_data, row.crwip_wpisal) == ("CRWIP/1/2026", today, biuro.specjalista)


def test_the_list_holds_what_is_not_in_crwip(biuro, wn, client):
    client.force_login(biuro.kierownik_oru)
    address = reverse("informacja_publiczna:crwip")
    assert wn.sprawa.znak in client.get(address).content.decode()
    w_crwip(biuro, wn)
    assert wn.sprawa.znak not in client.get(address).content.decode()


@pytest.mark.przepis("§ 7 ust. 2 pkt 12")
def test_the_register_tells_notices_decisions_and_whose_the_information_is(biuro, client):
    row = wniosek(biuro, tozsamosc=True, punkty=("Pierwsze?", "Drugie?"))
    wynik(biuro, row)
    wynik(biuro, row, "odmowa", numer=2, podstawa_odmowy="prywatnosc")
    wyslany(biuro, row, Krok.Rodzaj.ODMOWA, dostarczono=timezone.localdate())
    client.force_login(biuro.kierownik_oru)
    keys = ["decyzje", "art12", "przetworzona", "nowy_termin", "odwolanie"]
    text = client.get(reverse("informacja_publiczna:lista"), {"kol": keys}).content.decode()
    for words in ("Decyzja o odmowie, wysłano", "wytworzył: Wydział Organizacyjny", "prosta"):
        assert words in text


@pytest.mark.parametrize("name", ["lista", "crwip"])
def test_registers_ask_as_often_for_many_rows_as_for_one(biuro, client, name):
    client.force_login(biuro.kierownik_oru)
    assert_stala_liczba_zapytan(
        client,
        reverse(f"informacja_publiczna:{name}"),
        lambda n: [wniosek(biuro, punkty=["a", "b"]) for _ in range(min(n, 5))],
    )
