"""No overlap and no gap: held by the database itself, whoever writes."""

from datetime import date, timedelta

import pytest
from django.db import IntegrityError, connection, transaction
from django.utils import timezone

from org.kadry.models import Obsada
from org.struktura.models import Jednostka, Nastepstwo, Stanowisko, Zarzadzenie
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
    """PK-V and its posts as rows that end yesterday, not saved: something must follow."""
    rows = [biuro.oit2, *Stanowisko.objects.filter(jednostka=biuro.oit2)]
    for row in rows:
        row.do = timezone.localdate() - DAY
    return rows


def order(od):
    """An approved order that begins on the day."""
    row = Zarzadzenie(numer=f"{od}", z_dnia=od, od=od, tytul="x", stan="zatwierdzone", zatwierdzil="Sekretarz")
    row.save_act(BY)
    return row


def test_one_symbol_belongs_to_one_unit_a_day(biuro):
    refused("jeden_symbol_w_dniu", another(biuro.oit1, symbol="PK-V", od=date(2030, 1, 1)))


def test_one_unit_has_one_version_a_day(biuro):
    refused("jedna_wersja_jednostki_w_dniu", another(biuro.oit1, ciag=biuro.oit1.ciag, od=date(2030, 1, 1)))


def test_one_post_has_one_version_a_day(biuro):
    row = Stanowisko.objects.filter(jednostka=biuro.oit1).first()
    copy = Stanowisko(ciag=row.ciag, jednostka=biuro.oit2, nazwa="x", funkcja=row.funkcja, od=date(2030, 1, 1))
    refused("jedna_wersja_stanowiska_w_dniu", copy)


def test_versions_of_a_unit_leave_no_gap(ended):
    today = timezone.localdate()
    here, late = order(today), order(today + DAY)
    same = {"ciag": ended[0].ciag, "symbol": "PK-V"}
    refused("bez następcy", *ended)
    refused("dzień po dniu", *ended, another(ended[0], zarzadzenie=late, od=late.od, **same))
    refused("w dniu swojego zarządzenia", *ended, another(ended[0], zarzadzenie=late, od=today, **same))
    for row in (*ended, another(ended[0], zarzadzenie=here, od=today, **same)):
        row.save_act(BY)
    connection.check_constraints()


def test_a_successor_begins_the_day_after(biuro, ended):
    begins = order(timezone.localdate())
    link = Nastepstwo(zarzadzenie=begins, poprzednia=biuro.oit2, nastepna=biuro.oit1)
    refused("następ", *ended, link)
    link.pk, link.nastepna = None, another(biuro.oit2, zarzadzenie=begins, od=begins.od)
    link.nastepna.save_act(BY)
    for row in (*ended, link):
        row.save_act(BY)
    connection.check_constraints()
    link.akta = False
    refused("bez następcy", link)
    biuro.oit2.do -= DAY
    refused("dzień po dniu", biuro.oit2)


UNIT, POSTS = "UPDATE org_jednostka SET {} WHERE symbol = 'PK-V'", "UPDATE org_stanowisko SET {} WHERE nazwa ~ '^{}'"
ORDER = """INSERT INTO org_zarzadzenie (numer, z_dnia, od, tytul, stan, zatwierdzil, struktura_znana, plik_nazwa, slady)
    VALUES ('x', '2017-02-01', '2017-02-01', 'x', 'zatwierdzone', 'x', true, '', '[]')"""
DIRECTOR = """INSERT INTO org_stanowisko (jednostka_id, ciag, nazwa, funkcja, od)
    SELECT jednostka_id, gen_random_uuid(), 'x', funkcja, '2026-01-01' FROM org_stanowisko WHERE funkcja = 'dyrektor'"""


@pytest.mark.parametrize(
    ("sql", "words"),
    [
        (UNIT.format("\"do\" = '2030-12-31'"), "bez następcy"),
        (UNIT.format("od = '2017-03-01'"), "w dniu swojego zarządzenia"),
        (UNIT.format("nadzor_id = NULL"), "bez nadzoru"),
        (UNIT.format('"do" = od - 1'), "poza dniami swojej jednostki"),
        (POSTS.format("od = '2015-01-01'", "broker"), "poza dniami swojej jednostki"),
        (POSTS.format("\"do\" = '2030-12-31'", "dyrektor"), "bez nadzoru"),
        (POSTS.format("od = '2017-03-01'", "zastępca"), "bez nadzoru"),
        (DIRECTOR, "jeden_dyrektor_i_zastepca_w_dniu"),
        (ORDER, "jedno_zarzadzenie_zmienia_strukture_w_dniu"),
        ("UPDATE org_zarzadzenie SET \"do\" = '2030-12-31' WHERE numer = '1/2017'", "w innym dniu, niż je uchylono"),
        ("UPDATE org_zarzadzenie SET \"do\" = NULL WHERE numer = '5/2016'", "w innym dniu, niż je uchylono"),
        ("UPDATE org_uchylenie SET dnia = '2018-01-01'", "w innym dniu, niż je uchylono"),
        ("UPDATE org_zarzadzenie SET od = '2017-03-01' WHERE numer = '1/2017'", "w dniu swojego zarządzenia"),
    ],
)
def test_sql_leaves_no_day_without_its_unit_supervisor_or_order(biuro, sql, words):
    connection.check_constraints()  # the bureau itself is whole
    with pytest.raises(IntegrityError, match=words), transaction.atomic():
        with connection.cursor() as cursor:
            cursor.execute(sql)
        connection.check_constraints()


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
