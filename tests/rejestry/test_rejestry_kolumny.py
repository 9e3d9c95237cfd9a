"""Two columns kept for the registers: corrective actions of a complaint, the channel of a request (prawo A4, C3)."""

from datetime import timedelta
from uuid import uuid4

import pytest
from django.utils import timezone

from rejestry.badanie.operations import dodaj, sprawdz_skutek, wykonaj
from rejestry.informacja_publiczna.lista import REJESTR as WNIOSKI
from rejestry.skargi.lista import REJESTR as SKARGI
from rejestry.skargi.models import Skarga
from sekretariat.udip.operations import zaloz_z_przesylki
from tests.rejestry.sprawy_helpers import skarga
from tests.rejestry.udip_helpers import wniosek
from tests.sekretariat.akta_helpers import przesylka

DZIS = timezone.localdate
pytestmark = pytest.mark.django_db


def _dzialanie(biuro, entry, opis="Szkolenie konsultantów"):
    facts = {"opis": opis, "odpowiedzialny": biuro.kierownik_oru, "do": DZIS() + timedelta(days=30)}
    return dodaj(entry, "dzialanie", klucz=uuid4(), by=biuro.specjalista, **facts)


@pytest.mark.przepis("art. 259 § 3 kpa")
def test_register_says_how_far_the_corrective_actions_have_gone(biuro, client):
    entry, other = skarga(biuro), skarga(biuro)
    column = SKARGI.kolumna("dzialania").wartosc
    assert column(entry) == "nie zaplanowano"
    first, second = _dzialanie(biuro, entry), _dzialanie(biuro, entry, "Nowy skrypt rozmowy")
    wykonaj(first, co_zrobiono="Przeszkolono.", dzien=DZIS(), by=biuro.kierownik_oru)
    entry = Skarga.objects.get(pk=entry.pk)
    assert (entry.dzialania, column(entry).count("\n")) == ("w_toku", 1)
    assert f"Szkolenie konsultantów, odpowiada {biuro.kierownik_oru}, do " in column(entry)
    wykonaj(second, co_zrobiono="Gotowy.", dzien=DZIS(), by=biuro.specjalista)
    sprawdz_skutek(second, skutek="Krótsze rozmowy.", dzien=DZIS(), by=biuro.specjalista)
    entry = Skarga.objects.get(pk=entry.pk)
    assert (entry.dzialania, "skutek sprawdzono" in column(entry)) == ("wykonane", True)
    client.force_login(biuro.specjalista)
    page = client.get("/skargi/?dzialania=wykonane&kol=dzialania&sort=dzialania").content.decode()
    assert (entry.sprawa.znak in page, other.sprawa.znak in page) == (True, False)
    assert "Nowy skrypt rozmowy" in page


@pytest.mark.przepis("§ 7 ust. 2 pkt 12")
def test_register_of_requests_says_by_what_channel_each_came(biuro, client):
    item = przesylka(biuro, rodzaj="informacja_publiczna", kanal="epuap")
    facts = {"tytul": "Wniosek", "tresc": "Ile?", "punkty": ["Ile?"], "data_wplywu": DZIS()}
    row = zaloz_z_przesylki(item, klucz=uuid4(), by=biuro.specjalista, prowadzi=biuro.specjalista, **facts)
    told = wniosek(biuro)
    column = WNIOSKI.kolumna("kanal").wartosc
    assert [column(row), column(told)] == ["przez ePUAP", "nie podano"]
    client.force_login(biuro.specjalista)
    page = client.get("/informacja-publiczna/?kanal=epuap&kol=kanal&sort=-kanal").content.decode()
    assert (row.sprawa.znak in page, told.sprawa.znak in page) == (True, False)
    assert "przez ePUAP" in client.get(f"/informacja-publiczna/{row.sprawa.znak}/").content.decode()
