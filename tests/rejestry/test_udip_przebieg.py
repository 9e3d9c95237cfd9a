"""Every branch of udip art. 10–16 and 21 walked at the level of operations (prawo C); dates are those of prawo B3."""

from datetime import date, timedelta
from uuid import uuid4

import pytest
from django.core.exceptions import PermissionDenied

from biuro.core.errors import Refused, UserError
from rejestry.informacja_publiczna.ekspedycja import cofnij_wyslanie, doreczono, porzuc, wyslano
from rejestry.informacja_publiczna.models import Krok, WniosekUdip
from rejestry.informacja_publiczna.przebieg import przygotuj, wplynelo
from rejestry.informacja_publiczna.punkty import dodaj_punkt, rozpatrz_ponownie
from rejestry.sprawy.models import Sprawa
from tests.rejestry.udip_helpers import dnia, krok, reakcja, termin, wniosek, wynik, wyslany

R, S = Krok.Rodzaj, Sprawa.Stan
WPLYW = date(2026, 11, 2)  # a Monday; 14 days end on Monday the 16th, two months on 4 January 2027 (Saturday the 2nd)
W_TERMINIE, CZTERNASTY, PO = date(2026, 11, 10), date(2026, 11, 16), date(2026, 11, 17)


@pytest.fixture
def wn(biuro):
    """A request of Monday, 2 November 2026."""
    with dnia(WPLYW):
        return wniosek(biuro, dzien=WPLYW)


@pytest.mark.przepis("art. 13 ust. 1 udip")
@pytest.mark.parametrize(
    ("wplyw", "ostatni"),
    [
        (date(2024, 12, 10), date(2024, 12, 24)),
        (date(2025, 12, 10), date(2025, 12, 29)),
        (date(2026, 12, 18), date(2027, 1, 4)),
        (date(2026, 12, 23), date(2027, 1, 7)),
        (date(2027, 3, 15), date(2027, 3, 30)),
        (date(2026, 5, 21), date(2026, 6, 5)),
        (date(2026, 11, 14), date(2026, 11, 30)),
    ],
)
def test_fourteen_days_of_the_worked_examples(biuro, wplyw, ostatni):
    with dnia(max(wplyw, date(2026, 1, 5))):
        row = termin(wniosek(biuro, dzien=wplyw), "IP_14")
    assert (row.zdarzenie, row.ostateczny) == (wplyw, ostatni)


@pytest.mark.przepis("art. 2 ust. 2 udip")
def test_an_address_is_enough_and_nothing_else_is_asked(biuro):
    row = wniosek(biuro, wnoszacy="", wnoszacy_adres="")
    assert (row.sprawa.wnoszacy, row.tozsamosc, row.sprawa.klasa_symbol) == ("", False, "1431")
    assert wniosek(biuro, wnoszacy_email="").pk != row.pk


def test_the_same_form_twice_is_one_request(biuro):
    key = uuid4()
    assert wniosek(biuro, klucz=key).pk == wniosek(biuro, klucz=key).pk
    assert WniosekUdip.objects.count() == 1


def test_a_request_without_a_question_is_refused(biuro):
    with pytest.raises(UserError, match="przynajmniej jeden punkt"):
        wniosek(biuro, punkty=[" ", ""])


@pytest.mark.przepis("art. 13 ust. 1 udip")
def test_answer_ends_the_fourteen_days_on_the_day_of_dispatch(biuro, wn):
    with dnia(W_TERMINIE):
        wynik(biuro, wn)
        wyslany(biuro, wn, R.ODPOWIEDZ)
    wn.sprawa.refresh_from_db()
    assert (termin(wn, "IP_14").spelniony, wn.sprawa.stan) == (W_TERMINIE, S.ODPOWIEDZIANO)
    assert wn.punkty.get().zalatwiono == W_TERMINIE


@pytest.mark.przepis("art. 13 ust. 1, art. 16 ust. 1 udip")
def test_fourteen_days_run_until_every_point_is_settled(biuro):
    with dnia(WPLYW):
        wn = wniosek(biuro, punkty=["Ile rozmów?", "Kto dzwonił?"], dzien=WPLYW, tozsamosc=True)
    with dnia(W_TERMINIE):
        wynik(biuro, wn, numer=1)
        wynik(biuro, wn, "odmowa", 2, podstawa_odmowy="prywatnosc")
        wyslany(biuro, wn, R.ODPOWIEDZ)
        assert termin(wn, "IP_14").spelniony is None
        wyslany(biuro, wn, R.ODMOWA)
    assert termin(wn, "IP_14").spelniony == W_TERMINIE


@pytest.mark.przepis("art. 12 ust. 1 udip")
@pytest.mark.parametrize("pole", ["wytworzyl", "udostepnil"])
def test_released_information_is_marked(biuro, wn, pole):
    with pytest.raises(Refused, match=r"art. 12 ust. 1"):
        wynik(biuro, wn, **{pole: " "})


@pytest.mark.przepis("art. 10 ust. 1 udip")
def test_what_stands_in_bip_needs_its_address(biuro, wn):
    with pytest.raises(Refused, match="adres strony BIP"):
        wynik(biuro, wn, "w_bip")
    assert wynik(biuro, wn, "w_bip", odsylacz="https://bip.poznan.pl/x").sposob == "w_bip"


@pytest.mark.przepis("art. 10 ust. 2 udip")
def test_what_can_be_given_at_once_needs_no_letter(biuro, wn):
    assert wynik(biuro, wn, "od_razu").zalatwiono
    wn.sprawa.refresh_from_db()
    assert (termin(wn, "IP_14").spelniony is not None, wn.sprawa.odpowiedz_wyslano) == (True, None)


@pytest.mark.przepis("art. 1 ust. 1–2, art. 4 ust. 3 udip")
@pytest.mark.parametrize("sposob", ["nie_stanowi", "nie_posiada", "inny_tryb", "ponowne_wykorzystywanie", "przekazano"])
def test_what_is_no_refusal_is_said_by_letter_within_fourteen_days(biuro, wn, sposob):
    with pytest.raises(Refused, match="co napiszemy"):
        wynik(biuro, wn, sposob, uzasadnienie="")
    with dnia(CZTERNASTY):
        wynik(biuro, wn, sposob)
        wyslany(biuro, wn, R.ODPOWIEDZ)
    assert termin(wn, "IP_14").spelniony == CZTERNASTY


@pytest.mark.przepis("art. 13 ust. 2 udip")
class TestNowyTermin:
    def test_the_notice_moves_the_day_when_it_is_sent(self, biuro, wn):
        new = date(2026, 12, 15)
        with dnia(W_TERMINIE):
            row = krok(biuro, wn, R.PRZEDLUZENIE, nowy_termin=new)
            assert termin(wn, "IP_14").ostateczny == CZTERNASTY
            wyslano(row.klucz, dzien=W_TERMINIE, czym="RPWych/1/2026", by=biuro.sekretariat)
        kept = termin(wn, "IP_14")
        assert (kept.ostateczny, kept.spelniony) == (new, None)
        assert (kept.przedluzenia.get().zawiadomiono, kept.przedluzenia.get().podstawa) == (
            W_TERMINIE,
            "art. 13 ust. 2 udip",
        )

    @pytest.mark.parametrize(
        ("wplyw", "granica"),
        [
            (date(2026, 6, 15), date(2026, 8, 17)),
            (date(2026, 12, 31), date(2027, 3, 1)),
        ],
    )
    def test_it_is_capped_at_two_months_from_filing(self, biuro, wplyw, granica):
        with dnia(wplyw):
            wn = wniosek(biuro, dzien=wplyw)
            with pytest.raises(Refused, match="2 miesiące od złożenia"):
                krok(biuro, wn, R.PRZEDLUZENIE, nowy_termin=granica + timedelta(days=1))
            assert krok(biuro, wn, R.PRZEDLUZENIE, nowy_termin=granica)

    def test_reasons_and_a_later_day_are_needed(self, biuro, wn):
        with dnia(W_TERMINIE):
            with pytest.raises(Refused, match="powody opóźnienia"):
                krok(biuro, wn, R.PRZEDLUZENIE, powod="", nowy_termin=date(2026, 12, 1))
            with pytest.raises(Refused, match=r"późniejszy niż 16.11.2026"):
                krok(biuro, wn, R.PRZEDLUZENIE, nowy_termin=CZTERNASTY)

    def test_after_fourteen_days_there_is_nothing_to_extend(self, biuro, wn):
        with dnia(PO), pytest.raises(Refused, match=r"14 dni minęło 16.11.2026"):
            krok(biuro, wn, R.PRZEDLUZENIE, nowy_termin=date(2026, 12, 1))

    def test_prepared_in_time_but_sent_too_late_it_moves_nothing(self, biuro, wn):
        with dnia(CZTERNASTY):
            row = krok(biuro, wn, R.PRZEDLUZENIE, nowy_termin=date(2026, 12, 1))
        with dnia(PO):
            wyslano(row.klucz, dzien=PO, czym="RPWych/1/2026", by=biuro.sekretariat)
        assert termin(wn, "IP_14").ostateczny == CZTERNASTY

    def test_there_is_no_second_one(self, biuro, wn):
        with dnia(W_TERMINIE):
            wyslany(biuro, wn, R.PRZEDLUZENIE, nowy_termin=date(2026, 12, 1))
            with pytest.raises(Refused, match="drugiego ustawa nie zna"):
                krok(biuro, wn, R.PRZEDLUZENIE, nowy_termin=date(2026, 12, 20))

    def test_a_cancelled_dispatch_owes_the_notice_again(self, biuro, wn):
        with dnia(W_TERMINIE):
            row = wyslany(biuro, wn, R.PRZEDLUZENIE, nowy_termin=date(2026, 12, 1))
            cofnij_wyslanie(row.klucz, powod="zły adres", by=biuro.sekretariat)
            assert termin(wn, "IP_14").przedluzenia.get().zawiadomiono is None
            wyslano(row.klucz, dzien=W_TERMINIE, czym="RPWych/2/2026", by=biuro.sekretariat)
        assert termin(wn, "IP_14").przedluzenia.get().zawiadomiono == W_TERMINIE


@pytest.mark.przepis("art. 14 ust. 2 udip")
class TestForma:
    def test_silence_for_fourteen_days_leads_to_umorzenie(self, biuro, wn):
        wn.tozsamosc = True
        with dnia(W_TERMINIE):
            wyslany(biuro, wn, R.FORMA, dostarczono=W_TERMINIE)
        assert termin(wn, "IP_FORMA").ostateczny == date(2026, 11, 24)
        assert termin(wn, "IP_14").spelniony == W_TERMINIE
        with dnia(date(2026, 11, 24)), pytest.raises(Refused, match=r"do 24.11.2026"):
            wynik(biuro, wn, "umorzenie")
        with dnia(date(2026, 11, 25)):
            assert wynik(biuro, wn, "umorzenie").sposob == "umorzenie"

    def test_no_umorzenie_without_a_delivered_notice(self, biuro, wn):
        with pytest.raises(Refused, match=r"art. 14 ust. 2"):
            wynik(biuro, wn, "umorzenie")
        wyslany(biuro, wn, R.FORMA)
        with pytest.raises(Refused, match="doręczonym powiadomieniu"):
            wynik(biuro, wn, "umorzenie")

    def test_another_form_is_a_new_request_with_its_own_fourteen_days(self, biuro, wn):
        with pytest.raises(Refused, match="Najpierw powiadom"):
            wynik(biuro, wn, "udostepniono_inaczej")
        with dnia(W_TERMINIE):
            row = wyslany(biuro, wn, R.FORMA, dostarczono=W_TERMINIE)
        with dnia(PO):
            reakcja(biuro, row, "zmienil")
            assert (termin(wn, "IP_14").zdarzenie, termin(wn, "IP_14").spelniony) == (PO, None)
            assert termin(wn, "IP_FORMA").spelniony == PO
            with pytest.raises(Refused, match="nie ma podstaw do umorzenia"):
                wynik(biuro, wn, "umorzenie")
            assert wynik(biuro, wn, "udostepniono_inaczej")

    def test_reasons_are_needed(self, biuro, wn):
        with pytest.raises(Refused, match="w żądany sposób"):
            krok(biuro, wn, R.FORMA, powod="")


@pytest.mark.przepis("art. 15 udip")
class TestOplata:
    def test_release_waits_fourteen_days_from_the_notice(self, biuro, wn):
        with dnia(W_TERMINIE):
            wyslany(biuro, wn, R.OPLATA, dostarczono=W_TERMINIE)
        assert termin(wn, "IP_OPLATA_CZEKAJ").ostateczny == date(2026, 11, 24)
        with dnia(PO), pytest.raises(Refused, match="może jeszcze zmienić"):
            wynik(biuro, wn, "udostepniono_oplata")
        with dnia(date(2026, 11, 25)):
            assert wynik(biuro, wn, "udostepniono_oplata")

    def test_consent_allows_it_at_once_and_withdrawal_ends_it(self, biuro, wn):
        with dnia(W_TERMINIE):
            row = wyslany(biuro, wn, R.OPLATA, dostarczono=W_TERMINIE)
            reakcja(biuro, row, "godzi_sie")
            assert wynik(biuro, wn, "udostepniono_oplata")
            assert wynik(biuro, wn, "wycofano").zalatwiono == W_TERMINIE

    def test_the_notice_names_a_sum_within_fourteen_days(self, biuro, wn):
        with dnia(W_TERMINIE), pytest.raises(Refused, match="wysokość opłaty"):
            krok(biuro, wn, R.OPLATA, kwota=None)
        with dnia(PO), pytest.raises(Refused, match="14 dni minęło"):
            krok(biuro, wn, R.OPLATA)

    def test_no_fee_without_the_notice(self, biuro, wn):
        with pytest.raises(Refused, match=r"art. 15 ust. 2"):
            wynik(biuro, wn, "udostepniono_oplata")


@pytest.mark.przepis("art. 3 ust. 1 pkt 1 udip")
class TestPrzetworzona:
    def test_refusal_only_after_the_call_and_its_seven_days(self, biuro, wn):
        with pytest.raises(Refused, match="Najpierw doręcz wezwanie"):
            wynik(biuro, wn, "odmowa_przetworzona")
        with dnia(W_TERMINIE):
            wyslany(biuro, wn, R.PRZETWORZONA, dostarczono=W_TERMINIE)
            assert termin(wn, "IP_14").spelniony is None  # the clock is not suspended
        with dnia(PO), pytest.raises(Refused, match=r"do 17.11.2026"):
            wynik(biuro, wn, "odmowa_przetworzona")
        with dnia(PO + timedelta(days=1)):
            assert wynik(biuro, wn, "odmowa_przetworzona")

    def test_shown_interest_leads_to_release(self, biuro, wn):
        with dnia(W_TERMINIE):
            row = wyslany(biuro, wn, R.PRZETWORZONA, dostarczono=W_TERMINIE)
            reakcja(biuro, row, "wykazal")
            assert wynik(biuro, wn, "udostepniono_przetworzona")

    def test_the_call_says_why(self, biuro, wn):
        with pytest.raises(Refused, match="dlaczego informacja jest przetworzona"):
            krok(biuro, wn, R.PRZETWORZONA, powod="")


@pytest.mark.przepis("art. 64 § 2 kpa")
class TestTozsamosc:
    def test_it_may_be_asked_only_on_the_way_to_a_decision(self, biuro, wn):
        with pytest.raises(Refused, match=r"art. 2 ust. 2"):
            krok(biuro, wn, R.BRAKI)
        wynik(biuro, wn, "odmowa", podstawa_odmowy="prywatnosc")
        assert krok(biuro, wn, R.BRAKI)

    def test_completed_it_opens_the_decision(self, biuro, wn):
        wynik(biuro, wn, "odmowa", podstawa_odmowy="prywatnosc")
        with pytest.raises(Refused, match=r"art. 107 § 1 kpa"):
            krok(biuro, wn, R.ODMOWA)
        with dnia(W_TERMINIE):
            row = wyslany(biuro, wn, R.BRAKI, dostarczono=W_TERMINIE)
            assert termin(wn, "IP_BRAKI").ostateczny == PO
            reakcja(biuro, row, "uzupelnil")
            wn.refresh_from_db()
            assert krok(biuro, wn, R.ODMOWA)
            with pytest.raises(Refused, match="nie ma o co wzywać"):
                krok(biuro, wn, R.BRAKI)

    def test_silence_leaves_it_without_consideration(self, biuro, wn):
        wynik(biuro, wn, "odmowa", podstawa_odmowy="prywatnosc")
        with dnia(W_TERMINIE):
            wyslany(biuro, wn, R.BRAKI, dostarczono=W_TERMINIE)
        with dnia(PO), pytest.raises(Refused, match=r"do 17.11.2026"):
            wynik(biuro, wn, "bez_rozpoznania")
        with dnia(PO + timedelta(days=1)):
            assert wynik(biuro, wn, "bez_rozpoznania")

    def test_no_bez_rozpoznania_without_the_call(self, biuro, wn):
        with pytest.raises(Refused, match=r"art. 64 § 2"):
            wynik(biuro, wn, "bez_rozpoznania")


@pytest.mark.przepis("art. 16 ust. 1–2 udip")
class TestDecyzja:
    def test_refusal_names_its_ground(self, biuro, wn):
        with pytest.raises(Refused, match="podstawę odmowy"):
            wynik(biuro, wn, "odmowa")
        with pytest.raises(UserError, match="z listy"):
            wynik(biuro, wn, "odmowa", podstawa_odmowy="bo_tak")

    def test_a_decision_needs_a_point_that_waits_for_it(self, biuro, wn):
        for rodzaj in (R.ODMOWA, R.UMORZENIE):
            with pytest.raises(Refused, match=r"art. 16 ust. 1"):
                krok(biuro, wn, rodzaj)

    def test_delivery_starts_the_appeal_of_fourteen_days(self, biuro):
        with dnia(date(2026, 12, 1)):
            wn = wniosek(biuro, dzien=date(2026, 12, 1), tozsamosc=True)
            wynik(biuro, wn, "odmowa", podstawa_odmowy="tajemnica")
            row = wyslany(biuro, wn, R.ODMOWA)
        assert termin(wn, "IP_ODWOLANIE_WNIESIENIE") is None
        with dnia(date(2026, 12, 14)):
            row.doreczono = None
            from_delivery(biuro, row, date(2026, 12, 12))
        assert termin(wn, "IP_ODWOLANIE_WNIESIENIE").ostateczny == date(2026, 12, 28)

    @pytest.mark.przepis("art. 133 kpa")
    def test_appeal_is_passed_on_within_seven_days(self, biuro):
        with dnia(W_TERMINIE):
            wn = wniosek(biuro, dzien=W_TERMINIE, tozsamosc=True)
            with pytest.raises(Refused, match=r"art. 127"):
                wplynelo(wn, R.ODWOLANIE, dzien=W_TERMINIE, klucz=uuid4(), by=biuro.specjalista)
            wynik(biuro, wn, "odmowa", podstawa_odmowy="tajemnica")
            wyslany(biuro, wn, R.ODMOWA, dostarczono=W_TERMINIE)
            with pytest.raises(Refused, match="najpierw odnotuj wpływ"):
                krok(biuro, wn, R.DO_SKO)
            wplynelo(wn, R.ODWOLANIE, dzien=W_TERMINIE, klucz=uuid4(), by=biuro.specjalista)
            assert termin(wn, "IP_ODWOLANIE_PRZEKAZANIE").ostateczny == date(2026, 11, 17)
            wyslany(biuro, wn, R.DO_SKO)
        assert not wn.sprawa.terminy.filter(spelniony=None).exists()

    @pytest.mark.przepis("art. 138 § 2 kpa")
    def test_annulled_decision_opens_the_point_and_its_fourteen_days_again(self, biuro):
        with dnia(W_TERMINIE):
            wn = wniosek(biuro, dzien=W_TERMINIE, tozsamosc=True)
            wynik(biuro, wn, "odmowa", podstawa_odmowy="tajemnica")
            wyslany(biuro, wn, R.ODMOWA, dostarczono=W_TERMINIE)
            with pytest.raises(Refused, match="już załatwiony"):
                wynik(biuro, wn)
        with dnia(PO):
            point = rozpatrz_ponownie(wn.punkty.get(), dzien=PO, powod="SKO uchyliło decyzję", by=biuro.specjalista)
            assert (point.sposob, point.zalatwiono, termin(wn, "IP_14").zdarzenie) == ("", None, PO)
            assert wynik(biuro, wn)


def from_delivery(biuro, row, dzien):
    """The delivery noted later, from the proof of delivery."""
    from_step = Krok.objects.get(pk=row.pk)
    doreczono(from_step.klucz, dzien=dzien, by=biuro.sekretariat)


@pytest.mark.przepis("art. 13 ust. 1 udip")
class TestPismoWDrodze:
    def test_a_point_is_not_settled_by_a_letter_written_before(self, biuro):
        wn = wniosek(biuro, punkty=("Pierwsze?", "Drugie?"))
        wynik(biuro, wn)
        row = krok(biuro, wn, R.ODPOWIEDZ)
        for numer in (1, 2):
            with pytest.raises(Refused, match="W drodze jest już odpowiedź"):
                wynik(biuro, wn, "nie_posiada", numer=numer)
        wynik(biuro, wn, "odmowa", numer=2, podstawa_odmowy="prywatnosc")  # another letter will say it
        porzuc(row.klucz, powod="zmiana", by=biuro.specjalista)
        assert wynik(biuro, wn, "nie_posiada").sposob == "nie_posiada"

    def test_one_letter_of_a_kind_at_a_time(self, biuro, wn):
        wynik(biuro, wn)
        krok(biuro, wn, R.ODPOWIEDZ)
        with pytest.raises(Refused, match="już w drodze"):
            krok(biuro, wn, R.ODPOWIEDZ)


@pytest.mark.przepis("art. 63 § 2 kpa")
def test_who_completes_the_request_is_named_in_the_register(biuro, wn):
    wynik(biuro, wn, "odmowa", podstawa_odmowy="prywatnosc")
    row = wyslany(biuro, wn, R.BRAKI)
    with pytest.raises(UserError, match="wskazać stronę"):
        reakcja(biuro, row, "uzupelnil", wnoszacy="Jan Kowalewski", wnoszacy_adres=" ")
    reakcja(biuro, row, "uzupelnil", wnoszacy="Jan Kowalewski", wnoszacy_adres="ul. Krótka 5, Poznań")
    wn.sprawa.refresh_from_db()
    assert (wn.sprawa.wnoszacy, wn.sprawa.wnoszacy_szukaj) == ("Jan Kowalewski", "jan kowalewski")


@pytest.mark.przepis("art. 21 udip")
def test_complaint_to_the_court_goes_on_within_fifteen_days(biuro, wn):
    with dnia(PO):
        with pytest.raises(Refused, match=r"art. 21 pkt 1"):
            krok(biuro, wn, R.DO_WSA)
        wplynelo(wn, R.SKARGA_WSA, dzien=PO, klucz=uuid4(), by=biuro.specjalista)
        assert termin(wn, "IP_WSA_AKTA").ostateczny == date(2026, 12, 2)
        wyslany(biuro, wn, R.DO_WSA)
    assert termin(wn, "IP_WSA_AKTA").spelniony == PO


def test_steps_of_the_wrong_direction_and_days_out_of_order_are_refused(biuro, wn):
    with pytest.raises(UserError, match="z listy"):
        przygotuj(wn, R.ODWOLANIE, klucz=uuid4(), by=biuro.specjalista)
    with pytest.raises(UserError, match="Data wpływu"):
        wplynelo(wn, R.SKARGA_WSA, dzien=WPLYW - timedelta(days=1), klucz=uuid4(), by=biuro.specjalista)
    row = krok(biuro, wn, R.FORMA)
    with pytest.raises(Refused, match="po wysłaniu"):
        reakcja(biuro, row, "zmienil")
    with pytest.raises(UserError, match="z listy"):
        reakcja(biuro, row, "wykazal")


def test_cancelled_dispatch_of_the_answer_lets_everything_wait_again(biuro, wn):
    with dnia(W_TERMINIE):
        wynik(biuro, wn)
        row = wyslany(biuro, wn, R.ODPOWIEDZ)
        cofnij_wyslanie(row.klucz, powod="zły adres", by=biuro.sekretariat)
    wn.sprawa.refresh_from_db()
    assert (termin(wn, "IP_14").spelniony, wn.punkty.get().zalatwiono, wn.sprawa.stan) == (None, None, S.W_TOKU)


def test_strangers_decide_nothing(biuro, wn):
    with pytest.raises(PermissionDenied):
        dodaj_punkt(wn, tresc="Ile to kosztowało?", by=biuro.broker)
    assert dodaj_punkt(wn, tresc="Ile to kosztowało?", by=biuro.specjalista).numer == 2
