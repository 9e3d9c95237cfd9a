"""Exports: a right of their own, journalled, limited, small ones at once and large ones in the background."""

import re
from datetime import timedelta

import pytest
from django.core.exceptions import PermissionDenied
from django.db import connection
from django.utils import timezone

from biuro.core.errors import Refused
from org.dziennik.models import Odczyt
from org.eksporty import operations, queries, rules
from org.eksporty.models import Eksport
from org.eksporty.plik import magazyn
from org.powiadomienia.models import Powiadomienie
from tests.core.listy_eksportow import LISTA as TESTOWA
from tests.core.listy_eksportow import dodaj

STAN = Eksport.Stan
WCZORAJ = timedelta(hours=25)


@pytest.fixture
def osoba(biuro, client):
    """Logged in, with three rows that are older than the hour the limit looks at."""
    client.force_login(biuro.dyrektor)
    for number in range(3):
        dodaj(biuro.dyrektor, f"wpis {number}", wierszy=number)
    przesun(timedelta(hours=2))
    return biuro.dyrektor


def przesun(ile):
    """All exports were asked for earlier by so much."""
    for eksport in Eksport.objects.all():
        Eksport.objects.filter(pk=eksport.pk).update(utworzono=eksport.utworzono - ile)


def zamow(client, kind="csv", **pola):
    """The answer, with the whole of its file as `.plik`."""
    response = client.post("/eksporty/zamow/", {"lista": "eksporty", "zapytanie": "", "format": kind} | pola)
    response.plik = b"".join(response) if response.streaming else b""
    return response


def zadania():
    """(task, number of the export) of the queue."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT task_name, (args ->> 'pk')::bigint FROM procrastinate_jobs ORDER BY id")
        return cursor.fetchall()


@pytest.mark.parametrize(
    ("kind", "start", "typ"),
    [
        ("csv", b"\xef\xbb\xbf", "text/csv; charset=utf-8"),
        ("xlsx", b"PK", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        ("pdf", b"%PDF-", "application/pdf"),
    ],
)
def test_a_small_export_is_the_answer(osoba, client, kind, start, typ):
    response = zamow(client, kind)
    assert response.plik.startswith(start)
    assert response["Content-Type"] == typ
    assert re.fullmatch(rf'attachment; filename="eksporty-[\d-]+\.{kind}"', response["Content-Disposition"])
    assert "sandbox" in response["Content-Security-Policy"]
    assert Eksport.objects.latest("pk").stan == STAN.POBRANY


def test_an_export_takes_the_filters_order_and_columns_of_the_screen(osoba, client):
    text = zamow(client, zapytanie="sort=wierszy&kol=wierszy&format=csv").plik.decode("utf-8-sig")
    assert text.splitlines()[:3] == ['"Rejestr";"Wierszy"', '"wpis 0";0', '"wpis 1";1']


@pytest.mark.przepis("art. 5 ust. 2 RODO")
def test_every_export_is_in_the_journal_with_its_size(osoba, client):
    zamow(client)
    read = Odczyt.objects.latest("pk")
    assert (read.kto, read.obiekt, read.sposob, read.cel) == (osoba, "rejestr eksporty", "eksport", "csv, wierszy: 3")


def test_seeing_a_list_is_not_the_right_to_export_it(osoba, monkeypatch):
    rules.sprawdz_prawo(osoba, TESTOWA)
    object.__setattr__(TESTOWA, "moze_eksportowac", lambda osoba: False)
    try:
        with pytest.raises(PermissionDenied, match="prowadzi lub nadzoruje"):
            operations.zamow(lista=TESTOWA, zapytanie="", format="csv", by=osoba)
    finally:
        object.__setattr__(TESTOWA, "moze_eksportowac", lambda osoba: True)


def test_the_eleventh_export_within_an_hour_waits(osoba, client):
    for _ in range(10):
        assert zamow(client).status_code == 200
    response = zamow(client)
    assert response.status_code == 409
    assert "10 eksportów" in response.content.decode()
    przesun(timedelta(minutes=61))
    assert zamow(client).status_code == 200


@pytest.mark.parametrize("pola", [{"lista": "nie-ma"}, {"lista": "../x"}, {"format": "exe"}, {"zapytanie": "x" * 2001}])
def test_forged_requests_are_not_found(osoba, client, pola):
    assert zamow(client, **pola).status_code == 404


def test_a_bad_filter_is_refused_with_a_sentence(osoba, client):
    response = zamow(client, zapytanie="format=exe")
    assert response.status_code == 422
    assert "Popraw filtry" in response.content.decode()


def test_get_does_not_export(osoba, client):
    assert client.get("/eksporty/zamow/").status_code == 405


@pytest.fixture
def w_kolejce(osoba, client, monkeypatch):
    """An export too large to be made at once."""
    monkeypatch.setitem(rules.OD_RAZU, "csv", 2)
    response = zamow(client)
    eksport = Eksport.objects.latest("pk")
    assert response["Location"] == f"/eksporty/{eksport.pk}/"
    return eksport


def test_a_large_export_is_queued_once_and_shows_its_progress(w_kolejce, client):
    assert zadania() == [("eksporty.wykonaj", w_kolejce.pk)]
    page = client.get(f"/eksporty/{w_kolejce.pk}/").content.decode()
    assert "czeka w kolejce" in page
    assert 'hx-trigger="every 2s"' in page
    assert "Odśwież" in page
    Eksport.objects.filter(pk=w_kolejce.pk).update(stan=STAN.W_TOKU, zrobiono=2)
    part = client.get(f"/eksporty/{w_kolejce.pk}/", headers={"HX-Target": "postep"}).content.decode()
    assert "2 z 3" in part
    assert "<html" not in part


def test_the_file_waits_for_its_owner_only(w_kolejce, client, biuro):
    assert client.get(f"/eksporty/{w_kolejce.pk}/plik/").status_code == 404
    operations.wykonaj(w_kolejce.pk)
    assert "Pobierz plik CSV" in client.get(f"/eksporty/{w_kolejce.pk}/").content.decode()
    response = client.get(f"/eksporty/{w_kolejce.pk}/plik/")
    text = b"".join(response).decode("utf-8-sig")
    assert len(text.splitlines()) == 1 + 4  # the export itself stands on the list of exports
    assert Odczyt.objects.latest("pk").sposob == "pobranie eksportu"
    assert Powiadomienie.objects.get().adres == f"/eksporty/{w_kolejce.pk}/"
    client.force_login(biuro.broker)
    assert client.get(f"/eksporty/{w_kolejce.pk}/").status_code == 404
    assert client.get(f"/eksporty/{w_kolejce.pk}/plik/").status_code == 404


def test_a_job_run_twice_leaves_one_file_and_one_word(w_kolejce):
    operations.wykonaj(w_kolejce.pk)
    first = Eksport.objects.get(pk=w_kolejce.pk).plik
    operations.wykonaj(w_kolejce.pk)
    assert Eksport.objects.get(pk=w_kolejce.pk).plik == first
    assert Powiadomienie.objects.count() == 1


def test_two_attempts_at_once_keep_the_first_result(w_kolejce, monkeypatch):
    real, second = operations.zachowaj, []

    def meanwhile(source):
        if not second:
            second.append(True)
            operations.wykonaj(w_kolejce.pk)
        return real(source)

    monkeypatch.setattr(operations, "zachowaj", meanwhile)
    operations.wykonaj(w_kolejce.pk)
    assert Powiadomienie.objects.count() == 1
    _, files = magazyn().listdir("eksporty")
    assert [f"eksporty/{file}" for file in files] == [Eksport.objects.get(pk=w_kolejce.pk).plik]


def test_the_right_is_asked_again_when_the_job_runs(w_kolejce, monkeypatch):
    def lost(osoba, lista):
        raise PermissionDenied("Nie możesz już eksportować.")

    monkeypatch.setattr(rules, "sprawdz_prawo", lost)
    with pytest.raises(PermissionDenied):
        operations.wykonaj(w_kolejce.pk)
    operations.przerwij(w_kolejce.pk, "Nie możesz już eksportować.")
    eksport = Eksport.objects.get(pk=w_kolejce.pk)
    assert (eksport.stan, eksport.plik) == (STAN.NIEUDANY, "")
    assert "nie udał" in Powiadomienie.objects.get().tresc


def test_files_go_after_a_day_and_so_does_what_a_crash_left(w_kolejce, monkeypatch):
    operations.wykonaj(w_kolejce.pk)
    name = Eksport.objects.get(pk=w_kolejce.pk).plik
    assert operations.usun_stare() == 0
    przesun(WCZORAJ)
    monkeypatch.setattr(magazyn().__class__, "get_modified_time", lambda self, name: timezone.now() - WCZORAJ)
    assert operations.usun_stare() == 1
    assert not magazyn().exists(name)
    assert not Eksport.objects.exists()
    assert not queries.przeterminowane().exists()


def test_a_format_that_cannot_hold_the_rows_is_refused(osoba):
    with pytest.raises(Refused, match="Zawęź filtry"):
        rules.sprawdz_wielkosc("pdf", 10_001)
    with pytest.raises(Refused, match="mniej kolumn"):
        rules.sprawdz_wielkosc("pdf", 6_000, 16)
    rules.sprawdz_wielkosc("pdf", 10_000, 8)
    rules.sprawdz_wielkosc("csv", 10_000_000)
