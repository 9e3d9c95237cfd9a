"""When two entries may be the same letter."""

from datetime import timedelta

import pytest
from django.utils import timezone

from biuro.core.history.models import Act
from sekretariat.przesylki.models import Przesylka
from sekretariat.przesylki.operations import anuluj
from sekretariat.przesylki.podobienstwo import podobne_tytuly
from sekretariat.przesylki.queries import o_numerze, podobne
from tests.rejestry.sprawy_helpers import sprawa
from tests.sekretariat.przesylki_helpers import wpis


@pytest.mark.parametrize(
    ("first", "second", "same"),
    [
        ("Skarga na czas oczekiwania", "skarga NA czas oczekiwania", True),
        ("Skarga na czas oczekiwania na połączenie", "Skarga – czas oczekiwania", True),
        ("Skarga na czas oczekiwania", "Skarga na konsultanta", False),
        ("Faktura 12/2026", "Faktura 13/2026", False),
        ("Faktura 12/2026", "Faktura 12/2026 za październik", True),
        ("Wniosek o urlop", "Zaproszenie na konferencję", False),
        ("…", "?", False),
    ],
)
def test_titles_are_compared_by_words_and_numbers(first, second, same):
    assert podobne_tytuly(first, second) is same
    assert podobne_tytuly(second, first) is same


def test_same_sender_within_a_month_or_same_code(biuro):
    today = timezone.localdate()
    item = wpis(biuro.sekretariat, znak_nadawcy="ZTM.5.2026", kod_nadania="00459007731234567890", message_id="<a@b>")
    sender, title = item.nadawca_id, "Pytanie w sprawie godzin pracy infolinii"
    assert [row.rpw for row in podobne(sender, title, today)] == [item.rpw]
    assert podobne(sender, title, today + timedelta(days=31)) == []
    assert podobne(None, title, today) == []
    for code in ({"znak": "ZTM.5.2026"}, {"kod": "00459007731234567890"}, {"message_id": "<a@b>"}):
        assert [row.klucz for row in podobne(None, "", today, **code)] == [item.klucz]
    anuluj(item, powod="Pomyłka", by=biuro.sekretariat)
    assert podobne(sender, title, today, znak="ZTM.5.2026") == []


def test_the_look_for_the_same_letter_is_one_question_for_any_number_of_entries(biuro, django_assert_num_queries):
    items = [wpis(biuro.sekretariat, tytul=f"Pismo {n}", nadawca=None) for n in range(3)]
    with django_assert_num_queries(1):
        podobne(items[0].nadawca_id, "Pismo 9", timezone.localdate())


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("17", {"numer": 17}),
        ("RPW/17/2026", {"numer": 17, "rok": 2026}),
        ("rpw 17", {"numer": 17}),
    ],
)
def test_a_number_is_understood_as_people_write_it(text, found):
    assert dict(o_numerze(text).children) == found


def test_the_mark_of_a_case_finds_its_letters_and_no_others(biuro):
    first, second = sprawa(biuro), sprawa(biuro)
    letters = [wpis(biuro.sekretariat) for _ in range(3)]
    for letter, case in zip(letters, (first, second), strict=False):
        letter.sprawa, letter.stan = case, Przesylka.Stan.W_SPRAWIE
        letter.save_act(Act("test", None, "test"))
    for case, letter in ((first, letters[0]), (second, letters[1])):
        assert list(Przesylka.objects.filter(o_numerze(str(case.znak)))) == [letter]


@pytest.mark.parametrize("text", ["", "skarga", "1/2/3", "99999999999"])
def test_other_text_is_no_number(text):
    assert o_numerze(text) is None
