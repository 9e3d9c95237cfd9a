"""Rows 58-63, 66, 68: sessions, forms of other sites, GET that changes, forged fields, hosts and redirects."""

import pytest
from django.apps import apps
from django.test import Client
from django.urls import get_resolver, reverse
from django.utils import timezone

from org.kadry.models import Pracownik
from rejestry.sprawy.models import Sprawa
from sekretariat.pisma.models import Pismo
from sekretariat.przesylki.models import Przesylka
from tests.org.conftest import PASSWORD, z_haslem
from tests.sekretariat.akta_helpers import przesylka as na_biurku
from tests.sekretariat.przesylki_helpers import pola
from tests.zagrozenia.swiat import jako

__all__ = ["z_haslem"]
DALEJ = (302, 303)  # done, look there
LOGIN = "/konto/zaloguj/"
OUTSIDE = (
    "//zly.example",
    "///zly.example",
    "https://zly.example/",
    "/\\zly.example",
    "\\\\zly.example",
    "javascript:alert(1)",
    "https:zly.example",
    "\t//zly.example",
    "//localhost:80@zly.example/",
    "data:text/html,x",
)


@pytest.mark.parametrize(
    "override",
    [
        {"headers": {"X-HTTP-Method-Override": "POST"}},
        {"headers": {"X-Method-Override": "DELETE"}},
        {"query_params": {"_method": "POST", "_HttpMethod": "DELETE"}},
    ],
)
def test_row_61_method_override_is_not_known(biuro, override):
    item = na_biurku(biuro)
    address = f"/przesylki/{item.rok}/{item.numer}/anuluj/"
    assert jako(biuro.sekretariat).get(address, **override).status_code == 200
    assert Przesylka.objects.get().stan == "przydzielona"
    assert jako(biuro.sekretariat).post("/konto/wyloguj/", **override).status_code in DALEJ


def test_row_61_login_csrf(z_haslem):
    z_haslem("dyrektor")
    browser = Client(enforce_csrf_checks=True)
    answer = browser.post(LOGIN, {"login": "e.wronecka", "haslo": PASSWORD}, headers={"Origin": "https://zly.example"})
    assert answer.status_code == 403
    assert "_auth_user_id" not in browser.session


def test_row_61_no_view_is_exempt_from_the_token():
    def views(patterns):
        for pattern in patterns:
            yield from views(pattern.url_patterns) if hasattr(pattern, "url_patterns") else [pattern.callback]

    assert [view for view in views(get_resolver().url_patterns) if getattr(view, "csrf_exempt", False)] == []


@pytest.mark.parametrize("target", OUTSIDE)
def test_row_62_no_way_out_for_who_is_already_logged_in(biuro, target):
    place = jako(biuro.dyrektor).get(LOGIN, {"next": target})["Location"]
    assert place == "/"


@pytest.mark.parametrize("field", ["next", "dalej", "zapytanie", "powrot", "url"])
def test_row_62_other_forms_lead_nowhere_outside(biuro, field):
    browser = jako(biuro.sekretariat)
    answers = [
        browser.post("/przesylki/nowa/", pola(**{field: OUTSIDE[0]}), query_params={field: OUTSIDE[0]}),
        browser.post("/konto/", {"gestosc": "dense", field: OUTSIDE[0]}),
        browser.post("/konto/wyloguj/", {field: OUTSIDE[0]}, query_params={"next": OUTSIDE[0]}),
    ]
    assert all("zly.example" not in answer["Location"] for answer in answers)


@pytest.mark.parametrize(
    "headers",
    [
        {"Host": "zly.example"},
        {"Host": "localhost:80@zly.example"},
        {"Host": "localhost zly"},
        {"Host": "[::1"},
        {"Host": ".."},
    ],
)
def test_row_62_a_host_that_is_not_ours_is_400(biuro, headers):
    browser = jako(biuro.dyrektor)
    browser.raise_request_exception = False
    assert browser.get(LOGIN, headers=headers).status_code == 400


@pytest.mark.parametrize(
    "name", ["X-Forwarded-Host", "X-Host", "Forwarded", "X-Original-URL", "X-Rewrite-URL", "X-Forwarded-Prefix"]
)
def test_row_62_forwarding_headers_move_nothing(biuro, client, name):
    answer = client.get("/przesylki/", headers={name: "zly.example"})
    assert answer["Location"].startswith(LOGIN)
    page = jako(biuro.dyrektor).get("/", headers={name: "/przesylki/zly.example"}).content.decode()
    assert "zly.example" not in page


def test_row_62_the_address_of_an_attempt_cannot_be_made_up(z_haslem, client):
    """Without a trusted proxy X-Forwarded-For would let one guesser look like thousands (row 58)."""
    z_haslem("dyrektor")
    codes = [
        client.post(LOGIN, {"login": f"konto{n}", "haslo": "zgaduję dalej"}, headers={"X-Forwarded-For": f"10.0.0.{n}"})
        for n in range(3)
    ]
    keys = apps.get_model("org", "ProbaLogowania").objects.filter(klucz__startswith="adres:")
    assert [code.status_code for code in codes] == [422] * 3
    assert list(keys.values_list("klucz", "nieudane")) == [("adres:127.0.0.1", 3)]


FORGED = {
    "stan": "podpisane",
    "numer": "777",
    "rok": "2001",
    "rejestrujacy": "1",
    "rejestrujacy_id": "1",
    "autor": "1",
    "autor_id": "1",
    "jednostka": "1",
    "jednostka_id": "1",
    "is_superuser": "on",
    "is_staff": "on",
    "is_active": "",
    "zalozyl": "1",
    "by": "1",
    "z_dekretacji": "True",
    "wersja": "9",
    "podpisano": "2001-01-01",
    "pdf": "1",
    "sha256": "0" * 64,
    "username": "admin",
    "id": "1",
    "pk": "1",
}


def test_row_63_forged_fields_of_an_item_are_ignored(biuro):
    jako(biuro.sekretariat).post("/przesylki/nowa/", FORGED | pola())
    item = Przesylka.objects.get()
    found = (item.stan, item.numer, item.rok, item.rejestrujacy, item.jednostka, item.prowadzi, item.sprawa)
    assert found == ("nowa", 1, timezone.localdate().year, biuro.sekretariat, None, None, None)


def test_row_63_forged_fields_of_a_case_and_a_letter_are_ignored(biuro):
    item = na_biurku(biuro)
    browser = jako(biuro.specjalista)
    page = browser.get(f"/sprawy/nowa/{item.rok}/{item.numer}/").context["form"]
    fields = {name: page[name].value() or "" for name in page.fields}
    forged = {name: value for name, value in FORGED.items() if name not in fields}
    sent = browser.post(f"/sprawy/nowa/{item.rok}/{item.numer}/", forged | fields | {"odpowiedz_wyslano": "2001-01-01"})
    case = Sprawa.objects.get()
    assert sent.status_code in DALEJ
    assert (case.stan, case.numer, case.zalozyl, case.jednostka) == ("w_toku", 1, biuro.specjalista, biuro.oru)
    assert (case.odpowiedz_wyslano, case.rok) == (None, timezone.localdate().year)
    key = browser.get(f"/pisma/nowe/{case.znak}/").context["form"]["klucz"].value()
    opened = browser.post(f"/pisma/nowe/{case.znak}/", FORGED | {"klucz": key, "szablon": "puste"})
    assert opened.status_code in DALEJ
    letter = Pismo.objects.get()
    assert (letter.stan, letter.wersja, letter.autor, letter.pdf) == ("projekt", 1, biuro.specjalista, None)
    assert letter.jednostka == biuro.oru


def test_row_63_settings_of_an_account_give_no_rights(biuro):
    before = {name: value for name, value in vars(biuro.broker).items() if not name.startswith("_")}
    jako(biuro.broker).post("/konto/", FORGED | {"gestosc": before["gestosc"], "skroty": "on"})
    after = Pracownik.objects.get(pk=biuro.broker.pk)
    assert {name: getattr(after, name) for name in before} == before


def test_row_60_a_stolen_cookie_is_dead_after_the_log_out(biuro):
    browser, thief = jako(biuro.dyrektor), Client()
    thief.cookies["sesja"] = browser.cookies["sesja"].value
    assert thief.get("/").status_code == 200
    browser.post("/konto/wyloguj/")
    assert thief.get("/").status_code == 302


def test_row_60_a_session_given_by_a_stranger_is_left_at_the_login(z_haslem):
    z_haslem("dyrektor")
    attacker, victim = Client(), Client()
    attacker.get(LOGIN)
    victim.cookies["sesja"] = "a" * 32
    victim.post(LOGIN, {"login": "e.wronecka", "haslo": PASSWORD})
    attacker.cookies["sesja"] = "a" * 32
    assert victim.cookies["sesja"].value != "a" * 32
    assert attacker.get("/").status_code == 302


def test_row_68_the_panel_of_the_framework_is_nowhere_to_be_found(biuro):
    for address in (
        "/admin/",
        *(reverse(f"naprawa:{name}") for name in ("index", "org_pracownik_changelist", "org_zdarzenie_changelist")),
        "/admin/login/",
        "/admin/org/pracownik/",
        "/.git/HEAD",
        "/__debug__/",
        "/static/../manage.py",
    ):
        assert jako(biuro.dyrektor).get(address).status_code == 404
