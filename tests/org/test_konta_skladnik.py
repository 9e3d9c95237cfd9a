"""The second factor: what a password alone opens, codes used once, drift, lost phones (ASVS 6.3.3, 6.5)."""

from datetime import timedelta

import pytest
from django.core.exceptions import PermissionDenied
from django.utils import timezone

from biuro.core.errors import Refused
from org.drugi_skladnik import decyzje, kody, operations, queries
from org.drugi_skladnik.models import KodZapasowy, Totp
from org.drugi_skladnik.operations import ZlyKod
from org.dziennik.models import Zdarzenie
from tests.org.conftest import PASSWORD
from tests.org.skladnik import dodaj_aplikacje, telefon, wymagaj

LOGIN, KOD = "/konto/zaloguj/", "/logowanie/kod/"
PAGES = ["/", "/konto/", "/sprawy/", "/przesylki/", "/konto/skladnik/dodaj/", "/administracja/", "/konto/czuwanie/"]


def log_in(client, login="e.wronecka", haslo=PASSWORD, **more):
    return client.post(LOGIN, {"login": login, "haslo": haslo, **more})


def logged_in(client) -> bool:
    return client.get("/konto/").status_code == 200


@pytest.fixture
def dyrektor(z_haslem):
    return z_haslem("dyrektor")


@pytest.fixture
def app(dyrektor):
    return dodaj_aplikacje(dyrektor)[0]


def test_the_password_alone_opens_nothing(app, client):
    response = log_in(client, dalej="/konto/sesje/")
    assert response["Location"] == KOD
    assert "_auth_user_id" not in client.session
    for page in PAGES:
        assert client.get(page)["Location"].startswith(LOGIN), page
    assert not Zdarzenie.objects.filter(rodzaj="logowanie").exists()


def test_the_code_opens_the_session_and_leads_where_one_was_going(app, client):
    log_in(client, dalej="/konto/sesje/")
    before = client.session.session_key
    response = client.post(KOD, {"kod": telefon(app)})
    assert response["Location"] == "/konto/sesje/"
    assert client.session.session_key != before
    assert "polowa" not in client.session
    assert logged_in(client)


def test_the_same_code_is_refused_the_second_time(app, client, django_user_model):
    code = telefon(app)
    log_in(client)
    client.post(KOD, {"kod": code})
    client.post("/konto/wyloguj/")
    log_in(client)
    assert client.post(KOD, {"kod": code}).status_code == 422
    assert not logged_in(client)


@pytest.mark.parametrize(("drift", "good"), [(-2, False), (0, True), (1, True), (2, False)])
def test_a_phone_may_be_half_a_minute_wrong(dyrektor, app, drift, good):
    if good:
        assert operations.sprawdz(dyrektor, telefon(app, drift)) is None
    else:
        with pytest.raises(ZlyKod):
            operations.sprawdz(dyrektor, telefon(app, drift))


def test_an_earlier_code_is_refused_after_a_later_one(dyrektor, app):
    operations.sprawdz(dyrektor, telefon(app, 1))
    with pytest.raises(ZlyKod):
        operations.sprawdz(dyrektor, telefon(app, 0))


def test_guesses_are_counted_and_the_right_code_is_then_not_even_looked_at(app, client):
    log_in(client)
    for _ in range(5):
        assert client.post(KOD, {"kod": "000000"}).status_code == 422
    response = client.post(KOD, {"kod": telefon(app)})
    assert response.status_code == 429
    assert 0 < int(response["Retry-After"]) <= 31
    client.post("/logowanie/przerwij/")
    log_in(client)
    assert client.post(KOD, {"kod": telefon(app)}).status_code == 429


def test_the_half_of_a_login_lasts_ten_minutes_and_dies_with_the_password_or_a_block(app, dyrektor, client, zegar):
    log_in(client)
    dyrektor.set_password("całkiem inne hasło 7")
    dyrektor.save()
    assert client.get(KOD)["Location"].startswith(LOGIN)
    log_in(client, haslo="całkiem inne hasło 7")
    zegar(minut=11)
    assert client.post(KOD, {"kod": telefon(app)})["Location"].startswith(LOGIN)


def test_a_recovery_code_works_once_however_it_is_typed(dyrektor):
    _, codes = dodaj_aplikacje(dyrektor)
    assert len(set(codes)) == 10
    operations.sprawdz(dyrektor, f" {codes[0].lower().replace('-', ' ')} ")
    with pytest.raises(ZlyKod):
        operations.sprawdz(dyrektor, codes[0])
    with pytest.raises(ZlyKod):
        operations.sprawdz(dyrektor, codes[1][:-1] + ("A" if codes[1][-1] != "A" else "B"))
    assert KodZapasowy.objects.filter(uzyty=None).count() == 9


def test_neither_secrets_nor_codes_can_be_read_from_the_database(dyrektor, settings):
    app, codes = dodaj_aplikacje(dyrektor)
    rows = list(KodZapasowy.objects.values_list("poczatek", "skrot"))
    assert not [code for code in codes for _, kept in rows if kody.oczysc(code) in kept]
    code = telefon(app)
    settings.KLUCZ_SKLADNIKA = "inny klucz serwera"
    assert telefon(app) != code
    assert not hasattr(KodZapasowy.historia.model, "skrot")


def test_new_codes_end_the_old_ones(dyrektor):
    _, old = dodaj_aplikacje(dyrektor)
    new = operations.nowe_kody(dyrektor)
    with pytest.raises(ZlyKod):
        operations.sprawdz(dyrektor, old[0])
    operations.sprawdz(dyrektor, new[0])


def test_one_adds_an_app_after_giving_the_password_again(dyrektor, client):
    log_in(client)
    assert client.get("/konto/skladnik/dodaj/")["Location"] == "/konto/skladnik/"
    assert client.get("/logowanie/aplikacja/kod.svg").status_code == 404
    assert client.post("/konto/skladnik/", {"haslo": "złe hasło", "co": "dodaj"}).status_code == 422
    assert client.post("/konto/skladnik/", {"haslo": PASSWORD, "co": "dodaj"})["Location"] == "/konto/skladnik/dodaj/"
    page = client.get("/konto/skladnik/dodaj/").content.decode()
    picture = client.get("/logowanie/aplikacja/kod.svg")
    assert picture["Content-Type"] == "image/svg+xml"
    assert picture.content.startswith(b"<svg")
    assert "/logowanie/aplikacja/kod.svg" in page
    assert client.post("/konto/skladnik/dodaj/", {"kod": "000000"}).status_code == 422
    app = queries.rozpoczeta(dyrektor)
    done = client.post("/konto/skladnik/dodaj/", {"kod": telefon(app)}).content.decode()
    assert done.count("<code>") == 10
    assert client.get("/konto/skladnik/").content.decode().count("z 10") == 1
    assert client.get("/logowanie/aplikacja/kod.svg").status_code == 404


@pytest.mark.parametrize("days", [1, 30])
def test_before_the_day_of_the_requirement_one_is_only_reminded(dyrektor, client, days):
    wymagaj("dyrektor", timezone.localdate() + timedelta(days=days))
    page = client.get(log_in(client)["Location"]).content.decode()
    assert "Dodaj aplikację uwierzytelniającą" in page
    assert logged_in(client)


def test_from_that_day_on_a_password_alone_is_refused_and_says_what_to_do(dyrektor, client):
    wymagaj("dyrektor", timezone.localdate())
    response = log_in(client)
    assert response.status_code == 422
    assert "Poproś administratora Biura o odnośnik jednorazowy" in response.content.decode()
    assert not logged_in(client)


def test_who_stands_in_for_the_director_guards_the_same_powers(biuro, nieobecny):
    today = timezone.localdate()
    wymagaj("dyrektor", today)
    assert queries.wymagany_od(biuro.zastepca, today) is None
    nieobecny(biuro.dyrektor, today)
    assert queries.wymagany_od(biuro.zastepca, today) == today


def test_the_administrator_is_a_function_of_its_own(biuro):
    today = timezone.localdate()
    wymagaj("administrator", today)
    assert queries.wymagany_od(biuro.administrator, today) == today
    assert queries.wymagany_od(biuro.broker, today) is None


def test_a_required_factor_cannot_be_given_up(dyrektor, app):
    with pytest.raises(Refused):
        operations.wylacz(dyrektor, wymagany=timezone.localdate())
    operations.wylacz(dyrektor, wymagany=None)
    assert queries.aplikacja(dyrektor) is None


def test_a_lost_phone_is_taken_away_by_the_administrator_with_a_reason(biuro, dyrektor, app):
    with pytest.raises(PermissionDenied):
        decyzje.zdejmij(dyrektor, powod="zgubiony", by=biuro.zastepca)
    decyzje.zdejmij(dyrektor, powod="telefon zgubiony, potwierdzone osobiście", by=biuro.administrator)
    assert queries.aplikacja(dyrektor) is None
    last = Totp.objects.get(pk=app.pk).historia.latest()
    assert last.history_change_reason == "telefon zgubiony, potwierdzone osobiście"
    assert last.history_user == biuro.administrator
    assert Zdarzenie.objects.filter(rodzaj="drugi składnik: zdjęto", kto=biuro.administrator).exists()
