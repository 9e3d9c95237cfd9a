"""Dekretacja (§ 3 ust. 1, § 3 ust. 3, § 4, § 9 ust. 6): who assigns what to whom, returns, passes on, takes note."""

import uuid
from datetime import timedelta

import pytest
from django.core.exceptions import PermissionDenied
from django.urls import reverse
from django.utils import timezone

from biuro.core.errors import Refused, UserError
from org.powiadomienia.models import Powiadomienie
from sekretariat.dekretacja import queries
from sekretariat.dekretacja.models import Dekretacja, DoWiadomosci
from sekretariat.dekretacja.operations import odnotuj_zapoznanie, zadekretuj, zwroc
from sekretariat.dekretacja.rules import dekretuje, do_przydzialu
from sekretariat.przesylki.models import Przesylka
from sekretariat.przesylki.operations import zarejestruj
from sekretariat.przesylki.queries import visible_to

S = Przesylka.Stan


@pytest.fixture
def letter(biuro):
    def make(tytul="Skarga na czas oczekiwania", rodzaj="skarga"):
        dane = {
            "kanal": "poczta",
            "rodzaj": rodzaj,
            "nadawca_nazwa": "Wiśniewska Halina",
            "tytul": tytul,
            "data_wplywu": timezone.localdate(),
        }
        return zarejestruj(dane=dane, pliki=[], klucz=uuid.uuid4(), by=biuro.sekretariat)

    return make


@pytest.mark.przepis("§ 3 ust. 1")
def test_director_assigns_anything_to_anybody(biuro, letter):
    item = letter()
    d = zadekretuj(item, osoba=biuro.specjalista, by=biuro.dyrektor, uwagi="Proszę pilnie")
    item.refresh_from_db()
    assert (item.stan, item.prowadzi) == (S.PRZYDZIELONA, biuro.specjalista)
    assert (d.podstawa, d.stanowisko, d.w_zastepstwie_za) == ("§ 3 ust. 1", "dyrektor Biura", "")
    assert item.historia.first().akt_podstawa == "§ 3 ust. 1"
    assert Powiadomienie.objects.filter(dla=biuro.specjalista).count() == 1


@pytest.mark.przepis("§ 3 ust. 1")
@pytest.mark.parametrize(
    "who", ["zastepca", "kierownik_oru", "kierownik_oit1", "specjalista", "sekretariat", "superwizor", "broker"]
)
def test_a_new_item_is_assigned_by_the_director_only(biuro, letter, who):
    item = letter()
    assert dekretuje(getattr(biuro, who), item) is None
    with pytest.raises(PermissionDenied, match=r"§ 3 ust\. 1"):
        zadekretuj(item, osoba=biuro.specjalista, by=getattr(biuro, who))
    assert Dekretacja.objects.count() == 0


@pytest.mark.przepis("§ 3 ust. 3")
@pytest.mark.parametrize(("days", "allowed"), [(-1, False), (0, True), (1, False)])
def test_deputy_assigns_while_the_director_is_absent(biuro, letter, nieobecny, days, allowed):
    item = letter()
    nieobecny(biuro.dyrektor, timezone.localdate() + timedelta(days=days))
    assert bool(dekretuje(biuro.zastepca, item)) is allowed
    assert visible_to(biuro.dyrektor).filter(do_przydzialu(biuro.dyrektor)).exists() is not allowed
    if allowed:
        d = zadekretuj(item, osoba=biuro.specjalista, by=biuro.zastepca)
        assert d.podstawa == "§ 3 ust. 1 w zw. z § 3 ust. 3"
        assert d.w_zastepstwie_za == "Elżbieta Wronecka"


@pytest.mark.przepis("§ 9 ust. 6")
def test_head_passes_on_inside_his_unit_only(biuro, letter):
    item = letter()
    zadekretuj(item, jednostka=biuro.oru, by=biuro.dyrektor)
    item.refresh_from_db()
    assert item in visible_to(biuro.kierownik_oru).filter(do_przydzialu(biuro.kierownik_oru))
    assert dekretuje(biuro.kierownik_oit1, item) is None
    with pytest.raises(UserError, match="nie pracuje w oddziale"):
        zadekretuj(item, osoba=biuro.broker, by=biuro.kierownik_oru)
    d = zadekretuj(item, osoba=biuro.specjalista, by=biuro.kierownik_oru)
    assert d.rodzaj == Dekretacja.Rodzaj.REDEKRETACJA
    assert list(queries.przydzielone(biuro.specjalista)) == [item]


@pytest.mark.przepis("§ 4")
def test_deputy_passes_on_what_came_to_the_unit_he_supervises(biuro, letter):
    item = letter()
    zadekretuj(item, jednostka=biuro.oru, by=biuro.dyrektor)
    item.refresh_from_db()
    assert dekretuje(biuro.zastepca, item).basis == "§ 4"
    assert zadekretuj(item, osoba=biuro.analityk, by=biuro.zastepca).podstawa == "§ 4"


def test_return_needs_a_reason_and_goes_back_to_who_assigned(biuro, letter):
    item = letter()
    zadekretuj(item, jednostka=biuro.oru, by=biuro.dyrektor)
    zadekretuj(item, osoba=biuro.specjalista, by=biuro.kierownik_oru)
    with pytest.raises(UserError, match="dlaczego"):
        zwroc(item, powod="  ", by=biuro.specjalista)
    with pytest.raises(PermissionDenied):
        zwroc(item, powod="nie moje", by=biuro.broker)
    zwroc(item, powod="To sprawa analiz", by=biuro.specjalista)
    item.refresh_from_db()
    assert (item.stan, item.prowadzi) == (S.PRZYDZIELONA, biuro.kierownik_oru)
    assert Powiadomienie.objects.filter(dla=biuro.kierownik_oru, tresc__contains="To sprawa analiz").exists()
    with pytest.raises(PermissionDenied):
        zwroc(item, powod="nie moje", by=biuro.specjalista)


def test_return_to_the_director_makes_the_item_unassigned(biuro, letter):
    item = letter()
    zadekretuj(item, osoba=biuro.specjalista, by=biuro.dyrektor)
    zwroc(item, powod="Nie nasz oddział", by=biuro.specjalista)
    item.refresh_from_db()
    assert (item.stan, item.prowadzi, item.jednostka) == (S.NOWA, None, None)
    with pytest.raises(Refused):
        zwroc(item, powod="jeszcze raz", by=biuro.specjalista)


def test_exactly_one_addressee_leads(biuro, letter):
    item = letter()
    for who in ({}, {"osoba": biuro.specjalista, "jednostka": biuro.oru}):
        with pytest.raises(UserError, match="jedną osobę albo jeden oddział"):
            zadekretuj(item, by=biuro.dyrektor, **who)


def test_others_take_note_once(biuro, letter):
    item = letter()
    zadekretuj(item, osoba=biuro.specjalista, do_wiadomosci=[biuro.broker, biuro.specjalista], by=biuro.dyrektor)
    [wpis] = queries.do_wiadomosci(biuro.broker)
    assert item in visible_to(biuro.broker)
    assert not DoWiadomosci.objects.filter(osoba=biuro.specjalista).exists()
    with pytest.raises(PermissionDenied):
        odnotuj_zapoznanie(wpis, by=biuro.analityk)
    odnotuj_zapoznanie(wpis, by=biuro.broker)
    assert list(queries.do_wiadomosci(biuro.broker)) == []


def test_screen_assigns_and_keeps_what_was_typed(biuro, letter, client):
    item = letter()
    client.force_login(biuro.dyrektor)
    url = reverse("dekretacja:przydziel", args=[item.rok, item.numer])
    page = client.get(url)
    assert f'value="j{biuro.oru.pk}" selected' in page.content.decode()
    bad = client.post(url, {"wiodacy": "o999999", "dyspozycja": "zalatwic", "uwagi": "Zachowaj mnie", "po": 0})
    assert bad.status_code == 422
    assert "Zachowaj mnie" in bad.content.decode()
    good = client.post(url, {"wiodacy": f"o{biuro.specjalista.pk}", "dyspozycja": "odpowiedz", "po": 0})
    assert good.status_code == 302
    assert client.get("/").status_code == 200


def test_a_form_opened_before_another_assignment_is_stopped_and_keeps_its_text(biuro, letter, client):
    item = letter()
    client.force_login(biuro.dyrektor)
    url = reverse("dekretacja:przydziel", args=[item.rok, item.numer])
    zadekretuj(item, osoba=biuro.specjalista, by=biuro.dyrektor, uwagi="Pierwsza")
    last = queries.ostatni_numer(item)
    stale = {"wiodacy": f"j{biuro.oit1.pk}", "dyspozycja": "zalatwic", "uwagi": "Spóźniona", "po": 0}
    page = client.post(url, stale)
    assert page.status_code == 422
    assert all(part in page.content.decode() for part in ("Tymczasem tę przesyłkę", "Spóźniona", f'value="{last}"'))
    assert queries.ostatni_numer(item) == last
    assert client.post(url, stale | {"po": last}).status_code == 302


def test_the_same_dekretacja_sent_twice_assigns_once(biuro, letter, client):
    item = letter()
    client.force_login(biuro.dyrektor)
    url = reverse("dekretacja:przydziel", args=[item.rok, item.numer])
    form = {"wiodacy": f"o{biuro.specjalista.pk}", "dyspozycja": "odpowiedz", "uwagi": "Proszę", "po": 0}
    assert [client.post(url, form).status_code for _ in range(2)] == [302, 302]
    assert Dekretacja.objects.count() == 1


@pytest.mark.przepis("§ 9 ust. 6")
def test_who_passes_a_letter_on_keeps_the_order_and_the_deadline_of_the_director(biuro, letter, client):
    item, day = letter(), timezone.localdate() + timedelta(days=9)
    zadekretuj(item, osoba=biuro.kierownik_oru, by=biuro.dyrektor, dyspozycja="odpowiedz", termin=day, uwagi="Pilne")
    client.force_login(biuro.kierownik_oru)
    url = reverse("dekretacja:przydziel", args=[item.rok, item.numer])
    form = client.get(url).context["form"]
    assert (form["dyspozycja"].value(), form["termin"].value()) == ("odpowiedz", day)
    kept = {name: form[name].value() for name in ("dyspozycja", "termin", "po")}
    assert client.post(url, kept | {"wiodacy": f"o{biuro.specjalista.pk}"}).status_code == 302
    client.force_login(biuro.specjalista)
    assert "przygotować odpowiedź (N. Szymkowiak)" in client.get("/").content.decode()
    page = client.get(reverse("przesylki:szczegoly", args=[item.rok, item.numer])).content.decode()
    assert "Dyspozycja: przygotować odpowiedź. Pilne" in page


@pytest.mark.parametrize(("days", "status"), [(-1, 422), (0, 302)])
def test_own_deadline_may_not_have_passed(biuro, letter, client, days, status):
    item = letter()
    client.force_login(biuro.dyrektor)
    form = {"wiodacy": f"o{biuro.specjalista.pk}", "dyspozycja": "odpowiedz", "po": 0}
    form["termin"] = timezone.localdate() + timedelta(days=days)
    assert client.post(reverse("dekretacja:przydziel", args=[item.rok, item.numer]), form).status_code == status


@pytest.mark.parametrize("who", ["broker", "analityk", "kierownik_oit2"])
def test_a_stranger_finds_no_such_item(biuro, letter, client, who):
    item = letter()
    client.force_login(getattr(biuro, who))
    assert client.get(reverse("dekretacja:przydziel", args=[item.rok, item.numer])).status_code == 404
