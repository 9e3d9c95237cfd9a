"""No path of prawo A1-A2 closes a case without what the law demands; the codes of table H, copied from the text."""

from datetime import date, timedelta
from itertools import product
from unittest.mock import patch
from uuid import uuid4

import pytest
from django.db.models import QuerySet
from django.utils import timezone

from biuro.core.errors import Refused
from biuro.core.polish import spoken_date
from rejestry.skargi.fakty import Fakty
from rejestry.skargi.kroki import odwolaj
from rejestry.skargi.models import KrokSkargi, Skarga
from rejestry.skargi.operations import zakoncz_sprawe
from rejestry.skargi.sciezki import SCIEZKI
from rejestry.skargi.sposoby import SKARGA, WNIOSEK
from rejestry.skargi.warunki_konca import Stan, zwloka
from rejestry.skargi.wniesienie import popraw_wniesienie
from rejestry.skargi.wymogi import fakty_zamkniecia
from rejestry.skargi.wyslane import kody_odpowiedzi
from rejestry.skargi.zamkniecie import MERYTORYCZNE, braki_zakonczenia, warunki
from rejestry.sprawy.models import Sprawa
from rejestry.sprawy.operations import odnotuj_odpowiedz
from rejestry.sprawy.sposoby import Wymaga
from rejestry.terminy.kody import KODY
from rejestry.terminy.obliczenia import policz
from rejestry.terminy.zmiany import przedluz
from rejestry.zgloszenia.operations import podpisano, przyjmij_ustnie
from sekretariat.akta.forms_zakonczenia import ZakonczForm
from sekretariat.akta.zgodnosc import PISMA_SPOSOBU, wymagaj_pism
from sekretariat.pisma.operations import utworz
from sekretariat.pisma.szablony import SZABLONY, moze_zalatwic
from sekretariat.skargi_tok.operations import przyjmij_informacje
from tests.rejestry.skargi_helpers import bezzasadna, krok, wyslij_wszystko
from tests.rejestry.sprawy_helpers import skarga, sprawa

DZIEN = date(2026, 11, 24)
ROZP = "rozporządzenie RM z 8.01.2002"

# The law written down a second time: outcome → the steps of which one must stand in the file (None: a judgement).
PRAWO_A6 = {
    "zasadna": None,
    "czesciowo_zasadna": None,
    "bezzasadna": None,
    "uwzgledniony": None,
    "uwzgledniony_czesciowo": None,
    "nieuwzgledniony": None,
    "podtrzymano_stanowisko": {"ponowna"},  # art. 239
    "przekazana": {"przekazanie"},  # art. 231
    "przekazany": {"przekazanie"},  # art. 243
    "wskazano_organ": {"wskazanie"},  # art. 231
    "przekazana_do_zalatwienia": {"nizszy", "przelozony"},  # art. 232
    "czesciowo_przekazana": {"czesc"},  # § 10, and the own part is judged
    "bez_rozpoznania_anonim": set(),  # § 8 ust. 1: the missing name or address
    "bez_rozpoznania_braki": set(),  # § 8 ust. 2: the fact that seven days from delivery are gone
    "inny_tryb": {
        *("petycja", "informacja", "ponowne", "rodo", "sygnalista", "interpelacja", "krytyka", "sad"),
        *("kpa_233", "kpa_234", "kpa_235", "inna_procedura"),
    },
    "do_wiadomosci": {"odpis"},  # § 2
    "wycofana": {"wycofanie"},  # practice: the step says when and how
    "wycofany": {"wycofanie"},
    "polaczona": {"polaczenie"},
    "polaczony": {"polaczenie"},
}
BEZ_PISMA = {
    *("podtrzymano_stanowisko", "bez_rozpoznania_anonim", "bez_rozpoznania_braki", "do_wiadomosci"),
    *("wycofana", "wycofany", "polaczona", "polaczony"),
}  # A6, column „Document”: an annotation
LISTY_NALEZNE = {  # letter to somebody else, notice to who complains, report awaited
    **dict.fromkeys(("przekazanie", "czesc"), (True, True, False)),
    **dict.fromkeys(("nizszy", "przelozony"), (True, True, True)),
    **dict.fromkeys(("redakcja", "ponaglenie", "posel"), (True, False, False)),
    **dict.fromkeys(("wskazanie", "stan_sprawy", "potwierdzenie"), (False, True, False)),
    **dict.fromkeys(PRAWO_A6["inny_tryb"], (False, True, False)),
}


def zamknie(kod, kroki, fakty, entry):
    """Do the pure conditions of the outcome let the case go?"""
    stan = Stan(entry, fakty, tuple(kroki), "Odnotowano.")
    return not [brak for check in warunki(kod) if check is not zwloka for brak in check(stan)]


def zrobiony(kod, **brak):
    """A step with every letter sent and its report in, but for what is named."""
    return KrokSkargi(kod=kod, **({"wyslano": DZIEN, "zawiadomiono": DZIEN, "odpowiedz": DZIEN} | brak))


def wolno_wg_prawa(outcome, kod, done, f):
    """May this outcome be taken with this one step in the file? Read off the tables above, not off the program."""
    demanded = PRAWO_A6[outcome]
    if demanded and kod not in demanded:
        return False
    if outcome == "bez_rozpoznania_anonim" and f.pelne_dane:
        return False
    if outcome == "bez_rozpoznania_braki" and f.wezwanie != "minelo":
        return False
    if not done and any(LISTY_NALEZNE.get(kod, ())):
        return False
    if outcome == "podtrzymano_stanowisko" and f.posel:
        return False  # the step in the file is „ponowna”, so nobody told the councillor
    confirmed = not (f.zada_potwierdzenia and f.pelne_dane) or kod == "potwierdzenie"
    judged = demanded is None or outcome == "czesciowo_przekazana"
    consent = not (judged and f.w_imieniu) or f.zgoda
    call = not judged or f.wezwanie not in ("projekt", "wyslane", "doreczone")
    return confirmed and consent and call


@pytest.mark.przepis("art. 237 § 3 kpa")
@pytest.mark.przepis("art. 238 § 1 kpa")
@pytest.mark.przepis("art. 231 § 1 kpa")
@pytest.mark.przepis("art. 232 § 3 kpa")
@pytest.mark.przepis("art. 243 kpa")
@pytest.mark.przepis(f"§ 8 {ROZP}")
def test_no_path_outcome_and_facts_close_a_case_without_what_the_law_demands():
    entry, walked = Skarga(sprawa=Sprawa()), 0
    worlds = [
        Fakty(pelne_dane=full, posel=mp, w_imieniu=other, zgoda=consent, wezwanie=call, zada_potwierdzenia=asked)
        for full, mp, other, consent, asked in product((False, True), repeat=5)
        for call in ("", "wyslane", "minelo", "uzupelniono")
    ]
    undone = {"wyslano": None, "zawiadomiono": None, "odpowiedz": None}
    steps_of_table = [kod for kod, row in SCIEZKI.items() if not row.strona]
    for outcome, kod, done in product(PRAWO_A6, steps_of_table, (False, True)):
        steps = [zrobiony(kod, **({} if done else undone))]
        for facts in worlds:
            assert zamknie(outcome, steps, facts, entry) == wolno_wg_prawa(outcome, kod, done, facts), (outcome, kod)
            walked += 1
    assert walked == 2 * len(PRAWO_A6) * len(steps_of_table) * len(worlds)


@pytest.mark.parametrize("kod", LISTY_NALEZNE)
def test_every_single_letter_a_step_owes_keeps_the_case_open_whatever_the_outcome(kod):
    entry = Skarga(sprawa=Sprawa())
    for name, owed in zip(("wyslano", "zawiadomiono", "odpowiedz"), LISTY_NALEZNE[kod], strict=True):
        assert zamknie("zasadna", [zrobiony(kod, **{name: None})], Fakty(), entry) is not owed


def test_outcomes_are_those_of_a6_each_with_its_document():
    assert {row.kod for row in (*SKARGA, *WNIOSEK)} == set(PRAWO_A6)
    assert {row.kod for row in (*SKARGA, *WNIOSEK) if row.wymaga == Wymaga.ADNOTACJA} == BEZ_PISMA
    judged = {kod for kod, steps in PRAWO_A6.items() if steps is None}
    assert judged | {"czesciowo_przekazana"} == set(MERYTORYCZNE)  # § 10: the own part is judged


@pytest.mark.przepis("art. 237 § 4 kpa")
def test_late_answer_without_a_notice_of_delay_must_be_explained(biuro):
    entry = skarga(biuro)
    term = entry.sprawa.terminy.get(kod="SK_ROZPATRZENIE")
    term.nominalny = term.ostateczny = timezone.localdate() - timedelta(days=1)
    term.save()
    case = odnotuj_odpowiedz(entry.sprawa, dzien=timezone.localdate(), czym="list", by=biuro.sekretariat)
    with pytest.raises(Refused, match="po terminie bez zawiadomienia"):
        zakoncz_sprawe(case, sposob="zasadna", by=biuro.specjalista)
    zakoncz_sprawe(case, sposob="zasadna", by=biuro.specjalista, powod="Chorował prowadzący, nikt nie zastąpił.")


@pytest.mark.przepis("art. 231 § 1 kpa")
def test_a_transfer_begun_and_left_keeps_the_case_open(biuro):
    entry = skarga(biuro)
    krok(biuro, entry, "przekazanie")
    case = odnotuj_odpowiedz(entry.sprawa, dzien=timezone.localdate(), czym="list", by=biuro.sekretariat)
    chosen = next(row for row in SKARGA if row.kod == "zasadna")
    demands = fakty_zamkniecia(case, chosen).z_rejestru
    assert [row.podstawa for row in demands] == ["art. 231 § 1 kpa"] * 2


# prawo H by hand: code → event, the last day of that event, shift of art. 57 § 4, what extends it, its cap.
TABELA_H = {
    "SK_PRZEKAZANIE": ("2026-04-24", "2026-05-04", True, "", ""),
    "WN_PRZEKAZANIE": ("2026-04-24", "2026-05-04", True, "", ""),
    "SK_ROZPATRZENIE": ("2026-11-24", "2026-12-28", True, "art. 36", ""),
    "WN_ROZPATRZENIE": ("2026-11-24", "2026-12-28", True, "art. 245", ""),
    "SK_POSEL_RADNY": ("2026-10-28", "2026-11-12", True, "", ""),
    "WN_POSEL_RADNY": ("2026-10-28", "2026-11-12", True, "", ""),
    "SK_UZUPELNIENIE": ("2026-04-24", "2026-05-04", True, "", ""),
    "SK_SAMOPRZEKAZANIE": ("2026-11-24", "2026-11-25", True, "", ""),
    "PONAGLENIE_PRZEKAZANIE": ("2026-04-24", "2026-05-04", True, "", ""),
    "PONAGLENIE_ROZPATRZENIE": ("2026-04-24", "2026-05-04", True, "", ""),
    "IP_14": ("2026-12-18", "2027-01-04", True, "art. 13 ust. 2", "IP_2M"),
    "IP_2M": ("2026-06-15", "2026-08-17", True, "", ""),
    "IP_FORMA": ("2026-12-18", "2027-01-04", True, "", ""),
    "IP_OPLATA_INFO": ("2026-12-18", "2027-01-04", True, "", ""),
    "IP_OPLATA_CZEKAJ": ("2026-12-18", "2027-01-04", True, "", ""),
    "IP_BRAKI": ("2026-04-24", "2026-05-04", True, "", ""),
    "IP_ODWOLANIE_WNIESIENIE": ("2026-12-18", "2027-01-04", True, "", ""),
    "IP_ODWOLANIE_PRZEKAZANIE": ("2026-04-24", "2026-05-04", True, "", ""),
    "IP_WSA_AKTA": ("2026-12-17", "2027-01-04", True, "", ""),
    "UR_ZALEGLY": ("2026-06-15", "2027-09-30", False, "", ""),
}
SKUTKI_H = {  # words of the column „On breach”
    "SK_ROZPATRZENIE": ("ponaglenie", "223"),
    "WN_ROZPATRZENIE": ("246",),
    "SK_POSEL_RADNY": ("sprawozdanie",),
    "SK_UZUPELNIENIE": ("bez rozpoznania",),
    "SK_SAMOPRZEKAZANIE": ("sprawozdanie",),
    "IP_14": ("bezczynnoś",),
    "IP_2M": ("bezczynnoś",),
    "IP_FORMA": ("umorzeni",),
    "IP_OPLATA_CZEKAJ": ("udostępnij",),
    "IP_BRAKI": ("bez rozpoznania",),
    "IP_WSA_AKTA": ("grzywn",),
}


@pytest.mark.przepis("art. 57 § 4 kpa")
@pytest.mark.parametrize("kod", TABELA_H)
def test_code_of_table_h_is_data_with_its_clock_extension_cap_and_effect(kod):
    event, last, moved, extension, cap = TABELA_H[kod]
    row = KODY[kod]
    assert str(policz(kod, date.fromisoformat(event)).ostateczny) == last
    assert (row.przesuniecie != "nie przesuwa się") is moved
    assert extension in row.przedluza
    assert bool(extension) is bool(row.przedluza)
    assert row.granica == cap
    assert all((row.podstawa, row.pole, row.skutek))
    assert all(word in row.skutek.casefold() for word in SKUTKI_H.get(kod, ()))


@pytest.mark.przepis("art. 238 § 1 kpa")
@pytest.mark.parametrize("sposob", [kod for kod in MERYTORYCZNE if kod in PISMA_SPOSOBU])
def test_outcome_is_the_one_a_sent_notice_tells_and_no_note_stands_for_it(biuro, sposob):
    case = skarga(biuro).sprawa
    wymagaj_pism(case, sposob)  # answered before the system knew its letters
    for szablon in SZABLONY:
        with patch.object(QuerySet, "values_list", return_value=[szablon]):  # the road of a letter is long
            if szablon in PISMA_SPOSOBU[sposob]:
                wymagaj_pism(case, sposob)
            else:
                with pytest.raises(Refused, match="nie mówi o tym sposobie"):
                    wymagaj_pism(case, sposob)


@pytest.mark.przepis("art. 238 § 1 kpa")
def test_form_of_the_end_begins_with_what_the_letter_says(biuro):
    case = skarga(biuro).sprawa
    with patch.object(QuerySet, "values_list", return_value=["skarga_zasadna"]):
        assert ZakonczForm(sprawa=case)["sposob"].value() == "zasadna"


@pytest.mark.przepis("art. 238 § 1 kpa")
def test_no_blank_letter_or_call_settles_a_complaint_however_it_is_marked(biuro):
    case = skarga(biuro).sprawa
    settling = {kod for kod in SZABLONY if moze_zalatwic(kod, case)}
    notices = {kod for kods in PISMA_SPOSOBU.values() for kod in kods}
    assert settling == notices | {"zawiadomienie_przekazanie", "wskazanie_organu", "inny_tryb"}
    assert not utworz(sprawa=case, szablon="puste", klucz=uuid4(), by=biuro.specjalista).odpowiada
    assert utworz(sprawa=case, szablon="wniosek_czesciowo", klucz=uuid4(), by=biuro.specjalista).odpowiada


@pytest.mark.przepis(f"§ 6 ust. 1 {ROZP}")
def test_oral_complaint_ends_only_with_both_signatures(biuro):
    said = {"rodzaj": "skarga", "zglaszajacy": "Jan Nowak", "adres": "ul. Testowa 1", "tytul": "Kolejka"}
    row = przyjmij_ustnie(**said, tresc="Długo.", wideo=True, klucz=uuid4(), by=biuro.specjalista)
    with pytest.raises(Refused, match="podpisów obu osób"):
        wymagaj_pism(row.skarga.sprawa, "zasadna")
    wymagaj_pism(row.skarga.sprawa, "wycofana")
    podpisano(row, by=biuro.specjalista)
    wymagaj_pism(row.skarga.sprawa, "zasadna")


@pytest.mark.przepis("art. 237 § 3 kpa")
def test_joined_complaints_never_wait_for_each_others_answer(biuro):
    first, second = skarga(biuro), skarga(biuro)
    stranger, ordinary = skarga(biuro, wnoszacy="Ktoś Inny"), sprawa(biuro)
    for other, words in (
        (stranger.sprawa, "inna osoba"),
        (ordinary, "nie jest skargą"),
        (bezzasadna(biuro), "załatwiona"),
    ):
        with pytest.raises(Refused, match=words):
            krok(biuro, first, "polaczenie", inna_sprawa=other)
    krok(biuro, first, "polaczenie", inna_sprawa=second.sprawa)
    with pytest.raises(Refused, match="połączono już z tą sprawą"):
        krok(biuro, second, "polaczenie", inna_sprawa=first.sprawa)
    zakoncz_sprawe(first.sprawa, sposob="polaczona", powod="x", by=biuro.specjalista)
    krok(biuro, second, "wycofanie")
    with pytest.raises(Refused, match="Dołączono tu"):
        zakoncz_sprawe(second.sprawa, sposob="wycofana", powod="x", by=biuro.specjalista)


@pytest.mark.przepis("art. 237 § 3 kpa")
def test_ring_of_three_joined_complaints_cannot_close_its_last(biuro):
    ring = [skarga(biuro) for _ in range(3)]
    for entry, other in zip(ring, (*ring[1:], ring[0]), strict=True):
        krok(biuro, entry, "polaczenie", inna_sprawa=other.sprawa)
    for entry in ring[:2]:
        zakoncz_sprawe(entry.sprawa, sposob="polaczona", powod="x", by=biuro.specjalista)
    with pytest.raises(Refused, match="zakończona bez odpowiedzi"):
        zakoncz_sprawe(ring[2].sprawa, sposob="polaczona", powod="x", by=biuro.specjalista)


@pytest.mark.przepis("art. 237 § 2 kpa")
def test_who_passed_on_the_letter_of_another_is_told_apart_from_him(biuro):
    entry = skarga(biuro, wnoszacy_rodzaj="posel", wniesienie={"przekazal": "radny Jan Wilk"})
    assert "SK_POSEL_RADNY" not in kody_odpowiedzi(entry.sprawa)
    assert [b.przepis for b in braki_zakonczenia(entry, "zasadna")] == ["art. 237 § 2 kpa"]
    krok(biuro, entry, "posel", organ="radny Jan Wilk")
    wyslij_wszystko(biuro, entry, "posel")
    assert not braki_zakonczenia(entry, "zasadna")
    assert entry.sprawa.terminy.get(kod="SK_POSEL_RADNY").spelniony
    assert entry.sprawa.terminy.get(kod="SK_ROZPATRZENIE").spelniony is None
    assert "SK_POSEL_RADNY" in kody_odpowiedzi(skarga(biuro, wnoszacy_rodzaj="posel").sprawa)


@pytest.mark.przepis("art. 237 § 2 kpa")
def test_councillor_recognised_later_gets_his_fourteen_days(biuro):
    entry = skarga(biuro)
    popraw_wniesienie(entry, wnoszacy_rodzaj="posel", powod="Podpisała radna.", by=biuro.specjalista)
    assert entry.sprawa.terminy.filter(kod="SK_POSEL_RADNY", spelniony=None).exists()
    popraw_wniesienie(entry, wnoszacy_rodzaj="osoba", powod="Pomyłka.", by=biuro.specjalista)
    assert not entry.sprawa.terminy.filter(kod="SK_POSEL_RADNY", spelniony=None).exists()


@pytest.mark.przepis("art. 249 kpa")
@pytest.mark.parametrize("sposob", ["zasadna", "przekazana", "podtrzymano_stanowisko", "inny_tryb"])
def test_organisation_that_asked_is_told_also_of_a_transfer(biuro, sposob):
    entry = skarga(biuro, wnoszacy_rodzaj="organizacja", wniesienie={"zada_zawiadomienia": True})
    assert "art. 248 § 2 kpa" in [b.przepis for b in braki_zakonczenia(entry, sposob)]
    krok(biuro, entry, "redakcja")
    with pytest.raises(Refused, match="redakcja albo organizacja"):
        popraw_wniesienie(entry, wnoszacy_rodzaj="osoba", powod="x", by=biuro.specjalista)


@pytest.mark.przepis("art. 232 § 2 kpa")
def test_month_runs_on_at_the_superior_until_his_report(biuro):
    entry = skarga(biuro)
    krok(biuro, entry, "nizszy")
    assert not SZABLONY["zawiadomienie_232"].odpowiada
    wyslij_wszystko(biuro, entry, "nizszy")
    assert entry.sprawa.terminy.get(kod="SK_ROZPATRZENIE").czym == "informacja o załatwieniu (art. 232 kpa)"
    zakoncz_sprawe(entry.sprawa, sposob="przekazana_do_zalatwienia", by=biuro.specjalista)


@pytest.mark.przepis("art. 10 ust. 1 udip")
def test_request_taken_for_a_complaint_goes_to_its_register_with_its_own_clock(biuro):
    entry = skarga(biuro)
    with pytest.raises(Refused, match="rejestrze 1431"):
        krok(biuro, entry, "informacja")
    facts = {"tytul": "Umowy z operatorem", "powod": "Pyta o umowy.", "klucz": uuid4(), "by": biuro.specjalista}
    request = przyjmij_informacje(entry, **facts)
    assert przyjmij_informacje(entry, **facts) == request
    assert request.sprawa.terminy.get(kod="IP_14").zdarzenie == entry.sprawa.data_wplywu
    assert entry.kroki.get().inna_sprawa == request.sprawa


@pytest.mark.przepis("art. 10 ust. 1 ustawy o petycjach")
def test_other_procedure_counts_its_own_clock(biuro):
    entry = skarga(biuro)
    step = krok(biuro, entry, "petycja")
    assert entry.sprawa.terminy.get(kod="PETYCJA").zdarzenie == entry.sprawa.data_wplywu
    odwolaj(step, powod="Pomyłka.", by=biuro.specjalista)
    assert entry.sprawa.terminy.get(kod="PETYCJA").czym == "krok odwołany"


@pytest.mark.przepis("art. 36 § 1 kpa")
@pytest.mark.parametrize(("rodzaj", "szablon"), [("skarga", "zwloka"), ("wniosek", "zwloka_wniosek")])
def test_notice_of_delay_is_filled_with_the_new_date_and_its_reasons(biuro, rodzaj, szablon):
    entry = skarga(biuro, rodzaj=rodzaj)
    facts = {"sprawa": entry.sprawa, "szablon": szablon, "by": biuro.specjalista}
    assert "[uzupełnij: nowy termin" in utworz(**facts, klucz=uuid4()).wersje.get().tresc
    termin = entry.sprawa.terminy.get()
    przedluz(termin, nowy=termin.ostateczny + timedelta(days=14), powod="Czekamy na opinię ZTM.", by=biuro.specjalista)
    text = utworz(**facts, klucz=uuid4()).wersje.get().tresc
    assert spoken_date(termin.ostateczny + timedelta(days=14)) in text
    assert "Czekamy na opinię ZTM." in text
