"""„Moja teczka”: what waits for each person of the demonstration month, grouped by deadline, with a preview."""

import html
import re
import uuid
from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from biuro.pulpit import views, z_poczty, ze_spraw
from biuro.pulpit.views import wszystkie_zadania
from biuro.pulpit.zadanie import GRUPY, NA_DZIS, PO_TERMINIE, POZNIEJ, W_TYGODNIU, Zadanie
from org.powiadomienia.operations import powiadom
from sekretariat.dekretacja.operations import zadekretuj
from sekretariat.pisma.operations import utworz
from sekretariat.przesylki.operations import zarejestruj
from tests.architecture.zrodla import ROOT, sources, templates
from tests.rejestry.udip_helpers import wniosek
from tests.sekretariat.pisma_pomoc import sprawa


@pytest.fixture
def letter(biuro):
    def make(n=0, rodzaj="skarga", dni_temu=0):
        dane = {
            "kanal": "poczta",
            "rodzaj": rodzaj,
            "nadawca_nazwa": "Wiśniewska Halina",
            "tytul": f"Sprawa numer {n}",
            "data_wplywu": timezone.localdate() - timedelta(days=dni_temu),
            "uwagi": "leżało w skrzynce",
        }
        return zarejestruj(dane=dane, klucz=uuid.uuid4(), by=biuro.sekretariat)

    return make


def _verbs(osoba):
    osoba.__dict__.pop("_roles_by_day", None)
    return [z.czasownik for z in wszystkie_zadania(osoba)]


@pytest.mark.przepis("§ 3 ust. 1")
def test_each_person_finds_his_own_next_step(biuro, letter):
    item = letter()
    assert _verbs(biuro.dyrektor) == ["Zadekretuj"]
    assert _verbs(biuro.zastepca) == _verbs(biuro.specjalista) == []
    zadekretuj(item, jednostka=biuro.oru, do_wiadomosci=[biuro.broker], by=biuro.dyrektor)
    assert _verbs(biuro.dyrektor) == []
    assert _verbs(biuro.kierownik_oru) == _verbs(biuro.zastepca) == ["Zadekretuj"]
    assert _verbs(biuro.broker) == ["Zapoznaj się"]
    item.refresh_from_db()
    zadekretuj(item, osoba=biuro.specjalista, by=biuro.kierownik_oru)
    assert _verbs(biuro.specjalista) == ["Załóż sprawę"]
    assert _verbs(biuro.kierownik_oru) == []


@pytest.mark.przepis("art. 237 § 1 kpa")
def test_the_clock_of_a_complaint_runs_before_there_is_a_case(biuro, letter):
    letter(dni_temu=40)
    [zadanie] = wszystkie_zadania(biuro.dyrektor)
    assert zadanie.grupa(timezone.localdate()) == PO_TERMINIE


@pytest.mark.parametrize(
    ("days", "group"), [(-1, PO_TERMINIE), (0, NA_DZIS), (7, W_TYGODNIU), (8, POZNIEJ), (None, W_TYGODNIU)]
)
def test_groups_follow_the_deadline(days, group):
    today = timezone.localdate()
    task = Zadanie(
        klucz="x",
        czasownik="x",
        ikona="x",
        tytul="x",
        znak="x",
        od="x",
        url="/",
        widok="x",
        termin=today + timedelta(days=days) if days is not None else None,
    )
    assert task.grupa(today) == group


def test_group_of_the_next_seven_days_does_not_claim_to_be_this_week():
    """On a Saturday the next seven days are the next week."""
    assert GRUPY[W_TYGODNIU] == "W najbliższych dniach"


def test_count_says_so_when_a_list_is_longer_than_shown(biuro, letter, client, monkeypatch):
    letter(1), letter(2)
    client.force_login(biuro.dyrektor)
    assert "Co najmniej" not in client.get("/").content.decode()
    for module in (z_poczty, views):
        monkeypatch.setattr(module, "NAJWYZEJ", 2)
    assert "Co najmniej 2 sprawy czekają" in client.get("/").content.decode()


def test_case_of_nobody_named_has_no_empty_place_in_its_row(biuro, client):
    sprawa(biuro, wnoszacy="")
    client.force_login(biuro.specjalista)
    page = re.sub(r"\s+", " ", client.get("/").content.decode())
    assert "· ·" not in page
    assert "nie podano" in page


def test_queries_do_not_grow_with_the_number_of_tasks(biuro, letter, client):
    counts = []
    for already in (0, 5):
        for n in range(already, already + 5):
            zadekretuj(letter(n), osoba=biuro.specjalista, by=biuro.dyrektor)
        client.force_login(biuro.specjalista)
        client.get("/")
        with CaptureQueriesContext(
            connection,
        ) as found:
            assert client.get("/").status_code == 200
        counts.append(len(found))
    assert counts[0] == counts[1]


def test_preview_comes_alone_for_htmx_and_a_strange_key_is_404(biuro, letter, client):
    letter()
    client.force_login(biuro.dyrektor)
    [zadanie] = wszystkie_zadania(biuro.dyrektor)
    part = client.get(f"/?poz={zadanie.klucz}", headers={"HX-Request": "true"})
    assert part.content.decode().strip().startswith('<aside class="card peek" id="podglad"')
    assert client.get("/?poz=przydziel-999999", headers={"HX-Request": "true"}).status_code == 404
    assert client.get("/?poz=przydziel-999999&widok=nie-ma").status_code == 200


def test_news_are_read_once(biuro, client):
    powiadom([biuro.broker, biuro.broker], "Zwrócone do poprawy: pismo.", "/")
    client.force_login(biuro.broker)
    assert client.get("/").content.decode().count("Zwrócone do poprawy") == 1
    client.post("/powiadomienia/przeczytane/")
    assert "Zwrócone do poprawy" not in client.get("/").content.decode()


def test_every_icon_is_in_the_sprite():
    sprite = (ROOT / "biuro" / "static" / "img" / "icons.svg").read_text()
    known = set(re.findall(r'id="([a-z0-9-]+)"', sprite))
    named = re.compile(r'(?:\{% icon |ikona=|icon=|icon:? ?=? ?)"([a-z0-9-]+)"')
    for path in [*sources(), *templates()]:
        for name in named.findall(path.read_text()):
            assert name in known, f"{path}: {name}"


def test_open_page_learns_of_new_work_without_prolonging_the_session(biuro, letter, client):
    client.force_login(biuro.dyrektor)
    page = client.get("/").content.decode()
    address = html.unescape(re.search(r'hx-get="(/teczka/zmiany/[^"]+)"', page)[1])
    assert "X-Automat" in page  # SessionLimitsMiddleware does not take such a request for work
    assert client.get(address).status_code == 204
    letter(1), letter(2)
    assert "W teczce 2 nowe sprawy." in client.get(address).content.decode()
    assert "coś się zmieniło" in client.get("/teczka/zmiany/?stan=x&ile=9999999999").content.decode()


def _first(osoba):
    osoba.__dict__.pop("_roles_by_day", None)
    return next(iter(ze_spraw.zadania(osoba)))


@pytest.mark.przepis("art. 231 § 1 kpa")
def test_answered_case_shows_the_deadline_that_still_runs(biuro):
    case, last = sprawa(biuro), timezone.localdate() + timedelta(days=2)
    case.stan, case.termin, case.informacja = case.Stan.ODPOWIEDZIANO, last, False
    task = ze_spraw.krok(case)
    assert (task.czasownik, task.termin) == ("Zakończ", last)


def test_next_step_fits_the_kind_of_the_case(biuro):
    sprawa(biuro, prowadzi="analityk", wnoszacy="")
    own = _first(biuro.analityk)
    assert (own.czasownik, own.akcje[0].tekst, own.akcje[1].tekst) == ("Załatw sprawę", "Otwórz sprawę", "Napisz pismo")
    sprawa(biuro, prowadzi="superwizor", jednostka="oit1")
    assert _first(biuro.superwizor).akcje[0].tekst == "Napisz odpowiedź"


@pytest.mark.przepis("art. 13 udip")
def test_request_leads_to_its_steps_and_a_begun_letter_is_its_only_row(biuro):
    case = wniosek(biuro).sprawa
    task = next(z for z in ze_spraw.zadania(case.prowadzi) if z.znak == case.znak)
    assert task.akcje[0].url == f"/informacja-publiczna/{case.znak}/"
    utworz(sprawa=case, szablon="udip_odpowiedz", klucz=uuid.uuid4(), by=case.prowadzi)
    assert [z.znak for z in ze_spraw.zadania(case.prowadzi)] == []
