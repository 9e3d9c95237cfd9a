"""Rows 30, 32, 34: what only a committed transaction shows, so these tests empty the tables afterwards."""

from datetime import timedelta

import pytest
from django.db import connection
from django.utils import timezone

from biuro.core.history.models import Ogniwo
from biuro.core.history.verify import problems
from biuro.demo.czas import o_godzinie
from tests.obsada import bureau
from tests.rejestry.sprawy_helpers import skarga
from tests.sekretariat.przesylki_helpers import wpis

pytestmark = pytest.mark.django_db(transaction=True)
HOUR = timedelta(hours=1)


def test_row_30_and_32_a_row_changed_by_raw_sql_is_found():
    """Registers first: title, sender and state may be UPDATEd by SQL, so the check must see it."""
    biuro = bureau()
    wpis(biuro.sekretariat)
    skarga(biuro)
    assert list(problems()) == []
    with connection.cursor() as cursor:
        cursor.execute("UPDATE sekretariat_przesylka SET tytul = 'inny'")
        cursor.execute("UPDATE rejestry_skarga SET przedmiot = 'inny'")
    found = " ".join(problems())
    assert "sekretariat_przesylka" in found
    assert "rejestry_skarga" in found


def test_row_34_the_chain_numbers_acts_in_order_whatever_the_clock_says():
    biuro = bureau()
    with o_godzinie(timezone.now() - HOUR):
        wpis(biuro.sekretariat)
    wpis(biuro.sekretariat)
    numbers = list(Ogniwo.objects.order_by("numer").values_list("numer", flat=True))
    assert numbers == list(range(1, len(numbers) + 1))
    assert list(problems()) == []
