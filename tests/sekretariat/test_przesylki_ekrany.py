"""The screens of the register: registering, bad input, one entry, its files and label, the list."""

import re
import uuid

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from biuro.core.files.models import Plik
from biuro.core.history.models import Act
from biuro.core.numbering import Licznik
from org.dziennik.models import Odczyt
from org.zastepstwa.models import Zastepstwo
from sekretariat.adresy.models import Kontakt
from sekretariat.przesylki.models import Przesylka
from tests.sekretariat.przesylki_helpers import PDF, pola, wpis

NOWA = "/przesylki/nowa/"


@pytest.fixture
def jako(biuro):
    """jako("sekretariat"): a logged-in client."""

    def logged_in(who):
        client = Client()
        client.force_login(getattr(biuro, who))
        return client

    return logged_in


@pytest.fixture
def sekretariat(jako):
    """The secretary's browser."""
    return jako("sekretariat")


def tekst(response) -> str:
    """The page as text."""
    return response.content.decode()


def test_registering_answers_303_and_leads_back_to_an_empty_form(sekretariat):
    response = sekretariat.post(NOWA, pola())
    item = Przesylka.objects.get()
    assert response.status_code == 303
    assert response["Location"] == f"{NOWA}?zapisano={item.rok}-1&kanal=poczta"
    page = tekst(sekretariat.get(response["Location"]))
    assert f"RPW/1/{item.rok}</a></b> – Wiśniewska Halina, pismo." in page
    assert f'Następny numer: <b class="ref">RPW/2/{item.rok}' in page
    assert reverse("przesylki:anuluj", args=[item.rok, 1]) in page


def test_the_hot_path_asks_the_database_no_more_than_its_budget(biuro, sekretariat, django_assert_max_num_queries):
    wpis(biuro.sekretariat)
    # session, person, contact, same letter?, post of the sekretariat, and number + entry + history in one statement;
    # here also a savepoint and its release, because the test itself is a transaction
    with django_assert_max_num_queries(8):
        assert sekretariat.post(NOWA, pola(tytul="Zupełnie inna sprawa")).status_code == 303


def test_a_double_click_makes_one_entry(sekretariat):
    fields = pola()
    first, second = sekretariat.post(NOWA, fields), sekretariat.post(NOWA, fields)
    assert first["Location"] == second["Location"]
    assert Przesylka.objects.count() == 1


@pytest.mark.parametrize(
    ("co", "where"), [("druk", "/przesylki/{rok}/1/etykieta/"), ("koniec", "/przesylki/"), ("cokolwiek", NOWA)]
)
def test_each_button_leads_where_it_says(sekretariat, co, where):
    response = sekretariat.post(NOWA, pola(co=co))
    assert response["Location"].split("?")[0] == where.format(rok=timezone.localdate().year)


@pytest.mark.przepis("§ 7 ust. 3 pkt 2")
@pytest.mark.parametrize("method", ["get", "post"])
def test_others_get_a_refusal_with_the_paragraph(jako, method):
    response = getattr(jako("specjalista"), method)(NOWA, pola())
    assert response.status_code == 403
    assert "§ 7 ust. 3 pkt 2" in tekst(response)
    assert not Licznik.objects.exists()


def test_an_empty_form_says_what_is_missing_and_takes_no_number(sekretariat):
    response = sekretariat.post(NOWA, {})
    assert response.status_code == 422
    page = tekst(response)
    assert "Podaj nadawcę albo zaznacz, że nie ma go na piśmie." in page
    assert "Wpisz, czego dotyczy pismo – jednym zdaniem." in page
    assert not Licznik.objects.exists()


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"tytul": "Skarga\x00 na czas"}, "niewidoczny znak NUL"),
        ({"tytul": "x" * 251}, "Skróć tekst do 250 znaków (teraz ma 251)."),
        ({"kanal": "golab"}, "Wybierz jedną z możliwości."),
        ({"data_wplywu": "wczoraj albo dziś"}, "Wpisz datę tak: 23.11.2026."),
        ({"data_wplywu": "2999-01-01"}, "nie może być późniejsza niż dzisiejsza"),
        ({"data_wplywu": "2026-01-02"}, "Napisz w dodatkowych informacjach"),
        ({"data_na_pismie": "2999-01-01"}, "Data na piśmie nie może być późniejsza niż data wpływu"),
        ({"data_na_pismie": "0226-01-01"}, "Sprawdź rok w dacie na piśmie."),
        ({"kod_nadania": "RR123456785PL", "kanal": "email"}, "Kod z koperty ma tylko przesyłka z poczty."),
        ({"data_nadania": "2026-01-01", "kanal": "osobiscie"}, "Pisma przyniesionego nikt nie nadał."),
        ({"braki": "nadawca"}, "Usuń wpisany tekst albo odznacz to pole wśród braków."),
        ({"braki": "data", "data_na_pismie": "2026-01-01"}, "Usuń datę na piśmie albo odznacz"),
        ({"liczba_zalacznikow": "-1"}, "Wpisz liczbę załączników od 0 do 999."),
        ({"nadawca_email": "to nie adres"}, "Wpisz adres e-mail tak"),
        ({"klucz": "nie-klucz"}, "Odśwież stronę i wyślij formularz jeszcze raz."),
    ],
)
def test_bad_input_is_told_how_to_mend_it_and_stays_on_the_screen(sekretariat, changes, sentence):
    response = sekretariat.post(NOWA, pola(**changes))
    assert response.status_code == 422
    assert sentence in tekst(response).replace("&quot;", '"')
    assert "Wiśniewska Halina" in tekst(response)
    assert not Licznik.objects.exists()


def test_ten_megabytes_of_title_are_refused_and_the_rest_stays(sekretariat):
    response = sekretariat.post(NOWA, pola(tytul="x" * 10_000_000))
    assert response.status_code == 422
    assert "Skróć tekst do 250 znaków" in tekst(response)
    assert "Wiśniewska Halina" in tekst(response)
    assert not Licznik.objects.exists()


def test_forged_fields_change_nothing(biuro, sekretariat):
    forged = {"stan": "w_sprawie", "numer": "77", "rok": "1999", "rejestrujacy": biuro.dyrektor.pk, "sprawa": "1"}
    sekretariat.post(NOWA, pola(**forged))
    item = Przesylka.objects.get()
    assert (item.stan, item.numer, item.rejestrujacy) == ("nowa", 1, biuro.sekretariat)


def test_a_form_with_a_bad_key_comes_back_with_a_good_one(sekretariat):
    page = tekst(sekretariat.post(NOWA, pola(klucz="")))
    key = re.search(r'name="klucz" value="([^"]+)"', page)[1]
    assert sekretariat.post(NOWA, pola(klucz=key)).status_code == 303


def test_missing_data_is_entered_in_the_words_of_the_instruction(sekretariat):
    fields = pola(nadawca="", tytul="", braki=["nadawca", "tytul", "data", "znak"])
    assert sekretariat.post(NOWA, fields).status_code == 303
    item = Przesylka.objects.get()
    assert (item.nadawca_nazwa, item.tytul, item.brak_daty, item.brak_znaku) == (
        "brak danych",
        "brak danych",
        True,
        True,
    )
    assert not Kontakt.objects.exists()


def test_a_probable_copy_is_shown_and_registered_only_when_confirmed(sekretariat):
    sekretariat.post(NOWA, pola())
    response = sekretariat.post(NOWA, pola())
    assert response.status_code == 422
    assert "Podobne pisma w rejestrze" in tekst(response)
    assert Przesylka.objects.count() == 1
    assert sekretariat.post(NOWA, pola(inne_pismo="on")).status_code == 303


def test_the_live_look_for_copies_needs_no_whole_form(sekretariat):
    sekretariat.post(NOWA, pola())
    found = sekretariat.post(
        "/przesylki/podobne/", {"nadawca": "wisniewska HALINA", "tytul": "Pytanie o godziny pracy"}
    )
    assert "RPW/1/" in tekst(found)
    assert "RPW" not in tekst(sekretariat.post("/przesylki/podobne/", {"nadawca": "", "tytul": "Pytanie"}))


def test_the_live_look_is_for_who_registers_only(jako):
    assert jako("broker").post("/przesylki/podobne/", {"nadawca": "a"}).status_code == 403


def test_a_key_of_somebody_else_discloses_nothing_and_keeps_the_text(biuro, sekretariat):
    post, today = biuro.sekretariat.obsady.get().stanowisko, timezone.localdate()
    row = Zastepstwo(stanowisko=post, kto=biuro.analityk, od=today, do=today, decyzja="PK.0120.3.2026")
    row.save_act(Act("test", None, "test"))
    item = wpis(biuro.analityk, tytul="Sprawa sąsiada")
    response = sekretariat.post(NOWA, pola(klucz=str(item.klucz), nadawca="Nowak Jan", tytul="Zaproszenie"))
    assert response.status_code == 422
    assert "Ten formularz był już wysłany." in tekst(response)
    assert "Nowak Jan" in tekst(response)
    assert str(item.klucz) not in tekst(response)
    assert Przesylka.objects.count() == 1


def skan(name="skan.pdf", content=PDF):
    """An upload."""
    return SimpleUploadedFile(name, content)


def test_files_taken_before_a_mistake_are_not_lost(sekretariat):
    response = sekretariat.post(NOWA, pola(tytul="", pliki=[skan(), skan("opis.txt", b"Opis")]))
    page = tekst(response)
    assert response.status_code == 422
    assert "skan.pdf" in page
    tokens = re.findall(r'name="przyjete" value="([^"]+)" checked', page)
    assert len(tokens) == 2
    sekretariat.post(NOWA, pola(przyjete=tokens))
    assert [row.nazwa for row in Przesylka.objects.get().zalaczniki.order_by("pk")] == ["skan.pdf", "opis.txt"]


def test_a_token_works_only_for_whom_it_was_given(biuro, sekretariat, jako):
    response = sekretariat.post(NOWA, pola(tytul="", pliki=[skan()]))
    token = re.search(r'name="przyjete" value="([^"]+)"', tekst(response))[1]
    sekretariat.post(NOWA, pola(przyjete=[token + "x", "fałsz"]))
    assert not Przesylka.objects.get().zalaczniki.exists()


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("skan.pdf", b"MZ program", "To jest program albo skrypt."),
        ("strona.html", b"<script>alert(1)</script>", "Stron internetowych nie przyjmujemy."),
        ("pusty.pdf", b"", "Plik jest pusty"),
    ],
)
def test_a_refused_file_is_named_and_takes_no_number(sekretariat, name, content, sentence):
    response = sekretariat.post(NOWA, pola(pliki=[skan(), skan(name, content)]))
    assert response.status_code == 422
    assert f"{name}: {sentence}" in tekst(response)
    assert "Pliki już przyjęte" in tekst(response)
    assert not Licznik.objects.exists()
    assert Plik.objects.count() == 1


def test_who_may_not_register_leaves_no_file_behind(jako):
    assert jako("broker").post(NOWA, pola(pliki=[skan()])).status_code == 403
    assert not Plik.objects.exists()


def test_an_item_shows_stamp_history_and_what_can_be_done(biuro, sekretariat, jako):
    item = wpis(biuro.sekretariat)
    address = reverse("przesylki:szczegoly", args=[item.rok, item.numer])
    page = tekst(sekretariat.get(address))
    assert f"Zarejestrowano przesyłkę jako {item.rpw}." in page
    assert "§ 7 ust. 3 pkt 2" in page
    assert "Anuluj wpis" in page
    assign = reverse("dekretacja:przydziel", args=[item.rok, item.numer])
    assert assign not in page
    assert assign in tekst(jako("dyrektor").get(address))
    assert Odczyt.objects.filter(obiekt=f"przesyłka {item.rpw}").count() == 2


@pytest.mark.parametrize("name", ["szczegoly", "etykieta", "popraw", "anuluj"])
def test_an_item_of_others_is_as_if_it_were_not_there(biuro, jako, name):
    item = wpis(biuro.sekretariat)
    hidden = jako("broker").get(reverse(f"przesylki:{name}", args=[item.rok, item.numer]))
    missing = jako("broker").get(reverse(f"przesylki:{name}", args=[item.rok, 999]))
    assert hidden.status_code == missing.status_code == 404
    assert not Odczyt.objects.exists()


def test_a_file_is_served_to_who_sees_the_item_and_every_look_is_noted(biuro, sekretariat, jako):
    sekretariat.post(NOWA, pola(pliki=[skan()]))
    row = Przesylka.objects.get().zalaczniki.get()
    address = reverse("przesylki:zalacznik", args=[row.przesylka.rok, row.przesylka.numer, row.pk])
    assert jako("broker").get(address).status_code == 404
    download, preview = sekretariat.get(address), sekretariat.get(f"{address}?podglad")
    assert download["Content-Disposition"].startswith("attachment")
    assert preview["Content-Disposition"].startswith("inline")
    assert b"".join(preview.streaming_content) == b"".join(download.streaming_content) == PDF
    assert list(Odczyt.objects.order_by("pk").values_list("sposob", flat=True)) == ["pobranie", "podgląd"]
    page = sekretariat.get(f"/przesylki/{row.przesylka.rok}/{row.przesylka.numer}/?plik={row.pk}")
    assert "frame-src 'self'" in page["Content-Security-Policy"]


def test_the_label_carries_number_date_and_bars(biuro, sekretariat):
    item = wpis(biuro.sekretariat)
    page = tekst(sekretariat.get(reverse("przesylki:etykieta", args=[item.rok, item.numer])))
    assert item.rpw in page
    assert f"Kod kreskowy {item.rpw}" in page
    assert "style=" not in page


def test_cancelling_asks_for_the_reason(biuro, sekretariat):
    item = wpis(biuro.sekretariat)
    address = reverse("przesylki:anuluj", args=[item.rok, item.numer])
    assert sekretariat.post(address, {"powod": " "}).status_code == 422
    assert sekretariat.post(address, {"powod": "Wpisano dwa razy"}).status_code == 303
    page = tekst(sekretariat.get(reverse("przesylki:szczegoly", args=[item.rok, item.numer])))
    assert "Anulowano wpis. Numer pozostaje zajęty." in page
    assert "Wpisano dwa razy" in page
    assert sekretariat.post(address, {"powod": "Jeszcze raz"}).status_code == 409


def test_correcting_shows_what_was_and_keeps_it_in_history(biuro, sekretariat):
    item = wpis(biuro.sekretariat)
    address = reverse("przesylki:popraw", args=[item.rok, item.numer])
    assert "Pytanie o godziny pracy infolinii" in tekst(sekretariat.get(address))
    assert sekretariat.post(address, pola(tytul="Skarga", powod="")).status_code == 422
    assert sekretariat.post(address, pola(tytul="Skarga", powod="Zły temat")).status_code == 303
    item.refresh_from_db()
    assert item.tytul == "Skarga"
    assert item.nadawca.nazwa == "Wiśniewska Halina"


def test_the_register_asks_the_same_for_one_and_five_rows(biuro, sekretariat):
    counts = []
    for number in (1, 4):
        for n in range(number):
            wpis(biuro.sekretariat, tytul=f"Pismo {n}")
        with CaptureQueriesContext(connection) as queries:
            sekretariat.get("/przesylki/")
        counts.append(len(queries))
    assert counts[0] == counts[1]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("", 2),
        ("?q=wisniewska", 1),
        ("?q=RPW/2", 1),
        ("?kanal=email", 1),
        ("?rodzaj=skarga", 0),
        ("?widok=nieprzydzielone", 2),
        ("?widok=dzis", 2),
        ("?widok=moje", 0),
        ("?widok=anulowane", 0),
    ],
)
def test_the_register_is_filtered(biuro, sekretariat, query, found):
    wpis(biuro.sekretariat)
    wpis(biuro.sekretariat, nadawca_nazwa="ZTM", tytul="Zmiana rozkładu", kanal="email")
    assert len(sekretariat.get(f"/przesylki/{query}").context["wiersze"]) == found


def test_the_director_assigns_from_the_register_and_the_sekretariat_does_not(biuro, sekretariat, jako):
    item = wpis(biuro.sekretariat)
    assign = reverse("dekretacja:przydziel", args=[item.rok, item.numer])
    assert assign in tekst(jako("dyrektor").get("/przesylki/"))
    assert assign not in tekst(sekretariat.get("/przesylki/"))


def test_others_see_an_empty_register(biuro, jako):
    wpis(biuro.sekretariat)
    page = tekst(jako("broker").get("/przesylki/"))
    assert "Wiśniewska" not in page


def test_suggestions_come_from_the_address_book_to_its_keeper_only(biuro, sekretariat, jako):
    wpis(biuro.sekretariat)
    wpis(biuro.sekretariat, nadawca_nazwa="Wiśniewski Jan", nadawca_adres="ul. Długa 1, 60-001 Poznań")
    wpis(biuro.sekretariat, nadawca_nazwa="Wiśniewski Jan", nadawca_adres="ul. Krótka 2, 60-001 Poznań")
    page = tekst(sekretariat.get("/adresy/podpowiedzi/?q=wis"))
    assert page.count('role="option"') == 4
    assert 'data-value="Wiśniewski Jan · ul. Krótka 2, 60-001 Poznań"' in page
    assert "Dodaj nowego: „wis”" in page
    assert tekst(sekretariat.get("/adresy/podpowiedzi/?q=xyz")).strip() == ""
    assert jako("broker").get("/adresy/podpowiedzi/?q=wis").status_code == 403


def test_one_name_of_two_people_must_be_told_apart(biuro, sekretariat):
    for street in ("ul. Długa 1", "ul. Krótka 2"):
        wpis(biuro.sekretariat, nadawca_nazwa="Wiśniewski Jan", nadawca_adres=street)
    assert sekretariat.post(NOWA, pola(nadawca="Wiśniewski Jan")).status_code == 422
    assert sekretariat.post(NOWA, pola(nadawca="Wiśniewski Jan · ul. Krótka 2", tytul="Inny temat")).status_code == 303
    item = Przesylka.objects.latest("pk")
    assert (item.nadawca_nazwa, item.nadawca.ulica) == ("Wiśniewski Jan", "ul. Krótka 2")
    assert Kontakt.objects.count() == 2


def test_a_name_known_at_another_address_is_another_person(biuro, sekretariat):
    wpis(biuro.sekretariat, nadawca_adres="ul. Długa 1")
    sekretariat.post(NOWA, pola(klucz=str(uuid.uuid4()), nadawca_adres="ul. Krótka 2"))
    assert Kontakt.objects.filter(nazwa="Wiśniewska Halina").count() == 2
