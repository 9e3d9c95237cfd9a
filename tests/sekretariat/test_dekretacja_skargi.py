"""A complaint about an employee on its way from the mail to the case: nobody offers it to whom it is kept from."""

from uuid import uuid4

import pytest
from django.urls import reverse
from django.utils import timezone

from sekretariat.akta.forms import ZalozForm
from sekretariat.dekretacja.forms import DekretacjaForm
from sekretariat.dekretacja.models import Dekretacja
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
    }
    answer = client.post(reverse("dekretacja:przydziel", args=[skarga.rok, skarga.numer]), typed)
    page = answer.content.decode()
    assert (answer.status_code, Dekretacja.objects.count()) == (422, 0)
    assert "więc nie może trafić do osoby" in page
    assert "Proszę o wyjaśnienia" in page
