"""Every order of every list of matters: pages of three rows, forwards and back, are the whole list sorted at once."""

import random
from datetime import timedelta

import pytest
from django.db import connection
from django.db.models import F
from django.utils import timezone

from biuro.core.history.models import Act
from biuro.core.lists import Grupy, groups, segments
from biuro.core.lists.ordering import porzadek
from org.dziennik.lista import LISTA as DZIENNIK
from org.kadry.models import Pracownik
from rejestry.informacja_publiczna.lista import REJESTR as UDIP
from rejestry.skargi.lista import REJESTR as SKARGI
from rejestry.sprawy.lista import SPIS, SPRAWY
from rejestry.terminy.lista import TERMINY
from rejestry.terminy.models import Termin
from sekretariat.adresy.lista import LISTA as ADRESY
from sekretariat.pisma.lista import LISTA as PISMA
from sekretariat.przedlozenia.lista import LISTA as PRZEDLOZENIA
from sekretariat.przesylki.lista import LISTA as PRZESYLKI
from sekretariat.wysylka.lista import LISTA as WYCHODZACE
from tests.rejestry.sprawy_helpers import skarga, sprawa
from tests.sekretariat.przesylki_helpers import wpis
from tests.strony_list import w_przod, wstecz

ALFABET = "aąbcćdeęfghijklłmnńoóprsśtuwyzźż"
NAZWISKA = (("Łoś", "Anna"), ("Lis", "Żaneta"), ("Lis", "Adam"), ("Żak", "Ewa"), ("Lis", "Adam"), ("Ćmok", "Jan"))
LISTY = (SKARGI, SPRAWY, SPIS, TERMINY, PRZESYLKI)
ROSNACE = (*LISTY, UDIP, PISMA, WYCHODZACE, PRZEDLOZENIA, ADRESY, DZIENNIK)
PORZADKI = [(lista, kolumna.klucz) for lista in LISTY for kolumna in lista.kolumny if kolumna.sort is not None]


def po_polsku(text):
    """The key of a name by the Polish alphabet, written independently of the database."""
    return [ALFABET.index(letter) for letter in text.lower()]


@pytest.fixture
def ludzie(biuro):
    """Six people of the cast under other names: Polish letters, one surname three times, one name twice."""
    people = list(Pracownik.objects.filter(is_active=True).order_by("pk"))[-len(NAZWISKA) :]
    for person, (last, first) in zip(people, NAZWISKA, strict=True):
        person.last_name, person.first_name = last, first
        person.save_act(Act("test", None, "test"))
    return people


@pytest.fixture
def rejestr(biuro, ludzie):
    """Complaints and mail led by these people in no order; some letters belong to nobody, some cases are closed."""
    today, chance = timezone.localdate(), random.Random(7)  # noqa: S311 - rows of a test
    for number in range(17):
        row = skarga(
            biuro,
            data_wplywu=today - timedelta(days=number % 4),
            przedmiot=chance.choice(["Żaba", "ćma", "Cap", "łoś"]),
            wnoszacy=chance.choice(["", "Ósma", "Osa"]),
        )
        row.sprawa.prowadzi = chance.choice(ludzie)
        if number % 3 == 0:
            row.sprawa.odpowiedz_wyslano = today - timedelta(days=number % 2)
        row.sprawa.save_act(Act("test", None, "test"))
        for termin in row.sprawa.terminy.all() if number % 5 == 0 else ():
            termin.spelniony, termin.czym = today, "odpowiedź"
            termin.save_act(Act("test", None, "test"))
        item = wpis(biuro.sekretariat, tytul=chance.choice(["Łódź", "Lód"]))
        item.prowadzi = chance.choice([*ludzie, None, None])
        item.save_act(Act("test", None, "test"))


def wzorzec(lista, osoba, sort):
    """The list sorted by the database at once, with no pages and no index."""
    order, rows = porzadek(lista, sort), lista.zrodlo(osoba).order_by()
    joined = order.dolaczony(rows.model)
    keys = [*order.wyrazenia, *([F(f"{joined}__pk")] if joined else []), F("pk")]
    if order.malejaco:
        return list(rows.order_by(*(key.desc(nulls_last=True) for key in keys)))
    return list(rows.order_by(*(key.asc(nulls_last=True) for key in keys)))


def po_ludziach(rows, sciezka, *, malejaco):
    """The rows sorted in Python: surname, first name and number of the person, then the case, then the row."""

    def key(row):
        case = row.sprawa if sciezka.startswith("sprawa__") else row
        person = case.prowadzi
        return po_polsku(person.last_name), po_polsku(person.first_name), person.pk, case.pk, row.pk

    led = [row for row in rows if (row.sprawa if sciezka.startswith("sprawa__") else row).prowadzi]
    rest = sorted((row for row in rows if row not in led), key=lambda row: row.pk, reverse=malejaco)
    return sorted(led, key=key, reverse=malejaco) + rest


def po_terminie(rows, *, malejaco):
    """The rows by their nearest open deadline, those with none last."""
    running = Termin.objects.filter(spelniony=None).order_by("-ostateczny", "-pk")
    nearest = {termin.sprawa_id: (termin.ostateczny, termin.pk) for termin in running}
    led = sorted((row for row in rows if row.sprawa_id in nearest), key=lambda row: nearest[row.sprawa_id])
    rest = sorted((row for row in rows if row.sprawa_id not in nearest), key=lambda row: row.pk)
    return [*reversed(led), *reversed(rest)] if malejaco else [*led, *rest]


@pytest.mark.parametrize("falling", ["", "-"])
@pytest.mark.dlugi
def test_pages_of_three_rows_are_the_whole_list_in_every_order(biuro, rejestr, falling):
    for lista, klucz in PORZADKI:
        sort, kolumna = falling + klucz, lista.kolumna(klucz).sort
        if klucz == "termin" and lista is SKARGI:
            wanted = po_terminie(list(lista.zrodlo(biuro.dyrektor)), malejaco=bool(falling))
        elif isinstance(kolumna, Grupy):
            wanted = po_ludziach(list(lista.zrodlo(biuro.dyrektor)), kolumna.sciezka, malejaco=bool(falling))
        else:
            wanted = wzorzec(lista, biuro.dyrektor, sort)
        assert len(wanted) >= 17, lista.nazwa
        assert w_przod(lista, biuro.dyrektor, sort, 3) == wanted, (lista.nazwa, sort)
        assert wstecz(lista, biuro.dyrektor, sort, 3) == wanted, (lista.nazwa, sort)


def test_letters_of_nobody_come_last_in_both_directions(biuro, rejestr):
    for sort in ("prowadzi", "-prowadzi"):
        led = [row.prowadzi is not None for row in w_przod(PRZESYLKI, biuro.sekretariat, sort, 3)]
        assert led == sorted(led, reverse=True)
        assert {True, False} == set(led)


def test_a_renamed_person_moves_at_once(biuro, rejestr, ludzie):
    first = w_przod(SKARGI, biuro.dyrektor, "prowadzi", 3)[0].sprawa.prowadzi
    first.last_name = "Żżąż"
    first.save_act(Act("test", None, "test"))
    assert w_przod(SKARGI, biuro.dyrektor, "prowadzi", 3)[-1].sprawa.prowadzi == first


def test_the_order_by_a_person_shows_only_what_the_reader_sees(biuro, rejestr):
    hidden = sprawa(biuro, tytul="Sprawa innej jednostki")
    for reader in (biuro.dyrektor, biuro.specjalista, biuro.broker, biuro.sekretariat):
        seen = set(SPRAWY.zrodlo(reader))
        assert set(w_przod(SPRAWY, reader, "prowadzi", 3)) == seen
        assert (hidden in seen) == (reader in (biuro.dyrektor, biuro.broker))


@pytest.mark.parametrize("lista", ROSNACE, ids=lambda lista: lista.nazwa)
def test_every_order_of_an_empty_list_is_empty(biuro, lista):
    for kolumna in lista.kolumny:
        for sort in (kolumna.klucz, f"-{kolumna.klucz}") if kolumna.sort is not None else ():
            assert w_przod(lista, biuro.dyrektor, sort, 3) == list(lista.zrodlo(biuro.dyrektor))


@pytest.mark.parametrize("lista", ROSNACE, ids=lambda lista: lista.nazwa)
def test_every_order_of_a_list_that_grows_is_that_of_an_index(biuro, lista):
    with connection.cursor() as cursor:  # so a sort is left only where no index gives the order
        for name in ("enable_sort", "enable_seqscan", "enable_bitmapscan", "enable_hashjoin", "enable_mergejoin"):
            cursor.execute(f"SET LOCAL {name} = off")
    rows = lista.zrodlo(biuro.dyrektor).order_by()
    for kolumna in (kolumna for kolumna in lista.kolumny if kolumna.sort is not None):
        for sort in (kolumna.klucz, f"-{kolumna.klucz}"):
            order = porzadek(lista, sort)
            way, known = (groups, 1) if order.grupy else (segments, 0)  # the groups themselves are few: sorted
            for part in way.parts(rows, order, None, back=False, limit=51):
                plan = part.explain()
                assert plan.count("->  Sort") <= known, (sort, plan)


@pytest.mark.parametrize("sort", ["prowadzi", "-prowadzi", "stan", "zawiadomiono", "-termin"])
def test_one_row_and_many_cost_the_same_queries(biuro, client, sort, ludzie, request, django_assert_max_num_queries):
    client.force_login(biuro.dyrektor)
    skarga(biuro)
    wpis(biuro.sekretariat)  # something waits for the director, then as later
    client.get(f"/skargi/?sort={sort}")
    with django_assert_max_num_queries(60) as one:
        client.get(f"/skargi/?sort={sort}")
    request.getfixturevalue("rejestr")
    with django_assert_max_num_queries(60) as many:
        client.get(f"/skargi/?sort={sort}")
    assert len(many) == len(one)
