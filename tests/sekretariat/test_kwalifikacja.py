"""Qualification of a letter before there is a case: every row of prawo A7, its clock, its end, what is forbidden."""

from datetime import date

import pytest
from django.core.exceptions import PermissionDenied

from biuro.core.errors import Refused, UserError
from rejestry.terminy.kody import KODY
from sekretariat.akta.tryby import TRYBY_Z_TERMINEM, WEDLUG_TRYBU, z_kwalifikacji
from sekretariat.dekretacja.operations import zadekretuj
from sekretariat.kwalifikacja.operations import zakwalifikuj
from sekretariat.kwalifikacja.rules import KWALIFIKACJE, WEDLUG_KODU, Koniec, przeszkoda, zegar
from sekretariat.przesylki.models import Przesylka
from tests.sekretariat.przesylki_helpers import wpis

S = Przesylka.Stan
# prawo A7 and §§ 0.7, 2: kind → the end and the clock.
A7 = {
    "skarga": ("sprawa", "SK_ROZPATRZENIE"),
    "wniosek": ("sprawa", "WN_ROZPATRZENIE"),
    "wlasciwosc": ("sprawa", "SK_PRZEKAZANIE"),
    "petycja": ("sprawa", "PETYCJA"),
    "informacja": ("informacja", "IP_14"),
    "ponowne": ("sprawa", "PONOWNE_14"),
    "rodo": ("sprawa", "RODO_1M"),
    "interpelacja": ("sprawa", "INTERPELACJA"),
    "krytyka": ("sprawa", "KRYTYKA_PRASOWA"),
    "sygnalista": ("bez", "SYGNALISTA_7"),
    "sad": ("sprawa", ""),
    "kpa_233": ("sprawa", "KPA_1M"),
    "kpa_234": ("sprawa", ""),
    "kpa_235": ("sprawa", ""),
    "inna_procedura": ("sprawa", ""),
    "odpis": ("bez", ""),
    "kopia": ("bez", ""),
    "bez_akt": ("bez", ""),
}
KONCE = {"sprawa": Koniec.SPRAWA, "informacja": Koniec.INFORMACJA, "bez": Koniec.BEZ_SPRAWY}


def przydzielone(biuro, **facts):
    item = wpis(biuro.sekretariat, **facts)
    zadekretuj(item, osoba=biuro.specjalista, by=biuro.dyrektor)
    item.refresh_from_db()
    return item


@pytest.mark.przepis("art. 222 kpa")
@pytest.mark.przepis("art. 240 kpa")
def test_every_kind_has_its_article_its_end_and_its_clock():
    assert {row.kod: (row.koniec, row.zegar) for row in KWALIFIKACJE} == {
        kod: (KONCE[end], clock) for kod, (end, clock) in A7.items()
    }
    letter = Przesylka(rodzaj="pismo", data_wplywu=date(2026, 11, 24))
    for row in KWALIFIKACJE:
        assert row.przepis
        assert row.opis.endswith(".")
        assert bool(zegar(row, letter)) is (row.zegar in KODY)


@pytest.mark.przepis("art. 254 kpa")
@pytest.mark.parametrize("rodzaj", ["skarga", "wniosek", "informacja_publiczna"])
def test_what_came_as_a_complaint_never_ends_as_paper_without_a_file(biuro, rodzaj):
    item = przydzielone(biuro, rodzaj=rodzaj)
    assert "art. 254 kpa" in przeszkoda(WEDLUG_KODU["bez_akt"], item)
    with pytest.raises(Refused, match="rejestruje się"):
        zakwalifikuj(item, "bez_akt", powod="Nic w nim nie ma.", by=biuro.specjalista)
    with pytest.raises(Refused, match="wymaga sprawy"):
        zakwalifikuj(item, "petycja", powod="Petycja.", by=biuro.specjalista)


@pytest.mark.przepis("§ 2 rozporządzenia RM z 8.01.2002")
def test_a_copy_for_information_ends_with_its_article_and_reason_in_the_history(biuro):
    item = przydzielone(biuro, rodzaj="skarga")
    with pytest.raises(PermissionDenied):
        zakwalifikuj(item, "odpis", powod="Adresat: wojewoda.", by=biuro.broker)
    with pytest.raises(UserError):
        zakwalifikuj(item, "odpis", powod=" ", by=biuro.specjalista)
    assert zakwalifikuj(item, "odpis", powod="Adresat: wojewoda.", by=biuro.specjalista).stan == S.BEZ_SPRAWY
    assert "§ 2 rozporządzenia RM z 8.01.2002). Adresat: wojewoda." in item.historia.first().history_change_reason


def test_pages_offer_every_kind_refuse_with_the_reason_and_end_the_letter(biuro, client):
    item = przydzielone(biuro, rodzaj="skarga")
    place = f"/kwalifikacja/{item.rok}/{item.numer}/"
    client.force_login(biuro.specjalista)
    page = client.get(place).content.decode()
    assert all(row.nazwa in page for row in KWALIFIKACJE)
    assert f'href="{place}odpis/"' in page
    assert f'href="{place}bez_akt/"' not in page
    assert "Nie: wpisano je jako" in page
    assert place in client.get(f"/przesylki/{item.rok}/{item.numer}/").content.decode()
    assert client.get(f"{place}petycja/").status_code == 404
    assert client.post(f"{place}odpis/", {"powod": ""}).status_code == 422
    assert client.post(f"{place}odpis/", {"powod": "Adresat: wojewoda."}).status_code == 303
    assert client.get(place).status_code == 403


@pytest.mark.przepis("art. 10 ust. 1 ustawy o petycjach")
def test_form_of_a_new_case_begins_with_the_qualified_kind_and_its_clock():
    assert z_kwalifikacji("petycja") == {"rodzaj": "inna", "tryb": "petycja"}
    assert z_kwalifikacji("wniosek") == {"rodzaj": "wniosek"}
    assert z_kwalifikacji("kpa_235") == z_kwalifikacji("<script>") == {}
    assert WEDLUG_TRYBU["rodo"] == "RODO_1M"


@pytest.mark.przepis("art. 13 ust. 1 udip, § 7 ust. 2 pkt 12")
def test_request_for_public_information_is_no_other_case_outside_its_register():
    assert "informacja" not in WEDLUG_TRYBU
    assert "informacja" not in dict(TRYBY_Z_TERMINEM)
    assert z_kwalifikacji("informacja") == {}
