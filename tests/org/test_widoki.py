"""Saved views: a name for a query, shared by heads with their people; never a way to see more."""

import pytest

from org.widoki.models import WidokZapisany
from tests.core.listy_eksportow import dodaj

NOWY = "/widoki/nowy/?lista=eksporty&zapytanie=format%3Dcsv%26sort%3Dwierszy%26sort%3Dzly%26obcy%3D1"


@pytest.fixture
def zapisz(client):
    """zapisz(osoba, "nazwa"): the answer to the form."""

    def save(osoba, nazwa, **pola):
        client.force_login(osoba)
        return client.post(NOWY, {"nazwa": nazwa} | pola)

    return save


def test_a_saved_view_keeps_only_what_the_list_understands(biuro, client, zapisz):
    dodaj(biuro.broker)
    response = zapisz(biuro.broker, "  moje   CSV ")
    assert response["Location"] == "/eksporty/?format=csv"
    widok = WidokZapisany.objects.get()
    assert (widok.nazwa, widok.zapytanie, widok.osoba) == ("moje CSV", "format=csv", biuro.broker)
    page = client.get("/eksporty/?format=csv").content.decode()
    assert '<a href="/eksporty/?format=csv" aria-current="page">' in page
    assert page.count('aria-current="page"') >= 1


def test_a_shared_view_is_seen_by_the_people_of_the_unit_and_by_nobody_else(biuro, client, zapisz):
    zapisz(biuro.kierownik_oru, "wspólny", jednostka=biuro.oru.pk)
    assert WidokZapisany.objects.get().jednostka == biuro.oru
    for osoba, widzi in ((biuro.specjalista, True), (biuro.broker, False)):
        client.force_login(osoba)
        assert ("wspólny" in client.get("/eksporty/").content.decode()) is widzi


def test_only_heads_share_and_only_with_their_own_unit(biuro, client, zapisz):
    client.force_login(biuro.broker)
    assert 'name="jednostka"' not in client.get(NOWY).content.decode()
    zapisz(biuro.broker, "niby wspólny", jednostka=biuro.oru.pk)
    assert WidokZapisany.objects.get().jednostka is None
    assert zapisz(biuro.kierownik_oru, "cudzy", jednostka=biuro.oit1.pk).status_code == 422


@pytest.mark.parametrize("nazwa", ["", "   ", "\u200b", "x" * 41, "a\x00b"])
def test_a_bad_name_is_422(biuro, zapisz, nazwa):
    assert zapisz(biuro.broker, nazwa).status_code == 422
    assert not WidokZapisany.objects.exists()


def test_a_name_is_used_once_on_a_list(biuro, zapisz):
    zapisz(biuro.broker, "raz")
    response = zapisz(biuro.broker, "raz")
    assert response.status_code == 422
    assert "o tej nazwie" in response.content.decode()
    assert zapisz(biuro.dyrektor, "raz").status_code == 302


def test_thirty_views_are_enough(biuro, zapisz):
    for number in range(30):
        WidokZapisany.objects.create(osoba=biuro.broker, lista="eksporty", nazwa=str(number))
    assert zapisz(biuro.broker, "31").status_code == 409


def test_a_view_is_renamed_and_removed_by_its_owner_only(biuro, client, zapisz):
    zapisz(biuro.broker, "stara")
    pk = WidokZapisany.objects.get().pk
    client.force_login(biuro.dyrektor)
    assert client.post(f"/widoki/{pk}/", {"nazwa": "przejęta"}).status_code == 404
    assert client.post(f"/widoki/{pk}/usun/").status_code == 404
    client.force_login(biuro.broker)
    assert client.get(f"/widoki/{pk}/usun/").status_code == 405
    assert "stara" in client.get("/widoki/").content.decode()
    client.post(f"/widoki/{pk}/", {"nazwa": "nowa"})
    assert WidokZapisany.objects.get().nazwa == "nowa"
    client.post(f"/widoki/{pk}/usun/")
    assert not WidokZapisany.objects.exists()


def test_a_view_of_an_unknown_list_is_not_found(biuro, client):
    client.force_login(biuro.broker)
    assert client.get("/widoki/nowy/?lista=nie-ma").status_code == 404


def test_my_views_ask_the_database_equally_often(biuro, client, django_assert_max_num_queries):
    client.force_login(biuro.broker)
    for number in range(20):
        WidokZapisany.objects.create(osoba=biuro.broker, lista="eksporty", nazwa=str(number))
    client.get("/widoki/")
    with django_assert_max_num_queries(25):
        client.get("/widoki/")
