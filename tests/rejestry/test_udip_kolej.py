"""What the handler of a request is led to, and what may not pass: waiting, silence, a new beginning, a judgement."""

from datetime import timedelta

import pytest
from django.utils import timezone

from biuro.core.errors import Refused
from rejestry.informacja_publiczna.co_teraz import co_teraz
from rejestry.informacja_publiczna.models import Krok
from rejestry.informacja_publiczna.przebieg import wplynelo
from rejestry.informacja_publiczna.queries import stan
from rejestry.informacja_publiczna.rules import okolicznosci
from rejestry.informacja_publiczna.zamkniecie import wymogi
from sekretariat.udip.fakty import fakty_kroku
from sekretariat.udip.forms import PunktForm
from sekretariat.udip.widok import widok
from tests.rejestry.udip_helpers import dnia, krok, reakcja, termin, wniosek, wynik, wyslany

R, DZIS = Krok.Rodzaj, timezone.localdate
pytestmark = pytest.mark.django_db


@pytest.mark.przepis("art. 13 ust. 1 udip")
@pytest.mark.parametrize("znane", [{"wnoszacy_email": "a@przyklad.pl"}, {"wnoszacy_adres": "ul. Krótka 1, Poznań"}])
def test_who_left_an_address_is_answered_and_never_closed_as_out_of_reach(biuro, znane):
    with pytest.raises(Refused, match=r"Odpowiedz mu \(art\. 13 ust\. 1 udip\)"):
        wynik(biuro, wniosek(biuro, **({"wnoszacy_email": ""} | znane)), "brak_kontaktu")


@pytest.mark.przepis("art. 14 ust. 1 udip")
def test_way_of_sending_that_was_asked_for_is_no_word_on_the_spot(biuro):
    with pytest.raises(Refused, match="chce dostać odpowiedź e-mailem"):
        wynik(biuro, wniosek(biuro, zadany_sposob="email"), "od_razu")
    assert wynik(biuro, wniosek(biuro, zadany_sposob="wglad"), "od_razu").zalatwiono


@pytest.mark.przepis("art. 14 ust. 2, art. 15 ust. 2, art. 3 ust. 1 pkt 1 udip")
@pytest.mark.parametrize(
    ("rodzaj", "dni", "potem"),
    [(R.FORMA, 14, "Umorzenie"), (R.OPLATA, 14, "zgodnie z wnioskiem"), (R.PRZETWORZONA, 7, "odmowę")],
)
def test_card_waits_for_the_applicant_and_then_says_what_may_be_done(biuro, rodzaj, dni, potem):
    request = wniosek(biuro)
    wyslany(biuro, request, rodzaj)
    assert "Czekasz na doręczenie" in co_teraz(stan(request)).tytul
    other = wniosek(biuro)
    wyslany(biuro, other, rodzaj, dostarczono=DZIS())
    assert "Czekasz na wnioskodawcę do" in co_teraz(stan(other)).tytul
    after = co_teraz(stan(other, DZIS() + timedelta(days=dni + 7)))
    assert (after.tytul, potem in after.opis) == ("Rozstrzygnij punkt 1", True)
    reakcja(biuro, stan(other).kroki[0], "wykazal" if rodzaj == R.PRZETWORZONA else "zmienil")
    assert co_teraz(stan(other)).tytul == "Rozstrzygnij punkt 1"
    assert "nie odpowiedział" not in co_teraz(stan(other)).opis


@pytest.mark.przepis("art. 3 ust. 1 pkt 1 udip")
def test_call_about_one_point_does_not_hold_up_the_others(biuro):
    request = wniosek(biuro, punkty=["Ile rozmów?", "Zestawienie z dziesięciu lat"])
    wyslany(biuro, request, R.PRZETWORZONA, dostarczono=DZIS())
    assert co_teraz(stan(request)).tytul == "Rozstrzygnij punkt 1"


@pytest.mark.przepis("art. 13 ust. 2, art. 14 ust. 2 udip")
def test_new_request_may_be_prolonged_within_its_own_fourteen_days(biuro):
    start = DZIS() - timedelta(days=20)
    with dnia(start):
        request = wniosek(biuro, dzien=start)
        step = wyslany(biuro, request, R.FORMA, dzien=start, dostarczono=start)
    reakcja(biuro, step, "zmienil", DZIS() - timedelta(days=5))
    assert okolicznosci(stan(request), R.PRZEDLUZENIE) == ""
    new = DZIS() + timedelta(days=40)
    wyslany(biuro, request, R.PRZEDLUZENIE, nowy_termin=new)
    assert termin(request, "IP_14").ostateczny >= new
    assert "drugiego ustawa nie zna" in okolicznosci(stan(request), R.PRZEDLUZENIE)


@pytest.mark.przepis("art. 64 § 2 kpa")
def test_letter_is_not_written_from_an_outcome_the_applicant_has_overtaken(biuro):
    start = DZIS() - timedelta(days=12)
    with dnia(start):
        request = wniosek(biuro, dzien=start)
        wynik(biuro, request, "odmowa", podstawa_odmowy="prywatnosc")
        step = wyslany(biuro, request, R.BRAKI, dzien=start, dostarczono=start)
    wynik(biuro, request, "bez_rozpoznania")
    reakcja(biuro, step, "uzupelnil", start + timedelta(days=3))
    with pytest.raises(Refused, match="Zmień sposób załatwienia punktu 1"):
        krok(biuro, request, R.ODPOWIEDZ)


def _decyzja(biuro, **facts):
    request = wniosek(biuro, tozsamosc=True, **facts)
    wynik(biuro, request, "odmowa", podstawa_odmowy="prywatnosc")
    return request, wyslany(biuro, request, R.ODMOWA, dostarczono=DZIS())


@pytest.mark.przepis("art. 127a § 1 kpa")
def test_waiver_is_not_offered_once_the_appeal_is_lodged(biuro):
    request, step = _decyzja(biuro)
    assert widok(request, biuro.specjalista).kroki[0].czeka
    wplynelo(request, R.ODWOLANIE, dzien=DZIS(), klucz="7f1c1f0e-4c0a-4f0e-9a39-000000000001", by=biuro.specjalista)
    row = next(row for row in widok(request, biuro.specjalista).kroki if row.krok == step)
    assert not row.czeka
    with pytest.raises(Refused, match="można je cofnąć"):
        reakcja(biuro, step, "zrzekl_sie")


@pytest.mark.przepis("art. 153 ppsa")
@pytest.mark.parametrize(("orzeczenie", "brak"), [("uwzgledniono", True), ("stwierdzono", False), ("oddalono", False)])
def test_judgement_is_carried_out_before_the_end(biuro, orzeczenie, brak):
    with dnia(DZIS() - timedelta(days=5)):
        request, _ = _decyzja(biuro)
    wplynelo(request, R.SKARGA_WSA, dzien=DZIS(), klucz="7f1c1f0e-4c0a-4f0e-9a39-000000000002", by=biuro.specjalista)
    reakcja(biuro, wyslany(biuro, request, R.DO_WSA), orzeczenie)
    row = next(row for row in wymogi(stan(request)) if row.podstawa == "art. 153 ppsa")
    assert bool(row.brak) == brak


@pytest.mark.przepis("art. 14 ust. 2 udip")
def test_notice_never_says_that_the_applicant_asked_for_nothing(biuro):
    row = krok(biuro, wniosek(biuro), R.FORMA)
    assert fakty_kroku(row)["zadany_sposob"].startswith("[uzupełnij:")
    named = krok(biuro, wniosek(biuro, zadany_sposob="nosnik", zadana_forma="dyskietka"), R.FORMA)
    assert fakty_kroku(named)["zadany_sposob"] == "na nośniku, dyskietka"


def test_address_in_bip_is_asked_for_in_plain_words(biuro):
    request = wniosek(biuro)
    form = PunktForm({"sposob": "w_bip", "odsylacz": "bip"}, punkt=request.punkty.get(), osoba=biuro.specjalista)
    assert "Wpisz pełny adres strony" in form.errors["odsylacz"][0]
