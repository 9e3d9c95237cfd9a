"""A complaint about an employee on its way from the mail to the case: nobody offers it to whom it is kept from."""

from uuid import uuid4

import pytest
from django.urls import reverse
from django.utils import timezone

from biuro.core.history.models import Act
from sekretariat.akta.forms import ZalozForm
from sekretariat.dekretacja.forms import DekretacjaForm
from sekretariat.dekretacja.models import Dekretacja
from sekretariat.przesylki.models import Przesylka
from sekretariat.przesylki.operations import zarejestruj

pytestmark = [pytest.mark.django_db, pytest.mark.przepis("rozp. RM z 8.01.2002 § 11")]


@pytest.fixture
def skarga(biuro):
    dane = {"kanal": "poczta", "rodzaj": "skarga", "nadawca_nazwa": "Kowalczyk Zenobiusz", "tytul": "Skarga"}
    dane |= {"data_wplywu": timezone.localdate(), "dotyczy": biuro.specjalista}
    return zarejestruj(dane=dane, pliki=[], klucz=uuid4(), by=biuro.sekretariat)


def test_the_unit_of_the_accused_is_not_suggested(biuro, skarga):
    assert DekretacjaForm(osoba=biuro.dyrektor, przesylka=skarga).initial["wiodacy"] == ""
    skarga.dotyczy = biuro.broker
    assert DekretacjaForm(osoba=biuro.dyrektor, przesylka=skarga).initial["wiodacy"] == f"j{biuro.oru.pk}"


def test_the_case_is_about_whom_the_letter_is(biuro, skarga, client):
    assert ZalozForm(osoba=biuro.dyrektor, przesylka=skarga).initial["dotyczy"] == biuro.specjalista.pk
    client.force_login(biuro.dyrektor)
    page = client.get(reverse("przesylki:szczegoly", args=[skarga.rok, skarga.numer])).content.decode()
    assert "Dotyczy pracownika" in page


def test_a_refusal_stands_in_the_form_with_what_was_typed(biuro, skarga, client):
    client.force_login(biuro.dyrektor)
    typed = {
        "wiodacy": f"o{biuro.specjalista.pk}",
        "dyspozycja": Dekretacja.Dyspozycja.values[0],
        "uwagi": "Proszę o wyjaśnienia",
        "po": 0,
    }
    answer = client.post(reverse("dekretacja:przydziel", args=[skarga.rok, skarga.numer]), typed)
    page = answer.content.decode()
    assert (answer.status_code, Dekretacja.objects.count()) == (422, 0)
    assert "więc nie może trafić do osoby" in page
    assert "Proszę o wyjaśnienia" in page


@pytest.mark.przepis("§ 7 ust. 3 pkt 3")
def test_a_complaint_about_the_director_goes_to_those_above_him(biuro, skarga, client):
    """Everybody here is below the director: the sekretariat hands the letter on, and does nothing else with it."""
    about = Przesylka.objects.get(pk=skarga.pk)
    about.dotyczy = biuro.dyrektor
    about.save_act(Act("test", None, "test"))
    address = reverse("kwalifikacja:koniec", args=[skarga.rok, skarga.numer, "na_dyrektora"])
    other = reverse("kwalifikacja:koniec", args=[skarga.rok, skarga.numer, "odpis"])
    client.force_login(biuro.dyrektor)
    assert client.get(address).status_code == 404
    client.force_login(biuro.sekretariat)
    assert client.get(other).status_code == 403
    page = client.get(reverse("przesylki:szczegoly", args=[skarga.rok, skarga.numer])).content.decode()
    assert address in page
    assert "przekazuje Sekretarzowi Miasta" in client.get(address).content.decode()
    assert client.post(address, {"powod": ""}).status_code == 422
    assert client.post(address, {"powod": "Sekretarz Miasta, dziś, osobiście"}).status_code == 303
    about.refresh_from_db()
    assert about.stan == Przesylka.Stan.BEZ_SPRAWY
    last = about.historia.first()
    assert last.akt_podstawa == "§ 7 ust. 3 pkt 3"
    assert "Sekretarz Miasta, dziś, osobiście" in last.history_change_reason


def test_of_other_letters_the_sekretariat_does_not_dispose(biuro, skarga, client):
    client.force_login(biuro.sekretariat)
    address = reverse("kwalifikacja:koniec", args=[skarga.rok, skarga.numer, "na_dyrektora"])
    assert client.get(address).status_code == 403
