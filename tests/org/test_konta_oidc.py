"""Login by OpenID Connect against a provider over HTTP: PKCE, state, nonce, issuer, audience, keys, second factor."""

import time
from urllib.parse import parse_qs, urlsplit

import pytest

from biuro.core.config import katalogi
from biuro.core.config.katalogi import Oidc
from org.katalog import oidc as client_side
from org.konta.operations import ZleHaslo, potwierdz_haslem
from tests.org.dostawca_oidc import KLIENT, TAJEMNICA, dostawca, powrot
from tests.org.skladnik import dodaj_aplikacje, telefon

START = "/logowanie/urzad/"


@pytest.fixture(scope="module")
def serwer():
    with dostawca() as running:
        yield running


@pytest.fixture
def provider(serwer, settings, biuro, monkeypatch):
    """The bureau logs in by the provider, which is honest."""
    monkeypatch.setattr(client_side, "_known", {})
    for name, value in {
        "kto": {"sub": "1", "preferred_username": "o.zielinska"},
        "psuje": dict,
        "klucz": "nasz",
        "wystawca_w_opisie": "",
    }.items():
        setattr(serwer, name, value)
    settings.KATALOG_OIDC = Oidc(wystawca=serwer.adres, klient=KLIENT, tajemnica=TAJEMNICA, bez_tls=True)
    settings.HASLA_LOKALNE = False
    return serwer


def go(client, provider, **changes):
    """To the provider and back; `changes` are made to what the browser brings back."""
    url = client.get(f"{START}?next=/konto/sesje/")["Location"]
    return client.get(powrot(provider.zaloguj(url) | changes))


def test_there_and_back_opens_the_session_where_one_was_going(provider, client):
    assert "Zaloguj się kontem urzędu" in client.get("/konto/zaloguj/").content.decode()
    assert go(client, provider)["Location"] == "/konto/sesje/"
    assert client.get("/konto/").status_code == 200


def test_the_question_carries_pkce_state_and_nonce_anew_each_time(provider, client):
    asked = [parse_qs(urlsplit(client.get(START)["Location"]).query) for _ in range(2)]
    assert asked[0]["code_challenge_method"] == ["S256"]
    assert asked[0]["response_type"] == ["code"]
    for name in ("state", "nonce", "code_challenge"):
        assert asked[0][name] != asked[1][name]


@pytest.mark.parametrize("target", ["https://zly.example/", "//zly.example"])
def test_no_way_out_afterwards(provider, client, target):
    url = client.get(START, {"next": target})["Location"]
    assert client.get(powrot(provider.zaloguj(url)))["Location"] == "/"


@pytest.mark.parametrize(
    "changes",
    [{"state": "inny"}, {"state": ""}, {"code": ""}, {"code": "zmyślony"}, {"iss": "https://inny.example"}],
    ids=["state", "no state", "no code", "code", "issuer"],
)
def test_a_forged_return_opens_nothing(provider, client, changes):
    response = go(client, provider, **changes)
    assert response.status_code == 422
    assert "Logowanie kontem urzędu nie powiodło się" in response.content.decode()
    assert client.get("/konto/").status_code == 302


def test_a_return_is_good_once_and_in_the_same_browser(provider, client):
    url = client.get(START)["Location"]
    answer = powrot(provider.zaloguj(url))
    stranger = type(client)()
    assert stranger.get(answer).status_code == 422
    assert client.get(answer).status_code == 302
    client.post("/konto/wyloguj/")
    assert client.get(answer).status_code == 422


LIES = {
    "issuer": lambda claims: claims | {"iss": "https://inny.example"},
    "audience": lambda claims: claims | {"aud": "inna-aplikacja"},
    "no audience": lambda claims: {k: v for k, v in claims.items() if k != "aud"},
    "two audiences": lambda claims: claims | {"aud": [KLIENT, "inna"]},
    "nonce": lambda claims: claims | {"nonce": "cudzy"},
    "no nonce": lambda claims: {k: v for k, v in claims.items() if k != "nonce"},
    "expired": lambda claims: claims | {"exp": int(time.time()) - 600},
    "no expiry": lambda claims: {k: v for k, v in claims.items() if k != "exp"},
    "nobody": lambda claims: claims | {"preferred_username": ""},
    "unknown": lambda claims: claims | {"preferred_username": "nie.pracuje"},
}


@pytest.mark.parametrize("lie", LIES.values(), ids=LIES)
def test_a_token_that_is_not_for_us_now_opens_nothing(provider, client, lie):
    provider.psuje = lie
    assert go(client, provider).status_code == 422
    assert client.get("/konto/").status_code == 302


def test_a_token_signed_with_another_key_opens_nothing(provider, client):
    provider.klucz = "obcy"
    assert go(client, provider).status_code == 422


def test_a_provider_that_names_another_issuer_is_not_believed(provider, client):
    provider.wystawca_w_opisie = "https://inny.example"
    response = client.get(START)
    assert response.status_code == 422
    assert "nie odpowiada" in response.content.decode()


def test_a_provider_that_is_down_says_so(provider, settings, client):
    settings.KATALOG_OIDC = Oidc(wystawca="http://127.0.0.1:1", klient=KLIENT, bez_tls=True)
    assert "Katalog urzędu" in client.get(START).content.decode()


def test_without_the_setting_nothing_is_asked_unencrypted(provider, settings, client):
    settings.KATALOG_OIDC = Oidc(wystawca=provider.adres, klient=KLIENT, tajemnica=TAJEMNICA)
    assert client.get(START).status_code == 422


def test_an_unverified_mail_names_nobody(provider, settings, client):
    settings.KATALOG_OIDC = Oidc(
        wystawca=provider.adres, klient=KLIENT, tajemnica=TAJEMNICA, klucz="email", bez_tls=True
    )
    provider.kto = {"sub": "1", "email": "o.zielinska@example.org"}
    assert go(client, provider).status_code == 422
    provider.kto |= {"email_verified": True}
    assert go(client, provider).status_code == 302


def test_the_second_factor_is_asked_unless_the_setting_trusts_the_provider_s(provider, biuro, settings, client):
    dodaj_aplikacje(biuro.broker)
    provider.kto |= {"amr": ["pwd", "mfa"]}
    assert go(client, provider)["Location"] == "/logowanie/kod/"
    settings.KATALOG_OIDC = Oidc(
        wystawca=provider.adres, klient=KLIENT, tajemnica=TAJEMNICA, amr=("mfa",), bez_tls=True
    )
    assert go(client, provider)["Location"] == "/konto/sesje/"


def test_who_has_no_password_here_signs_with_the_code_of_his_app(provider, biuro):
    app, _ = dodaj_aplikacje(biuro.broker)
    assert potwierdz_haslem(biuro.broker, telefon(app)) is None
    with pytest.raises(ZleHaslo):
        potwierdz_haslem(biuro.broker, telefon(app))


def test_where_it_is_off_there_is_no_such_page(biuro, client):
    assert client.get(START).status_code == 404
    assert client.get(f"{START}powrot/").status_code == 404


@pytest.mark.parametrize(
    "env", [{"BIURO_OIDC_WYSTAWCA": "https://x"}, {"BIURO_OIDC_WYSTAWCA": "http://x", "BIURO_OIDC_KLIENT": "b"}]
)
def test_settings_that_make_no_sense_stop_the_start(env):
    with pytest.raises(katalogi.BlednaKonfiguracja):
        katalogi.oidc(env)
