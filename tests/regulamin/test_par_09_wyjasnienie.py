"""§ 9 in words: why somebody may not, who may, and what they may do instead."""

from datetime import date

import pytest

from org.podpisywanie.regulamin import authority_for, explain
from org.podpisywanie.reguly import REGULAMINY, Czynnosc, Kategoria
from org.podpisywanie.wording import OBJECTS, VERBS

C, K = Czynnosc, Kategoria
DYREKTOR = "Może to zrobić: Elżbieta Wronecka."
REFUSALS = [
    (
        ("kierownik_oit1", C.PODPIS, K.ZAKRES_BIURA, "oit1", "broker"),
        f"Nie: pismo w zakresie Biura podpisuje dyrektor (§ 9 ust. 3). {DYREKTOR} Możesz je parafować (§ 9 ust. 6).",
    ),
    (
        ("broker", C.PODPIS, K.ZAKRES_BIURA, "oit1", "broker"),
        f"Nie: pismo w zakresie Biura podpisuje dyrektor (§ 9 ust. 3). {DYREKTOR}",
    ),
    (
        ("kierownik_oit2", C.PARAFA, K.ZAKRES_BIURA, "oit1", "broker"),
        "Nie: pismo w zakresie Biura parafuje kierownik oddziału PK-IV (§ 9 ust. 6). Może to zrobić: Joanna Kaczmarek.",
    ),
    (
        ("kierownik_oru", C.PARAFA, K.WNIOSEK_URLOPOWY, "oru", "kierownik_oru"),
        "Nie we własnej sprawie: wniosek o urlop parafuje kierownik oddziału PK-II lub zastępca dyrektora "
        "nadzorujący PK-II (§ 9 ust. 7). Może to zrobić: Marek Sobczyński.",
    ),
    (
        ("dyrektor", C.PODPIS, K.ZASTRZEZONE, "oit1", "broker"),
        "Nie: Regulamin (zarządzenie nr 1/2017) nie daje nikomu w Biurze uprawnienia do czynności „podpis” w kategorii "
        "„zastrzeżone dla Prezydenta, zastępców, Sekretarza lub Skarbnika”. "
        "Możesz je zaaprobować wstępnie (§ 9 ust. 2).",
    ),
]


@pytest.mark.przepis("§ 9")
@pytest.mark.parametrize(("question", "text"), REFUSALS)
def test_refusal_says_who_may_and_what_else_is_possible(biuro, paper, question, text):
    osoba, czynnosc, *facts = question
    assert explain(czynnosc, getattr(biuro, osoba), paper(*facts)).text == text


@pytest.mark.przepis("§ 9 ust. 6")
def test_refusal_says_when_nobody_may(biuro, paper):
    """PK-III has no kierownik, so its letters get no paraph."""
    decision = explain(C.PARAFA, biuro.dyrektor, paper(K.ZAKRES_BIURA, "sek", "sekretariat"))
    assert decision.who_may == []
    assert "nikt nie ma tego uprawnienia. Możesz je podpisać (§ 9 ust. 3)." in decision.text


@pytest.mark.przepis("zarządzenie 1/2017 § 4")
@pytest.mark.parametrize(("dzien", "allowed"), [(date(2017, 1, 31), False), (date(2017, 2, 1), True)])
def test_before_the_order_came_into_force_nobody_may(biuro, paper, dzien, allowed):
    assert bool(authority_for(C.PODPIS, biuro.dyrektor, paper(K.ZAKRES_BIURA), dzien)) is allowed


def test_versions_follow_each_other():
    days = [r.od for r in REGULAMINY]
    assert days == sorted(set(days))


def test_every_act_and_category_has_its_words():
    assert set(VERBS) == set(C.values)
    assert set(OBJECTS) == set(K.values)
