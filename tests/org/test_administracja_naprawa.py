"""The repair shop: for a superuser alone, never over cases; every repair carries a reason and leaves history."""

import pytest
from django.apps import apps

from biuro.naprawa.panel import panel
from org.dziennik.models import Zdarzenie
from org.kadry.models import Pracownik
from rejestry.jrwa.models import KlasaJrwa
from rejestry.sprawy.queries import visible_to
from tests.rejestry.sprawy_helpers import sprawa

CONTENT = {"sekretariat", "guardian", "sessions"}  # apps of which nothing may be registered
ALLOWED = {"klasajrwa", "historiaklasajrwa"}  # of rejestry


@pytest.fixture
def technik(biuro, client):
    osoba = biuro.administrator
    osoba.is_superuser = True
    osoba.save()
    client.force_login(osoba)
    return osoba


@pytest.mark.parametrize("path", ["", "org/pracownik/", "rejestry/klasajrwa/", "nie-ma/", "login/", "jsi18n/"])
def test_nobody_but_a_superuser_finds_it_and_it_has_no_login_of_its_own(biuro, client, path):
    assert client.get(f"/naprawa/{path}")["Location"].startswith(("/konto/zaloguj/", "/naprawa/login/"))
    assert client.get("/naprawa/login/")["Location"].startswith("/konto/zaloguj/")
    client.force_login(biuro.dyrektor)
    assert client.get(f"/naprawa/{path}").status_code == 404


def test_no_content_of_cases_is_registered():
    for model in panel._registry:
        assert model._meta.app_label not in CONTENT, model
        assert model._meta.app_label != "rejestry" or model._meta.model_name in ALLOWED, model
    assert not panel.is_registered(apps.get_model("org", "Odczyt"))
    assert not panel.is_registered(apps.get_model("org", "Totp"))


def test_a_superuser_without_a_post_sees_no_case_anywhere(biuro, technik):
    sprawa(biuro)
    assert not visible_to(technik).exists()


def test_every_page_opens_without_anything_inline(technik, client):
    for model in panel._registry:
        label = f"{model._meta.app_label}/{model._meta.model_name}/"
        response = client.get(f"/naprawa/{label}")
        assert response.status_code == 200, label
        page = response.content.decode()
        assert " style=" not in page, label
        assert "<style" not in page, label


def test_a_repair_needs_a_reason_and_leaves_history(technik, client):
    row = KlasaJrwa.objects.get(symbol="152")
    path = f"/naprawa/rejestry/klasajrwa/{row.pk}/change/"
    fields = {"symbol": "152", "haslo": "Petycje", "kategoria": "A", "od": "2011-01-01", "pewnosc": "przyjeta"}
    assert "Napisz, co i dlaczego naprawiasz." in client.post(path, fields).content.decode()
    row.refresh_from_db()
    assert row.haslo != "Petycje"
    assert client.post(path, fields | {"powod": "literówka w haśle, zgłoszenie 7"}).status_code == 302
    last = row.historia.latest()
    assert (last.akt_czynnosc, last.history_change_reason) == ("naprawa", "literówka w haśle, zgłoszenie 7")
    assert last.history_user == technik
    assert Zdarzenie.objects.filter(rodzaj="naprawa danych", kto=technik).exists()
    assert client.get(f"/naprawa/rejestry/klasajrwa/{row.pk}/history/")["Location"].endswith(f"?id={row.pk}")


def test_nothing_is_added_deleted_or_promoted(technik, biuro, client):
    assert client.get("/naprawa/org/pracownik/add/").status_code == 403
    assert client.post(f"/naprawa/org/pracownik/{biuro.broker.pk}/delete/", {"post": "yes"}).status_code == 403
    page = client.get(f"/naprawa/org/pracownik/{biuro.broker.pk}/change/").content.decode()
    assert "password" not in page
    assert "is_superuser" not in page
    fields = {"username": "o.zielinska", "first_name": "Olga", "last_name": "Zielińska-Nowa", "is_superuser": "on"}
    client.post(
        f"/naprawa/org/pracownik/{biuro.broker.pk}/change/", fields | {"is_active": "on", "powod": "zmiana nazwiska"}
    )
    broker = Pracownik.objects.get(pk=biuro.broker.pk)
    assert (broker.last_name, broker.is_superuser) == ("Zielińska-Nowa", False)
    action = {"action": "delete_selected", "_selected_action": broker.pk}
    client.post("/naprawa/org/pracownik/", action)
    assert Pracownik.objects.filter(pk=broker.pk).exists()
