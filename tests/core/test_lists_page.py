"""A list on the screen: filters, chips, tabs, columns, errors, htmx; nothing in the address can break it."""

from dataclasses import replace

import pytest
from django.http import QueryDict
from django.template.loader import render_to_string
from django.test import RequestFactory
from django.utils import timezone

from biuro.core import lists
from biuro.core.lists.cells import shown
from biuro.core.lists.page import context
from biuro.core.lists.parameters import Parametry
from org.eksporty.models import Eksport
from tests.core.listy_eksportow import LISTA, dodaj
from tests.listy import assert_stala_liczba_zapytan


@pytest.fixture
def osoba(biuro):
    """Whoever looks."""
    return biuro.broker


@pytest.fixture
def strona(osoba, client):
    """strona("q=a"): the page „Moje eksporty” of the person."""
    client.force_login(osoba)
    return lambda query="", **headers: client.get(f"/eksporty/?{query}", headers=headers)


def widok(osoba, query=""):
    """The context of the test list."""
    return context(Parametry(LISTA, osoba, QueryDict(query)))


def tytuly(osoba, query=""):
    return [wiersz.opis for wiersz in widok(osoba, query)["wiersze"]]


def test_query_count_does_not_grow(strona, osoba, client):
    url = "/eksporty/?widok=gotowe&sort=zakonczono&kol=zakonczono&kol=stan"
    gotowe = {"stan": "gotowy", "plik": "eksporty/x"}
    assert_stala_liczba_zapytan(client, url, lambda n: [dodaj(osoba, dni=i, **gotowe) for i in range(n)])


def test_filters_join_and_stay_in_the_address(osoba):
    dodaj(osoba, "skarga na hałas", wierszy=200)
    dodaj(osoba, "skarga na ciszę", wierszy=1)
    dodaj(osoba, "skarga na hałas", wierszy=200, format="pdf")
    assert tytuly(osoba, "q=skarga+na&duze=on&format=csv") == ["skarga na hałas"]
    chips = widok(osoba, "q=na&duze=on&format=csv&kiedy_od=2026-01-02")["etykiety"]
    assert [chip["slowa"] for chip in chips] == ["„na”", "Format: CSV", "Koniec od 02.01.2026", "Tylko duże"]
    assert chips[0]["link"] == "?format=csv&kiedy_od=2026-01-02&duze=on"


@pytest.mark.parametrize(
    "text", ["%", "_", "\\", "'; DROP TABLE x; --", "(a+)+$", "\u202e", "{{ 7|add:7 }}", "ł" * 200]
)
def test_searched_text_is_only_text(osoba, text):
    dodaj(osoba, "zwykły tytuł")
    dane = QueryDict(mutable=True)
    dane["q"] = text
    shown = context(Parametry(LISTA, osoba, dane))["wiersze"]
    assert len(shown) == (1 if text == "\u202e" else 0)  # nothing visible was typed


def test_period_includes_both_days(osoba):
    for days in (0, 1, 2, 3):
        dodaj(osoba, str(days), dni=days)
    assert tytuly(osoba, "kiedy_od=2026-01-02&kiedy_do=3.01.2026&sort=tytul") == ["1", "2"]
    assert len(tytuly(osoba, "kiedy_od=0001-01-01&kiedy_do=9999-12-31")) == 4


@pytest.mark.parametrize("query", ["format=exe", "dzien_od=32.13.2026", "dzien_do=x", "dzien_od=9999-99-99"])
def test_a_bad_filter_is_422_with_a_sentence_and_the_rest_of_the_list(strona, osoba, query):
    dodaj(osoba, "widoczny")
    response = strona(query)
    page = response.content.decode()
    assert response.status_code == 422
    assert "Tego filtra nie użyliśmy" in page
    assert "widoczny" in page
    assert "<title>Błąd: " in page


@pytest.mark.parametrize(
    "query", ["sort=drop", "po=zly", "przed=%00", "kol=zla", "widok=zly", "q=%C5%82", "po=%FF", "n=1"]
)
def test_nonsense_in_the_address_is_ignored(strona, osoba, query):
    dodaj(osoba, "ślad łosia")
    response = strona(query)
    assert response.status_code == 200
    assert "ślad łosia" in response.content.decode()


def test_one_column_says_that_it_orders(strona, osoba):
    dodaj(osoba)
    page = strona("sort=wierszy").content.decode()
    assert page.count("aria-sort=") == 1
    assert 'aria-sort="ascending"><a href="/eksporty/?sort=-wierszy">' in page


def test_htmx_gets_only_the_results_and_a_clean_address(strona, osoba):
    dodaj(osoba, "wynik")
    response = strona("format=csv&dzien_od=", HX_Request="true", HX_Target="wyniki")
    page = response.content.decode()
    assert page.lstrip().startswith('<div id="wyniki">')
    assert "<html" not in page
    assert response["HX-Push-Url"] == "/eksporty/?format=csv"
    restored = strona("", HX_Request="true", HX_Target="wyniki", HX_History_Restore_Request="true")
    assert "<html" in restored.content.decode()


def test_columns_are_chosen_and_the_row_header_stays(osoba):
    dodaj(osoba, "nagłówek")
    heads = [head["kolumna"].klucz for head in widok(osoba, "kol=wyliczona&kol=para")["naglowki"]]
    assert heads == ["tytul", "para", "wyliczona"]
    assert len(widok(osoba)["naglowki"]) == 5


def test_a_tab_counts_to_99_and_stops(osoba):
    for _ in range(100):
        dodaj(osoba)
    tab = widok(osoba, "widok=csv")["zakladki"][1]
    assert (tab["ile"], tab["tutaj"]) == ("99+", True)


def test_pages_follow_each_other_by_links(osoba):
    for number in range(120):
        dodaj(osoba, str(number), wierszy=number)
    first = widok(osoba, "duze=")
    second = widok(osoba, first["nastepna"].removeprefix("?"))
    third = widok(osoba, second["nastepna"].removeprefix("?"))
    assert [len(page["wiersze"]) for page in (first, second, third)] == [50, 50, 20]
    assert (first["poprzednia"], third["nastepna"]) == ("", "")
    back = widok(osoba, third["poprzednia"].removeprefix("?"))
    assert [row.opis for row in back["wiersze"]] == [row.opis for row in second["wiersze"]]


def test_empty_list_and_empty_result_say_different_things(strona, osoba):
    assert "Nie masz eksportów z ostatniej doby" in strona().content.decode()
    assert "Nic nie pasuje do tych filtrów" in strona("format=pdf").content.decode()


def test_other_peoples_rows_are_not_there(strona, biuro):
    dodaj(biuro.dyrektor, "cudzy")
    assert "cudzy" not in strona().content.decode()


def test_cells_escape_and_show_every_kind_of_value():
    moment = timezone.now()
    assert str(shown(None)) == '<span class="muted">—</span>'
    assert "<time" in shown(moment)
    assert shown(True) == "tak"
    assert lists.cells.tytul(lambda row: "/x/", lambda row: "<b>")(None) == '<a class="clamp" href="/x/">&lt;b&gt;</a>'


def test_a_list_without_the_right_offers_no_export(osoba, rf: RequestFactory):
    dodaj(osoba)
    assert widok(osoba)["eksport"] is True
    assert lists.Lista.__dataclass_fields__["moze_eksportowac"].default(osoba) is False


def test_rows_to_act_on_have_named_check_boxes_and_a_bar(osoba, rf: RequestFactory):
    dodaj(osoba, "do zaznaczenia")
    lista = replace(LISTA, nazwa="zbiorcza", zbiorczo="eksporty:lista", przyciski="skladniki/submit.html")
    request = rf.get("/")
    request.user = osoba
    page = render_to_string("skladniki/lista/wyniki.html", context(Parametry(lista, osoba, QueryDict())), request)
    assert "data-list" in page
    assert f'name="poz" value="{Eksport.objects.get().pk}" aria-label="Zaznacz: do zaznaczenia"' in page
    assert "data-bulk hidden" in page
    assert "data-all" in page
