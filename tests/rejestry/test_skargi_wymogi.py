"""No path of prawo A1-A2 closes a case without what the law demands; the codes of table H, copied from the text."""

from datetime import date, timedelta
from itertools import product
from unittest.mock import patch

import pytest
from django.db.models import QuerySet
from django.utils import timezone

from biuro.core.errors import Refused
from rejestry.skargi.fakty import Fakty
from rejestry.skargi.models import KrokSkargi, Skarga
from rejestry.skargi.operations import zakoncz_sprawe
from rejestry.skargi.sciezki import SCIEZKI
from rejestry.skargi.sposoby import SKARGA, WNIOSEK
from rejestry.skargi.wymogi import fakty_zamkniecia
from rejestry.skargi.zamkniecie import MERYTORYCZNE, Stan, _zwloka, warunki
from rejestry.sprawy.models import Sprawa
from rejestry.sprawy.operations import odnotuj_odpowiedz
from rejestry.sprawy.sposoby import Wymaga
from rejestry.terminy.kody import KODY
from rejestry.terminy.obliczenia import policz
from sekretariat.akta.forms_biegu import ZakonczForm
from sekretariat.akta.zgodnosc import wymagaj_zgodnego_pisma
from tests.rejestry.skargi_helpers import krok
from tests.rejestry.sprawy_helpers import skarga

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
    "czesciowo_przekazana": {"czesc"},  # § 10
    "bez_rozpoznania_anonim": set(),  # § 8 ust. 1: the missing name or address
    "bez_rozpoznania_braki": set(),  # § 8 ust. 2: the fact that seven days from delivery are gone
    "inny_tryb": {
        *("petycja", "informacja", "ponowne", "rodo", "sygnalista", "interpelacja", "krytyka", "sad"),
        *("kpa_233", "kpa_234", "kpa_235", "inna_procedura"),
    },
    "do_wiadomosci": {"odpis"},  # § 2
    "wycofana": set(),  # practice: the note says when and how
    "wycofany": set(),
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
    **dict.fromkeys(("redakcja", "ponaglenie"), (True, False, False)),
    **dict.fromkeys(("wskazanie", "stan_sprawy", "potwierdzenie"), (False, True, False)),
    **dict.fromkeys(PRAWO_A6["inny_tryb"], (False, True, False)),
}


def zamknie(kod, kroki, fakty, entry):
    """Do the pure conditions of the outcome let the case go?"""
    stan = Stan(entry, fakty, tuple(kroki), "Odnotowano.")
    return not [brak for check in warunki(kod) if check is not _zwloka for brak in check(stan)]


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
    judged = demanded is None
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
    assert {kod for kod, steps in PRAWO_A6.items() if steps is None} == set(MERYTORYCZNE)


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
    assert [row.podstawa for row in demands] == ["art. 231 § 1 kpa (wniosek: art. 243 kpa)"] * 2


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
def test_outcome_must_be_the_one_the_sent_notice_tells_or_be_explained(biuro):
    case = skarga(biuro).sprawa
    wymagaj_zgodnego_pisma(case, "bezzasadna", "")
    with patch.object(QuerySet, "values_list", return_value=["skarga_zasadna"]):  # the road of a letter is long
        wymagaj_zgodnego_pisma(case, "zasadna", "")
        with pytest.raises(Refused, match="nie mówi o tym sposobie"):
            wymagaj_zgodnego_pisma(case, "bezzasadna", " ")
        wymagaj_zgodnego_pisma(case, "bezzasadna", "Drugie pismo poszło z innego systemu.")
        wymagaj_zgodnego_pisma(case, "wycofana", "")
        assert ZakonczForm(sprawa=case)["sposob"].value() == "zasadna"  # the form begins with what the letter says
