"""Every register there is: each order, column, tab and filter is a query the database understands."""

import pytest
from django.http import QueryDict

from biuro.core.lists import registry
from biuro.core.lists.keyset import page
from biuro.core.lists.page import context
from biuro.core.lists.parameters import Parametry
from biuro.core.lists.response import CEL

OSOBY = ["dyrektor", "sekretariat", "kierownik_oru", "broker"]
WSZEDZIE = ["dyrektor", "sekretariat"]
# Lists that do not exist for others than these (and the administrator or the person they are entrusted to).
TYLKO_DLA = {"dziennik": ("dyrektor",), "konta": ()}
LISTY = [lista for lista in registry.declared().values() if not lista.zrodlo.__module__.startswith("tests.")]


def zapytania(lista):
    """Addresses that use every order, tab and column once."""
    sortable = [kolumna.klucz for kolumna in lista.kolumny if kolumna.sort is not None]
    yield from (f"sort={sign}{key}" for key in sortable for sign in ("", "-"))
    yield from (f"widok={widok.klucz}" for widok in lista.widoki)
    yield "&".join(f"kol={kolumna.klucz}" for kolumna in lista.kolumny)


@pytest.mark.parametrize("lista", LISTY, ids=lambda lista: lista.nazwa)
def test_every_order_tab_and_column_is_a_query(biuro, lista):
    for query in zapytania(lista):
        parametry = Parametry(lista, biuro.dyrektor, QueryDict(query))
        assert not parametry.form.errors
        lista.przygotuj(page(parametry.wiersze(), parametry.porzadek).wiersze, biuro.dyrektor)
        assert parametry.porzadek
    context(parametry)  # with the counts of all tabs, which are the same whatever was asked


@pytest.mark.parametrize("lista", LISTY, ids=lambda lista: lista.nazwa)
@pytest.mark.parametrize("osoba", OSOBY)
def test_every_list_opens_for_everybody(biuro, client, lista, osoba):
    client.force_login(getattr(biuro, osoba))
    answer = client.get(lista.link(q="zażółć 1/2026"))
    if osoba not in TYLKO_DLA.get(lista.nazwa, OSOBY):
        assert answer.status_code == 404
        return
    if answer.status_code == 403 and osoba not in WSZEDZIE:
        return  # a page may be closed to some; then it says so
    assert answer.status_code == 200
    assert lista.tytul in answer.content.decode()
    part = {"HX-Request": "true", "HX-Target": CEL}  # the results alone: the rest of the page was just seen
    assert client.get(lista.link(sort="zly", po="zly", kol="zla"), headers=part).status_code == 200
