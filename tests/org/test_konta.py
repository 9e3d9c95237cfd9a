"""Logging in and out: attempts counted before hashing, the same answer for everybody, places for hashing."""

import pytest
from django.contrib.auth.hashers import get_hasher
from django.core.exceptions import PermissionDenied
from django.test import Client
from django.urls import reverse

from org.dziennik.models import Zdarzenie
from org.konta import haszowanie, proby
from org.konta.haszowanie import LONGEST_PASSWORD, SerwerZajety, miejsce
from org.konta.models import ProbaLogowania
from org.konta.operations import ZleHaslo, potwierdz_haslem
from tests.org.conftest import PASSWORD

LOGIN = "/konto/zaloguj/"
WRONG = "Login lub hasło się nie zgadza."


def log_in(client, login="e.wronecka", haslo=PASSWORD, **more):
    return client.post(LOGIN, {"login": login, "haslo": haslo, **more})


def events(rodzaj):
    return list(Zdarzenie.objects.filter(rodzaj=rodzaj))


def test_the_right_password_opens_a_session_under_a_new_id(z_haslem, client):
    dyrektor = z_haslem("dyrektor")
    client.get(LOGIN)
    client.session["przed"] = 1
    before = client.session.session_key
    response = log_in(client)
    assert response.status_code == 302
    assert response["Location"] == "/"
    assert client.session.session_key != before
    assert [event.kto for event in events("logowanie")] == [dyrektor]


@pytest.mark.parametrize("path", ["/konto/", "/konto/haslo/", "/konto/sesje/", "/"])
def test_everything_is_behind_the_login(db, client, path):
    response = client.get(path)
    assert response.status_code == 302
    assert response["Location"].startswith(LOGIN)


def test_after_the_login_one_goes_where_one_was_going(z_haslem, client):
    z_haslem("dyrektor")
    page = client.get("/konto/sesje/", follow=True).content.decode()
    assert 'name="dalej" value="/konto/sesje/"' in page
    assert log_in(client, dalej="/konto/sesje/")["Location"] == "/konto/sesje/"


@pytest.mark.parametrize(
    "target",
    [
        "//zly.example",
        "https://zly.example/",
        "/\\zly.example",
        "javascript:alert(1)",
        "http:///zly.example",
        "\t//zly.example",
        "https:zly.example",
        "/%0a/zly.example\r\nX: 1",
        "data:text/html,x",
        "//localhost.zly.example/",
    ],
)
def test_no_way_out_by_the_address_after_login(z_haslem, client, target):
    z_haslem("dyrektor")
    location = log_in(client, dalej=target).get("Location", "/")
    assert location.startswith("/")
    assert not location.startswith(("//", "/\\"))
    assert "\n" not in location


@pytest.mark.parametrize("login", ["e.wronecka", "nie.ma.takiej"])
def test_a_wrong_password_and_an_unknown_account_read_the_same(z_haslem, client, login):
    z_haslem("dyrektor")
    response = log_in(client, login, "złe hasło na pewno")
    page = response.content.decode()
    assert response.status_code == 422
    assert WRONG in page
    assert "złe hasło na pewno" not in page
    assert f'value="{login}"' in page
    assert "<title>Błąd: " in page


@pytest.mark.parametrize("login", ["e.wronecka", "nie.ma.takiej"])
def test_an_unknown_account_costs_as_many_hashings(z_haslem, client, login, monkeypatch):
    z_haslem("dyrektor")
    hasher, done = type(get_hasher()), []
    encode = hasher.encode
    monkeypatch.setattr(hasher, "encode", lambda self, *args, **kw: done.append(1) or encode(self, *args, **kw))
    log_in(client, login, "złe hasło na pewno")
    assert len(done) == 1


@pytest.mark.parametrize("login", ["e.wronecka", "nie.ma.takiej"])
def test_after_five_failures_one_waits_and_no_password_is_hashed(z_haslem, client, login, monkeypatch):
    z_haslem("dyrektor")
    for _ in range(5):
        assert log_in(client, login, "złe hasło").status_code == 422
    monkeypatch.setattr("django.contrib.auth.backends.ModelBackend.authenticate", None)
    response = log_in(client, login, PASSWORD)
    assert response.status_code == 429
    assert 0 < int(response["Retry-After"]) <= 31
    assert "Za dużo nieudanych prób. Odczekaj 30 s" in response.content.decode()


def test_the_wait_grows_to_a_quarter_of_an_hour_and_is_over_then(z_haslem, client, zegar):
    z_haslem("dyrektor")
    waits = []
    for _ in range(12):
        response = log_in(client, haslo="złe hasło")
        while response.status_code == 429:
            waits.append(int(response["Retry-After"]))
            zegar(sekund=waits[-1])
            response = log_in(client, haslo="złe hasło")
    assert waits[0] <= 31
    assert waits == sorted(waits)
    assert max(waits) <= 15 * 60 + 1
    zegar(minut=15)
    assert log_in(client).status_code == 302


def test_a_refused_attempt_does_not_prolong_the_wait(z_haslem, client, zegar):
    z_haslem("dyrektor")
    for _ in range(30):
        log_in(client, haslo="złe hasło")
    zegar(sekund=31)
    assert log_in(client).status_code == 302


def test_a_success_forgets_the_failures(z_haslem, client):
    z_haslem("dyrektor")
    for _ in range(4):
        log_in(client, haslo="złe hasło")
    log_in(client)
    assert ProbaLogowania.objects.get(klucz="konto:e.wronecka").nieudane == 0


def test_an_address_that_sprays_over_accounts_waits_too(db, client, monkeypatch):
    monkeypatch.setitem(proby.LIMITS, "adres", 10)
    for number in range(10):
        assert log_in(client, f"konto{number}", "Poznań2026").status_code == 422
    assert log_in(client, "konto99", "Poznań2026").status_code == 429
    elsewhere = Client(REMOTE_ADDR="10.1.2.3")
    assert log_in(elsewhere, "konto99", "Poznań2026").status_code == 422


@pytest.mark.parametrize(
    ("proxy", "headers", "address"),
    [
        (None, {"X-Forwarded-For": "10.9.9.9"}, "127.0.0.1"),  # without a trusted proxy anybody could claim it
        (("HTTP_X_FORWARDED_PROTO", "https"), {"X-Forwarded-For": "1.1.1.1, 10.9.9.9"}, "10.9.9.9"),
        (("HTTP_X_FORWARDED_PROTO", "https"), {"X-Forwarded-For": "bzdura"}, "127.0.0.1"),
    ],
)
def test_the_address_in_the_journal_is_the_client_s(z_haslem, client, settings, proxy, headers, address):
    z_haslem("dyrektor")
    settings.SECURE_PROXY_SSL_HEADER = proxy
    client.post(LOGIN, {"login": "e.wronecka", "haslo": PASSWORD}, headers=headers)
    assert [event.adres for event in events("logowanie")] == [address]


def test_a_password_longer_than_four_kilobytes_is_never_hashed(z_haslem, client, monkeypatch):
    z_haslem("dyrektor")
    monkeypatch.setattr("django.contrib.auth.backends.ModelBackend.authenticate", None)
    assert log_in(client, haslo="ż" * LONGEST_PASSWORD).status_code == 422


def test_when_all_places_for_hashing_are_taken_nobody_queues(z_haslem, client, monkeypatch):
    z_haslem("dyrektor")
    monkeypatch.setattr("os.cpu_count", lambda: 1)
    monkeypatch.setattr(haszowanie, "CHAIRS", 0)
    with miejsce():
        response = log_in(client)
        with pytest.raises(SerwerZajety):
            potwierdz_haslem(z_haslem("zastepca"), PASSWORD)
    assert response.status_code == 429
    assert "zbyt wiele haseł naraz" in response.content.decode()
    assert 'value="e.wronecka"' in response.content.decode()
    assert log_in(client).status_code == 302


def test_two_people_at_the_same_moment_both_get_in(z_haslem, client, monkeypatch):
    z_haslem("dyrektor")
    monkeypatch.setattr("os.cpu_count", lambda: 1)
    first = miejsce()
    first.__enter__()
    monkeypatch.setattr("time.sleep", lambda seconds: first.__exit__(None, None, None))
    assert log_in(client).status_code == 302


def test_an_address_many_people_share_forgets_their_slips(db, client, zegar):
    for number in range(60):
        assert log_in(client, f"konto{number}", "Poznań2026").status_code == 422
        zegar(sekund=15)


def test_failures_are_written_down_without_what_was_typed(z_haslem, client):
    dyrektor = z_haslem("dyrektor")
    log_in(client, haslo="tajne123")
    log_in(client, "tajne456", "x")
    known, unknown = sorted(events("nieudane logowanie"), key=lambda event: event.pk)
    assert known.kto == dyrektor
    assert unknown.kto is None
    assert not any("tajne" in event.opis for event in (known, unknown))


def test_logging_out_ends_the_session_and_empties_the_browser(z_haslem, client):
    z_haslem("dyrektor")
    log_in(client)
    stolen = client.cookies.copy()
    response = client.post("/konto/wyloguj/")
    assert response["Location"] == LOGIN
    assert response["Clear-Site-Data"] == '"cache", "cookies", "storage"'
    assert len(events("wylogowanie")) == 1
    client.cookies = stolen
    assert client.get("/konto/").status_code == 302


def test_a_get_never_logs_out(z_haslem, client):
    z_haslem("dyrektor")
    log_in(client)
    assert client.get("/konto/wyloguj/").status_code == 405
    assert client.get("/konto/").status_code == 200


@pytest.mark.parametrize("path", [LOGIN, "/konto/wyloguj/", "/konto/", "/konto/czuwanie/"])
def test_forms_need_their_token(z_haslem, path):
    client = Client(enforce_csrf_checks=True)
    client.force_login(z_haslem("dyrektor"))
    assert client.post(path, {"login": "e.wronecka", "haslo": PASSWORD}).status_code == 403


def test_the_password_is_asked_again_for_weighty_acts(z_haslem):
    dyrektor = z_haslem("dyrektor")
    assert potwierdz_haslem(dyrektor, PASSWORD) is None
    for wrong in ("", "nie to", "ż" * LONGEST_PASSWORD):
        with pytest.raises(ZleHaslo):
            potwierdz_haslem(dyrektor, wrong)
    assert [event.kto for event in events("nieudane potwierdzenie hasłem")] == [dyrektor]


def test_guessing_at_the_confirmation_is_stopped_and_apart_from_logins(z_haslem, client):
    dyrektor = z_haslem("dyrektor")
    for _ in range(5):
        log_in(client, haslo="złe hasło")
    assert potwierdz_haslem(dyrektor, PASSWORD) is None
    for _ in range(5):
        with pytest.raises(ZleHaslo):
            potwierdz_haslem(dyrektor, "nie to")
    with pytest.raises(proby.ZaDuzoProb):
        potwierdz_haslem(dyrektor, PASSWORD)


def test_a_refused_act_is_written_down_with_its_reason(z_haslem, client, monkeypatch):
    dyrektor = z_haslem("dyrektor")
    client.force_login(dyrektor)

    def refuse(*args):
        raise PermissionDenied("Nie: parafuje kierownik (§ 9 ust. 6).")

    monkeypatch.setattr("org.konta.queries.czynne", refuse)
    response = client.get("/konto/sesje/")
    assert response.status_code == 403
    assert "§ 9 ust. 6" in response.content.decode()
    (event,) = events("odmowa")
    assert event.kto == dyrektor
    assert event.opis == "GET /konto/sesje/: Nie: parafuje kierownik (§ 9 ust. 6)."


def test_statement_and_help_are_open_to_everybody(db, client):
    for name in ("konta:dostepnosc", "konta:pomoc"):
        assert client.get(reverse(name)).status_code == 200
