"""One statement writes what save_act() would have written, and leaves no gap when it fails."""

import uuid

import pytest
from django.db import IntegrityError, connection, transaction
from django.utils import timezone

from biuro.core.history.models import Act
from biuro.core.history.numbered import insert_numbered
from biuro.core.history.verify import problems
from sekretariat.przesylki.models import Przesylka


def _row(biuro, **changes):
    facts = {
        "kanal": "poczta",
        "nadawca_nazwa": "Nadawca % z procentem",
        "tytul": "Tytuł 'z' \"cudzysłowem\"",
        "data_wplywu": timezone.localdate(),
        "zarejestrowano": timezone.now(),
        "rejestrujacy": biuro.sekretariat,
        "rok": 2026,
        "klucz": uuid.uuid4(),
    }
    return Przesylka(**facts | changes)


def _about(biuro):
    return Act("zarejestruj", biuro.sekretariat, "§ 7 ust. 3 pkt 2", "kogoś", "sekretariat", "powód")


def _values(row, skip):
    return {f.name: f.value_from_object(row) for f in row._meta.concrete_fields if f.name not in skip}


def test_history_row_is_the_one_save_act_would_write(biuro):
    fast, slow = _row(biuro), _row(biuro, numer=2)
    insert_numbered(fast, "RPW", _about(biuro))
    slow.save_act(_about(biuro))
    skip = {"id", "numer", "klucz", "history_id", "history_date", "zarejestrowano"}
    assert _values(fast.historia.get(), skip) == _values(slow.historia.get(), skip)
    assert _values(Przesylka.objects.get(pk=fast.pk), skip) == _values(fast, skip)
    assert fast.historia.get().numer == fast.numer == 1


def test_it_is_one_statement(biuro, django_assert_num_queries):
    with django_assert_num_queries(1):
        insert_numbered(_row(biuro), "RPW", _about(biuro))


def test_numbers_follow_each_other_and_a_failure_gives_its_number_back(biuro):
    first = _row(biuro)
    insert_numbered(first, "RPW", _about(biuro))
    with pytest.raises(IntegrityError), transaction.atomic():
        insert_numbered(_row(biuro, klucz=first.klucz), "RPW", _about(biuro))
    second = _row(biuro)
    insert_numbered(second, "RPW", _about(biuro))
    assert (first.numer, second.numer) == (1, 2)


@pytest.mark.parametrize("numer", [99, 0, -1, 3])
def test_the_database_refuses_a_gap_whoever_writes(biuro, numer):
    insert_numbered(_row(biuro), "RPW", _about(biuro))
    with pytest.raises(IntegrityError), transaction.atomic():
        _row(biuro, numer=numer).save()
        with connection.cursor() as cursor:
            cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")


def test_the_chain_accepts_the_row(biuro):
    insert_numbered(_row(biuro), "RPW", _about(biuro))
    with connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
    assert list(problems()) == []
