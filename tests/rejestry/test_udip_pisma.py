"""Letters of the procedure: filled in from the points, complete; a decision is signed only under art. 268a kpa."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from uuid import uuid4

import pytest
from django.core.exceptions import PermissionDenied
from django.utils import timezone

from org.pelnomocnictwa.models import Pelnomocnictwo
from rejestry.informacja_publiczna.models import Krok
from rejestry.informacja_publiczna.przebieg import wplynelo
from rejestry.sprawy.models import Sprawa
from sekretariat.pisma.models import Pismo
from sekretariat.pisma.operations import tresc_z_wersji, utworz
from sekretariat.pisma.queries import biezaca
from sekretariat.pisma.redakcja import zapisz_wersje
from sekretariat.pisma.states import obieg
from sekretariat.pisma.szablony import LUKA, braki
from sekretariat.pisma.szablony_udip import ODMOWA, UMORZENIE
from sekretariat.podpis.queries import do_zlozenia
from sekretariat.udip.operations import rozpocznij_krok, zaloz_z_przesylki
from sekretariat.wysylka.operations import anuluj, dorecz, wyslij
from tests.obsada import BY
from tests.rejestry.udip_helpers import DANE, termin, wniosek, wynik
from tests.sekretariat.akta_helpers import przesylka
from tests.sekretariat.pisma_pomoc import szybki_pdf  # noqa: F401 - a fixture

R, S = Krok.Rodzaj, Sprawa.Stan
pytestmark = pytest.mark.usefixtures("szybki_pdf")


def pismo(biuro, request, rodzaj, **dane):
    """The letter of a step."""
    facts = DANE.get(rodzaj, {}) | dane
    return rozpocznij_krok(request, rodzaj, klucz=uuid4(), by=biuro.specjalista, **facts)


def tresc(letter):
    return biezaca(letter).tresc


def gotowe(biuro, letter):
    """The letter with every gap filled, submitted and paraphed."""
    current = tresc_z_wersji(letter, biezaca(letter))
    text = LUKA.sub("Wyjaśnienie z akt sprawy.", current.tresc)
    zapisz_wersje(letter, dane=replace(current, tresc=text), na_wersji=letter.wersja, by=biuro.specjalista)
    for name, who in (("przedloz", biuro.specjalista), ("parafuj", biuro.kierownik_oru)):
        letter = obieg.perform(letter, name, who=who)
    return letter


def upowaznij(osoba, **dane):
    row = Pelnomocnictwo(
        numer=f"268a/{osoba.pk}",
        rodzaj=Pelnomocnictwo.Rodzaj.UPOWAZNIENIE,
        osoba=osoba,
        zakres="wydawanie decyzji w sprawach informacji publicznej",
        **{"czynnosci": ["decyzja_informacja"], "od": timezone.localdate() - timedelta(days=30)} | dane,
    )
    row.save_act(BY)
    return row


def wyslane(biuro, letter, sposob="email"):
    return wyslij(letter, sposob=sposob, data_wyslania=timezone.localdate(), klucz=uuid4(), by=biuro.sekretariat)


@pytest.fixture
def odmowa(biuro):
    """A request whose only point is refused, and its decision."""
    request = wniosek(biuro, tozsamosc=True, wnoszacy="Anna Zmyślona")
    said = {"stanowiska": "Jan Fikcyjny, radca prawny; Zmyślona sp. z o.o.", "uzasadnienie": "Umowa zawiera tajemnicę."}
    wynik(biuro, request, "odmowa", podstawa_odmowy="przedsiebiorca", **said)
    return request, pismo(biuro, request, R.ODMOWA)


@pytest.mark.przepis("art. 2 ust. 2 udip")
def test_an_email_opens_a_request_of_somebody_without_a_name(biuro):
    item = przesylka(
        biuro,
        kanal="email",
        nadawca_nazwa="x@przyklad.pl",
        nadawca_email="x@przyklad.pl",
        rodzaj="informacja_publiczna",
    )
    facts = {"tytul": "Rozmowy", "tresc": "Ile?", "punkty": ["Ile rozmów?"], "data_wplywu": item.data_wplywu}
    key = uuid4()
    row = zaloz_z_przesylki(
        item, klucz=key, by=biuro.specjalista, prowadzi=biuro.specjalista, wnoszacy_email="x@przyklad.pl", **facts
    )
    item.refresh_from_db()
    assert (item.sprawa, item.wszczyna, row.sprawa.wnoszacy) == (row.sprawa, True, "")
    assert zaloz_z_przesylki(item, klucz=key, by=biuro.specjalista, prowadzi=biuro.specjalista, **facts) == row


@pytest.mark.przepis("art. 12 ust. 1 udip")
def test_the_answer_speaks_of_every_point_and_carries_the_marking(biuro):
    request = wniosek(biuro, punkty=["Ile rozmów?", "Gdzie są taryfy?"])
    wynik(biuro, request, numer=1, uzasadnienie="W 2025 r. było 312 408 rozmów.")
    wynik(biuro, request, "w_bip", 2, odsylacz="https://bip.poznan.pl/taryfy")
    letter = pismo(biuro, request, R.ODPOWIEDZ)
    text = tresc(letter)
    for words in ("Ile rozmów?", "312 408", "bip.poznan.pl/taryfy", "Wydział Organizacyjny", "Tomasz Grześkowiak"):
        assert words in text
    assert biezaca(letter).adresat == "pytajacy@przyklad.pl"
    assert braki(letter.szablon, "x", text) == []


@pytest.mark.parametrize("rodzaj", [R.PRZEDLUZENIE, R.FORMA, R.OPLATA, R.PRZETWORZONA])
def test_notices_and_calls_are_filled_in_and_complete(biuro, rodzaj):
    request = wniosek(biuro, zadany_sposob="nosnik")
    extra = {"nowy_termin": timezone.localdate() + timedelta(days=40)} if rodzaj == R.PRZEDLUZENIE else {}
    extra |= {"kwota": Decimal("500.00")} if rodzaj == R.OPLATA else {}
    letter = pismo(biuro, request, rodzaj, **extra)
    text = tresc(letter)
    assert DANE[rodzaj]["powod"] in text
    assert "{" not in text
    assert braki(letter.szablon, "x", text) == []
    assert not letter.odpowiada


@pytest.mark.przepis("art. 107 § 1 kpa, art. 16 ust. 2 udip")
@pytest.mark.parametrize("element", [*ODMOWA], ids=lambda e: e[1])
def test_a_refusal_without_one_element_is_not_submitted(biuro, odmowa, element):
    _, letter = odmowa
    words, what = element
    text = LUKA.sub("Wyjaśnienie.", tresc(letter))
    assert braki(letter.szablon, "x", text) == []
    start = text.casefold().index(words.casefold())
    broken = text.replace(text[start : start + len(words)], "…")
    assert what in braki(letter.szablon, "x", broken)


@pytest.mark.przepis("art. 14 ust. 2, art. 16 ust. 1 udip")
def test_umorzenie_has_its_own_elements(biuro):
    assert {"art. 14 ust. 2", "umarza postępowanie"} <= {words for words, _ in UMORZENIE}


def test_a_decision_is_filled_in_from_its_point(biuro, odmowa):
    text = tresc(odmowa[1])
    for words in (
        "Anna Zmyślona",
        "art. 5 ust. 2",
        "Umowa zawiera tajemnicę",
        "Jan Fikcyjny, radca prawny",
        "Ile rozmów",
    ):
        assert words in text


@pytest.mark.przepis("art. 268a kpa")
class TestUpowaznienie:
    def test_without_authorisation_nobody_signs_a_decision(self, biuro, odmowa):
        letter = gotowe(biuro, odmowa[1])
        for who in (biuro.dyrektor, biuro.zastepca):
            with pytest.raises(PermissionDenied, match="268a"):
                obieg.perform(letter, "podpisz" if who == biuro.dyrektor else "aprobuj", who=who)
            assert letter not in do_zlozenia(who)  # the pile says what the check says
        assert Pismo.objects.get(pk=letter.pk).podpisano is None

    @pytest.mark.parametrize(
        "dane",
        [
            {"do": timezone.localdate() - timedelta(days=1)},
            {"od": timezone.localdate() + timedelta(days=1)},
            {"czynnosci": ["zaswiadczenie"]},
            {"odwolano": timezone.now() - timedelta(hours=1), "powod_odwolania": "zmiana stanowiska"},
        ],
    )
    def test_an_authorisation_that_does_not_cover_the_day_or_the_act_is_none(self, biuro, odmowa, dane):
        upowaznij(biuro.dyrektor, **dane)
        letter = gotowe(biuro, odmowa[1])
        with pytest.raises(PermissionDenied, match="268a"):
            obieg.perform(letter, "podpisz", who=biuro.dyrektor)

    def test_authorised_he_signs_and_the_act_names_it(self, biuro, odmowa):
        upowaznij(biuro.dyrektor)
        letter = gotowe(biuro, odmowa[1])
        assert letter in do_zlozenia(biuro.dyrektor)
        letter = obieg.perform(letter, "podpisz", who=biuro.dyrektor)
        act = letter.akceptacje.get(czynnosc="podpis")
        assert "art. 268a kpa" in act.podstawa
        assert "Z upoważnienia Prezydenta".encode() in letter.pdf.tresc()

    def test_other_letters_need_no_authorisation(self, biuro):
        request = wniosek(biuro)
        wynik(biuro, request, "nie_posiada")
        assert obieg.perform(gotowe(biuro, pismo(biuro, request, R.ODPOWIEDZ)), "podpisz", who=biuro.dyrektor).podpisano


@pytest.mark.przepis("art. 13 ust. 1, art. 109 § 1 kpa")
def test_the_road_of_a_decision_from_the_dispatch_to_the_appeal(biuro, odmowa):
    request, letter = odmowa
    upowaznij(biuro.dyrektor)
    letter = obieg.perform(gotowe(biuro, letter), "podpisz", who=biuro.dyrektor)
    sent = wyslane(biuro, letter)
    request.sprawa.refresh_from_db()
    assert (request.sprawa.stan, termin(request, "IP_14").spelniony) == (S.ODPOWIEDZIANO, timezone.localdate())
    assert termin(request, "IP_ODWOLANIE_WNIESIENIE") is None  # an e-mail alone delivers no decision
    dorecz(sent, dzien=timezone.localdate(), by=biuro.sekretariat)
    assert termin(request, "IP_ODWOLANIE_WNIESIENIE").zdarzenie == timezone.localdate()
    wplynelo(request, R.ODWOLANIE, dzien=timezone.localdate(), klucz=uuid4(), by=biuro.specjalista)
    to_sko = pismo(biuro, request, R.DO_SKO)
    assert biezaca(to_sko).adresat == "Samorządowe Kolegium Odwoławcze w Poznaniu"


def test_a_cancelled_dispatch_lets_the_request_wait_again(biuro):
    request = wniosek(biuro)
    wynik(biuro, request, "nie_posiada")
    letter = obieg.perform(gotowe(biuro, pismo(biuro, request, R.ODPOWIEDZ)), "podpisz", who=biuro.dyrektor)
    sent = wyslane(biuro, letter)
    anuluj(sent, powod="zły adres", by=biuro.sekretariat)
    request.sprawa.refresh_from_db()
    assert (request.sprawa.stan, termin(request, "IP_14").spelniony) == (S.W_TOKU, None)
    wyslane(biuro, Pismo.objects.get(pk=letter.pk))
    assert termin(request, "IP_14").spelniony == timezone.localdate()


def test_any_other_letter_ends_no_deadline_of_a_request(biuro):
    request = wniosek(biuro, wnoszacy="Anna Zmyślona")
    letter = utworz(sprawa=request.sprawa, szablon="puste", klucz=uuid4(), by=biuro.specjalista)
    wyslane(biuro, obieg.perform(gotowe(biuro, letter), "podpisz", who=biuro.dyrektor))
    request.sprawa.refresh_from_db()
    assert (request.sprawa.stan, termin(request, "IP_14").spelniony) == (S.W_TOKU, None)


def test_a_cancelled_letter_ends_its_step(biuro):
    request = wniosek(biuro)
    wynik(biuro, request, "nie_posiada")
    letter = pismo(biuro, request, R.ODPOWIEDZ)
    obieg.perform(letter, "anuluj", who=biuro.specjalista, reason="pomyłka")
    assert request.kroki.get().porzucono == timezone.localdate()
