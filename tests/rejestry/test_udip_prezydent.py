"""A decision nobody here is authorised for (art. 268a kpa): to the President, back signed, sent and delivered."""

from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import pytest
from django.utils import timezone

from biuro.core.files.intake import Przyjety, zachowaj
from rejestry.informacja_publiczna.models import Krok
from sekretariat.pisma.models import Pismo
from sekretariat.pisma.operations import tresc_z_wersji
from sekretariat.pisma.papier import z_upowaznienia
from sekretariat.pisma.queries import biezaca
from sekretariat.pisma.redakcja import zapisz_wersje
from sekretariat.pisma.states import obieg
from sekretariat.pisma.szablony import LUKA
from sekretariat.przedlozenia.operations import odnotuj_wynik, przekaz
from sekretariat.udip.operations import rozpocznij_krok
from sekretariat.wysylka.operations import dorecz, wyslij
from tests.rejestry.udip_helpers import dnia, reakcja, termin, w_crwip, wniosek, wynik, wyslany
from tests.sekretariat.pisma_pomoc import szybki_pdf  # noqa: F401 - a fixture

R = Krok.Rodzaj
pytestmark = pytest.mark.usefixtures("szybki_pdf")


def _odmowa(biuro, request):
    wynik(biuro, request, "odmowa", podstawa_odmowy="prywatnosc", stanowiska="Jan Fikcyjny, radca prawny; Anna Z.")
    return R.ODMOWA


def _umorzenie(biuro, request):
    today = timezone.localdate()
    before = today - timedelta(days=30)
    with dnia(before):
        wyslany(biuro, request, R.FORMA, dzien=before, dostarczono=before)
    wynik(biuro, request, "umorzenie")
    return R.UMORZENIE


@pytest.mark.przepis("art. 16 ust. 1–2 udip, art. 107, art. 268a kpa, § 9 ust. 2")
@pytest.mark.parametrize("rodzaj", [_odmowa, _umorzenie], ids=["refusal", "umorzenie"])
def test_without_an_authorisation_the_president_signs_and_the_decision_comes_back(biuro, rodzaj):
    today, wplyw = timezone.localdate(), timezone.localdate() - timedelta(days=31)
    request = wniosek(biuro, tozsamosc=True, wnoszacy="Anna Zmyślona", dzien=wplyw)
    letter = rozpocznij_krok(request, rodzaj(biuro, request), klucz=uuid4(), by=biuro.specjalista)
    letter = _zastrzezone(biuro, letter)
    assert z_upowaznienia(letter) == ""  # he signs himself, so nobody „z upoważnienia”
    facts = {"komu": "prezydent", "dzien": today, "sposob": "obieg", "klucz": uuid4()}
    entry = przekaz(letter, by=biuro.sekretariat, **facts)
    scan = Przyjety(zachowaj(b"%PDF-1.7 skan", "application/pdf"), "decyzja.pdf")
    odnotuj_wynik(entry, wynik="podpisane", dzien=today, skan=scan, by=biuro.sekretariat)
    letter = Pismo.objects.get(pk=letter.pk)
    sent = wyslij(letter, sposob="polecony", data_wyslania=today, klucz=uuid4(), by=biuro.sekretariat)
    request.refresh_from_db()
    assert request.punkty.get().zalatwiono == today
    dorecz(sent, dzien=today, by=biuro.sekretariat)
    assert termin(request, "IP_ODWOLANIE_WNIESIENIE").zdarzenie == today


@pytest.mark.przepis("art. 15 ust. 2 udip")
def test_a_fee_the_applicant_refuses_ends_his_request(biuro):
    request = wniosek(biuro)
    row = wyslany(biuro, request, R.OPLATA, dostarczono=timezone.localdate())
    reakcja(biuro, row, "nie_przyjmuje")
    assert wynik(biuro, request, "oplata_nieprzyjeta").zalatwiono == timezone.localdate()
    w_crwip(biuro, request)


def _zastrzezone(biuro, letter):
    """The decision reserved for the President, paraphed by the head and approved preliminarily by the director."""
    current = tresc_z_wersji(letter, biezaca(letter))
    text = LUKA.sub("Wyjaśnienie z akt sprawy.", current.tresc)
    dane = replace(current, tresc=text, kategoria="zastrzezone")
    zapisz_wersje(letter, dane=dane, na_wersji=letter.wersja, by=biuro.specjalista)
    for name, who in (
        ("przedloz", biuro.specjalista),
        ("parafuj", biuro.kierownik_oru),
        ("aprobuj_wstepnie", biuro.dyrektor),
    ):
        letter = obieg.perform(letter, name, who=who)
    return letter
