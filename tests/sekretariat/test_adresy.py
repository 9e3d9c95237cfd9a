"""The address book (§ 7 ust. 3 pkt 7): who keeps it, what it suggests, how addresses are read."""

import pytest
from django.core.exceptions import PermissionDenied
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from sekretariat.adresy.models import Kontakt
from sekretariat.adresy.operations import zapamietaj, zapisz
from sekretariat.adresy.queries import dopasowane, o_adresie_email, podpowiedzi, visible_to
from sekretariat.adresy.rules import rozbierz_adres


@pytest.fixture
def ksiazka(biuro):
    """Three contacts."""
    names = ("Halina Wiśniewska", "Wiśniewski Jan", "Zarząd Transportu Miejskiego w Poznaniu")
    return [zapamietaj(name, by=biuro.sekretariat) for name in names]


@pytest.mark.przepis("§ 7 ust. 3 pkt 7")
def test_the_sekretariat_keeps_the_book_with_history(biuro, ksiazka):
    kontakt = zapisz(ksiazka[0], dane={"nazwa": "Łucja Wiśniewska", "czynny": False}, by=biuro.sekretariat)
    assert kontakt.szukaj == "lucja wisniewska"
    entry = kontakt.historia.first()
    assert (entry.akt_czynnosc, entry.akt_podstawa) == ("popraw", "§ 7 ust. 3 pkt 7")


@pytest.mark.przepis("§ 7 ust. 3 pkt 7")
@pytest.mark.parametrize("who", ["specjalista", "kierownik_oru", "broker", "zastepca"])
def test_others_neither_see_nor_change_it(biuro, ksiazka, who):
    person = getattr(biuro, who)
    assert not visible_to(person).exists()
    with pytest.raises(PermissionDenied, match="§ 7 ust"):
        zapisz(ksiazka[0], dane={"nazwa": "X"}, by=person)
    client = Client()
    client.force_login(person)
    assert client.get("/adresy/").status_code == 403
    assert client.get(f"/adresy/{ksiazka[0].pk}/").status_code == 404
    assert client.get("/adresy/nowy/").status_code == 403


@pytest.mark.parametrize(
    ("q", "found"),
    [
        ("wis", ["Wiśniewski Jan", "Halina Wiśniewska"]),
        ("WIŚ", ["Wiśniewski Jan", "Halina Wiśniewska"]),
        ("halina w", ["Halina Wiśniewska"]),
        ("miej", ["Zarząd Transportu Miejskiego w Poznaniu"]),
        ("niew", []),
        ("w", []),
        ("%", []),
        ("__", []),
    ],
)
def test_suggestions_begin_like_the_name_or_a_word_of_it(ksiazka, q, found):
    assert [kontakt.nazwa for kontakt in podpowiedzi(q)] == found


def test_a_contact_out_of_use_is_not_suggested(biuro, ksiazka):
    zapisz(ksiazka[1], dane={"czynny": False}, by=biuro.sekretariat)
    assert [kontakt.nazwa for kontakt in podpowiedzi("wis")] == ["Halina Wiśniewska"]
    assert dopasowane("wiśniewski jan") == []


def test_an_address_chooses_between_people_of_one_name(biuro):
    first = zapamietaj("Jan Nowak", ulica="ul. Długa 1", by=biuro.sekretariat)
    second = zapamietaj("Jan Nowak", ulica="ul. Krótka 2", by=biuro.sekretariat)
    assert dopasowane("jan nowak") == [first, second]
    assert dopasowane("Jan Nowak · UL. KRÓTKA 2") == dopasowane("Jan Nowak", "ul. krotka 2") == [second]
    assert dopasowane("Jan Nowak", "ul. Inna 3") == []


def test_an_email_finds_its_contact(biuro):
    kontakt = zapamietaj("Jan Nowak", email="jan@example.org", by=biuro.sekretariat)
    assert o_adresie_email("JAN@example.org") == kontakt
    assert o_adresie_email("") is None


@pytest.mark.parametrize(
    ("adres", "parts"),
    [
        ("ul. Długa 1/2, 60-001 Poznań", ("ul. Długa 1/2", "60-001", "Poznań")),
        ("60-001 Poznań", ("", "60-001", "Poznań")),
        ("Dopiewo 3 62-070 Dopiewo", ("Dopiewo 3", "62-070", "Dopiewo")),
        ("poste restante", ("poste restante", "", "")),
        ("", ("", "", "")),
    ],
)
def test_an_address_is_taken_apart(adres, parts):
    found = rozbierz_adres(adres)
    assert (found["ulica"], found.get("kod", ""), found.get("miejscowosc", "")) == parts


def test_the_screens_of_the_book(biuro, ksiazka):
    client = Client()
    client.force_login(biuro.sekretariat)
    assert "Halina Wiśniewska" in client.get("/adresy/?q=wisniewska").content.decode()
    bad = client.post("/adresy/nowy/", {"nazwa": "", "kod": "61001", "email": "x"})
    assert bad.status_code == 422
    assert "Wpisz kod pocztowy tak: 60-001." in bad.content.decode()
    assert client.post("/adresy/nowy/", {"nazwa": "Nowa", "kod": "60-001", "czynny": "on"}).status_code == 302
    assert Kontakt.objects.get(nazwa="Nowa").kod == "60-001"
    assert client.post(f"/adresy/{ksiazka[0].pk}/", {"nazwa": "Halina W.", "czynny": "on"}).status_code == 302
    ksiazka[0].refresh_from_db()
    assert ksiazka[0].nazwa == "Halina W."


def test_the_book_asks_the_same_for_one_and_five_rows(biuro):
    client = Client()
    client.force_login(biuro.sekretariat)
    counts = []
    for number in (1, 4):
        for n in range(number):
            zapamietaj(f"Kontakt {number} {n}", by=biuro.sekretariat)
        with CaptureQueriesContext(connection) as queries:
            client.get("/adresy/")
        counts.append(len(queries))
    assert counts[0] == counts[1]
