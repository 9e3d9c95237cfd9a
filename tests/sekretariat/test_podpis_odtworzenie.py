"""Replay: an act of § 9 is judged again by the rules and facts of its moment, whatever happened since."""

import json
from datetime import timedelta
from io import StringIO
from uuid import uuid4

import pytest
from django.core.management import call_command
from django.db import connection
from django.urls import reverse
from django.utils import timezone

from biuro.core.history.models import Act
from biuro.core.history.moment import as_of
from org.kadry.models import Obsada, Pracownik
from org.podpisywanie.models import Odczytanie
from org.struktura.models import Jednostka
from org.zastepstwa.models import Nieobecnosc
from sekretariat.pisma.models import Akceptacja, Pismo
from sekretariat.pisma.queries import biezaca
from sekretariat.podpis.odtworzenie import odtworz
from sekretariat.podpis.slady import akty, slady
from tests.sekretariat.pisma_pomoc import pismo, przejdz, szybki_pdf  # noqa: F401 – a fixture

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("szybki_pdf")]


def zapisz(row, kto, nazwa="test"):
    """Recorded by somebody, now: unlike what the installation loaded, it counts from this moment on."""
    row.save_act(Act(nazwa, kto, "test"))
    return row


def sparafowane(biuro, autor="broker", unit="oit1", kierownik="kierownik_oit1"):
    return przejdz(
        pismo(biuro, autor, unit), ("przedloz", getattr(biuro, autor)), ("parafuj", getattr(biuro, kierownik))
    )


def wyniki():
    return list(odtworz(slady(akty())))


def zle():
    return {(w.akceptacja.czynnosc, check.nazwa) for w in wyniki() for check in w.sprawdziany if not check.dobrze}


def _fresh(biuro):
    for person in vars(biuro).values():
        person.__dict__.pop("_roles_by_day", None)


def _nieobecny(biuro, od=None, do=None):
    today = timezone.localdate()
    row = zapisz(Nieobecnosc(pracownik=biuro.dyrektor, od=od or today, do=do or today), biuro.sekretariat)
    _fresh(biuro)
    return row


def po_cichu(sql, *params):
    """Somebody with the database's own password."""
    with connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        for table in ("sekretariat_akceptacja", "sekretariat_wersjapisma"):
            cursor.execute(f"ALTER TABLE {table} DISABLE TRIGGER USER")
        cursor.execute(sql, params)
        for table in ("sekretariat_akceptacja", "sekretariat_wersjapisma"):
            cursor.execute(f"ALTER TABLE {table} ENABLE TRIGGER USER")


@pytest.mark.przepis("§ 9")
def test_every_act_of_the_road_holds_and_its_page_says_so(client, biuro):
    row = przejdz(pismo(biuro), ("przedloz", biuro.specjalista), ("parafuj", biuro.kierownik_oru))
    row = przejdz(row, ("aprobuj", biuro.zastepca))
    assert [w.akceptacja.czynnosc for w in wyniki()] == ["parafa", "aprobata_ostateczna"]
    assert zle() == set()
    client.force_login(biuro.specjalista)
    address = reverse("podpis:sprawdz", args=[row.akceptacje.last().pk])
    assert address in client.get(reverse("pisma:szczegoly", args=[row.pk])).content.decode()
    page = client.get(address).content.decode()
    assert "wszystko się zgadza" in page
    assert "Uprawnienie było: § 9 ust. 5, Marek Sobczyński jako zastępca dyrektora." in page
    client.force_login(biuro.broker_oit2)
    assert client.get(address).status_code == 404


@pytest.mark.przepis("§ 3 ust. 3")
def test_a_later_correction_of_the_absence_does_not_touch_the_act(biuro):
    row = sparafowane(biuro)
    absence = _nieobecny(biuro)
    row = przejdz(row, ("podpisz", biuro.zastepca))
    absence.odwolana = True  # the director came back the same day
    zapisz(absence, biuro.sekretariat)
    assert zle() == set()
    last = wyniki()[-1]
    assert last.akceptacja.pismo == row
    assert "Nieobecni: Elżbieta Wronecka." in last.fakty
    assert "w zastępstwie za: Elżbieta Wronecka" in last.sprawdziany[2].zdanie


@pytest.mark.przepis("§ 3 ust. 3")
def test_an_absence_recorded_after_the_signature_of_that_day_does_not_touch_it(biuro):
    przejdz(sparafowane(biuro), ("podpisz", biuro.dyrektor))
    _nieobecny(biuro)
    assert zle() == set()


@pytest.mark.przepis("§ 2")
def test_every_act_holds_after_the_people_have_changed(biuro):
    przejdz(sparafowane(biuro), ("podpisz", biuro.dyrektor))
    waiting = sparafowane(biuro)
    _nieobecny(biuro)
    przejdz(waiting, ("podpisz", biuro.zastepca))
    yesterday = timezone.localdate() - timedelta(days=1)
    for kto in (biuro.dyrektor, biuro.zastepca, biuro.kierownik_oit1):  # all three leave, recorded backwards
        for post in Obsada.objects.filter(pracownik=kto):
            post.do = yesterday
            zapisz(post, biuro.administrator)
    director = Pracownik.objects.get(pk=biuro.dyrektor.pk)
    director.last_name, director.is_active = "Nowa-Nazwisko", False
    zapisz(director, biuro.administrator)
    head = biuro.superwizor.obsady.get().stanowisko
    zapisz(Obsada(pracownik=biuro.broker_oit2, stanowisko=head, od=yesterday), biuro.administrator)
    assert zle() == set()
    assert len(wyniki()) == 4


@pytest.mark.przepis("§ 9 ust. 5")
def test_a_reading_decided_later_that_day_does_not_touch_the_act(biuro):
    row = przejdz(pismo(biuro), ("przedloz", biuro.specjalista), ("parafuj", biuro.kierownik_oru))
    przejdz(row, ("aprobuj", biuro.zastepca))
    facts = {"od": timezone.localdate(), "decyzja": "PK.0121.4.2026", "kto": biuro.administrator, "klucz": uuid4()}
    zapisz(Odczytanie(kod="aprobata_podpisem", wartosc="nie", **facts), biuro.administrator)
    assert zle() == set()


def test_a_forged_act_is_found(client, biuro):
    row = sparafowane(biuro)
    facts = {"regulamin": "1/2017", "sha256": biezaca(row).sha256, "podstawa": "§ 9 ust. 3"}
    forged = Akceptacja(pismo=row, wersja=biezaca(row), czynnosc="podpis", osoba=biuro.broker, **facts)
    forged.stanowisko = "dyrektor Biura"
    forged.save()
    assert zle() == {("podpis", name) for name in ("Zapis", "Uprawnienie", "Parafa", "Plik")}
    client.force_login(biuro.dyrektor)
    page = client.get(reverse("podpis:sprawdz", args=[forged.pk])).content.decode()
    assert "coś się nie zgadza" in page
    assert "pismo w zakresie Biura podpisuje dyrektor (§ 9 ust. 3)" in page


@pytest.mark.parametrize(
    ("sql", "check"),
    [
        ("UPDATE sekretariat_akceptacja SET podstawa = '§ 9 ust. 4' WHERE czynnosc = 'podpis'", "Uprawnienie"),
        ("UPDATE sekretariat_akceptacja SET regulamin = '2/2016' WHERE czynnosc = 'podpis'", "Regulamin"),
        ("UPDATE sekretariat_akceptacja SET powod = 'dopisek' WHERE czynnosc = 'podpis'", "Zapis"),
        ("UPDATE sekretariat_wersjapisma SET tresc = 'podmiana'", "Treść"),
    ],
)
def test_what_was_tampered_with_is_found(biuro, sql, check):
    przejdz(sparafowane(biuro), ("podpisz", biuro.dyrektor))
    po_cichu(sql)
    assert ("podpis", check) in zle()


def test_a_replaced_pdf_is_found(biuro, settings):
    row = przejdz(sparafowane(biuro), ("podpisz", biuro.dyrektor))
    (stored,) = [p for p in (settings.BIURO_DATA / "pliki").rglob(row.pdf.sha256)]
    stored.chmod(0o600)
    stored.write_bytes(b"%PDF-1.7 inny")
    assert zle() == {("podpis", "Plik")}


def test_command_ends_with_one_only_when_an_act_fails(biuro):
    przejdz(sparafowane(biuro), ("podpisz", biuro.dyrektor))
    out = StringIO()
    call_command("sprawdz_podpisy", stdout=out)
    assert out.getvalue() == "Sprawdzono: 2. Nie zgadza się: 0.\n"
    po_cichu("UPDATE sekretariat_akceptacja SET regulamin = '2/2016' WHERE czynnosc = 'podpis'")
    out = StringIO()
    with pytest.raises(SystemExit, match="1"):
        call_command("sprawdz_podpisy", json=True, stdout=out)
    lines = [json.loads(line) for line in out.getvalue().splitlines()]
    assert [(line["czynnosc"], line["dobrze"]) for line in lines] == [("parafa", True), ("podpis", False)]
    out, tomorrow = StringIO(), timezone.localdate() + timedelta(days=1)
    call_command("sprawdz_podpisy", od=tomorrow.isoformat(), stdout=out)
    assert out.getvalue().startswith("Sprawdzono: 0.")


def test_many_acts_between_two_changes_ask_for_the_facts_once(biuro, django_assert_max_num_queries):
    for _ in range(2):
        przejdz(sparafowane(biuro), ("podpisz", biuro.dyrektor))
    with django_assert_max_num_queries(200) as few:
        wyniki()
    for _ in range(4):
        przejdz(sparafowane(biuro), ("podpisz", biuro.dyrektor))
    with django_assert_max_num_queries(400) as many:
        wyniki()
    per_act = (len(many) - len(few)) / 8
    assert per_act <= 6.5, (len(few), len(many))  # setting the moment and taking it back, nothing about the people


@pytest.mark.przepis("§ 4")
def test_acts_dated_before_the_installation_know_what_it_loaded(biuro):
    """The month of the demonstration is older than the rows of the bureau: supervision counts, too."""
    with as_of(timezone.now() - timedelta(days=200)):
        assert Jednostka.objects.get(symbol="PK-II").nadzor.funkcja == "zastepca"


def test_tables_of_a_moment_show_what_was_recorded_by_then(biuro):
    before = timezone.now()
    zapisz(Nieobecnosc(pracownik=biuro.broker, od=timezone.localdate()), biuro.sekretariat)
    with as_of(before):
        assert not Nieobecnosc.objects.exists()
        assert Pracownik.objects.get(pk=biuro.broker.pk).password == biuro.broker.password
    assert Nieobecnosc.objects.count() == 1
    assert Pismo.objects.count() == 0
