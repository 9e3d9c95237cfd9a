"""The map of the regulation is complete, honest and alive: /regulamin/ and manage.py pokrycie_regulaminu."""

import re
from importlib import import_module
from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.urls import reverse

from biuro.mapa import mapa
from biuro.mapa.dowody import dowodzace, w_zrodle
from biuro.mapa.ekrany import EKRANY
from biuro.mapa.mapa import PRZEPISY, bez_pokrycia
from biuro.mapa.przepis import Przepis, Stan, jednostki_redakcyjne, sluzy
from biuro.mapa.zapisy import ZAPISY, policzone
from org.podpisywanie.pytania import PYTANIA
from tests.rejestry.sprawy_helpers import sprawa

# Copied from the regulation: how many points each paragraph has (0: none).
TRESC = {
    **{f"zarządzenie 1/2017 § {n}": 0 for n in (1, 2, 3, 4)},
    **{"§ 1 ust. 1": 0, "§ 1 ust. 2": 0, "§ 2": 4, "§ 3 ust. 1": 0, "§ 3 ust. 2": 4, "§ 3 ust. 3": 0, "§ 4": 1},
    **{"§ 5": 0, "§ 6 ust. 1": 0, "§ 6 ust. 2": 0, "§ 6 ust. 3": 0, "§ 6 ust. 4": 1, "§ 6 ust. 5": 0},
    **{"§ 7 ust. 1": 7, "§ 7 ust. 2": 14, "§ 7 ust. 3": 17, "§ 8": 0},
    **{f"§ 9 ust. {n}": 0 for n in range(1, 8)},
    **{"§ 10 ust. 1": 0, "§ 10 ust. 2": 0, "§ 10 ust. 3": 4, "§ 10 ust. 4": 0},
}


def test_map_has_every_paragraph_and_point_once_in_order():
    wanted = [
        kod
        for przepis, points in TRESC.items()
        for kod in ([f"{przepis} pkt {n}" for n in range(1, points + 1)] or [przepis])
    ]
    assert [row.kod for row in PRZEPISY] == wanted


@pytest.mark.parametrize("row", PRZEPISY, ids=lambda row: row.kod)
def test_row_has_what_it_promises(row):
    assert bez_pokrycia(row) == ""
    assert set(row.ekrany) <= EKRANY.keys()
    assert set(row.zapisy) <= ZAPISY.keys()
    for name in row.kod_zrodlowy:
        module, _, attribute = name.rpartition(".")
        assert _exists(name) or hasattr(import_module(module), attribute), name


def _exists(name):
    try:
        return bool(import_module(name))
    except ModuleNotFoundError:
        return False


def test_screens_of_the_map_exist():
    assert all(reverse(screen.url) for screen in EKRANY.values())


@pytest.mark.parametrize(
    ("row", "lack"),
    [
        (sluzy("§ 99", "obietnica"), "kod, test"),
        (sluzy("§ 99", "obietnica", kod_zrodlowy=("x",)), "test"),
        (Przepis("§ 99", "nic", Stan.POZA), "bez powodu"),
        (Przepis("§ 9 ust. 5", "część", Stan.CZESCIOWO, kod_zrodlowy=("x",)), "powód"),
    ],
)
def test_empty_promise_is_found(row, lack, monkeypatch):
    assert bez_pokrycia(row) == lack
    monkeypatch.setattr("biuro.management.commands.pokrycie_regulaminu.PRZEPISY", [row])
    with pytest.raises(CommandError, match=re.escape(row.kod)):
        call_command("pokrycie_regulaminu", stdout=StringIO())


def test_command_prints_the_whole_map(capsys):
    call_command("pokrycie_regulaminu")
    printed = capsys.readouterr().out
    assert all(row.kod in printed for row in PRZEPISY)


def test_marks_are_read_from_sources_wherever_they_stand():
    source = """
import pytest
pytestmark = [pytest.mark.przepis("§ 1")]
@pytest.mark.przepis("§ 2")
class TestA:
    @pytest.mark.parametrize("x", [pytest.param(1, marks=pytest.mark.przepis("§ 3"))])
    def test_b(self, x): ...
"""
    assert set(w_zrodle(source)) == {("§ 1", "*"), ("§ 2", "TestA"), ("§ 3", "test_b")}


def test_paragraphs_that_begin_alike_are_told_apart():
    assert any("test_par_09" in name for name in dowodzace("§ 9 ust. 5"))
    tens = set(dowodzace("§ 10"))
    assert tens
    assert not tens & set(dowodzace("§ 1"))


@pytest.mark.parametrize(
    ("przepisy", "wanted"),
    [
        ("§ 9 ust. 5", ["§ 9 ust. 5"]),
        ("§ 3 ust. 3, § 9 ust. 5, 6", ["§ 3 ust. 3", "§ 9 ust. 5", "§ 9 ust. 6"]),
        ("§ 7 ust. 2 pkt 13, ust. 3 pkt 2, 3", ["§ 7 ust. 2 pkt 13", "§ 7 ust. 3 pkt 2", "§ 7 ust. 3 pkt 3"]),
        ("§ 2, § 3 ust. 2, § 4", ["§ 2", "§ 3 ust. 2", "§ 4"]),
    ],
)
def test_paragraphs_written_together_are_told_apart(przepisy, wanted):
    assert jednostki_redakcyjne(przepisy) == wanted


def test_every_reading_stands_beside_a_paragraph_it_is_about(biuro, client):
    client.force_login(biuro.broker)
    rows = [w for _, rows in client.get(reverse("mapa:strona")).context["rozdzialy"] for w in rows]
    assert {question.kod for row in rows for question in row.odczytania} == {question.kod for question in PYTANIA}


def test_records_are_counted_live_and_declined(biuro):
    assert policzone()["sprawy"] == "0 spraw"
    sprawa(biuro)
    assert policzone()["sprawy"] == "1 sprawa"


@pytest.mark.parametrize(("q", "stan", "ile"), [("", "", len(PRZEPISY)), ("skarg", "", 2), ("§ 7 ust. 3", "służy", 4)])
def test_page_is_narrowed_and_costs_the_same(biuro, client, django_assert_max_num_queries, q, stan, ile):
    client.force_login(biuro.broker)
    client.get(reverse("mapa:strona"))
    with django_assert_max_num_queries(20):
        page = client.get(reverse("mapa:strona"), {"q": q, "stan": stan})
    assert sum(len(rows) for _, rows in page.context["rozdzialy"]) == ile


def test_records_are_one_statement(db, django_assert_num_queries):
    with django_assert_num_queries(1):
        policzone()


def test_links_lead_only_where_the_person_may_go(biuro, client):
    for rola in ("broker", "sekretariat"):
        client.force_login(getattr(biuro, rola))
        page = client.get(reverse("mapa:strona"))
        links = {e.adres for _, rows in page.context["rozdzialy"] for w in rows for e in w.ekrany if e.adres}
        assert (reverse("przesylki:nowa") in links) == (rola == "sekretariat")
    assert {client.get(link).status_code for link in links} == {200}


def test_pdf_carries_the_rows(biuro, client, monkeypatch):
    printed = []
    monkeypatch.setattr("biuro.mapa.views.pdf_rejestru", lambda wydruk: printed.append(wydruk) or b"%PDF")
    client.force_login(biuro.dyrektor)
    answer = client.get(reverse("mapa:pdf"), {"q": "skarg"})
    assert (answer.status_code, answer["Content-Type"]) == (200, "application/pdf")
    assert [row[0] for row in printed[0].wiersze] == ["§ 6 ust. 4 pkt 1", "§ 7 ust. 2 pkt 13"]
    assert mapa.podsumowanie()
