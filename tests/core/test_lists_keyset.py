"""Pages without numbers: every row once, in order, forwards and backwards, also with empty keys and new rows."""

import random

import pytest
from django.http import QueryDict

from biuro.core.lists.cursor import Kursor, pack, unpack
from biuro.core.lists.keyset import page
from biuro.core.lists.ordering import porzadek
from biuro.core.lists.parameters import Parametry
from biuro.core.lists.registry import DuplicateList, find, register
from tests.core.listy_eksportow import LISTA, dodaj

ALFABET = ["Abacki", "Ąbacki", "Cacko", "Ćmok", "Lis", "Łoś", "Müller", "Osa", "Ósmy", "Zając", "Źrebak", "Żaba"]


@pytest.fixture
def osoba(biuro):
    """Whoever looks."""
    return biuro.broker


def przejdz(osoba, sort, size, *, back=False):
    """All rows page by page; backwards from the very end when `back`."""
    rows, order, found, start = LISTA.zrodlo(osoba), porzadek(LISTA, sort), [], None
    while True:
        part = page(rows, order, start, size=size)
        found += part.wiersze
        if part.nastepna is None:
            break
        start = part.nastepna
    return _back(rows, order, part, size) if back else found


def _back(rows, order, last, size):
    found, part = list(last.wiersze), last
    while part.poprzednia:
        part = page(rows, order, part.poprzednia, back=True, size=size)
        found = part.wiersze + found
    return found


@pytest.mark.parametrize("sort", ["wierszy", "-wierszy", "koniec", "-koniec", "tytul", "-tytul", "para", "-wyliczona"])
def test_every_row_once_in_order_both_ways(osoba, sort):
    for number in range(23):
        dodaj(osoba, ALFABET[number % 12], wierszy=number % 5, dni=None if number % 3 else number % 7)
    whole = przejdz(osoba, sort, 100)
    assert len(whole) == 23
    for size in (1, 4, 23):
        assert przejdz(osoba, sort, size) == whole
    assert len({row.pk for row in przejdz(osoba, sort, 5, back=True)}) == 23


def test_going_back_repeats_the_pages_exactly(osoba):
    for number in range(10):
        dodaj(osoba, wierszy=number, dni=None if number % 2 else number)
    for sort in ("koniec", "-koniec", "-wierszy"):
        assert przejdz(osoba, sort, 5, back=True) == przejdz(osoba, sort, 5)


@pytest.mark.parametrize("sort", ["koniec", "-koniec"])
def test_rows_without_a_value_are_last_in_both_directions(osoba, sort):
    for days in (3, None, 1, None, 2):
        dodaj(osoba, dni=days)
    empty = [row.zakonczono is None for row in przejdz(osoba, sort, 2)]
    assert empty == [False, False, False, True, True]


def test_polish_alphabet(osoba):
    for name in random.sample(ALFABET, len(ALFABET)):
        dodaj(osoba, name)
    assert [row.tytul for row in przejdz(osoba, "tytul", 5)] == ALFABET


def test_rows_added_meanwhile_neither_repeat_nor_hide_others(osoba):
    for number in range(10, 20):
        dodaj(osoba, wierszy=number)
    rows, order = LISTA.zrodlo(osoba), porzadek(LISTA, "-wierszy")
    first = page(rows, order, size=5)
    dodaj(osoba, wierszy=99)
    second = page(rows, order, first.nastepna, size=5)
    assert [row.wierszy for row in first.wiersze + second.wiersze] == list(range(19, 9, -1))


def test_back_beyond_the_beginning_is_the_first_page_full(osoba):
    for number in range(6):
        dodaj(osoba, wierszy=number)
    rows, order = LISTA.zrodlo(osoba), porzadek(LISTA, "wierszy")
    second = page(rows, order, page(rows, order, size=2).nastepna, size=3)
    back = page(rows, order, second.poprzednia, back=True, size=3)
    assert [row.wierszy for row in back.wiersze] == [0, 1, 2]
    assert back.poprzednia is None
    assert back.nastepna


def test_a_cursor_is_good_only_where_it_was_made():
    kursor = Kursor((7,), 3)
    token = pack("test", "-wierszy", kursor)
    assert unpack("test", "-wierszy", token) == kursor
    assert unpack("test", "wierszy", token) is None
    assert unpack("inna", "-wierszy", token) is None
    assert unpack("test", "-wierszy", token[:-2]) is None


@pytest.mark.parametrize("text", ["", "x", "a:b:c", "\x00", "ą" * 3000, "eyJ9:1:2"])
def test_a_forged_cursor_is_no_cursor(text):
    assert unpack("test", "-wierszy", text) is None


@pytest.mark.parametrize(
    "sort", ["", "-", "--wierszy", "haslo", "wierszy; DROP TABLE x", "dzien", "osoba__password", "?"]
)
def test_a_forged_order_is_the_default_order(osoba, sort):
    dane = QueryDict(mutable=True)
    dane["sort"] = sort
    assert Parametry(LISTA, osoba, dane).porzadek.parametr == "-wierszy"


def test_lists_are_found_by_name_and_names_are_unique():
    assert find("eksporty").tytul == "Moje eksporty"
    assert find("nie-ma") is None
    with pytest.raises(DuplicateList):
        register(LISTA)


def test_parameters_are_written_in_one_way(osoba):
    dane = QueryDict("q=a&format=&sort=-wierszy&kol=wierszy&kol=zly&widok=csv&po=x&format=pdf&duze=on&obcy=1")
    query = Parametry(LISTA, osoba, dane).zapytanie()
    assert query == "widok=csv&q=a&format=pdf&duze=on&kol=tytul&kol=wierszy"
    assert Parametry.z_zapytania(LISTA, osoba, query).zapytanie() == query
