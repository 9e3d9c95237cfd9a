"""The life of a session: idle and absolute end, own list, at most three, end with the account or the password."""

import re

import pytest
from django.test import Client
from django.utils import timezone

from org.dziennik.models import Zdarzenie
from org.konta.models import Sesja
from org.konta.queries import znak
from tests.org.conftest import PASSWORD

NEW = "zielone tramwaje o świcie"


@pytest.fixture
def enter(z_haslem):
    """enter() → a client logged in as the director through the page, from its own device."""
    z_haslem("dyrektor")

    def log_in(agent="Mozilla/5.0 (Windows NT 10.0) Firefox/140.0"):
        client = Client(headers={"User-Agent": agent})
        assert client.post("/konto/zaloguj/", {"login": "e.wronecka", "haslo": PASSWORD}).status_code == 302
        return client

    return log_in


def inside(client) -> bool:
    return client.get("/konto/").status_code == 200


def test_half_an_hour_without_work_ends_the_session(enter, zegar):
    client = enter()
    zegar(minut=29)
    assert inside(client)
    zegar(minut=29)
    assert inside(client)
    zegar(minut=31)
    assert not inside(client)
    assert Zdarzenie.objects.filter(rodzaj="wygaśnięcie sesji").count() == 1


def test_ten_hours_end_it_whatever_one_does(enter, zegar):
    client = enter()
    for _ in range(29):
        zegar(minut=20)
        assert inside(client)
    zegar(minut=21)
    assert not inside(client)


def test_asking_how_long_is_left_is_not_work(enter, zegar):
    client = enter()
    zegar(minut=20)
    left = client.get("/konto/czuwanie/").json()["zostalo"]
    assert 9 * 60 <= left <= 10 * 60
    zegar(minut=11)
    assert client.get("/konto/czuwanie/", headers={"X-Requested-With": "czuwanie"}).status_code == 401
    assert not inside(client)


def test_a_page_that_refreshes_itself_is_not_work(enter, zegar):
    client = enter()
    zegar(minut=20)
    assert client.get("/konto/", headers={"X-Automat": "1"}).status_code == 200
    zegar(minut=11)
    assert not inside(client)


def test_staying_prolongs_the_session(enter, zegar):
    client = enter()
    zegar(minut=28)
    answer = client.post("/konto/czuwanie/").json()
    assert answer["zostalo"] == 30 * 60
    assert answer["token"]
    zegar(minut=28)
    assert inside(client)


def test_activity_is_written_at_most_once_a_minute(enter, zegar):
    client = enter()
    zegar(minut=2)
    inside(client)
    first = Sesja.objects.get().ostatnio
    zegar(sekund=30)
    inside(client)
    assert Sesja.objects.get().ostatnio == first
    zegar(sekund=40)
    inside(client)
    assert Sesja.objects.get().ostatnio > first


def test_the_page_knows_when_the_session_ends(enter):
    left = int(re.search(r'data-sesja="(\d+)"', enter().get("/konto/").content.decode())[1])
    assert 1770 < left <= 1800  # the machine may be busy between the login and the page


def test_the_fourth_login_ends_the_oldest_session(enter, zegar):
    clients = []
    for _ in range(4):
        clients.append(enter())
        zegar(minut=2)
    assert [inside(client) for client in clients] == [False, True, True, True]


def test_sessions_that_ended_by_time_do_not_count(enter, zegar):
    enter(), enter(), enter()
    zegar(minut=40)
    client = enter()
    assert Sesja.objects.count() == 1
    assert inside(client)


def test_my_sessions_are_listed_without_their_keys(enter):
    first = enter("Mozilla/5.0 (X11; Linux x86_64) Chrome/156.0 Safari/537.36")
    client = enter()
    page = client.get("/konto/sesje/").content.decode()
    assert "Chrome, Linux" in page
    assert "Firefox, Windows" in page
    assert page.count("Zakończ</button>") == 1
    assert not any(c.session.session_key in page for c in (first, client))


def test_another_session_of_mine_can_be_ended(enter):
    other, client = enter(), enter()
    rows = {row.session_key: row for row in Sesja.objects.all()}
    address = f"/konto/sesje/{znak(rows[other.session.session_key])}/zakoncz/"
    assert client.post(address).status_code == 302
    assert not inside(other)
    assert inside(client)
    assert client.post(address).status_code == 422


def test_the_sessions_of_others_are_out_of_reach(enter, biuro):
    victim = enter()
    sign = znak(Sesja.objects.get())
    stranger = Client()
    stranger.force_login(biuro.broker)
    assert stranger.post(f"/konto/sesje/{sign}/zakoncz/").status_code == 422
    assert inside(victim)


def test_a_disabled_account_is_out_at_once(enter, biuro):
    client = enter()
    biuro.dyrektor.is_active = False
    biuro.dyrektor.save()
    assert not inside(client)


def test_a_new_password_ends_all_other_sessions(enter):
    other, client = enter(), enter()
    form = {"obecne": PASSWORD, "nowe": NEW, "powtorzone": NEW}
    assert client.post("/konto/haslo/", form).status_code == 302
    assert inside(client)
    assert not inside(other)
    assert Zdarzenie.objects.filter(rodzaj="zmiana hasła").count() == 1


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"obecne": "nie to hasło"}, "Hasło się nie zgadza."),
        ({"powtorzone": NEW + "x"}, "Oba nowe hasła muszą być takie same."),
        ({"nowe": "krótkie", "powtorzone": "krótkie"}, "12"),
        ({"nowe": "Poznańkontakt1", "powtorzone": "Poznańkontakt1"}, "słowie z urzędu"),
        ({"nowe": "e.wronecka12", "powtorzone": "e.wronecka12"}, "podobne"),
        ({"nowe": "password1234", "powtorzone": "password1234"}, "powszechn"),
    ],
)
def test_a_password_that_will_not_do_is_told_so(enter, change, sentence):
    client = enter()
    response = client.post("/konto/haslo/", {"obecne": PASSWORD, "nowe": NEW, "powtorzone": NEW} | change)
    page = response.content.decode()
    assert response.status_code == 422
    assert sentence in page
    assert NEW not in page
    assert PASSWORD not in page


def test_settings_are_kept_and_printed_into_the_page(enter, biuro):
    client = enter()
    assert "data-skroty" in client.get("/konto/").content.decode()
    assert client.post("/konto/", {"gestosc": "dense"}, follow=True).status_code == 200
    page = client.get("/konto/").content.decode()
    assert 'data-density="dense"' in page
    assert "data-skroty>" not in page
    biuro.dyrektor.refresh_from_db()
    last = biuro.dyrektor.historia.first()
    assert (last.akt_czynnosc, last.history_user) == ("ustawienia", biuro.dyrektor)


def test_nothing_but_the_settings_can_be_changed_there(enter, biuro):
    enter().post("/konto/", {"gestosc": "dense", "is_superuser": "on", "username": "x", "inicjaly": "X"})
    biuro.dyrektor.refresh_from_db()
    assert not biuro.dyrektor.is_superuser
    assert biuro.dyrektor.username == "e.wronecka"


@pytest.mark.przepis("§ 3 ust. 3")
def test_the_deputy_reads_that_he_stands_in_only_while_the_director_is_away(biuro, nieobecny, client):
    client.force_login(biuro.zastepca)
    assert "Zastępujesz" not in client.get("/konto/").content.decode()
    nieobecny(biuro.dyrektor, timezone.localdate())
    page = client.get("/konto/").content.decode()
    assert "Zastępujesz: Elżbieta Wronecka, dyrektor Biura (§ 3 ust. 3)." in page
    assert "w zastępstwie za: Elżbieta Wronecka" in page
