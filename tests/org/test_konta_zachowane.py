"""Nothing typed is lost when the session ends or the page is older than the login (ux.md 4.9)."""

import re
from html import unescape

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from biuro.core import resubmit
from tests.org.conftest import PASSWORD

TYPED = {"tytul": "Skarga na „czekanie” & <hałas>", "kanal": ["poczta", "email"], "klucz": "0b1c"}
OURS = {"Sec-Fetch-Site": "same-origin"}


@pytest.fixture
def late(z_haslem, zegar):
    """A client whose session has just ended, and whose person can log in again."""
    client = Client()
    client.force_login(z_haslem("sekretariat"))
    z_haslem("dyrektor")
    zegar(minut=31)
    return client


def hidden(page: str, name: str) -> list[str]:
    return [unescape(value) for value in re.findall(rf'name="{name}" value="([^"]*)"', page)]


def log_in(client, page, login="b.nowaczyk"):
    (kept,) = hidden(page, "zachowane")
    return client.post("/konto/zaloguj/", {"login": login, "haslo": PASSWORD, "zachowane": kept}).content.decode()


def test_a_form_sent_after_the_end_comes_back_whole_after_the_login(late):
    response = late.post("/przesylki/nowa/?zapamietane=1", TYPED)
    page = response.content.decode()
    assert response.status_code == 401
    assert "To, co było wpisane, jest zachowane." in page
    finish = log_in(late, page)
    assert "Dokończ zapis" in finish
    assert 'action="/przesylki/nowa/?zapamietane=1"' in finish
    assert hidden(finish, "tytul") == [TYPED["tytul"]]
    assert hidden(finish, "kanal") == TYPED["kanal"]
    assert "Skarga na „czekanie” &amp; &lt;hałas&gt;</li>" in finish


def test_it_survives_a_wrong_password_on_the_way(late):
    (kept,) = hidden(late.post("/konto/", {"gestosc": "dense"}).content.decode(), "zachowane")
    again = late.post("/konto/zaloguj/", {"login": "b.nowaczyk", "haslo": "źle", "zachowane": kept})
    assert hidden(again.content.decode(), "zachowane") == [kept]


def test_finishing_really_saves(late, biuro):
    finish = log_in(late, late.post("/konto/", {"gestosc": "dense"}).content.decode())
    assert late.post("/konto/", {"gestosc": hidden(finish, "gestosc")}).status_code == 302
    biuro.sekretariat.refresh_from_db()
    assert biuro.sekretariat.gestosc == "dense"


def test_somebody_else_at_the_same_computer_gets_nothing_of_it(late):
    page = late.post("/przesylki/nowa/", TYPED).content.decode()
    assert "czekanie" not in log_in(late, page, "e.wronecka")


def test_passwords_and_files_are_asked_for_again_not_carried(late):
    scan = SimpleUploadedFile("skan.pdf", b"%PDF-tajne")
    page = late.post("/konto/haslo/", {"obecne": "x y", "haslo": "tajne haslo", "skan": scan}).content.decode()
    finish = log_in(late, page)
    assert "tajne" not in finish
    assert '<input class="in" type="password" name="haslo"' in finish
    assert '<input class="in" type="file" name="skan"' in finish
    assert 'enctype="multipart/form-data"' in finish


def test_fields_cannot_be_planted(late):
    fake = resubmit.podpisz(resubmit.Zachowane("/konto/", [("gestosc", "dense")], [], []))[:-2] + "xx"
    data = {"login": "b.nowaczyk", "haslo": PASSWORD, "zachowane": fake}
    assert late.post("/konto/zaloguj/", data)["Location"] == "/"


def test_too_much_to_keep_is_answered_by_the_login_alone(late):
    response = late.post("/konto/", {"gestosc": "x" * (resubmit.LARGEST + 1)})
    assert response.status_code == 302


@pytest.mark.parametrize("method", ["get", "post"])
def test_a_part_of_a_page_gets_401_and_an_event(late, method):
    response = getattr(late, method)("/konto/", headers={"HX-Request": "true"})
    assert response.status_code == 401
    assert response["HX-Trigger"] == "sesja-wygasla"
    assert response.content == b""


def test_a_stale_token_of_our_own_page_offers_to_finish(biuro):
    client = Client(enforce_csrf_checks=True)
    client.force_login(biuro.sekretariat)
    response = client.post("/przesylki/nowa/", TYPED, headers=OURS)
    page = response.content.decode()
    assert response.status_code == 403
    assert hidden(page, "tytul") == [TYPED["tytul"]]
    assert hidden(page, "csrfmiddlewaretoken")


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Origin": "https://zly.example"},
        {"Sec-Fetch-Site": "cross-site", "Origin": "http://testserver"},
        {"Origin": "null"},
    ],
)
def test_a_form_of_a_foreign_page_is_never_offered(biuro, headers):
    client = Client(enforce_csrf_checks=True)
    client.force_login(biuro.sekretariat)
    response = client.post("/przesylki/nowa/", TYPED, headers=headers)
    assert response.status_code == 403
    assert "czekanie" not in response.content.decode()
