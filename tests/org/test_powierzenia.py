"""Custody of registers and other resources: entrusted on the director's decision, and what it gives sight of."""

from datetime import timedelta
from itertools import islice

import pytest
from django.core.exceptions import PermissionDenied
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from biuro.core.errors import Refused, UserError
from org.kadry.models import Pracownik
from org.uprawnienia.models import Powierzenie, Zasob
from org.uprawnienia.operations import odbierz_na_decyzje, powierz_na_decyzje, wczytaj_zasoby
from org.uprawnienia.powierzenia import prowadzi
from rejestry.skargi.queries import visible_to as skargi
from sekretariat.przesylki.queries import visible_to as przesylki
from sekretariat.wysylka.queries import visible_to as wychodzace
from tests.rejestry.sprawy_helpers import skarga
from tests.zagrozenia.swiat import przesylka

DZIS = timezone.localdate()


def swieze(osoba):
    return Pracownik.objects.get(pk=osoba.pk)


@pytest.fixture
def zasoby(biuro):
    wczytaj_zasoby()
    return {row.kod: row for row in Zasob.objects.all()}


def powierz(zasoby, kod, komu, by, **facts):
    return powierz_na_decyzje(zasoby[kod], komu=komu, **{"od": DZIS, "decyzja": "PK.077.1.2026"} | facts, by=by)


def test_loading_resources_twice_adds_nothing(zasoby):
    assert wczytaj_zasoby() == 0
    assert {"administracja", "rejestr_1510", "rejestr_rpw", "dziennik_odczytow", "skrzynka"} <= set(zasoby)


@pytest.mark.przepis("§ 6 ust. 4")
def test_custody_of_the_register_of_complaints_shows_it_until_taken_back(biuro, zasoby):
    entry = skarga(biuro)
    assert not skargi(swieze(biuro.broker)).exists()
    row = powierz(zasoby, "rejestr_1510", biuro.broker, biuro.administrator)
    assert list(skargi(swieze(biuro.broker))) == [entry]
    odbierz_na_decyzje(row, powod="PK.077.2.2026", by=biuro.administrator)
    assert not skargi(swieze(biuro.broker)).exists()


@pytest.mark.przepis("§ 7 ust. 3 pkt 2")
def test_custody_of_the_register_of_mail_shows_the_mail(biuro, zasoby):
    item = przesylka(biuro)
    assert not przesylki(swieze(biuro.broker)).exists()
    powierz(zasoby, "rejestr_rpw", biuro.broker, biuro.administrator)
    assert list(przesylki(swieze(biuro.broker))) == [item]
    assert not wychodzace(swieze(biuro.broker)).exists()


def test_custody_begins_on_its_day(biuro, zasoby):
    powierz(zasoby, "rejestr_1510", biuro.broker, biuro.administrator, od=DZIS + timedelta(days=1))
    assert not prowadzi(swieze(biuro.broker), "rejestr_1510")


@pytest.mark.parametrize("kto", ["dyrektor", "zastepca", "sekretariat", "broker"])
def test_only_the_administrator_entrusts(biuro, zasoby, kto):
    with pytest.raises(PermissionDenied, match="administrator"):
        powierz(zasoby, "kalendarz", biuro.broker, getattr(biuro, kto))


def test_administrator_gives_himself_nothing_and_reads_no_case(biuro, zasoby):
    with pytest.raises(UserError, match="sobie"):
        powierz(zasoby, "dziennik_odczytow", biuro.administrator, biuro.administrator)
    powierz(zasoby, "administracja", biuro.broker, biuro.administrator)
    with pytest.raises(UserError, match="stanowiska"):
        powierz(zasoby, "rejestr_1510", biuro.administrator, swieze(biuro.broker))
    with pytest.raises(UserError, match="decyzję"):
        powierz(zasoby, "kalendarz", biuro.superwizor, biuro.administrator, decyzja=" ")


def test_last_administrator_stays_and_nothing_is_entrusted_twice(biuro, zasoby):
    with pytest.raises(Refused, match="jedyny"):
        odbierz_na_decyzje(Powierzenie.objects.get(), powod="koniec", by=biuro.administrator)
    powierz(zasoby, "kalendarz", biuro.sekretariat, biuro.administrator)
    with pytest.raises(Refused, match="prowadzi już"):
        powierz(zasoby, "kalendarz", biuro.sekretariat, biuro.administrator)


def test_page_is_for_the_administrator_and_the_director_who_looks_on(biuro, zasoby, client):
    address = reverse("powierzenia:lista")
    sent = {"zasob": zasoby["skrzynka"].pk, "komu": biuro.sekretariat.pk, "od": DZIS.isoformat(), "decyzja": "nr 1"}
    client.force_login(biuro.broker)
    assert client.get(address).status_code == 404
    client.force_login(biuro.dyrektor)
    assert "<form" not in client.get(address).content.decode().partition("<main")[2]
    assert client.post(address, sent).status_code == 403
    client.force_login(biuro.administrator)
    assert client.post(address, sent | {"decyzja": ""}).status_code == 422
    assert client.post(address, sent).status_code == 303
    row = Powierzenie.objects.get(zasob__kod="skrzynka")
    taken = reverse("powierzenia:odbierz", args=[row.pk])
    assert client.post(taken, {"powod": ""}).status_code == 422
    assert client.post(taken, {"powod": "decyzja nr 2"}).status_code == 303
    assert client.get(taken).status_code == 404


def test_page_costs_the_same_with_one_custody_and_with_five(biuro, zasoby, client):
    client.force_login(biuro.administrator)
    kinds = iter(("kalendarz", "skrzynka", "adresy", "rejestr_rpw", "rejestr_rpwych"))
    costs = []
    for many in (1, 4):
        for kod in islice(kinds, many):
            powierz(zasoby, kod, biuro.sekretariat, biuro.administrator)
        client.get(reverse("powierzenia:lista"))
        with CaptureQueriesContext(connection) as asked:
            client.get(reverse("powierzenia:lista"))
        costs.append(len(asked))
    assert costs[0] == costs[1]
