"""Recording an absence switches the substitution on, ending it switches it off (§ 3 ust. 3)."""

from datetime import date, datetime, time, timedelta

import pytest
from django.core.exceptions import PermissionDenied
from django.db import IntegrityError, transaction
from django.utils import timezone

from biuro.core.errors import Refused, UserError
from biuro.core.history.models import Act
from biuro.core.workdays import is_workday
from biuro.demo.czas import o_godzinie
from org.kadry.models import Pracownik
from org.nieobecnosci.kalendarz import miesiac
from org.nieobecnosci.operations import wpisz, zakoncz
from org.podpisywanie.queries import roles_of
from org.podpisywanie.regulamin import authority_for
from org.podpisywanie.reguly import Czynnosc, Kategoria
from org.zastepstwa.models import Nieobecnosc
from org.zastepstwa.pory import Pora

DAY = timedelta(days=1)
RANO, PO = Pora.RANO, Pora.POPOLUDNIE


def _signs(osoba, paper, kiedy=None):
    fresh = Pracownik.objects.get(pk=osoba.pk)
    return authority_for(Czynnosc.PODPIS, fresh, paper(Kategoria.ZAKRES_BIURA), kiedy) is not None


def _at(day, hour, minute=0):
    return timezone.make_aware(datetime.combine(day, time(hour, minute)))


@pytest.fixture
def rano():
    """Nine o'clock of today."""
    with o_godzinie(_at(timezone.localdate(), 9)):
        yield timezone.localdate()


@pytest.mark.przepis("§ 3 ust. 3")
def test_the_absence_itself_switches_the_substitution(biuro, paper):
    today = timezone.localdate()
    row = wpisz(kogo=biuro.dyrektor, od=today, do=today + DAY, by=biuro.sekretariat)
    assert (_signs(biuro.dyrektor, paper), _signs(biuro.zastepca, paper)) == (False, True)
    zakoncz(row, by=biuro.dyrektor)
    assert (_signs(biuro.dyrektor, paper), _signs(biuro.zastepca, paper)) == (True, False)


@pytest.mark.przepis("§ 3 ust. 3")
@pytest.mark.parametrize(
    ("od_pora", "do_pora", "deputy_at"),
    [(RANO, PO, (9, 15)), (PO, PO, (15,)), (RANO, RANO, (9,))],
    ids=["whole day", "from noon", "until noon"],
)
def test_a_half_day_gives_the_deputy_that_half_only(biuro, paper, rano, od_pora, do_pora, deputy_at):
    day = rano + DAY
    wpisz(kogo=biuro.dyrektor, od=day, do=day, od_pora=od_pora, do_pora=do_pora, by=biuro.dyrektor)
    for hour in (9, 15):
        with o_godzinie(_at(day, hour)):
            away = hour in deputy_at
            assert (_signs(biuro.dyrektor, paper), _signs(biuro.zastepca, paper)) == (not away, away), hour


@pytest.mark.przepis("§ 3 ust. 3")
def test_an_absence_recorded_and_ended_in_the_course_of_a_day_counts_to_the_minute(biuro, paper, rano):
    """So that a signature of that day is judged the same for ever: at 8 the director, at 10 the deputy, at 12 her."""
    row = wpisz(kogo=biuro.dyrektor, od=rano, do=rano + DAY, by=biuro.dyrektor)
    with o_godzinie(_at(rano, 11)):
        zakoncz(row, by=biuro.dyrektor)
    with o_godzinie(_at(rano + 30 * DAY, 8)):
        moments = [_at(rano, 8, 59), _at(rano, 10), _at(rano, 11), _at(rano + DAY, 10)]
        found = [(_signs_then(biuro.dyrektor, m), _signs_then(biuro.zastepca, m)) for m in moments]
    assert found == [(True, False), (False, True), (True, False), (True, False)]


def _signs_then(osoba, moment):
    """Does the person act as the director at the moment?"""
    fresh = Pracownik.objects.get(pk=osoba.pk)
    return any(role.funkcja == "dyrektor" and not role.nieobecny for role in roles_of(fresh, moment))


def test_an_absence_that_has_lasted_keeps_its_days_up_to_now(biuro, nieobecny, rano):
    row = nieobecny(biuro.broker, rano - 3 * DAY, rano + DAY)
    ended = zakoncz(row, by=biuro.broker)
    assert (ended.od, ended.do, ended.do_pora, ended.odwolana) == (rano - 3 * DAY, rano, RANO, False)
    with pytest.raises(Refused):
        zakoncz(row, by=biuro.broker)


def test_one_that_has_not_begun_is_called_off(biuro, nieobecny, rano):
    assert zakoncz(nieobecny(biuro.broker, rano + DAY), by=biuro.broker).odwolana


@pytest.mark.przepis("§ 7 ust. 3 pkt 13")
def test_others_record_only_their_own(biuro):
    today = timezone.localdate()
    with pytest.raises(PermissionDenied, match=r"§ 7 ust\. 3 pkt 13"):
        wpisz(kogo=biuro.dyrektor, od=today, do=today, by=biuro.zastepca)
    assert wpisz(kogo=biuro.broker, od=today, do=today, by=biuro.broker).pracownik == biuro.broker


@pytest.mark.parametrize(
    ("od", "do", "pory"),
    [(-1, 0, (RANO, PO)), (1, 0, (RANO, PO)), (0, 400, (RANO, PO)), (1, 1, (PO, RANO))],
)
def test_days_backwards_reversed_or_endless_are_refused(biuro, od, do, pory):
    today = timezone.localdate()
    halves = {"od_pora": pory[0], "do_pora": pory[1]}
    with pytest.raises(UserError):
        wpisz(kogo=biuro.broker, od=today + od * DAY, do=today + do * DAY, by=biuro.sekretariat, **halves)
    assert not Nieobecnosc.objects.exists()


def test_a_half_that_is_over_is_refused(biuro, rano):
    with o_godzinie(_at(rano, 14)), pytest.raises(UserError, match="już minęła"):
        wpisz(kogo=biuro.broker, od=rano, do=rano, do_pora=RANO, by=biuro.broker)


def test_the_same_half_days_are_recorded_once(biuro, rano):
    day = rano + DAY
    wpisz(kogo=biuro.broker, od=day, do=day, do_pora=RANO, by=biuro.sekretariat)
    with pytest.raises(UserError, match="już wpisaną"):
        wpisz(kogo=biuro.broker, od=rano, do=day, by=biuro.sekretariat)
    assert wpisz(kogo=biuro.broker, od=day, do=day, od_pora=PO, by=biuro.sekretariat).pk


def test_the_database_refuses_two_absences_of_one_person_at_once(biuro, nieobecny, rano):
    nieobecny(biuro.broker, rano, rano + DAY)
    nieobecny(biuro.superwizor, rano, rano + DAY)
    other = Nieobecnosc(pracownik=biuro.broker, od=rano + DAY, do=None)
    with pytest.raises(IntegrityError, match="nieobecnosci_osoby_nie_nachodza"), transaction.atomic():
        other.save_act(Act("test", None, "test"))
    other.od = rano + 2 * DAY
    other.save_act(Act("test", None, "test"))


@pytest.mark.przepis("§ 3 ust. 3")
@pytest.mark.parametrize("dzien", ["2026-11-27", "2026-11-28", "2026-12-25"], ids=["Friday", "Saturday", "Christmas"])
def test_the_calendar_says_who_stands_in_on_a_day_off_too(biuro, dzien):
    day = date.fromisoformat(dzien)
    with o_godzinie(_at(day, 7)):
        for osoba in (biuro.dyrektor, biuro.sekretariat):
            wpisz(kogo=osoba, od=day, do=day, by=biuro.sekretariat)
        weeks = miesiac("", day).tygodnie
    cell = next(cell for week in weeks for cell in week if cell.dzien == day)
    assert "M. Sobczyński za: Elżbieta Wronecka" in cell.zastepstwa
    assert bool(cell.luki) == is_workday(day)  # nobody waits for the sekretariat on a day off


def test_screen_records_ends_and_keeps_what_was_typed(biuro, client):
    client.force_login(biuro.sekretariat)
    today = timezone.localdate()
    bad = client.post("/nieobecnosci/", {"kogo": biuro.dyrektor.pk, "od": today - DAY, "do": today})
    assert bad.status_code == 422
    assert "nigdy wstecz" in bad.content.decode()
    assert client.post("/nieobecnosci/", {"kogo": biuro.dyrektor.pk, "od": today, "do": today}).status_code == 302
    row = Nieobecnosc.objects.get()
    client.force_login(biuro.zastepca)
    page = client.get("/nieobecnosci/").content.decode()
    assert "Zastępujesz" in page
    assert "M. Sobczyński za: Elżbieta Wronecka" in page
    assert client.post(f"/nieobecnosci/{row.pk}/zakoncz/").status_code == 403
    client.force_login(biuro.dyrektor)
    assert client.post(f"/nieobecnosci/{row.pk}/zakoncz/").status_code == 302
    assert client.post("/nieobecnosci/999999/zakoncz/").status_code == 404


@pytest.mark.przepis("§ 3 ust. 3")
def test_one_click_ends_ones_own_absence_and_goes_back(biuro, client, nieobecny, rano):
    nieobecny(biuro.dyrektor, rano)
    client.force_login(biuro.dyrektor)
    answer = client.post("/nieobecnosci/wracam/", {"dalej": "/podpis/?pismo=1"})
    assert (answer.status_code, answer.url) == (302, "/podpis/?pismo=1")
    assert Nieobecnosc.objects.get().do_chwili
    assert client.post("/nieobecnosci/wracam/").status_code == 404
    client.force_login(biuro.zastepca)
    nieobecny(biuro.zastepca, rano)
    assert client.post("/nieobecnosci/wracam/", {"dalej": "https://obcy.example/"}).url == "/nieobecnosci/"


def test_the_page_reads_the_days_once_for_the_calendar_and_the_warnings(biuro, client, django_assert_max_num_queries):
    client.force_login(biuro.dyrektor)
    client.get("/nieobecnosci/")
    with django_assert_max_num_queries(22):
        client.get("/nieobecnosci/")


def test_a_month_far_away_shows_its_own_days(biuro, client):
    day = timezone.localdate() + 400 * DAY
    wpisz(kogo=biuro.zastepca, od=day, do=day, by=biuro.sekretariat)
    client.force_login(biuro.dyrektor)
    page = client.get(f"/nieobecnosci/?miesiac={day:%Y-%m}").content.decode()
    assert biuro.zastepca.krotko in page
