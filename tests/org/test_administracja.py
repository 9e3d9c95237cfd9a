"""The administrator's screens: accounts, one-time links, blocks; who may look, and what a link opens."""

from datetime import timedelta

import pytest
from django.core import mail
from django.core.exceptions import PermissionDenied
from django.utils import timezone

from biuro.core.errors import Refused
from org.administracja import operations
from org.administracja.czynnosci import CZYNNOSCI, mozliwe
from org.administracja.strony import GRUPY
from org.drugi_skladnik.models import WymogSkladnika
from org.drugi_skladnik.queries import aplikacja, rozpoczeta
from org.dziennik.models import Zdarzenie
from org.kadry.models import Pracownik
from org.konta.models import Konto, Odnosnik, Sesja
from tests.listy import assert_stala_liczba_zapytan
from tests.org.conftest import PASSWORD
from tests.org.skladnik import dodaj_aplikacje, telefon, wymagaj

NEW = "zupełnie nowe hasło 5"
REASON = "zgłoszenie telefoniczne, potwierdzone osobiście"


@pytest.fixture
def admin(biuro, client):
    client.force_login(biuro.administrator)
    return biuro.administrator


def log_in(client, login, haslo):
    return client.post("/konto/zaloguj/", {"login": login, "haslo": haslo})


def link(osoba, by, cel=Odnosnik.Cel.HASLO) -> str:
    _, token = operations.wystaw_odnosnik(osoba, cel=cel, powod=REASON, by=by)
    return f"/logowanie/odnosnik/{token}/"


PATHS = ["/administracja/", "/administracja/konta/", "/administracja/drugi-skladnik/"]


@pytest.mark.parametrize("path", PATHS)
def test_a_stranger_finds_nothing(biuro, client, path):
    client.force_login(biuro.dyrektor)
    assert client.get(path).status_code == 404
    assert client.get(f"/administracja/konta/{biuro.broker.pk}/").status_code == 404
    assert client.post(f"/administracja/konta/{biuro.broker.pk}/zablokuj/", {"powod": REASON}).status_code == 404


def test_the_menu_shows_the_administration_only_to_its_keeper(biuro, client):
    for osoba, seen in ((biuro.dyrektor, False), (biuro.administrator, True)):
        client.force_login(osoba)
        assert ("/administracja/konta/" in client.get("/konto/").content.decode()) is seen


def test_every_screen_of_the_home_page_is_there(admin, client):
    page = client.get("/administracja/")
    assert page.status_code == 200
    for _, _, strony in GRUPY:
        for strona in strony:
            assert strona.nazwa in page.content.decode()


def test_the_list_of_accounts_asks_equally_often(admin, client):
    def more(n):
        for i in range(n):
            name = f"osoba{Pracownik.objects.count()}.{i}"
            Pracownik(username=name, first_name="Jan", last_name=name).save()

    assert_stala_liczba_zapytan(client, "/administracja/konta/", more)


def test_the_list_shows_login_state_and_factor(biuro, admin, client):
    dodaj_aplikacje(biuro.broker)
    Zdarzenie.objects.create(rodzaj="logowanie", kto=biuro.broker)
    page = (
        client.get("/administracja/konta/?q=zielinska").content.decode()
        + client.get("/administracja/konta/?q=Zielińska").content.decode()
    )
    assert "aplikacja" in page
    assert "czynne" in page
    assert "t.grzeskowiak" not in page
    missing = client.get("/administracja/konta/?widok=bez-skladnika").content.decode()
    assert "o.zielinska" not in missing
    assert "t.grzeskowiak" in missing


def test_a_blocked_account_ends_at_once_and_says_no_more_than_a_wrong_password(z_haslem, biuro, client):
    osoba = z_haslem("broker")
    log_in(client, osoba.username, PASSWORD)
    assert client.get("/konto/").status_code == 200
    operations.zablokuj(osoba, powod=REASON, by=biuro.administrator)
    assert client.get("/konto/").status_code == 302
    assert not Sesja.objects.filter(osoba=osoba).exists()
    response = log_in(client, osoba.username, PASSWORD)
    assert "Login lub hasło się nie zgadza" in response.content.decode()
    last = Konto.objects.get(osoba=osoba).historia.latest()
    assert (last.akt_czynnosc, last.history_change_reason) == ("zablokuj_konto", REASON)
    operations.odblokuj(osoba, powod="wyjaśnione", by=biuro.administrator)
    assert log_in(client, osoba.username, PASSWORD).status_code == 302


def test_nobody_but_the_administrator_and_he_not_on_himself(biuro):
    with pytest.raises(PermissionDenied):
        operations.zablokuj(biuro.broker, powod=REASON, by=biuro.dyrektor)
    with pytest.raises(Refused):
        operations.zablokuj(biuro.administrator, powod=REASON, by=biuro.administrator)
    with pytest.raises(Refused):
        link(biuro.administrator, biuro.administrator)


@pytest.mark.parametrize("row", CZYNNOSCI, ids=lambda row: row.nazwa)
def test_every_act_asks_for_a_reason_and_is_only_offered_when_possible(biuro, admin, client, row, settings):
    osoba = biuro.broker
    path = f"/administracja/konta/{osoba.pk}/{row.nazwa}/"
    response = client.post(path, {"powod": " "})
    assert response.status_code == (422 if row in mozliwe(osoba) else 302)
    assert not Konto.objects.exists()
    assert not Odnosnik.objects.exists()


def test_the_administrator_sees_the_link_once_and_no_password_ever(biuro, admin, client):
    page = client.post(f"/administracja/konta/{biuro.broker.pk}/odnosnik-haslo/", {"powod": REASON}).content.decode()
    row = Odnosnik.objects.get()
    assert "/logowanie/odnosnik/" in page
    assert row.skrot not in page
    card = client.get(f"/administracja/konta/{biuro.broker.pk}/").content.decode()
    assert "Czeka nieużyty odnośnik" in card
    assert "/logowanie/odnosnik/" not in card
    assert 'type="password"' not in card + page


def test_a_link_sets_the_first_password_once(biuro, client):
    path = link(biuro.broker, biuro.administrator)
    assert client.get(path).status_code == 200
    assert client.get(path).status_code == 200  # a mail scanner looked: nothing is used up
    assert client.post(path)["Location"] == "/logowanie/haslo/"
    assert client.get("/konto/").status_code == 302
    assert client.post("/logowanie/haslo/", {"nowe": "krótkie", "powtorzone": "krótkie"}).status_code == 422
    assert client.post("/logowanie/haslo/", {"nowe": NEW, "powtorzone": NEW})["Location"] == "/"
    assert client.get("/konto/").status_code == 200
    assert client.get(path).status_code == 404
    client.post("/konto/wyloguj/")
    assert log_in(client, biuro.broker.username, NEW).status_code == 302


def test_two_browsers_with_one_link_set_one_password(biuro, client):
    path = link(biuro.broker, biuro.administrator)
    other = type(client)()
    client.post(path)
    other.post(path)
    client.post("/logowanie/haslo/", {"nowe": NEW, "powtorzone": NEW})
    assert other.post("/logowanie/haslo/", {"nowe": "drugie hasło obce 9", "powtorzone": "drugie hasło obce 9"}).url
    biuro.broker.refresh_from_db()
    assert biuro.broker.check_password(NEW)


def test_a_link_expires_and_a_newer_one_ends_it(biuro, client, zegar):
    first = link(biuro.broker, biuro.administrator)
    second = link(biuro.broker, biuro.administrator)
    assert client.get(first).status_code == 404
    zegar(minut=24 * 60 + 1)
    assert client.get(second).status_code == 404


def test_a_link_does_not_pass_by_the_second_factor(z_haslem, biuro, client):
    osoba = z_haslem("broker")
    app, _ = dodaj_aplikacje(osoba)
    assert client.post(link(osoba, biuro.administrator))["Location"] == "/logowanie/kod/"
    assert client.get("/logowanie/haslo/")["Location"] == "/konto/zaloguj/"
    client.post(link(osoba, biuro.administrator))
    assert client.post("/logowanie/kod/", {"kod": telefon(app)})["Location"] == "/logowanie/haslo/"
    osoba.refresh_from_db()
    assert osoba.check_password(PASSWORD)


def test_a_new_person_sets_the_password_and_adds_the_required_app_in_one_go(biuro, client):
    wymagaj("pracownik", timezone.localdate())
    client.post(link(biuro.broker, biuro.administrator))
    step = client.post("/logowanie/haslo/", {"nowe": NEW, "powtorzone": NEW})
    assert step["Location"] == "/logowanie/aplikacja/"
    assert client.get("/konto/").status_code == 302
    assert client.get("/logowanie/aplikacja/").status_code == 200
    assert client.get("/logowanie/aplikacja/kod.svg").status_code == 200
    done = client.post("/logowanie/aplikacja/", {"kod": telefon(rozpoczeta(biuro.broker))})
    assert done.content.decode().count("<code>") == 10
    assert client.get("/konto/").status_code == 200


def test_a_link_for_the_factor_asks_for_the_password_first_and_works_once(z_haslem, biuro, client):
    wymagaj("pracownik", timezone.localdate())
    osoba = z_haslem("broker")
    path = link(osoba, biuro.administrator, Odnosnik.Cel.SKLADNIK)
    assert client.post(path)["Location"] == "/konto/zaloguj/"
    assert log_in(client, osoba.username, PASSWORD)["Location"] == "/logowanie/aplikacja/"
    client.get("/logowanie/aplikacja/")
    client.post("/logowanie/aplikacja/", {"kod": telefon(rozpoczeta(osoba))})
    assert aplikacja(osoba)
    assert Odnosnik.objects.get().uzyty


def test_a_forced_change_comes_before_the_session(z_haslem, biuro, client):
    osoba = z_haslem("broker")
    operations.wymus_zmiane(osoba, powod=REASON, by=biuro.administrator)
    assert log_in(client, osoba.username, PASSWORD)["Location"] == "/logowanie/haslo/"
    assert client.get("/")["Location"].startswith("/konto/zaloguj/")
    same = client.post("/logowanie/haslo/", {"nowe": PASSWORD, "powtorzone": PASSWORD})
    assert "To jest hasło dotychczasowe" in same.content.decode()
    assert client.post("/logowanie/haslo/", {"nowe": NEW, "powtorzone": NEW})["Location"] == "/"
    assert not Konto.objects.get(osoba=osoba).zmien_haslo


def test_the_link_is_mailed_only_where_there_is_a_mail_server(biuro, admin, client, settings):
    path = f"/administracja/konta/{biuro.broker.pk}/odnosnik-haslo/"
    assert 'name="jak"' not in client.get(path).content.decode()
    settings.EMAIL_HOST = "poczta.example"
    response = client.post(path, {"powod": REASON, "jak": "poczta"})
    assert response.status_code == 303
    (letter,) = mail.outbox
    assert letter.to == [biuro.broker.email]
    assert "/logowanie/odnosnik/" in letter.body


def test_requirements_are_set_on_a_decision_and_kept_in_history(biuro, admin, client):
    day = timezone.localdate() + timedelta(days=14)
    fields = {"dyrektor": day.isoformat(), "decyzja": "decyzja dyrektora z 2 stycznia"}
    assert client.post("/administracja/drugi-skladnik/", {"dyrektor": day.isoformat()}).status_code == 422
    assert client.post("/administracja/drugi-skladnik/", fields).status_code == 303
    row = WymogSkladnika.objects.get()
    assert (row.kogo, row.od) == ("dyrektor", day)
    assert row.historia.latest().history_change_reason == "decyzja dyrektora z 2 stycznia"
    assert 'value="' + day.isoformat() in client.get("/administracja/drugi-skladnik/").content.decode()
