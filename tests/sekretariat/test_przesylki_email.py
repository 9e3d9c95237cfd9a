"""A saved e-mail fills in the form by itself (§ 7 ust. 3 pkt 10); bad ones harm nobody and are not lost."""

import re
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from biuro.core.files.models import Plik
from biuro.core.numbering import Licznik
from sekretariat.przesylki.models import Przesylka
from tests.sekretariat.przesylki_helpers import pola, wpis

ADRES = "/przesylki/z-wiadomosci/"
PLIKI = Path(__file__).resolve().parent.parent / "pliki"


@pytest.fixture
def sekretariat(biuro):
    """The secretary's browser."""
    client = Client()
    client.force_login(biuro.sekretariat)
    return client


def wyslij(client, name, content=None):
    """Upload a saved message."""
    content = (PLIKI / name).read_bytes() if content is None else content
    return client.post(ADRES, {"plik": SimpleUploadedFile(name, content)})


def pola_strony(page: str) -> dict:
    """What the browser would send back: the text fields, the chosen channel, the carried files."""
    fields = dict(re.findall(r'<input[^>]*name="(\w+)" value="([^"]*)"', page))
    fields |= {"przyjete": re.findall(r'name="przyjete" value="([^"]+)" checked', page)}
    fields["kanal"] = re.search(r'name="kanal" value="(\w+)"[^>]* checked', page)[1]
    fields["rodzaj"] = re.search(r'<option value="(\w+)" selected', page)[1]
    return fields | {"zostaw": "on", "co": "nastepne"}


@pytest.mark.przepis("§ 7 ust. 3 pkt 10")
def test_a_message_fills_in_the_form_and_is_kept_with_its_attachment(sekretariat):
    response = wyslij(sekretariat, "skarga-iso-8859-2.eml")
    page = response.content.decode()
    assert response.status_code == 200
    assert not Licznik.objects.exists()
    fields = pola_strony(page)
    fields["data_wplywu"] = pola()["data_wplywu"]
    fields["inne_pismo"] = ""
    assert fields["kanal"] == "email"
    assert fields["rodzaj"] == "skarga"
    answer = sekretariat.post("/przesylki/nowa/", fields)
    assert answer.status_code == 303
    item = Przesylka.objects.get()
    assert item.kanal == "email"
    assert item.nadawca_nazwa
    assert "@" in item.nadawca_email
    assert item.message_id.startswith("<")
    rows = list(item.zalaczniki.order_by("pk"))
    assert [row.oryginal for row in rows] == [False, True]
    assert rows[1].plik.tresc() == (PLIKI / "skarga-iso-8859-2.eml").read_bytes()
    shown = sekretariat.get(f"/przesylki/{item.rok}/1/?plik={rows[1].pk}").content.decode()
    assert "Treść wiadomości" in shown


def test_a_mistake_in_the_form_loses_neither_message_nor_attachments(sekretariat):
    fields = pola_strony(wyslij(sekretariat, "skarga-iso-8859-2.eml").content.decode()) | {"tytul": ""}
    fields["data_wplywu"] = pola()["data_wplywu"]
    again = sekretariat.post("/przesylki/nowa/", fields)
    page = again.content.decode()
    assert again.status_code == 422
    assert "Treść wiadomości" in page
    mended = pola_strony(page) | {"tytul": "Skarga na infolinię"}
    assert sekretariat.post("/przesylki/nowa/", mended).status_code == 303
    item = Przesylka.objects.get()
    assert item.zalaczniki.count() == 2
    assert item.message_id


def test_the_same_message_again_is_shown_as_a_copy(biuro, sekretariat):
    fields = pola_strony(wyslij(sekretariat, "skarga-iso-8859-2.eml").content.decode())
    fields["data_wplywu"] = pola()["data_wplywu"]
    sekretariat.post("/przesylki/nowa/", fields)
    page = wyslij(sekretariat, "skarga-iso-8859-2.eml").content.decode()
    assert "Podobne pisma w rejestrze" in page
    assert Przesylka.objects.get().rpw in page


def test_a_message_without_an_identifier_is_known_by_its_content(sekretariat):
    fields = pola_strony(wyslij(sekretariat, "bez-message-id.eml").content.decode())
    fields |= {"data_wplywu": pola()["data_wplywu"], "tytul": fields["tytul"] or "Wiadomość"}
    assert sekretariat.post("/przesylki/nowa/", fields).status_code == 303
    assert Przesylka.objects.get().message_id.startswith("sha256:")
    assert "Podobne pisma" in wyslij(sekretariat, "bez-message-id.eml").content.decode()


@pytest.mark.parametrize("name", ["skrypty-i-obrazy.eml", "nieznane-kodowanie.eml", "zagniezdzone.eml"])
def test_a_hostile_message_is_text_on_the_page(sekretariat, name):
    response = wyslij(sekretariat, name)
    page = response.content.decode()
    assert response.status_code == 200
    shown = page[page.index("<main") :]
    assert "<script" not in shown.lower()
    assert "<img" not in shown.lower()
    assert "javascript:" not in shown.lower()


def test_an_unreadable_message_is_kept_and_registered_by_hand(sekretariat):
    response = wyslij(sekretariat, "zepsuta.eml", b"From: jan@example.org\r\nSubject: x\r\n" + b"X: y\r\n" * 30_000)
    page = response.content.decode()
    assert response.status_code == 200
    assert "wpisz dane ręcznie" in page
    fields = pola_strony(page) | {"nadawca": "Jan", "tytul": "Wiadomość", "uwagi": "Wiadomość nieodczytana"}
    assert sekretariat.post("/przesylki/nowa/", fields).status_code == 303
    assert Przesylka.objects.get().zalaczniki.get().oryginal


@pytest.mark.parametrize(
    ("name", "content"), [("pismo.pdf", b"%PDF-1.4"), ("program.eml", b"MZ\x00"), ("pusta.eml", b"")]
)
def test_what_is_no_message_is_refused_with_advice(sekretariat, name, content):
    response = wyslij(sekretariat, name, content)
    assert response.status_code == 422
    assert not Plik.objects.exists()


def test_a_known_address_names_its_contact(biuro, sekretariat):
    wpis(biuro.sekretariat, nadawca_nazwa="Nowak Jan", nadawca_email="jan@example.org", tytul="Dawna sprawa")
    raw = b"From: =?utf-8?q?J=C3=B3zek?= <JAN@example.org>\r\nSubject: Pytanie\r\nMessage-ID: <1@x>\r\n\r\nTekst"
    page = wyslij(sekretariat, "list.eml", raw).content.decode()
    assert 'value="Nowak Jan"' in page
    assert "JAN@example.org" in page or "jan@example.org" in page


def test_only_who_registers_may_upload(biuro):
    client = Client()
    client.force_login(biuro.broker)
    assert client.get(ADRES).status_code == 403
    assert wyslij(client, "bez-message-id.eml").status_code == 403
    assert not Plik.objects.exists()


def test_a_token_of_a_message_is_not_transferable(biuro, sekretariat):
    fields = pola_strony(wyslij(sekretariat, "bez-message-id.eml").content.decode())
    token = fields["wiadomosc"]
    sekretariat.post("/przesylki/nowa/", pola(wiadomosc=token[:-2] + "xx"))
    item = Przesylka.objects.get()
    assert (item.message_id, item.zalaczniki.count()) == ("", 0)
