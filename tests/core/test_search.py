"""Search by words: inflection, diacritics, unknown words, and nothing typed is syntax."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from django.db import connection

from biuro.core.search import hasla, zapytanie
from biuro.core.search.backfill import uzupelnij
from rejestry.sprawy.models import Sprawa
from tests.rejestry.sprawy_helpers import sprawa

TYTUL = "Skarga na opóźnienie autobusu linii 74 i brak światła – wiata Żołędziowa"


def found(text: str, document: str = TYTUL) -> bool:
    with connection.cursor() as cursor:
        cursor.execute("SELECT %s::tsvector @@ %s::tsquery", [hasla(document), zapytanie(text)])
        return cursor.fetchone()[0]


@pytest.mark.django_db
@pytest.mark.parametrize(
    "text",
    [
        *(
            "skargi na autobusy",
            "SKARDZE AUTOBUSEM",
            "opóźnienia",
            "opoznienie",
            "swiatlo",
            "światła",
            "74",
            "linia 74",
        ),
        *("żołędziowa", "zoledz", "autob", "wiaty", "na", "skarga & autobus", "(skarga", "!skarga:*"),
    ],
)
def test_every_form_of_a_word_finds_the_title(text):
    assert found(text)


@pytest.mark.django_db
@pytest.mark.parametrize("text", ["autobus' | 'x", "tramwaj", "skarga na tramwaje", "7", "autobus nocny", "bus"])
def test_another_word_does_not(text):
    assert not found(text)


@pytest.mark.parametrize("text", ["", "   ", "&|!():*'\\", "\x00", "\ud800", "łł" * 200, "\u202e"])
def test_what_holds_no_word_asks_for_nothing(text):
    assert zapytanie(text) == ""


@pytest.mark.django_db
@pytest.mark.parametrize("text", ["a\x00b", "x\ud800y", "ß ﬁ № Ⅷ ½ ﷺ", "ſ K 日本", "skarga " * 500, "x':* & !y <-> z"])
def test_nothing_typed_breaks_the_query_or_the_column(text):
    found(text, text)
    assert len(zapytanie(text)) < 3000


def test_threads_share_the_dictionary():
    words = ["autobusami", "skargi", "opóźnienia", "miast"] * 25
    alone = [hasla(f"{word} {number}") for number, word in enumerate(words)]
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(lambda pair: hasla(f"{pair[1]} {pair[0]}"), enumerate(words))) == alone


def test_rows_get_their_words_on_saving_and_again_by_the_command(biuro):
    case = sprawa(biuro, tytul=TYTUL)
    mine = Sprawa.objects.filter(slowa__zawiera=zapytanie("skargi na autobusy"))
    assert list(mine) == [case]
    with connection.cursor() as cursor:
        cursor.execute("UPDATE rejestry_sprawa SET slowa = NULL")
    assert not mine.all().exists()
    before = case.historia.count()
    again = [sum(uzupelnij("rejestry_sprawa", Sprawa.SZUKANE)) for _ in range(2)]
    assert (again, case.historia.count()) == ([1, 0], before)
    assert list(mine.all()) == [case]
