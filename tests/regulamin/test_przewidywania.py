"""An outsider who reads only the Regulamin predicts the answers of the system.

Each row was written from the text (and the table of readings, where the text leaves a doubt): a situation, who asks
for what, and the paragraph the answer must name; None where the text gives it to nobody or to somebody else.
"""

from datetime import date, timedelta
from typing import NamedTuple

import pytest
from django.utils import timezone

from biuro.core.history.models import Act
from org.kadry.models import Obsada
from org.nieobecnosci.rules import wpisuje
from org.pelnomocnictwa.models import Pelnomocnictwo
from org.podpisywanie.regulamin import authority_for, needs_paraph
from org.podpisywanie.reguly import Czynnosc, Kategoria
from org.struktura.models import Jednostka
from org.umocowania.prowadzenie import prowadzi_rejestr
from org.wydania.prowadzenie import wydaje
from org.wyznaczenia.rules import wyznacza
from org.zastepstwa.models import Zastepstwo
from rejestry.sprawy.rules import zaklada
from sekretariat.przesylki.rules import rejestruje

P, W, AO, A, U = (
    Czynnosc.PARAFA,
    Czynnosc.APROBATA_WSTEPNA,
    Czynnosc.APROBATA_OSTATECZNA,
    Czynnosc.PODPIS,
    Kategoria.WNIOSEK_URLOPOWY,
)
Z, N, R, D = Kategoria.ZAKRES_BIURA, Kategoria.WEWNETRZNE, Kategoria.ZASTRZEZONE, Kategoria.OSWIADCZENIE_WOLI
ZWYKLY, BEZ_D, BEZ_OBU, BEZ_K, PRZED = "everybody is there", "no director", "no director, no deputy", "no head", "2016"
PELN, DECYZJA = "pełnomocnictwo nr 1/2026", "PK.0120.1.2026"
AKT = Act("test", None, "test")


class Pytanie(NamedTuple):
    """Who asks for which act on a letter of which category, unit and author, and the paragraph predicted."""

    swiat: str
    kto: str
    czynnosc: str
    pismo: tuple
    przepis: str | None


PRZEWIDYWANIA = [
    # § 9 ust. 3: the director signs matters of the Biuro
    Pytanie(ZWYKLY, "dyrektor", A, (Z, "oit1", "broker"), "§ 9 ust. 3"),
    Pytanie(ZWYKLY, "dyrektor", A, (Z, "pk", "dyrektor"), "§ 9 ust. 3"),  # reading: his own letter he signs alone
    Pytanie(PRZED, "dyrektor", A, (Z, "oit1", "broker"), None),  # order § 4: in force from 1 February 2017
    # § 9 ust. 2: reserved matters only preliminarily, and by nobody else
    Pytanie(ZWYKLY, "dyrektor", W, (R, "oru", "analityk"), "§ 9 ust. 2"),
    Pytanie(ZWYKLY, "dyrektor", A, (R, "oru", "analityk"), None),
    Pytanie(ZWYKLY, "zastepca", W, (R, "oru", "analityk"), None),
    # § 9 ust. 4: declarations of will only within a power of the President
    Pytanie(ZWYKLY, "dyrektor", A, (D, "oit1", "broker"), f"§ 9 ust. 4, {PELN}"),
    Pytanie(ZWYKLY, "kierownik_oit1", A, (D, "oit1", "broker"), None),
    Pytanie(BEZ_D, "zastepca", A, (D, "oit1", "broker"), None),  # a power is personal
    # § 9 ust. 5 with § 4: the deputy in the unit he supervises, PK-II, and in no other
    Pytanie(ZWYKLY, "zastepca", AO, (Z, "oru", "analityk"), "§ 9 ust. 5"),
    Pytanie(ZWYKLY, "zastepca", AO, (Z, "oit1", "broker"), None),
    Pytanie(ZWYKLY, "zastepca", A, (Z, "oit1", "broker"), None),
    Pytanie(ZWYKLY, "zastepca", AO, (Z, "oru", "zastepca"), None),  # reading: never his own
    # § 9 ust. 6: heads sign internal papers and paraph letters of their own division
    Pytanie(ZWYKLY, "kierownik_oru", A, (N, "oru", "marka"), "§ 9 ust. 6"),
    Pytanie(ZWYKLY, "kierownik_oru", A, (N, "oit1", "broker"), None),
    Pytanie(ZWYKLY, "kierownik_oru", A, (Z, "oru", "marka"), None),
    Pytanie(ZWYKLY, "kierownik_oit2", P, (Z, "oit2", "broker_oit2"), "§ 9 ust. 6"),
    Pytanie(ZWYKLY, "kierownik_oit2", P, (Z, "oit1", "broker"), None),
    Pytanie(ZWYKLY, "kierownik_oit1", P, (Z, "oit1", "kierownik_oit1"), "§ 9 ust. 6"),  # reading: his own letter, yes
    Pytanie(ZWYKLY, "superwizor", P, (Z, "oit1", "broker"), None),
    # § 9 ust. 7: leave – the head or the deputy paraphs, the director decides, nobody his own
    Pytanie(ZWYKLY, "kierownik_oit1", P, (U, "oit1", "broker"), "§ 9 ust. 7"),
    Pytanie(ZWYKLY, "zastepca", P, (U, "oru", "kierownik_oru"), "§ 9 ust. 7"),
    Pytanie(ZWYKLY, "zastepca", P, (U, "oit1", "broker"), None),
    Pytanie(ZWYKLY, "kierownik_oru", P, (U, "oru", "kierownik_oru"), None),
    Pytanie(ZWYKLY, "dyrektor", A, (U, "oit1", "broker"), "§ 9 ust. 7"),
    Pytanie(ZWYKLY, "dyrektor", A, (U, "pk", "dyrektor"), None),
    # § 3 ust. 3: only while the director is away, only his tasks, only the deputy
    Pytanie(BEZ_D, "zastepca", A, (Z, "oit1", "broker"), "§ 9 ust. 3 w zw. z § 3 ust. 3"),
    Pytanie(BEZ_D, "zastepca", W, (R, "oit2", "broker_oit2"), "§ 9 ust. 2 w zw. z § 3 ust. 3"),
    Pytanie(BEZ_D, "dyrektor", A, (Z, "oit1", "broker"), None),
    Pytanie(BEZ_D, "zastepca", A, (Z, "pk", "zastepca"), None),  # reading: not his own
    Pytanie(BEZ_D, "kierownik_oit1", A, (Z, "oit1", "broker"), None),
    Pytanie(BEZ_OBU, "zastepca", A, (Z, "oit1", "broker"), None),
    Pytanie(BEZ_OBU, "kierownik_oru", A, (Z, "oru", "marka"), None),
    # a head away: who was named by decision, and the director never paraphs
    Pytanie(BEZ_K, "superwizor", P, (Z, "oit1", "broker"), f"§ 9 ust. 6 w zw. z {DECYZJA}"),
    Pytanie(BEZ_K, "superwizor", A, (N, "oit1", "broker"), f"§ 9 ust. 6 w zw. z {DECYZJA}"),
    Pytanie(BEZ_K, "superwizor", P, (Z, "oit2", "broker_oit2"), None),
    Pytanie(BEZ_K, "kierownik_oit1", P, (Z, "oit1", "broker"), None),
    Pytanie(BEZ_K, "dyrektor", P, (Z, "oit1", "broker"), None),
]
NIEOBECNI = {BEZ_D: ("dyrektor",), BEZ_OBU: ("dyrektor", "zastepca"), BEZ_K: ("kierownik_oit1",)}


def _post(biuro, kto):
    return Obsada.objects.get(pracownik=getattr(biuro, kto)).stanowisko


@pytest.fixture
def swiat(biuro, nieobecny):
    """swiat(name): the facts of a situation; returns the day to ask about."""

    def build(name):
        today = timezone.localdate()
        facts = {"osoba": biuro.dyrektor, "zakres": "umowy", "od": today - timedelta(days=1)}
        Pelnomocnictwo(numer="1/2026", **facts).save_act(AKT)
        named = {"kto": biuro.superwizor, "decyzja": DECYZJA, "od": today, "tylko_gdy_nieobecny": True}
        Zastepstwo(stanowisko=_post(biuro, "kierownik_oit1"), **named).save_act(AKT)
        for kto in NIEOBECNI.get(name, ()):
            nieobecny(getattr(biuro, kto), today)
        return date(2017, 1, 31) if name == PRZED else today

    return build


@pytest.mark.przepis("§ 9")
@pytest.mark.przepis("§ 3 ust. 3")
@pytest.mark.parametrize("nazwa", [ZWYKLY, BEZ_D, BEZ_OBU, BEZ_K, PRZED])
def test_the_text_predicts_who_may(biuro, swiat, paper, nazwa):
    day = swiat(nazwa)
    wrong = []
    for row in (row for row in PRZEWIDYWANIA if row.swiat == nazwa):
        found = authority_for(row.czynnosc, getattr(biuro, row.kto), paper(*row.pismo), day)
        if (found.basis if found else None) != row.przepis:
            wrong.append((row, found))
    assert not wrong


def test_there_are_enough_predictions():
    assert len(PRZEWIDYWANIA) >= 25
    assert any(row.przepis for row in PRZEWIDYWANIA)


# § 3, 4, 6, 7: (paragraph, the question, who may; everybody else may not)
ZADANIA = [
    ("§ 7 ust. 3 pkt 2", lambda b, kto: rejestruje(kto), {"sekretariat"}),
    (
        "§ 6 ust. 4, § 7 ust. 2 pkt 13",
        lambda b, kto: zaklada(kto, b.oru, "1510"),
        {"kierownik_oru", "specjalista", "analityk", "marka", "zastepca", "dyrektor"},
    ),
    ("§ 7 ust. 3 pkt 11-13", lambda b, kto: wydaje(kto), {"sekretariat", "administrator"}),
    ("§ 7 ust. 3 pkt 13", lambda b, kto: wpisuje(kto, b.broker), {"sekretariat", "broker"}),
    ("§ 7 ust. 3 pkt 13", lambda b, kto: prowadzi_rejestr(kto), {"sekretariat", "administrator"}),
    ("§ 4", lambda b, kto: wyznacza(kto, _post(b, "kierownik_oru")), {"dyrektor", "zastepca", "administrator"}),
    ("§ 3 ust. 1", lambda b, kto: wyznacza(kto, _post(b, "kierownik_oit2")), {"dyrektor", "administrator"}),
]


@pytest.mark.przepis("§ 7 ust. 3")
@pytest.mark.przepis("§ 4")
@pytest.mark.przepis("§ 6 ust. 4")
def test_the_text_predicts_whose_task_it_is(biuro):
    people = {name: kto for name, kto in vars(biuro).items() if hasattr(kto, "username")}
    for przepis, pytanie, moga in ZADANIA:
        assert {name for name, kto in people.items() if pytanie(biuro, kto)} == moga, przepis


@pytest.mark.przepis("§ 3 ust. 2")
@pytest.mark.przepis("§ 4")
@pytest.mark.przepis("§ 9 ust. 6")
def test_the_text_predicts_who_supervises_and_which_letters_wait_for_a_paraph(biuro, paper):
    above = {unit.symbol: unit.nadzor.nazwa for unit in Jednostka.objects.exclude(nadzor=None)}
    director, deputy = "dyrektor Biura", "zastępca dyrektora"
    assert {symbol: above[symbol] for symbol in ("PK-II", "PK-III", "PK-IV", "PK-V")} == {
        **{"PK-II": deputy, "PK-III": director, "PK-IV": director, "PK-V": director}
    }
    waits = {unit: needs_paraph(paper(Z, unit, "broker")) for unit in ("pk", "oru", "sek", "oit1", "oit2")}
    assert waits == {"pk": False, "oru": True, "sek": False, "oit1": True, "oit2": True}
    leave = {"broker": True, "kierownik_oit1": False}  # § 9 ust. 7: above a head of PK-IV stands only the director
    assert {kto: needs_paraph(paper(U, "oit1", kto)) for kto in leave} == leave
    assert not needs_paraph(paper(U, "sek", "sekretariat"))
    assert needs_paraph(paper(U, "oru", "kierownik_oru"))  # the deputy is between
