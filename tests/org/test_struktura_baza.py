"""No overlap and no gap: held by the database itself, whoever writes."""

from datetime import date, timedelta

import pytest
from django.db import IntegrityError, connection, transaction
from django.utils import timezone

from org.kadry.models import Obsada
from org.struktura.models import Jednostka, Nastepstwo, Stanowisko
from tests.obsada import BY

DAY = timedelta(days=1)


def refused(words, *rows):
    """The database refuses these rows, at once or at the end of the transaction."""
    with pytest.raises(IntegrityError, match=words), transaction.atomic():
        for row in rows:
            row.save_act(BY)
        connection.check_constraints()


def another(unit, **facts):
    """One more version of the unit."""
    common = {"zarzadzenie": unit.zarzadzenie, "nazwa": "Inny", "rodzaj": unit.rodzaj, "nadzor": unit.nadzor}
    return Jednostka(**common | {"symbol": "PK-X", "od": unit.od} | facts)


@pytest.fixture
def ended(biuro):
    """PK-V ended yesterday, without anybody after it."""
    biuro.oit2.do = timezone.localdate() - DAY
    biuro.oit2.save_act(BY)
    connection.check_constraints()
    return biuro.oit2


def test_one_symbol_belongs_to_one_unit_a_day(biuro):
    refused("jeden_symbol_w_dniu", another(biuro.oit1, symbol="PK-V", od=date(2030, 1, 1)))


def test_one_unit_has_one_version_a_day(biuro):
    refused("jedna_wersja_jednostki_w_dniu", another(biuro.oit1, ciag=biuro.oit1.ciag, od=date(2030, 1, 1)))


def test_one_post_has_one_version_a_day(biuro):
    row = Stanowisko.objects.filter(jednostka=biuro.oit1).first()
    copy = Stanowisko(ciag=row.ciag, jednostka=biuro.oit2, nazwa="x", funkcja=row.funkcja, od=date(2030, 1, 1))
    refused("jedna_wersja_stanowiska_w_dniu", copy)


def test_versions_of_a_unit_leave_no_gap(ended):
    tomorrow = timezone.localdate() + DAY
    refused("dzień po dniu", another(ended, ciag=ended.ciag, symbol="PK-V", od=tomorrow))
    another(ended, ciag=ended.ciag, symbol="PK-V", od=timezone.localdate()).save_act(BY)
    connection.check_constraints()


def test_a_successor_begins_the_day_after(biuro, ended):
    order = ended.zarzadzenie
    refused("dzień po poprzedniej", Nastepstwo(zarzadzenie=order, poprzednia=ended, nastepna=biuro.oit1))
    new = another(ended, od=timezone.localdate())
    new.save_act(BY)
    Nastepstwo(zarzadzenie=order, poprzednia=ended, nastepna=new).save_act(BY)
    connection.check_constraints()
    ended.do -= DAY
    refused("dzień po dniu", ended)


def test_one_person_is_on_one_post_once_a_day(biuro):
    row = Obsada.objects.get(pracownik=biuro.broker)
    copy = Obsada(pracownik=row.pracownik, stanowisko=row.stanowisko, od=date(2030, 1, 1))
    refused("osoba_raz_na_stanowisku_w_dniu", copy)


def test_a_row_of_no_day_is_in_nobodys_way(biuro):
    """What was prepared and withdrawn stays in the table with its first day."""
    day = date(2030, 1, 1)
    another(biuro.oit1, symbol="PK-V", ciag=biuro.oit1.ciag, od=day, do=day - DAY).save_act(BY)
    connection.check_constraints()
    assert Jednostka.objects.on(day).get(symbol="PK-V") == biuro.oit2
    refused("jednostka_okres", another(biuro.oit1, od=day, do=day - 2 * DAY))
