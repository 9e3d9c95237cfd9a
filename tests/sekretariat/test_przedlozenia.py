"""§ 9 ust. 2: what the director approved preliminarily leaves the bureau, is handed over, and comes back."""

from datetime import timedelta
from uuid import uuid4

import pytest
from django.core.exceptions import PermissionDenied
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import IntegrityError, transaction
from django.urls import reverse
from django.utils import timezone

from biuro.core.errors import Refused, UserError
from biuro.core.files.intake import Przyjety, zachowaj
from biuro.core.history.models import Act
from biuro.core.transitions import WrongState
from sekretariat.pisma.models import Akceptacja, Pismo
from sekretariat.pisma.queries import do_wyslania, visible_to, zwrocone
from sekretariat.pisma.states import obieg
from sekretariat.przedlozenia.models import Przedlozenie
from sekretariat.przedlozenia.operations import anuluj, odnotuj_wynik, przekaz
from sekretariat.przedlozenia.queries import do_przekazania
from sekretariat.wysylka.operations import wyslij
from tests.core.pdf_files import pdf
from tests.listy import assert_stala_liczba_zapytan
from tests.sekretariat.pisma_pomoc import osoby, pismo, przejdz, szybki_pdf, zmien  # noqa: F401 – a fixture

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("szybki_pdf")]
S, Z = Pismo.Stan, Przedlozenie.Stan


def zaaprobowane(biuro):
    row = pismo(biuro, kategoria="zastrzezone")
    row = przejdz(row, ("przedloz", biuro.specjalista), ("parafuj", biuro.kierownik_oru))
    return przejdz(row, ("aprobuj_wstepnie", biuro.dyrektor))


def przekazane(biuro, row=None, **facts):
    facts = {"komu": "prezydent", "dzien": timezone.localdate(), "sposob": "obieg", "klucz": uuid4()} | facts
    return przekaz(row or zaaprobowane(biuro), by=biuro.sekretariat, **facts)


def skan(nazwa="podpisane.pdf"):
    return Przyjety(zachowaj(b"%PDF-1.7 skan", "application/pdf"), nazwa)


@pytest.mark.przepis("§ 9 ust. 2")
def test_only_the_sekretariat_and_the_director_hand_over(biuro):
    row = zaaprobowane(biuro)
    for name, osoba in osoby(biuro).items():
        if name in ("sekretariat", "dyrektor"):
            assert row in do_przekazania(osoba)
            continue
        assert not do_przekazania(osoba).exists()
        with pytest.raises(PermissionDenied, match=r"§ 9 ust\. 2"):
            przekaz(row, komu="prezydent", dzien=timezone.localdate(), sposob="obieg", klucz=uuid4(), by=osoba)
    entry = przekazane(biuro, row)
    assert str(entry) == f"PRZ/1/{timezone.localdate().year}"
    assert (entry.wersja, entry.sha256) == (row.wersja, row.wersje.get(numer=row.wersja).sha256)
    assert entry.historia.get().akt_podstawa == "§ 7 ust. 3 pkt 3"
    assert not do_przekazania(biuro.sekretariat).exists()


@pytest.mark.przepis("§ 9 ust. 2")
def test_signed_outside_keeps_the_scan_and_is_dispatched(biuro):
    entry = przekazane(biuro)
    with pytest.raises(UserError, match="skan"):
        odnotuj_wynik(entry, wynik="podpisane", dzien=timezone.localdate(), by=biuro.sekretariat)
    scan = skan()
    entry = odnotuj_wynik(entry, wynik="podpisane", dzien=timezone.localdate(), skan=scan, by=biuro.sekretariat)
    row = Pismo.objects.get(pk=entry.pismo_id)
    assert (row.stan, row.pdf, entry.skan, entry.stan) == (S.PODPISANE, scan.plik, scan.plik, Z.PODPISANE)
    assert row in do_wyslania(biuro.sekretariat)
    assert not Akceptacja.objects.filter(pismo=row, czynnosc="podpis").exists()
    wyslij(row, sposob="list", data_wyslania=timezone.localdate(), klucz=uuid4(), by=biuro.sekretariat)
    assert Pismo.objects.get(pk=row.pk).stan == S.WYSLANE


@pytest.mark.przepis("§ 9 ust. 2")
def test_returned_for_correction_goes_to_the_author_and_around_again(biuro):
    entry = przekazane(biuro)
    back = odnotuj_wynik(entry, wynik="zwrocone", dzien=timezone.localdate(), powod="brak kwoty", by=biuro.sekretariat)
    row = Pismo.objects.get(pk=entry.pismo_id)
    assert (row.stan, back.powod) == (S.ZWROCONE, "brak kwoty")
    assert row in zwrocone(biuro.specjalista)
    row = zmien(row, biuro.specjalista, tresc="Z kwotą: 100 zł.")
    row = przejdz(row, ("przedloz", biuro.specjalista), ("parafuj", biuro.kierownik_oru))
    row = przejdz(row, ("aprobuj_wstepnie", biuro.dyrektor))
    again = przekazane(biuro, row, komu="skarbnik")
    assert (again.numer, again.wersja) == (2, row.wersja)


@pytest.mark.przepis("§ 9 ust. 2")
def test_a_submitted_letter_is_returned_only_through_the_register(biuro):
    row = zaaprobowane(biuro)
    for osoba in osoby(biuro).values():
        assert not obieg.available(row, osoba)
    with pytest.raises(WrongState):
        przejdz(row, ("zwroc", biuro.dyrektor, "pomyłka"))


def test_one_open_entry_per_letter_and_a_double_click_makes_one(biuro):
    row, key = zaaprobowane(biuro), uuid4()
    assert przekazane(biuro, row, klucz=key) == przekazane(biuro, row, klucz=key)
    with pytest.raises(Refused, match="już przekazane"):
        przekazane(biuro, row)
    anuluj(Przedlozenie.objects.get(), powod="zły adresat", by=biuro.sekretariat)
    assert przekazane(biuro, row).numer == 2


@pytest.mark.parametrize("dni", [-1, 1])
def test_days_are_between_the_approval_and_today(biuro, dni):
    with pytest.raises(UserError, match="do dzisiaj"):
        przekazane(biuro, dzien=timezone.localdate() + timedelta(days=dni))


def test_a_letter_not_approved_is_not_handed_over(biuro):
    with pytest.raises(Refused, match="Tego pisma nie można"):
        przekazane(biuro, pismo(biuro, kategoria="zastrzezone"))


def test_the_database_wants_the_scan(biuro):
    entry = przekazane(biuro)
    entry.stan, entry.dzien_wyniku = Z.PODPISANE, timezone.localdate()
    with pytest.raises(IntegrityError), transaction.atomic():
        entry.save_act(Act("test", None, "test"))


@pytest.mark.przepis("§ 9 ust. 6")
def test_without_the_paraph_the_director_approves_with_a_reason(biuro):
    row = przejdz(pismo(biuro, kategoria="zastrzezone"), ("przedloz", biuro.specjalista))
    row = przejdz(row, ("aprobuj_wstepnie_bez_parafy", biuro.dyrektor, "wakat"))
    assert (row.stan, Akceptacja.objects.get(pismo=row).powod) == (S.PRZEDLOZONE, "wakat")


LEAVE = [  # § 9 ust. 7: (unit, author) → who paraphs before the director signs; nobody where nobody stands between
    ("oit1", "broker", {"kierownik_oit1"}),
    ("oru", "analityk", {"kierownik_oru", "zastepca"}),
    ("oru", "kierownik_oru", {"zastepca"}),
    ("oit1", "kierownik_oit1", set()),
    ("sek", "sekretariat", set()),
    ("pk", "zastepca", set()),
]


@pytest.mark.przepis("§ 9 ust. 7")
@pytest.mark.parametrize(("unit", "autor", "parafuja"), LEAVE)
def test_request_for_leave_from_the_author_to_the_signature(biuro, unit, autor, parafuja):
    author = getattr(biuro, autor)
    row = przejdz(pismo(biuro, autor, unit, "wniosek_urlopowy"), ("przedloz", author))
    assert row.stan == (S.DO_PARAFY if parafuja else S.DO_PODPISU)
    may = {name for name, osoba in osoby(biuro).items() if "parafuj" in {t.name for t in obieg.available(row, osoba)}}
    assert may == parafuja
    for name in sorted(parafuja)[:1]:
        row = przejdz(row, ("parafuj", getattr(biuro, name)))
    row = przejdz(row, ("podpisz", biuro.dyrektor))
    assert row.akceptacje.last().podstawa == "§ 9 ust. 7"
    assert row not in do_wyslania(biuro.sekretariat)


@pytest.mark.przepis("§ 9 ust. 7")
def test_directors_own_leave_is_decided_outside_and_recorded_with_its_document(biuro):
    row = przejdz(pismo(biuro, "dyrektor", "pk", "wniosek_urlopowy"), ("przedloz", biuro.dyrektor))
    for name, osoba in osoby(biuro).items():
        assert "podpisz" not in {t.name for t in obieg.available(row, osoba)}, name
    row = przejdz(row, ("przedloz_urlop", biuro.dyrektor))
    with pytest.raises(UserError, match="Sekretarz Miasta"):
        przekazane(biuro, row)
    entry = przekazane(biuro, row, komu="sekretarz")
    odnotuj_wynik(
        entry, wynik="zaakceptowane", dzien=timezone.localdate(), skan=skan("zgoda.pdf"), by=biuro.sekretariat
    )
    row = Pismo.objects.get(pk=row.pk)
    assert (row.stan, row.historia.first().history_change_reason) == (S.PODPISANE, f"{entry}: Sekretarz Miasta")
    assert row not in do_wyslania(biuro.sekretariat)


def test_pages_from_handing_over_to_the_scan(client, biuro):
    row = zaaprobowane(biuro)
    client.force_login(biuro.sekretariat)
    assert row in visible_to(biuro.sekretariat)
    assert "Zapisz przekazanie" in client.get(reverse("pisma:szczegoly", args=[row.pk])).content.decode()
    assert "Czeka na przekazanie" in client.get(reverse("przedlozenia:lista")).content.decode()
    address = reverse("przedlozenia:przekaz", args=[row.pk])
    data = {"komu": "prezydent", "dzien": timezone.localdate().isoformat(), "sposob": "obieg", "klucz": uuid4()}
    assert client.post(address, data | {"dzien": "2001-01-01"}).status_code == 422
    page = client.post(address, data).url
    assert client.post(page, {"wynik": "podpisane", "dzien": data["dzien"]}).status_code == 422
    assert client.post(page, {"wynik": "zwrocone", "dzien": data["dzien"]}).status_code == 422
    scan = SimpleUploadedFile("skan.pdf", pdf(), "application/pdf")
    assert client.post(page, {"wynik": "podpisane", "dzien": data["dzien"], "skan": scan}).status_code == 302
    assert b"".join(client.get(f"{page}skan/").streaming_content).startswith(b"%PDF")
    assert "Podpisane" in client.get(page).content.decode()
    client.force_login(biuro.broker_oit2)
    for url in (page, f"{page}skan/", address):
        assert client.get(url).status_code == 404
    client.force_login(biuro.specjalista)
    assert client.get(page).status_code == 200
    assert client.get(address).status_code == 403


def test_list_takes_a_constant_number_of_queries(client, biuro):
    client.force_login(biuro.sekretariat)
    source = przekazane(biuro)

    def more(count):
        for number in range(Przedlozenie.objects.count() + 1, Przedlozenie.objects.count() + count + 1):
            facts = {"pismo": source.pismo, "wersja": 1, "sha256": source.sha256, "komu": "sekretarz"}
            row = Przedlozenie(rok=source.rok, numer=number, dzien=source.dzien, sposob="obieg", **facts)
            row.przekazal, row.klucz, row.stan = biuro.sekretariat, uuid4(), Z.ANULOWANE
            row.save_act(Act("test", None, "test"))

    assert_stala_liczba_zapytan(client, reverse("przedlozenia:lista"), more)
