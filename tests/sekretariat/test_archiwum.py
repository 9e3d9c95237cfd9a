"""Hand-over and disposal of files: dates, two different people, the state archive's consent, nothing deleted."""

from datetime import date, datetime
from itertools import pairwise
from uuid import uuid4
from zoneinfo import ZoneInfo

import pytest
from django.core.exceptions import PermissionDenied
from django.db import IntegrityError, transaction
from django.utils import timezone
from hypothesis import given
from hypothesis import strategies as st

from biuro.core.errors import Refused, UserError
from biuro.core.transitions import ReasonRequired, WrongState
from biuro.demo.czas import o_godzinie
from org.uprawnienia.models import Zasob
from org.uprawnienia.operations import powierz_na_decyzje, wczytaj_zasoby
from rejestry.jrwa.models import KlasaJrwa
from rejestry.jrwa.okresy import kategoria, liczy_sie_od, opis, po_terminie, przechowywac_do, przekazac_do
from rejestry.skargi.operations import wznow_sprawe
from rejestry.sprawy.models import Sprawa
from sekretariat.akta.operations import zakoncz_akta
from sekretariat.archiwum import wydruk
from sekretariat.archiwum.models import SPRAWDZONE, PozycjaSpisu, SpisArchiwalny
from sekretariat.archiwum.operations import przejdz, sporzadz_brakowanie, sporzadz_zdawczy, wycofaj_akta
from sekretariat.archiwum.queries import czekaja
from sekretariat.archiwum.states import CZYNNOSCI
from tests.listy import assert_stala_liczba_zapytan
from tests.rejestry.sprawy_helpers import sprawa

S, A = SpisArchiwalny.Stan, Sprawa.Archiwum
KIEDYS = datetime(2018, 3, 1, 12, tzinfo=ZoneInfo("Europe/Warsaw"))


@pytest.mark.przepis("rozp. MKiDN z 20.10.2015")
@pytest.mark.parametrize(
    ("kat", "zakonczono", "do"),
    [
        ("A", date(2026, 5, 4), None),
        ("B5", date(2026, 1, 1), date(2031, 12, 31)),
        ("B5", date(2026, 12, 31), date(2031, 12, 31)),
        ("BE10", date(2020, 7, 1), date(2030, 12, 31)),
        ("B50", date(2024, 2, 29), date(2074, 12, 31)),
        ("Bc", date(2026, 5, 4), date(2026, 12, 31)),
    ],
)
def test_years_are_full_and_begin_on_1_january_after_the_end(kat, zakonczono, do):
    assert przechowywac_do(kat, zakonczono) == do
    assert liczy_sie_od(zakonczono) == date(zakonczono.year + 1, 1, 1)
    assert not po_terminie(kat, zakonczono, do or date(2999, 1, 1))
    if do:
        assert po_terminie(kat, zakonczono, date(do.year + 1, 1, 1))


@pytest.mark.przepis("instrukcja kancelaryjna i archiwalna: przekazanie do archiwum zakładowego")
@given(st.dates(date(2011, 1, 1), date(2090, 12, 31)), st.integers(1, 50), st.sampled_from(["B", "BE"]))
def test_a_longer_category_is_never_kept_shorter(day, years, kind):
    assert przechowywac_do(f"{kind}{years}", day) < przechowywac_do(f"{kind}{years + 1}", day)
    assert przekazac_do(day) == date(day.year + 2, 12, 31)
    assert ("ekspertyza" in opis(f"{kind}{years}", day)) == (kind == "BE")
    assert "wieczyście" in opis("A", day)


@pytest.mark.parametrize("text", ["", "A5", "B", "BE", "Bc3", "C", "b5", "B5 "])
def test_other_text_is_no_category(text):
    with pytest.raises(ValueError, match=text or "^$"):
        kategoria(text)


@pytest.fixture
def archiwista(biuro):
    """The sekretariat keeps the archive."""
    wczytaj_zasoby()
    facts = {"od": timezone.localdate(), "decyzja": "decyzja 7/2026", "by": biuro.administrator}
    powierz_na_decyzje(Zasob.objects.get(kod="archiwum"), komu=biuro.sekretariat, **facts)
    return biuro.sekretariat


@pytest.fixture
def klasa_b5(biuro):
    """Class 120 as if its category were B5."""
    row = KlasaJrwa.objects.get(symbol="120")
    row.kategoria = "B5"
    row.save()


def dawna(biuro, ile=1, zamknieta=True, **facts):
    """Cases of PK-IV.120 of the year 2018, closed in it."""
    with o_godzinie(KIEDYS):
        rows = [sprawa(biuro, **facts) for _ in range(ile)]
        for row in rows if zamknieta else ():
            zakoncz_akta(row, sposob="adnotacja", powod="załatwione", by=biuro.broker)
    return rows if ile > 1 else rows[0]


def zdawczy(biuro, by="kierownik_oit1", grupa="B", **facts):
    """A hand-over list of PK-IV, year 2018."""
    where = {"jednostka": biuro.oit1, "rocznik": 2018, "grupa": grupa, "klucz": uuid4()}
    return sporzadz_zdawczy(**where | facts, by=getattr(biuro, by))


def przyjety(biuro, archiwista):
    """The same taken over."""
    row = przejdz(zdawczy(biuro), "przedloz", by=biuro.kierownik_oit1)
    return przejdz(row, "przyjmij", by=archiwista)


def do_brakowania(biuro, archiwista, **facts):
    """A disposal list of PK-IV."""
    return sporzadz_brakowanie(jednostka=biuro.oit1, klucz=uuid4(), by=archiwista, **facts)


@pytest.mark.przepis("instrukcja kancelaryjna i archiwalna: przekazanie do archiwum zakładowego")
def test_a_year_is_handed_over_and_the_open_case_stays(biuro, archiwista, klasa_b5):
    first, second = dawna(biuro, 2)
    dawna(biuro, zamknieta=False)
    waits = czekaja(biuro.kierownik_oit1)
    assert [(row.komorka, row.rocznik, row.grupa, row.ile, row.w_toku) for row in waits] == [("PK-IV", 2018, "B", 2, 1)]
    row = zdawczy(biuro)
    assert str(row) == f"SZO/1/{timezone.localdate().year}"
    assert [(p.lp, p.sprawa, p.kategoria) for p in row.pozycje.order_by("lp")] == [(1, first, "B5"), (2, second, "B5")]
    with pytest.raises(Refused, match="Nie ma akt"):
        zdawczy(biuro)  # they stand on a list already
    row = przejdz(row, "przedloz", by=biuro.kierownik_oit1)
    row = przejdz(row, "przyjmij", by=archiwista)
    assert (row.stan, row.sprawdzil, row.sporzadzil) == (S.PRZYJETY, archiwista, biuro.kierownik_oit1)
    first.refresh_from_db()
    assert first.archiwum == A.PRZEKAZANE
    entry = first.historia.first()
    assert (entry.akt_czynnosc, entry.akt_jako) == ("przyjmij", "archiwista zakładowy")


@pytest.mark.przepis("instrukcja archiwalna: spis sprawdza druga osoba")
def test_nobody_checks_his_own_list(biuro, archiwista, klasa_b5):
    dawna(biuro)
    facts = {"jednostka": biuro.oit1, "decyzja": "decyzja 8/2026"}
    powierz_na_decyzje(
        Zasob.objects.get(kod="archiwum"),
        komu=biuro.kierownik_oit1,
        od=timezone.localdate(),
        decyzja=facts["decyzja"],
        by=biuro.administrator,
    )
    row = przejdz(zdawczy(biuro), "przedloz", by=biuro.kierownik_oit1)
    with pytest.raises(PermissionDenied, match="inna osoba"):
        przejdz(row, "przyjmij", by=biuro.kierownik_oit1)
    for rola in ("broker", "dyrektor", "superwizor"):
        with pytest.raises(PermissionDenied, match="powierzono"):
            przejdz(row, "przyjmij", by=getattr(biuro, rola))
    row.refresh_from_db()
    row.sprawdzil = row.sporzadzil
    with pytest.raises(IntegrityError), transaction.atomic():
        row.save()
    assert przejdz(row, "przyjmij", by=archiwista).stan == S.PRZYJETY


def test_strangers_make_no_lists(biuro, archiwista, klasa_b5):
    dawna(biuro)
    with pytest.raises(PermissionDenied, match="pracownik jednostki"):
        zdawczy(biuro, by="broker_oit2")
    with pytest.raises(PermissionDenied, match="archiwista"):
        sporzadz_brakowanie(jednostka=biuro.oit1, klucz=uuid4(), by=biuro.kierownik_oit1)


@pytest.mark.przepis("instrukcja kancelaryjna: wznowienie pod tym samym znakiem")
def test_files_in_the_archive_are_withdrawn_before_the_case_is_reopened(biuro, archiwista, klasa_b5):
    case = dawna(biuro)
    row = przyjety(biuro, archiwista)
    with pytest.raises(Refused, match="w archiwum zakładowym"):
        wznow_sprawe(case, powod="nowe pismo", by=biuro.broker)
    place = row.pozycje.get()
    with pytest.raises(PermissionDenied):
        wycofaj_akta(place, powod="x", by=biuro.broker)
    with pytest.raises(UserError, match="dlaczego"):
        wycofaj_akta(place, powod=" ", by=archiwista)
    assert wycofaj_akta(place, powod="nowe pismo", by=archiwista).archiwum == A.W_KOMORCE
    back = wznow_sprawe(case, powod="nowe pismo", by=biuro.broker)
    assert (back.stan, back.znak) == (Sprawa.Stan.W_TOKU, case.znak)
    place.refresh_from_db()
    assert "wycofano" in place.uwagi
    with pytest.raises(Refused, match="nie leżą"):
        wycofaj_akta(place, powod="x", by=archiwista)


@pytest.mark.przepis("instrukcja archiwalna: brakowanie")
def test_disposal_is_checked_by_the_unit_and_waits_for_the_consent(biuro, archiwista, klasa_b5):
    case = dawna(biuro)
    przyjety(biuro, archiwista)
    row = do_brakowania(biuro, archiwista)
    assert str(row) == f"BR/1/{timezone.localdate().year}"
    row = przejdz(row, "przedloz", by=archiwista)
    with pytest.raises(PermissionDenied, match="inna osoba"):
        przejdz(row, "sprawdz", by=archiwista)
    row = przejdz(row, "sprawdz", by=biuro.kierownik_oit1)
    for early in ("zgoda", "wybrakuj"):
        with pytest.raises(WrongState):
            przejdz(row, early, by=archiwista, znak="x", dzien=timezone.localdate())
    with pytest.raises(UserError, match="znak"):
        przejdz(row, "wystap", by=archiwista)
    row = przejdz(row, "wystap", by=archiwista, znak="PK-III.1640.1.2026")
    with pytest.raises(UserError, match="datę zgody"):
        przejdz(row, "zgoda", by=archiwista, znak="AP.1.2026")
    row = przejdz(row, "zgoda", by=archiwista, znak="AP.1.2026", dzien=timezone.localdate())
    case.refresh_from_db()
    assert case.archiwum == A.PRZEKAZANE  # the content stays until the consent is recorded, and the files go by an act
    row = przejdz(row, "wybrakuj", by=archiwista)
    case.refresh_from_db()
    assert (row.stan, case.archiwum) == (S.WYBRAKOWANY, A.WYBRAKOWANE)
    assert Sprawa.objects.filter(pk=case.pk).exists()
    with pytest.raises(Refused, match="wybrakowano"):
        wznow_sprawe(case, powod="x", by=biuro.broker)


@pytest.mark.przepis("instrukcja archiwalna: brakowanie")
def test_only_what_is_past_its_period_and_be_only_after_the_opinion(biuro, archiwista):
    row = KlasaJrwa.objects.get(symbol="120")
    for kat, ekspertyza, goes in (("A", "AP 5/26", 0), ("BE5", "", 0), ("B10", "AP 5/26", 0), ("BE5", "AP 5/26", 1)):
        row.kategoria = kat
        row.save()
        with transaction.atomic():
            dawna(biuro)
            przejdz(
                przejdz(zdawczy(biuro, grupa=kat[0]), "przedloz", by=biuro.kierownik_oit1), "przyjmij", by=archiwista
            )
            if goes:
                assert do_brakowania(biuro, archiwista, ekspertyza=ekspertyza).pozycje.count() == goes
            else:
                with pytest.raises(Refused, match="Nie ma akt"):
                    do_brakowania(biuro, archiwista, ekspertyza=ekspertyza)
            transaction.set_rollback(True)


def test_a_refusal_of_the_state_archive_frees_the_files(biuro, archiwista, klasa_b5):
    dawna(biuro)
    przyjety(biuro, archiwista)
    row = przejdz(do_brakowania(biuro, archiwista), "przedloz", by=archiwista)
    row = przejdz(row, "sprawdz", by=biuro.kierownik_oit1)
    row = przejdz(row, "wystap", by=archiwista, znak="PK.1")
    with pytest.raises(ReasonRequired):
        przejdz(row, "odmowa", by=archiwista)
    assert przejdz(row, "odmowa", by=archiwista, powod="materiały archiwalne").stan == S.ODMOWA
    assert do_brakowania(biuro, archiwista).numer == 2


def test_a_cancelled_list_keeps_its_number_and_frees_its_files(biuro, archiwista, klasa_b5):
    dawna(biuro)
    assert przejdz(zdawczy(biuro), "anuluj", by=biuro.kierownik_oit1, powod="zły rocznik").stan == S.ANULOWANY
    assert zdawczy(biuro).numer == 2
    with pytest.raises(IntegrityError), transaction.atomic():
        SpisArchiwalny.objects.filter(numer=1)._raw_delete("default")
    assert PozycjaSpisu.objects.filter(czynna=True).count() == 1


def test_tables_reach_the_archive_only_past_the_second_person():
    """Walk both tables: every way to an end that touches files passes a state with a checker."""
    for rows in CZYNNOSCI.values():
        for end in (S.PRZYJETY, S.WYBRAKOWANY):
            for path in _drogi(rows, S.PROJEKT, end, ()):
                assert "przedloz" in path
                assert path[-1] == "przyjmij" or {"sprawdz", "wystap", "zgoda"} <= set(path)
                assert all(a != b for a, b in pairwise(path))
    assert {S.PRZYJETY, S.WYBRAKOWANY, S.ZGODA} <= set(SPRAWDZONE)


def _drogi(rows, state, end, path):
    if state == end:
        yield path
    for row in rows:
        if state in row.source and row.name not in path:
            yield from _drogi(rows, row.target, end, (*path, row.name))


def test_pages(biuro, archiwista, klasa_b5, client, monkeypatch):
    case, printed = dawna(biuro, tytul="Skarga o dyżury"), []
    monkeypatch.setattr(wydruk, "pdf_rejestru", lambda page: printed.append(page) or b"%PDF-1.7")
    client.force_login(biuro.kierownik_oit1)
    page = client.get("/archiwum/do-przekazania/").content.decode()
    assert "PK-IV, rocznik 2018, kategoria B: 1 sprawa" in page
    form = {"klucz": uuid4(), "jednostka": biuro.oit1.pk, "rocznik": 2018, "grupa": "B"}
    assert client.post("/archiwum/nowy-zdawczy/", form | {"rocznik": "x"}).status_code == 422
    answer = client.post("/archiwum/nowy-zdawczy/", form)
    assert answer.status_code == 303
    adres = answer["Location"]
    assert client.get(f"{adres}przedloz/").status_code == 200
    assert client.post(f"{adres}przedloz/").status_code == 303
    assert client.get(f"{adres}przyjmij/").status_code == 403
    client.force_login(archiwista)
    shown = client.get(adres).content.decode()
    assert case.znak in shown
    assert "Skarga o dyżury" not in shown  # the archivist sees no case by keeping the archive
    assert client.post(f"{adres}zwroc/", {"powod": ""}).status_code == 422
    assert client.post(f"{adres}przyjmij/").status_code == 303
    assert client.get(f"{adres}pdf/")["Content-Type"] == "application/pdf"
    assert printed[0].wiersze[0][3] == wydruk.ZASTRZEZONY
    assert client.post(f"{adres}pozycja/1/wycofaj/", {"powod": "nowe pismo"}).status_code == 303
    client.force_login(biuro.broker_oit2)
    assert client.get(adres).status_code == 404
    assert client.get("/archiwum/nowy-do-brakowania/").status_code == 403


def test_the_page_of_a_closed_case_says_how_long_it_is_kept(biuro, archiwista, klasa_b5, client):
    case = dawna(biuro)
    przyjety(biuro, archiwista)
    client.force_login(biuro.broker)
    page = client.get(f"/sprawy/{case.znak}/").content.decode()
    assert "do 31.12.2023 (liczy się od 01.01.2019)" in page
    assert "w archiwum zakładowym" in page


def test_queries_of_the_register_do_not_grow(biuro, archiwista, klasa_b5, client):
    client.force_login(biuro.dyrektor)

    def more(n):
        for _ in range(n):
            dawna(biuro)
            zdawczy(biuro)

    assert_stala_liczba_zapytan(client, "/archiwum/", more)
