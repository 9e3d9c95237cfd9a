"""No path by which a request is closed without what the law demands: each row of the table alone stops it."""

from uuid import uuid4

import pytest
from django.utils import timezone

from biuro.core.errors import Refused
from rejestry.informacja_publiczna.calosc import SPOSOBY_SPRAWY, sposob_calosci
from rejestry.informacja_publiczna.ekspedycja import doreczono
from rejestry.informacja_publiczna.models import Krok
from rejestry.informacja_publiczna.przebieg import wplynelo
from rejestry.informacja_publiczna.queries import stan
from rejestry.informacja_publiczna.sposoby import SPOSOBY_PUNKTU, Dokument
from rejestry.informacja_publiczna.zamkniecie import WARUNKI, wymogi
from rejestry.skargi.operations import wznow_sprawe, zakoncz_sprawe
from rejestry.skargi.wymogi import sposoby_sprawy
from rejestry.sprawy.models import Sprawa
from tests.rejestry.sprawy_helpers import sprawa
from tests.rejestry.udip_helpers import reakcja, termin, w_crwip, wniosek, wynik, wyslany

R = Krok.Rodzaj


def zamknij(biuro, request, sposob, powod="adnotacja"):
    request.sprawa.refresh_from_db()
    return zakoncz_sprawe(request.sprawa, sposob=sposob, by=biuro.specjalista, powod=powod)


def test_every_outcome_of_a_point_gives_an_outcome_of_the_case():
    codes = {row.kod for row in SPOSOBY_SPRAWY}
    for row in SPOSOBY_PUNKTU:
        point = type("P", (), {"sposob": row.kod})
        assert sposob_calosci([point]) in codes
        assert all(row for row in (row.nazwa, row.podstawa, row.grupa))
    assert sposob_calosci([]) == ""


def _punkty(*kody):
    return [type("P", (), {"sposob": kod})() for kod in kody]


@pytest.mark.parametrize(
    ("punkty", "calosc"),
    [
        (("udostepniono", "udostepniono_oplata"), "udostepniono"),
        (("udostepniono", "odmowa"), "udostepniono_czesciowo"),
        (("udostepniono", "nie_posiada"), "udostepniono_czesciowo"),
        (("odmowa", "odmowa_przetworzona"), "odmowa"),
        (("w_bip", "nie_stanowi"), "pismo"),
        (("odmowa", "w_bip"), "roznie"),
        (("wycofano", "brak_kontaktu"), "roznie"),
        (("brak_kontaktu",), "brak_kontaktu"),
        (("oplata_nieprzyjeta",), "oplata_nieprzyjeta"),
        (("od_razu",), "udostepniono_od_razu"),
        (("udostepniono", ""), ""),
    ],
)
def test_outcome_of_the_case_follows_from_its_points(punkty, calosc):
    assert sposob_calosci(_punkty(*punkty)) == calosc


@pytest.mark.przepis("art. 13 ust. 1 udip")
def test_each_demand_alone_stops_the_closing(biuro):
    request = wniosek(biuro, tozsamosc=True)
    with pytest.raises(Refused, match="wybierz sposób załatwienia punktu 1"):
        zamknij(biuro, request, "odmowa")
    wynik(biuro, request, "odmowa", podstawa_odmowy="tajemnica")
    with pytest.raises(Refused, match="wyślij pismo albo decyzję co do punktu 1"):
        zamknij(biuro, request, "odmowa")
    wyslany(biuro, request, R.ODMOWA)
    with pytest.raises(Refused, match="odnotuj doręczenie decyzji"):
        zamknij(biuro, request, "odmowa")


@pytest.mark.przepis("art. 129 § 2 kpa")
def test_a_decision_has_to_be_final_or_appealed_and_the_appeal_passed_on(biuro):
    request, today = wniosek(biuro, tozsamosc=True), timezone.localdate()
    wynik(biuro, request, "odmowa", podstawa_odmowy="tajemnica")
    wyslany(biuro, request, R.ODMOWA, dostarczono=today)
    w_crwip(biuro, request)
    with pytest.raises(Refused, match="tyle wnioskodawca ma na odwołanie"):
        zamknij(biuro, request, "odmowa")
    wplynelo(request, R.ODWOLANIE, dzien=today, klucz=uuid4(), by=biuro.specjalista)
    with pytest.raises(Refused, match=r"art. 133 kpa"):
        zamknij(biuro, request, "odmowa")
    passed_on = wyslany(biuro, request, R.DO_SKO)
    with pytest.raises(Refused, match="co rozstrzygnęło SKO"):
        zamknij(biuro, request, "odmowa")
    reakcja(biuro, passed_on, "utrzymano")
    assert zamknij(biuro, request, "odmowa").stan == Sprawa.Stan.ZALATWIONA


@pytest.mark.przepis("art. 138 § 2 kpa")
def test_a_decision_annulled_by_sko_opens_its_points_again(biuro):
    request, today = wniosek(biuro, tozsamosc=True), timezone.localdate()
    wynik(biuro, request, "odmowa", podstawa_odmowy="tajemnica")
    wyslany(biuro, request, R.ODMOWA, dostarczono=today)
    wplynelo(request, R.ODWOLANIE, dzien=today, klucz=uuid4(), by=biuro.specjalista)
    reakcja(biuro, wyslany(biuro, request, R.DO_SKO), "uchylono")
    assert (request.punkty.get().zalatwiono, termin(request, "IP_14").zdarzenie) == (None, today)


@pytest.mark.przepis("art. 127a kpa")
def test_a_waiver_of_the_appeal_makes_the_decision_final_at_once(biuro):
    request, today = wniosek(biuro, tozsamosc=True), timezone.localdate()
    wynik(biuro, request, "odmowa", podstawa_odmowy="tajemnica")
    decision = wyslany(biuro, request, R.ODMOWA)
    w_crwip(biuro, request)
    with pytest.raises(Refused, match=r"art. 127a"):
        reakcja(biuro, decision, "zrzekl_sie")
    doreczono(decision.klucz, dzien=today, by=biuro.sekretariat)
    reakcja(biuro, decision, "zrzekl_sie")
    assert termin(request, "IP_ODWOLANIE_WNIESIENIE").spelniony == today
    assert zamknij(biuro, request, "odmowa").stan == Sprawa.Stan.ZALATWIONA


@pytest.mark.przepis("§ 7 ust. 2 pkt 12")
def test_an_answered_request_waits_for_its_entry_in_the_city_register(biuro):
    request = wniosek(biuro)
    wynik(biuro, request)
    wyslany(biuro, request, R.ODPOWIEDZ)
    with pytest.raises(Refused, match="CRWIP"):
        zamknij(biuro, request, "udostepniono")
    w_crwip(biuro, request)
    assert zamknij(biuro, request, "udostepniono", powod="").sposob == "udostepniono"


@pytest.mark.przepis("art. 21 pkt 1 udip")
def test_a_complaint_to_the_court_has_to_be_passed_on(biuro):
    request = wniosek(biuro)
    wynik(biuro, request, "wycofano")
    w_crwip(biuro, request)
    wplynelo(request, R.SKARGA_WSA, dzien=timezone.localdate(), klucz=uuid4(), by=biuro.specjalista)
    with pytest.raises(Refused, match=r"art. 21 pkt 1"):
        zamknij(biuro, request, "wycofano")


def test_only_the_outcome_that_follows_may_be_chosen(biuro):
    request = wniosek(biuro)
    assert sposoby_sprawy(request.sprawa) == SPOSOBY_SPRAWY
    wynik(biuro, request, "wycofano")
    assert [row.kod for row in sposoby_sprawy(request.sprawa)] == ["wycofano"]
    w_crwip(biuro, request)
    with pytest.raises(Refused):
        zamknij(biuro, request, "udostepniono")
    with pytest.raises(Refused, match="Napisz adnotację"):
        zamknij(biuro, request, "wycofano", powod="")
    closed = zamknij(biuro, request, "wycofano")
    assert wznow_sprawe(closed, powod="Przyszło nowe pismo", by=biuro.specjalista).stan == Sprawa.Stan.W_TOKU


def test_a_case_of_the_class_that_is_not_in_the_register_cannot_be_closed(biuro):
    case = sprawa(biuro, jednostka="oru", by="specjalista", symbol="1431")
    with pytest.raises(Refused, match="nie ma w rejestrze wniosków"):
        zakoncz_sprawe(case, sposob="wycofano", by=biuro.specjalista, powod="x")


def test_demands_are_named_with_their_articles(biuro):
    rows = wymogi(stan(wniosek(biuro)))
    assert len(rows) == len(WARUNKI)
    assert all(row.podstawa for row in rows)
    assert [row.nazwa for row in rows if row.brak] == ["Każdy punkt ma sposób załatwienia", "Wniosek jest w CRWIP"]


@pytest.mark.parametrize(
    "row", [r for r in SPOSOBY_PUNKTU if r.dokument == Dokument.ADNOTACJA and not r.po_kroku], ids=lambda r: r.kod
)
def test_a_note_settles_a_point_at_once(biuro, row):
    known = {"wnoszacy_email": ""} if row.kod == "brak_kontaktu" else {}
    assert wynik(biuro, wniosek(biuro, **known), row.kod).czym.startswith("adnotacja")
