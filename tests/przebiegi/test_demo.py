"""The demonstration of `make start`: every operation in it is allowed by the rules, and its history is whole."""

from io import StringIO

import pytest
from django.core.management import call_command
from django.db import connection

from biuro.core.history.verify import problems
from rejestry.informacja_publiczna.models import WniosekUdip
from rejestry.sprawy.models import Sprawa
from sekretariat.przesylki.models import Przesylka


@pytest.mark.dlugi
def test_a_month_of_work_is_loaded_once_and_proves_itself(biuro):
    said = [StringIO(), StringIO()]
    for out in said:
        call_command("wczytaj_demo", stdout=out)
    assert said[0].getvalue() == f"Wczytano przesyłki: {Przesylka.objects.count()}.\n"
    assert "nic nie dodano" in said[1].getvalue()
    assert {"w_toku", "zalatwiona"} <= set(Sprawa.objects.values_list("stan", flat=True))
    assert WniosekUdip.objects.exclude(crwip_numer="").exists()
    with connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")  # the links of the chain, made at commit
    assert list(problems()) == []
