"""Autosave keeps the whole form of the editor; drafts nobody came back to for a month go by themselves."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from sekretariat.pisma.models import Szkic
from sekretariat.pisma.operations import NAJDLUZSZE_POLE, zapisz_szkic
from sekretariat.pisma.tasks import usun_stare_szkice
from tests.sekretariat.pisma_pomoc import TEKST, pismo, zmien


def test_drafts_untouched_for_a_month_go(biuro):
    stary = zapisz_szkic(pismo(biuro), tresc="dawny", na_wersji=1, by=biuro.specjalista)
    zapisz_szkic(pismo(biuro), tresc="świeży", na_wersji=1, by=biuro.specjalista)
    Szkic.objects.filter(pk=stary.pk).update(zapisano=timezone.now() - timedelta(days=31))
    assert usun_stare_szkice() == 1
    assert Szkic.objects.get().tresc == "świeży"


@pytest.fixture
def edytor(biuro, client):
    row = pismo(biuro)
    client.force_login(biuro.specjalista)
    return row, reverse("pisma:edytuj", args=[row.pk]), reverse("pisma:szkic", args=[row.pk])


def _wpisane(row, **zmiany):
    said = {"temat": row.temat, "adresat": row.adresat, "adresat_adres": row.adresat_adres, "kategoria": row.kategoria}
    return said | {"odpowiada": "on", "tresc": TEKST, "na_wersji": row.wersja} | zmiany


def test_autosave_keeps_the_addressee_the_subject_and_the_rest_of_the_form(edytor, client):
    row, page, autosave = edytor
    typed = {"adresat": "Zarząd Dróg Miejskich", "temat": "nowy temat", "adresat_email": "zdm@", "kwota": "12,5"}
    assert client.post(autosave, _wpisane(row, **typed)).status_code == 200
    assert "Masz szkic zapisany samoczynnie" in client.get(page).content.decode()
    form = client.get(f"{page}?szkic=1").context["form"]
    assert {name: form[name].value() for name in typed} == typed  # also what is not valid yet
    assert form["tresc"].value() == TEKST


def test_form_that_says_what_the_version_says_is_no_draft(edytor, client):
    row, page, autosave = edytor
    client.post(autosave, _wpisane(row))
    assert "Masz szkic" not in client.get(page).content.decode()
    client.post(autosave, _wpisane(row, adresat="Kto inny"))
    assert "Masz szkic" in client.get(page).content.decode()


def test_unticked_answer_is_kept_and_the_addressee_of_a_lost_race_too(biuro, edytor, client):
    row, page, autosave = edytor
    sent = _wpisane(row, adresat="Mój adresat")
    del sent["odpowiada"]
    client.post(autosave, sent)
    assert Szkic.objects.get().pola["odpowiada"] == ""
    zmien(row, biuro.specjalista, temat="zmiana w innym oknie")
    assert client.post(page, sent).status_code == 409
    assert client.get(f"{page}?szkic=1").context["form"]["adresat"].value() == "Mój adresat"


def test_long_and_unknown_fields_are_not_kept_whole(edytor, client):
    row, _, autosave = edytor
    client.post(autosave, _wpisane(row, temat="x" * 5000, obce="y"))
    assert len(Szkic.objects.get().pola["temat"]) == NAJDLUZSZE_POLE
    assert "obce" not in Szkic.objects.get().pola
