"""The life of an entry of the register RPW: number, key, cancellation, correction, who sees it."""

import uuid
from datetime import UTC, date, datetime, timedelta
from unittest.mock import patch

import pytest
from django.core.exceptions import PermissionDenied
from django.db import IntegrityError, connection, transaction
from django.utils import timezone

from biuro.core.errors import Refused, UserError
from biuro.core.files.intake import przyjmij
from biuro.core.history.models import Act
from biuro.core.numbering import Licznik
from org.kadry.models import Pracownik
from org.zastepstwa.models import Zastepstwo
from sekretariat.adresy.models import Kontakt
from sekretariat.dekretacja.operations import zadekretuj
from sekretariat.przesylki.models import Przesylka
from sekretariat.przesylki.operations import anuluj, bez_sprawy, dolacz, popraw, przydziel, zarejestruj
from sekretariat.przesylki.przebieg import przebieg
from sekretariat.przesylki.queries import visible_to
from sekretariat.przesylki.wpis import KluczZajety
from tests.rejestry.sprawy_helpers import skarga
from tests.sekretariat.przesylki_helpers import PDF, opis, wpis

S = Przesylka.Stan


@pytest.mark.przepis("§ 7 ust. 3 pkt 2")
def test_numbers_follow_without_gap_and_the_history_names_post_and_paragraph(biuro):
    first, second = wpis(biuro.sekretariat), wpis(biuro.sekretariat)
    assert (first.numer, second.numer) == (1, 2)
    entry = first.historia.get()
    assert (entry.akt_czynnosc, entry.akt_podstawa) == ("zarejestruj", "§ 7 ust. 3 pkt 2")
    assert entry.akt_jako == "stanowisko ds. obsługi sekretariatu"
    assert entry.history_user == biuro.sekretariat


@pytest.mark.przepis("§ 7 ust. 3 pkt 2")
@pytest.mark.parametrize("who", ["dyrektor", "zastepca", "kierownik_oru", "specjalista", "superwizor", "broker"])
def test_nobody_else_registers(biuro, who):
    with pytest.raises(PermissionDenied, match="§ 7 ust"):
        wpis(getattr(biuro, who))
    assert not Licznik.objects.exists()


@pytest.mark.przepis("§ 7 ust. 3 pkt 2")
def test_an_absent_secretary_does_not_register_and_the_named_substitute_does(biuro, nieobecny):
    today = timezone.localdate()
    nieobecny(biuro.sekretariat, today)
    post = biuro.sekretariat.obsady.get().stanowisko
    row = Zastepstwo(stanowisko=post, kto=biuro.analityk, od=today, do=today, decyzja="PK.0120.3.2026")
    row.save_act(Act("test", None, "test"))
    with pytest.raises(PermissionDenied):
        wpis(biuro.sekretariat)
    entry = wpis(biuro.analityk).historia.get()
    assert entry.akt_za == str(biuro.sekretariat)
    assert entry.akt_podstawa == "§ 7 ust. 3 pkt 2 w zw. z PK.0120.3.2026"


def test_a_second_sending_of_the_same_form_finds_the_first_entry(biuro):
    klucz = uuid.uuid4()
    first = zarejestruj(dane=opis(), klucz=klucz, by=biuro.sekretariat)
    again = zarejestruj(dane=opis(tytul="Zmieniony w drugim wysłaniu"), klucz=klucz, by=biuro.sekretariat)
    assert again == first
    assert again.tytul == first.tytul
    assert wpis(biuro.sekretariat).numer == 2


def test_somebody_elses_key_tells_nothing(biuro, nieobecny):
    klucz = uuid.uuid4()
    zarejestruj(dane=opis(tytul="Tajne nazwisko"), klucz=klucz, by=biuro.sekretariat)
    today = timezone.localdate()
    post = biuro.sekretariat.obsady.get().stanowisko
    Zastepstwo(stanowisko=post, kto=biuro.analityk, od=today, do=today, decyzja="X").save_act(Act("t", None, "t"))
    with pytest.raises(KluczZajety) as refusal:
        zarejestruj(dane=opis(), klucz=klucz, by=biuro.analityk)
    assert "RPW" not in str(refusal.value)
    assert "nazwisko" not in str(refusal.value)
    assert Przesylka.objects.count() == 1


@pytest.mark.parametrize(
    ("moment", "rok"),
    [(datetime(2025, 12, 31, 22, 59, tzinfo=UTC), 2025), (datetime(2025, 12, 31, 23, 30, tzinfo=UTC), 2026)],
)
def test_the_year_of_the_number_is_the_year_in_warsaw(biuro, moment, rok):
    with patch.object(timezone, "now", return_value=moment):
        item = wpis(biuro.sekretariat, data_wplywu=date(2025, 12, 31))
    assert (item.rok, item.numer, item.zarejestrowano) == (rok, 1, moment)


def test_a_failure_after_the_number_gives_the_number_back(biuro):
    wpis(biuro.sekretariat)
    broken = opis(tytul="x" * 300)
    with pytest.raises(Exception, match="too long"), transaction.atomic():
        zarejestruj(dane=broken, klucz=uuid.uuid4(), by=biuro.sekretariat)
    assert wpis(biuro.sekretariat).numer == 2


@pytest.mark.parametrize("sql", ["UPDATE sekretariat_przesylka SET numer = 9", "DELETE FROM sekretariat_przesylka"])
def test_the_database_keeps_numbers_and_rows(biuro, sql):
    wpis(biuro.sekretariat)
    with pytest.raises(IntegrityError), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(sql)


def test_a_new_sender_enters_the_address_book_once(biuro):
    item = wpis(biuro.sekretariat, nadawca_adres="ul. Głogowska 7/3, 60-702 Poznań")
    assert (item.nadawca.ulica, item.nadawca.kod, item.nadawca.miejscowosc) == ("ul. Głogowska 7/3", "60-702", "Poznań")
    wpis(biuro.sekretariat, nadawca=item.nadawca)
    wpis(biuro.sekretariat, nadawca_nazwa="brak danych")
    assert Kontakt.objects.count() == 1


def test_what_cannot_be_true_takes_no_number(biuro):
    tomorrow = timezone.localdate() + timedelta(days=1)
    with pytest.raises(UserError, match="nie może być późniejsza niż dzisiejsza"):
        wpis(biuro.sekretariat, data_wplywu=tomorrow)
    with pytest.raises(UserError, match="Napisz w dodatkowych informacjach"):
        wpis(biuro.sekretariat, data_wplywu=timezone.localdate() - timedelta(days=8))
    late = wpis(
        biuro.sekretariat, data_wplywu=timezone.localdate() - timedelta(days=8), uwagi="Doręczono do innego wydziału"
    )
    assert late.numer == 1


@pytest.mark.przepis("§ 7 ust. 3 pkt 2")
def test_cancelling_needs_a_reason_and_keeps_the_number(biuro):
    item = wpis(biuro.sekretariat)
    with pytest.raises(UserError, match="Napisz, dlaczego"):
        anuluj(item, powod="  ", by=biuro.sekretariat)
    with pytest.raises(PermissionDenied):
        anuluj(item, powod="Pomyłka", by=biuro.specjalista)
    assert anuluj(item, powod="Pomyłka", by=biuro.sekretariat).stan == S.ANULOWANA
    with pytest.raises(Refused, match="Anulowane"):
        anuluj(item, powod="Pomyłka", by=biuro.sekretariat)
    assert wpis(biuro.sekretariat).numer == 2


def test_a_correction_is_told_field_by_field(biuro):
    item = wpis(biuro.sekretariat)
    dane = opis(tytul="Skarga na infolinię", rodzaj="skarga")
    popraw(item, dane=dane, powod="Zły temat", by=biuro.sekretariat)
    newest, oldest = przebieg(item)
    assert "czego dotyczy: „Pytanie o godziny pracy infolinii” zmieniono na „Skarga na infolinię”" in newest.zdanie
    assert "„Pismo” zmieniono na „Skarga”" in newest.zdanie
    assert (newest.powod, newest.podstawa, newest.kto) == ("Zły temat", "§ 7 ust. 3 pkt 2", str(biuro.sekretariat))
    assert oldest.zdanie == f"Zarejestrowano przesyłkę jako {item.rpw}."
    item.refresh_from_db()
    assert "skarga na infolinie" in item.szukaj


def _assign(item, osoba, by):
    return przydziel(item, osoba=osoba, jednostka=None, termin=None, akt=Act("zadekretuj", by, "§ 3 ust. 1"))


def test_assigning_puts_the_item_in_the_unit_of_the_person_and_back(biuro):
    item = _assign(wpis(biuro.sekretariat), biuro.specjalista, biuro.dyrektor)
    assert (item.stan, item.jednostka_id) == (S.PRZYDZIELONA, biuro.oru.pk)
    assert _assign(item, None, biuro.dyrektor).stan == S.NOWA


def test_only_who_deals_with_the_item_says_what_becomes_of_it(biuro):
    item = wpis(biuro.sekretariat)
    with pytest.raises(PermissionDenied, match="czeka na dekretację"):
        bez_sprawy(item, powod="Reklama", by=biuro.specjalista)
    _assign(item, biuro.specjalista, biuro.dyrektor)
    with pytest.raises(PermissionDenied):
        bez_sprawy(item, powod="Reklama", by=biuro.broker)
    assert bez_sprawy(item, powod="Zaproszenie", by=biuro.specjalista).stan == S.BEZ_SPRAWY
    with pytest.raises(Refused):
        dolacz(item, None, wszczyna=False, by=biuro.specjalista)


def _sees(osoba, item) -> bool:
    fresh = Pracownik.objects.get(pk=osoba.pk) if osoba.pk else osoba
    return visible_to(fresh).filter(pk=item.pk).exists()


@pytest.mark.przepis("§ 3 ust. 1")
def test_who_sees_an_item_before_and_after_it_is_assigned(biuro):
    item = wpis(biuro.sekretariat)
    everybody = {name: who for name, who in vars(biuro).items() if isinstance(who, Pracownik)}
    assert {name for name, who in everybody.items() if _sees(who, item)} == {"dyrektor", "sekretariat"}
    _assign(item, biuro.specjalista, biuro.dyrektor)
    seen = {name for name, who in everybody.items() if _sees(who, item)}
    assert seen == {"dyrektor", "sekretariat", "specjalista", "kierownik_oru", "zastepca"}


@pytest.mark.przepis("§ 3 ust. 3")
def test_the_deputy_sees_all_while_the_director_is_away(biuro, nieobecny):
    item = wpis(biuro.sekretariat)
    assert not _sees(biuro.zastepca, item)
    nieobecny(biuro.dyrektor, timezone.localdate())
    assert _sees(biuro.zastepca, item)


def test_told_to_take_note_is_seen(biuro):
    item = wpis(biuro.sekretariat)
    zadekretuj(item, osoba=biuro.specjalista, do_wiadomosci=[biuro.broker_oit2], by=biuro.dyrektor)
    assert _sees(biuro.broker_oit2, item)
    assert not _sees(biuro.kierownik_oit2, item)


def _in_case(biuro, item, **about):
    _assign(item, biuro.specjalista, biuro.dyrektor)
    return dolacz(item, skarga(biuro, **about).sprawa, wszczyna=True, by=biuro.specjalista)


def test_an_item_in_a_case_is_seen_by_who_sees_the_case_but_never_by_the_accused(biuro):
    item = _in_case(biuro, wpis(biuro.sekretariat, rodzaj="skarga"), dotyczy="broker")
    assert item.stan == S.W_SPRAWIE
    for who in ("dyrektor", "sekretariat", "specjalista", "kierownik_oru", "analityk"):
        assert _sees(getattr(biuro, who), item), who
    for who in ("broker", "kierownik_oit1", "superwizor", "broker_oit2"):
        assert not _sees(getattr(biuro, who), item), who


def test_a_complaint_about_the_secretary_leaves_the_secretarys_register(biuro):
    item = _in_case(biuro, wpis(biuro.sekretariat, rodzaj="skarga"), dotyczy="sekretariat")
    assert not _sees(biuro.sekretariat, item)
    assert _sees(biuro.dyrektor, item)


def test_a_corrected_item_of_a_case_keeps_the_day_its_deadline_runs_from(biuro):
    item = _in_case(biuro, wpis(biuro.sekretariat, rodzaj="skarga"))
    earlier = opis(data_wplywu=timezone.localdate() - timedelta(days=1))
    with pytest.raises(UserError, match="liczy się już termin"):
        popraw(item, dane=earlier, powod="Pomyłka", by=biuro.sekretariat)


def test_a_superuser_without_a_post_sees_nothing(biuro):
    item = wpis(biuro.sekretariat)
    admin = Pracownik(username="admin", is_superuser=True, is_staff=True)
    admin.save_act(Act("test", None, "test"))
    assert not _sees(admin, item)


def test_files_of_an_item_are_kept_with_it(biuro):
    item = zarejestruj(dane=opis(), pliki=[przyjmij(PDF, "skan.pdf")], klucz=uuid.uuid4(), by=biuro.sekretariat)
    row = item.zalaczniki.get()
    assert (row.nazwa, row.plik.typ, row.oryginal) == ("skan.pdf", "application/pdf", False)
