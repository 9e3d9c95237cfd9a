"""What keeps lists flat on many rows gives the same rows: few rows first, open deadlines first, numbers kept back."""

from datetime import timedelta

import pytest
from django.db.models import Q
from django.utils import timezone

from biuro.core.history.models import Act
from biuro.core.lists import rare
from biuro.core.lists.keyset import page
from biuro.core.lists.ordering import porzadek
from biuro.core.search import zapytanie
from rejestry.skargi.lista import REJESTR
from rejestry.sprawy.models import Sprawa
from rejestry.sprawy.queries import zastrzezone
from tests.rejestry.dostep_helpers import poufna
from tests.rejestry.sprawy_helpers import skarga

DZIEN = timedelta(days=1)


def test_few_rows_become_their_ids_and_many_stay_a_condition(biuro, monkeypatch):
    found = skarga(biuro, tytul="Skarga na windę").sprawa
    skarga(biuro)
    words = Q(slowa__zawiera=zapytanie("windy"))
    assert rare.nieliczne(Sprawa, words) == Q(pk__in=[found.pk])
    monkeypatch.setattr(rare, "NIELICZNE", 0)
    assert rare.nieliczne(Sprawa, words) is words


@pytest.mark.parametrize("few", [True, False])
def test_the_register_finds_the_same_either_way(biuro, client, monkeypatch, few):
    if not few:
        monkeypatch.setattr(rare, "NIELICZNE", 0)
    wanted, other = skarga(biuro, tytul="Skarga na windę").sprawa, skarga(biuro).sprawa
    client.force_login(biuro.specjalista)
    shown = client.get("/skargi/?q=windy").content.decode()
    assert wanted.znak in shown
    assert other.znak not in shown


@pytest.mark.parametrize("sort", ["termin", "-termin"])
def test_open_deadlines_come_first_in_their_order_and_every_row_once(biuro, sort):
    today = timezone.localdate()
    rows = [skarga(biuro, data_wplywu=today - n * DZIEN) for n in (3, 9, 6)]
    done = skarga(biuro, data_wplywu=today - 20 * DZIEN)
    for termin in done.sprawa.terminy.all():
        termin.spelniony, termin.czym = today, "odpowiedź"
        termin.save_act(Act("test", None, "test"))
    falling = sort.startswith("-")
    wanted = sorted(rows, key=lambda row: row.sprawa.data_wplywu, reverse=falling)
    source, order, found, start = REJESTR.zrodlo(biuro.specjalista), porzadek(REJESTR, sort), [], None
    while True:
        part = page(source, order, start, size=1)
        found += part.wiersze
        if part.nastepna is None:
            break
        start = part.nastepna
    assert found == [*wanted, done]


def test_numbers_kept_back_are_those_of_the_reach_that_are_not_seen(biuro):
    secret, open_one = poufna(skarga(biuro).sprawa, biuro.specjalista), skarga(biuro).sprawa
    about = skarga(biuro, by="dyrektor", dotyczy="kierownik_oru").sprawa
    kept = {row.pk for row in zastrzezone(biuro.analityk)}
    assert {secret.pk, about.pk} <= kept
    assert open_one.pk not in kept
