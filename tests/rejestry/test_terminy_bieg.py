"""A deadline as an object: extended, paused, corrected, fulfilled, looked at on a past day, counted again."""

from datetime import date, datetime, timedelta
from io import StringIO

import pytest
from django.core.exceptions import PermissionDenied
from django.core.management import call_command
from django.utils import timezone
from hypothesis import given
from hypothesis import strategies as st

from biuro.core import workdays
from biuro.core.errors import Refused, UserError
from biuro.demo.czas import o_godzinie
from rejestry.terminy import rules
from rejestry.terminy.bieg import Zmiana, bieg, wyjasnij_bieg
from rejestry.terminy.kody import KODY, znajdz
from rejestry.terminy.models import Termin
from rejestry.terminy.obliczenia import policz
from rejestry.terminy.operations import nalicz, odnotuj_doreczenie, przelicz, spelnij, zawiadomiono_o_zwloce
from rejestry.terminy.przeliczenie import przelicz_wszystkie
from rejestry.terminy.queries import bieg_na_dzien, bieg_terminu, po_terminie
from rejestry.terminy.wydruk import pdf_terminu, wydruk_terminu
from rejestry.terminy.zmiany import popraw_zdarzenie, przedluz, wstrzymaj, wznow_bieg
from tests.rejestry.sprawy_helpers import skarga, sprawa

WPLYW = date(2026, 11, 2)  # the month ends on Wednesday, 2 December 2026
DZIS = date(2026, 11, 23)


@pytest.fixture
def dzis():
    with o_godzinie(datetime(2026, 11, 23, 9, tzinfo=timezone.get_current_timezone())):
        yield


@pytest.fixture
def termin(biuro, dzis):
    return skarga(biuro, data_wplywu=WPLYW).sprawa.terminy.get()


def administracyjny(biuro):
    """A deadline that the law lets stop (art. 35 § 5)."""
    return nalicz(sprawa(biuro, data_wplywu=WPLYW), "KPA_1M", WPLYW, biuro.broker)


@pytest.mark.przepis("art. 36 § 1 kpa")
def test_new_date_has_reason_article_and_owes_a_notice(biuro, termin):
    row = przedluz(termin, nowy=date(2026, 12, 22), powod="Brak opinii MOPR.", by=biuro.specjalista)
    termin.refresh_from_db()
    assert (row.bylo, termin.ostateczny) == (date(2026, 12, 2), date(2026, 12, 22))
    assert "art. 36 § 1 kpa" in row.podstawa
    told = termin.historia.first()
    assert told.history_change_reason == "Było do 02.12.2026. Brak opinii MOPR."
    assert "jeszcze nie wysłano" in " ".join(line.tekst for line in wyjasnij_bieg(bieg_terminu(termin)))
    assert zawiadomiono_o_zwloce(termin.sprawa, dzien=DZIS, czym="RPWych/1/2026", by=biuro.sekretariat) == [row]
    assert zawiadomiono_o_zwloce(termin.sprawa, dzien=DZIS, czym="x", by=biuro.sekretariat) == []
    assert "Zawiadomienie wysłano 23.11.2026." in [line.tekst for line in wyjasnij_bieg(bieg_terminu(termin))]


@pytest.mark.przepis("art. 245 kpa")
def test_extension_can_be_repeated_for_a_motion_by_its_own_article(biuro, dzis):
    termin = skarga(biuro, rodzaj="wniosek", data_wplywu=WPLYW).sprawa.terminy.get()
    for nowy in (date(2026, 12, 10), date(2026, 12, 24)):
        assert przedluz(termin, nowy=nowy, powod="x", by=biuro.specjalista).podstawa == "art. 245 kpa"
    termin.refresh_from_db()
    assert termin.ostateczny == date(2026, 12, 28)  # 24 December is free


@pytest.mark.przepis("art. 13 ust. 2 udip")
def test_extension_never_passes_the_cap_nor_comes_too_late(biuro, dzis):
    case = sprawa(biuro)
    termin = nalicz(case, "IP_14", date(2026, 11, 16), biuro.broker)
    with pytest.raises(UserError, match=r"najpóźniej 18\.01\.2027 \(art. 13 ust. 2 udip\)"):
        przedluz(termin, nowy=date(2027, 1, 19), powod="x", by=biuro.broker)
    przedluz(termin, nowy=date(2027, 1, 18), powod="x", by=biuro.broker)
    answer = rules.przedluzenie(znajdz("IP_14"), date(2026, 11, 20), DZIS)
    assert (answer.wolno, "można było do 20.11.2026" in answer.tekst) == (False, True)


def test_extension_needs_power_reason_and_a_later_date(biuro, termin):
    good = {"nowy": date(2026, 12, 22), "powod": "x", "by": biuro.specjalista}
    for change, error in (
        ({"by": biuro.analityk}, PermissionDenied),
        ({"powod": " "}, Refused),
        ({"nowy": date(2026, 12, 2)}, UserError),
    ):
        with pytest.raises(error):
            przedluz(termin, **good | change)
    spelnij(termin.sprawa, dzien=DZIS, czym="pismo", by=biuro.specjalista)
    with pytest.raises(Refused, match="spełniono"):
        przedluz(termin, **good)
    assert termin.przedluzenia.count() == 0


@pytest.mark.przepis("art. 237 § 4 kpa")
def test_complaint_cannot_be_paused_and_the_refusal_says_why(biuro, termin):
    with pytest.raises(Refused, match=r"Art\. 237 § 4 kpa odsyła do art\. 36–38"):
        wstrzymaj(termin, od=DZIS, powod="x", by=biuro.specjalista)


@pytest.mark.przepis("art. 35 § 5 kpa")
def test_paused_days_do_not_count(biuro, dzis):
    termin = administracyjny(biuro)
    wstrzymaj(termin, od=date(2026, 11, 10), powod="Zawieszenie", by=biuro.broker)
    termin.refresh_from_db()
    assert (termin.wstrzymany_od, termin.ostateczny) == (date(2026, 11, 10), date(2026, 12, 2))
    assert not Termin.objects.filter(po_terminie(date(2027, 1, 1), "sprawa__")).exists()
    with pytest.raises(Refused, match="już wstrzymany"):
        wstrzymaj(termin, od=DZIS, powod="x", by=biuro.broker)
    wznow_bieg(termin, do=date(2026, 11, 19), powod="Podjęto.", by=biuro.broker)
    termin.refresh_from_db()
    assert (termin.wstrzymany_od, termin.ostateczny) == (None, date(2026, 12, 14))  # 12 December is a Saturday
    assert any("Nie liczymy 10 dni" in line.tekst for line in wyjasnij_bieg(bieg_terminu(termin)))
    with pytest.raises(UserError, match=r"po 19\.11\.2026"):
        wstrzymaj(termin, od=date(2026, 11, 19), powod="x", by=biuro.broker)
    with pytest.raises(Refused, match="nie jest wstrzymany"):
        wznow_bieg(termin, do=DZIS, powod="x", by=biuro.broker)


@pytest.mark.przepis("art. 57 § 3 kpa")
def test_corrected_event_counts_again_and_keeps_what_was(biuro, termin):
    moved = popraw_zdarzenie(termin, zdarzenie=date(2026, 10, 30), powod="Pieczęć.", by=biuro.specjalista)
    assert (moved.bylo, moved.ostateczny) == (date(2026, 12, 2), date(2026, 11, 30))
    for day, error in ((date(2026, 10, 30), Refused), (date(2026, 11, 24), UserError)):
        with pytest.raises(error):
            popraw_zdarzenie(moved, zdarzenie=day, powod="x", by=biuro.specjalista)


def test_corrected_receipt_keeps_the_extension_and_reports_what_was(biuro, termin):
    przedluz(termin, nowy=date(2026, 12, 22), powod="x", by=biuro.specjalista)
    (moved,) = przelicz(termin.sprawa, data_wplywu=date(2026, 11, 5), powod="Pieczęć.", by=biuro.specjalista)
    assert (moved.bylo, moved.ostateczny) == (date(2026, 12, 22), date(2026, 12, 22))


def test_any_past_day_can_be_counted_again(biuro, termin):
    with o_godzinie(datetime(2026, 11, 25, 9, tzinfo=timezone.get_current_timezone())):
        przedluz(termin, nowy=date(2026, 12, 22), powod="x", by=biuro.specjalista)
    known = {day: bieg_na_dzien(termin, day) for day in (date(2026, 11, 22), date(2026, 11, 24), date(2026, 11, 25))}
    assert known.pop(date(2026, 11, 22)) is None
    assert [course.ostateczny for _, course in known.values()] == [date(2026, 12, 2), date(2026, 12, 22)]


def test_delivery_is_noted_with_what_the_dispatch_fulfilled(biuro, termin):
    spelnij(termin.sprawa, dzien=DZIS, czym="list", by=biuro.sekretariat)
    facts = {"wyslano": DZIS, "doreczono": date(2026, 11, 27), "by": biuro.sekretariat}
    (done,) = odnotuj_doreczenie(termin.sprawa, **facts)
    assert (done.spelniony, done.doreczono) == (DZIS, date(2026, 11, 27))


@pytest.mark.przepis("ustawa z 18.01.1951 o dniach wolnych od pracy")
def test_new_day_off_moves_running_deadlines_and_reports_them(biuro, termin, monkeypatch):
    fulfilled = skarga(biuro, data_wplywu=WPLYW).sprawa
    spelnij(fulfilled, dzien=DZIS, czym="pismo", by=biuro.specjalista)
    assert przelicz_wszystkie(powod="x") == []
    monkeypatch.setitem(workdays.ONE_OFF, date(2026, 12, 2), "dzień próbny")
    workdays.feasts.cache_clear()
    try:
        dry = przelicz_wszystkie(powod="x", na_sucho=True)
        out = StringIO()
        call_command("przelicz_terminy", stdout=out)
    finally:
        monkeypatch.undo()
        workdays.feasts.cache_clear()
    termin.refresh_from_db()
    assert (len(dry), termin.ostateczny) == (1, date(2026, 12, 3))
    assert f"{termin.sprawa.znak}: załatwienie skargi, było 02.12.2026, jest 03.12.2026" in out.getvalue()
    assert "Przesunięto: 1 termin." in out.getvalue()
    assert fulfilled.terminy.get().ostateczny == date(2026, 12, 2)
    assert biuro.specjalista.powiadomienia.filter(tresc__contains="jest 03.12.2026").exists()


@given(st.dates(date(1990, 1, 1), date(2099, 12, 31)), st.integers(1, 20), st.integers(0, 60))
def test_pause_gives_back_exactly_its_days(event, after, length):
    counted, since = policz("KPA_1M", event), event + timedelta(after)
    pause = Zmiana(since, since + timedelta(length), None, "x", "art. 35 § 5 kpa")
    course = bieg(counted, [pause])
    assert course.nominalny - counted.nominalny == timedelta(length + 1)
    assert course.ostateczny == workdays.shift(course.nominalny)


@pytest.mark.parametrize("kod", KODY.values(), ids=lambda row: row.kod)
def test_every_code_answers_whether_it_may_be_extended_or_paused(kod):
    for answer in (rules.przedluzenie(kod, DZIS, DZIS), rules.wstrzymanie(kod)):
        assert answer.tekst.startswith("Tak (" if answer.wolno else "Nie: ")
        assert answer.tekst.endswith(".")


def test_the_page_tells_the_same_as_the_paper(biuro, termin, client):
    przedluz(termin, nowy=date(2026, 12, 22), powod="Brak opinii.", by=biuro.specjalista)
    course = bieg_terminu(termin)
    facts = {"na_dzien": DZIS, "wydrukowal": "A. B.", "kiedy": timezone.localtime()}
    paper = wydruk_terminu(termin.sprawa.znak, course, **facts)
    client.force_login(biuro.specjalista)
    page = client.get(f"/terminy/{termin.pk}/").content.decode()
    assert all(line.tekst in page for line in paper.linie)
    assert pdf_terminu(paper).startswith(b"%PDF")


def test_page_refuses_before_typing_and_hides_from_strangers(biuro, termin, client):
    client.force_login(biuro.specjalista)
    assert client.get(f"/terminy/{termin.pk}/wstrzymaj/").status_code == 409
    assert client.get(f"/terminy/{termin.pk}/nic/").status_code == 404
    assert client.post(f"/terminy/{termin.pk}/przedluz/", {"nowy": "2026-12-01", "powod": "x"}).status_code == 422
    sent = {"nowy": "2026-12-22", "powod": "Brak opinii.", "podstawa": "art. 36 kpa"}
    assert client.post(f"/terminy/{termin.pk}/przedluz/", sent).status_code == 303
    assert "tak było" in client.get(f"/terminy/{termin.pk}/?dzien=2026-11-23").content.decode().lower()
    client.force_login(biuro.broker)
    assert client.get(f"/terminy/{termin.pk}/").status_code == 404
