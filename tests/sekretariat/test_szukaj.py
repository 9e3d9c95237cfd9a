"""The search of the top bar: every form of a word, only what one sees, straight to a whole mark."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from biuro.core.history.models import Act
from org.dziennik.models import Odczyt
from rejestry.sprawy.models import Powiazanie
from tests.rejestry.sprawy_helpers import skarga
from tests.sekretariat.akta_helpers import przesylka


def ask(client, who, text):
    client.force_login(who)
    return client.post("/szukaj/", {"q": text})


@pytest.fixture
def about_bus(biuro):
    return skarga(biuro, tytul="Skarga na opóźnienie autobusu", wnoszacy="Łucja Żółć").sprawa


@pytest.mark.parametrize("text", ["skargi na autobusy", "OPOZNIENIE", "zolc", "Łucji Żółć"])
def test_any_form_of_the_words_finds_the_case(biuro, client, about_bus, text):
    page = ask(client, biuro.specjalista, text).content.decode()
    assert about_bus.znak in page
    assert Odczyt.objects.filter(kto=biuro.specjalista, sposob="wyszukiwanie", cel=text).exists()


def test_a_stranger_and_the_administrator_find_nothing(biuro, client, about_bus):
    for who in (biuro.broker, biuro.administrator):
        for text in ("autobus", about_bus.znak):
            answer = ask(client, who, text)
            assert answer.status_code == 200
            assert "Nic nie znaleźliśmy" in answer.content.decode()


def test_mail_is_found_by_words_and_opened_by_its_number(biuro, client):
    item = przesylka(biuro, tytul="Wniosek o ławki w parku")
    assert item.rpw in ask(client, biuro.sekretariat, "ławka parkowi").content.decode()
    answer = ask(client, biuro.sekretariat, item.rpw.lower())
    assert (answer.status_code, answer["Location"]) == (302, f"/przesylki/{item.rok}/{item.numer}/")


def test_a_whole_mark_opens_the_case(biuro, client, about_bus):
    answer = ask(client, biuro.specjalista, f" {about_bus.znak.lower()} ")
    assert (answer.status_code, answer["Location"]) == (302, f"/sprawy/{about_bus.znak}/")


@pytest.mark.parametrize("text", ["", "  ", "\x00", "&|!", "x" * 999, "<script>"])
def test_whatever_is_typed_the_page_answers(biuro, client, text):
    answer = ask(client, biuro.sekretariat, text)
    assert answer.status_code == 200
    assert "<script>" not in answer.content.decode().partition("<h1>")[2]
    assert client.get("/szukaj/").status_code == 200


def test_the_same_queries_for_one_and_for_many(biuro, client, about_bus):
    def count():
        with CaptureQueriesContext(connection) as captured:
            ask(client, biuro.specjalista, "autobus")
        return len(captured)

    count()
    one = count()
    for _ in range(3):
        skarga(biuro, tytul="Autobusem nocnym")
    assert count() == one


@pytest.mark.przepis("§ 10")
def test_a_case_that_was_joined_says_where_it_goes_on(biuro, client, about_bus):
    on = skarga(biuro, tytul="Spóźnione kursy").sprawa
    people = {"kto": biuro.specjalista, "dzien": timezone.localdate(), "powod": "ta sama linia"}
    Powiazanie(rodzaj="polaczenie", z=about_bus, do=on, **people).save_act(Act("test", None, "test"))
    assert f"połączono ze sprawą {on.znak}" in ask(client, biuro.specjalista, "autobus").content.decode()
