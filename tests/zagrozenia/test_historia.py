"""Rows 29-34, 72: history of every table, the name in it, and a clock that goes back."""

from datetime import timedelta

import pytest
from django.apps import apps
from django.conf import settings
from django.db import DatabaseError, connection, transaction
from django.utils import timezone

from biuro.core.errors import WriteWithoutHistory
from biuro.core.history.guards import historical
from biuro.core.history.models import AppendOnlyModel, HistoryModel
from biuro.demo.czas import o_godzinie
from tests.rejestry.sprawy_helpers import skarga
from tests.sekretariat.przesylki_helpers import pola, wpis
from tests.zagrozenia.swiat import jako

NEVER = [model for model in apps.get_models() if historical(model) or issubclass(model, AppendOnlyModel)]
TRACKED = [model for model in apps.get_models() if issubclass(model, HistoryModel) and not historical(model)]
HOUR = timedelta(hours=1)
TRIGGERS = """
SELECT tgrelid::regclass::text, tgtype FROM pg_trigger JOIN pg_proc ON pg_proc.oid = tgfoid
WHERE proname = 'biuro_zakaz' AND tgenabled = 'O'
"""
DELETE, UPDATE, TRUNCATE = 8, 16, 32  # bits of pg_trigger.tgtype


@pytest.fixture
def forbidden(db):
    """{table: bits of the operations its triggers refuse}."""
    found: dict[str, int] = {}
    with connection.cursor() as cursor:
        cursor.execute(TRIGGERS)
        for table, bits in cursor.fetchall():
            found[table] = found.get(table, 0) | bits
    return found


def test_row_29_every_history_and_journal_refuses_update_delete_and_truncate(forbidden):
    wanted = UPDATE | DELETE | TRUNCATE
    assert [m.__name__ for m in NEVER if forbidden.get(m._meta.db_table, 0) & wanted != wanted] == []


def test_row_21_and_29_every_tracked_table_refuses_delete_and_truncate(forbidden):
    wanted = DELETE | TRUNCATE
    assert [m.__name__ for m in TRACKED if forbidden.get(m._meta.db_table, 0) & wanted != wanted] == []


@pytest.mark.parametrize("model", [*TRACKED, *NEVER], ids=lambda m: m.__name__)
def test_row_32_no_manager_writes_behind_the_back_of_history(model):
    if historical(model) and model not in TRACKED and not issubclass(model, AppendOnlyModel):
        assert not hasattr(model, "historia"), (
            "rows of history are written by the library only; triggers refuse the rest"
        )
        return
    for write in ("update", "delete", "bulk_create", "bulk_update"):
        with pytest.raises(WriteWithoutHistory):
            getattr(model._default_manager.all(), write)()


@pytest.mark.parametrize(
    "statement", ["DELETE FROM org_odczyt", "TRUNCATE org_odczyt", "UPDATE org_odczyt SET cel = ''"]
)
def test_row_29_the_journal_of_reads_cannot_be_emptied(biuro, statement):
    item = wpis(biuro.sekretariat)
    jako(biuro.sekretariat).get(f"/przesylki/{item.rok}/1/")
    with pytest.raises(DatabaseError), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(statement)


def test_row_33_the_name_in_history_is_passed_never_taken_from_the_thread(biuro):
    """A request of one person leaves nothing behind for the act of the next in the same thread."""
    assert not [name for name in settings.MIDDLEWARE if "simple_history" in name]
    jako(biuro.dyrektor).get("/")
    item = wpis(biuro.sekretariat)
    jako(biuro.dyrektor).get(f"/przesylki/{item.rok}/1/")
    case = skarga(biuro).sprawa
    assert [row.history_user for row in item.historia.all()] == [biuro.sekretariat]
    assert {row.history_user for row in case.historia.all()} == {biuro.specjalista}


def test_row_33_every_act_over_http_has_its_person_capacity_and_basis(biuro):
    jako(biuro.sekretariat).post("/przesylki/nowa/", pola())
    item = apps.get_model("sekretariat", "Przesylka").objects.get()
    jako(biuro.dyrektor).post(
        f"/dekretacja/{item.rok}/1/", {"wiodacy": f"o{biuro.specjalista.pk}", "dyspozycja": "zalatwic", "po": 0}
    )
    rows = list(item.historia.order_by("history_id"))
    assert [row.history_user for row in rows] == [biuro.sekretariat, biuro.dyrektor]
    assert all(row.akt_czynnosc and row.akt_podstawa and row.akt_jako for row in rows)


@pytest.mark.parametrize("back", [timedelta(minutes=40), timedelta(days=366)], ids=["40 minutes", "a year"])
def test_row_34_and_72_a_clock_that_goes_back_leaves_order_and_numbers(biuro, back):
    now = timezone.now()
    first = wpis(biuro.sekretariat)
    with o_godzinie(now - back):
        second = wpis(biuro.sekretariat)
    third = wpis(biuro.sekretariat)
    same_year = [row.numer for row in (first, second, third) if row.rok == first.rok]
    assert same_year == list(range(1, len(same_year) + 1))
    orders = [row.historia.get().history_id for row in (first, second, third)]
    assert orders == sorted(orders)


@pytest.mark.parametrize("year", [2038, 2100])
def test_row_72_years_far_ahead_have_their_own_numbers(biuro, year):
    with o_godzinie(timezone.now().replace(year=year, month=3, day=1)):
        item = wpis(biuro.sekretariat)
    assert (item.rok, item.numer) == (year, 1)
