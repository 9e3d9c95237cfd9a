"""§ 9: the matrix person × act × kind × unit. The expectations are copied from the Regulamin, not from the code."""

from itertools import product

import pytest
from django.utils import timezone

from biuro.core.history.models import Act
from org.pelnomocnictwa.models import Pelnomocnictwo
from org.podpisywanie.dzien import wczytaj_dzien
from org.podpisywanie.regulamin import authority_for, explain, needs_paraph
from org.podpisywanie.reguly import Czynnosc, Kategoria

C, K = Czynnosc, Kategoria
UNITS = ["pk", "oru", "sek", "oit1", "oit2"]
HEADS = {"oru": "kierownik_oru", "oit1": "kierownik_oit1", "oit2": "kierownik_oit2"}
PEOPLE = [
    *["dyrektor", "zastepca", "kierownik_oru", "kierownik_oit1", "kierownik_oit2", "specjalista", "analityk"],
    *["sekretariat", "superwizor", "broker", "broker_oit2"],
]


def expected(czynnosc, kategoria, unit):
    """{person: paragraph} as § 9 says it of somebody else's letter; whoever is not named may not."""
    head = HEADS.get(unit)
    cells = {
        (C.APROBATA_WSTEPNA, K.ZASTRZEZONE): {"dyrektor": "§ 9 ust. 2"},
        (C.PODPIS, K.ZAKRES_BIURA): {"dyrektor": "§ 9 ust. 3"},
        (C.PODPIS, K.WEWNETRZNE): {"dyrektor": "§ 9 ust. 3"} | ({head: "§ 9 ust. 6"} if head else {}),
        (C.PODPIS, K.OSWIADCZENIE_WOLI): {"dyrektor": "§ 9 ust. 4, pełnomocnictwo nr 1/2026"},
        (C.PODPIS, K.WNIOSEK_URLOPOWY): {"dyrektor": "§ 9 ust. 7"},
    }
    if unit == "oru":  # § 4: the only unit the deputy supervises
        cells[C.APROBATA_OSTATECZNA, K.ZAKRES_BIURA] = {"zastepca": "§ 9 ust. 5"}
        cells[C.APROBATA_OSTATECZNA, K.WEWNETRZNE] = {"zastepca": "§ 9 ust. 5"}
        cells[C.PARAFA, K.WNIOSEK_URLOPOWY] = {"zastepca": "§ 9 ust. 7", head: "§ 9 ust. 7"}
    elif head:
        cells[C.PARAFA, K.WNIOSEK_URLOPOWY] = {head: "§ 9 ust. 7"}
    for kind in (K.ZAKRES_BIURA, K.ZASTRZEZONE, K.OSWIADCZENIE_WOLI):
        cells[C.PARAFA, kind] = {head: "§ 9 ust. 6"} if head else {}
    return cells.get((czynnosc, kategoria), {})


@pytest.fixture
def z_pelnomocnictwem(biuro):
    row = Pelnomocnictwo(numer="1/2026", osoba=biuro.dyrektor, zakres="umowy Biura", od=timezone.localdate())
    row.save_act(Act("udziel", None, "§ 9 ust. 4"))


@pytest.mark.przepis("§ 9")
@pytest.mark.parametrize("kategoria", K)
@pytest.mark.parametrize("czynnosc", C)
def test_matrix_of_powers(biuro, paper, z_pelnomocnictwem, czynnosc, kategoria):
    """Every cell, also the ones the Regulamin gives to nobody; check and explanation agree on each."""
    for unit in UNITS:
        obiekt = paper(kategoria, unit, "marka")
        actual = {o: a.basis for o in PEOPLE if (a := authority_for(czynnosc, getattr(biuro, o), obiekt))}
        assert actual == expected(czynnosc, kategoria, unit), unit
        decision = explain(czynnosc, biuro.broker, obiekt)
        assert {kto.pk for kto in decision.who_may} == {getattr(biuro, o).pk for o in actual}


@pytest.mark.przepis("§ 9 ust. 4")
def test_declaration_of_will_needs_a_power_of_attorney(biuro, paper):
    decision = explain(C.PODPIS, biuro.dyrektor, paper(K.OSWIADCZENIE_WOLI))
    assert not decision.allowed
    assert decision.who_may == []


@pytest.mark.przepis("§ 9 ust. 5")
def test_nobody_gives_the_final_approval_of_his_own_letter(biuro, paper):
    assert authority_for(C.APROBATA_OSTATECZNA, biuro.zastepca, paper(K.ZAKRES_BIURA, "oru", "zastepca")) is None


@pytest.mark.przepis("§ 9 ust. 3")
def test_director_signs_his_own_letter_alone(biuro, paper):
    assert authority_for(C.PODPIS, biuro.dyrektor, paper(K.ZAKRES_BIURA, "pk", "dyrektor")).basis == "§ 9 ust. 3"


@pytest.mark.przepis("§ 9 ust. 7")
def test_nobody_puts_a_paraph_on_his_own_leave(biuro, paper):
    own = paper(K.WNIOSEK_URLOPOWY, "oru", "kierownik_oru")
    assert authority_for(C.PARAFA, biuro.kierownik_oru, own) is None
    assert authority_for(C.PARAFA, biuro.zastepca, own).basis == "§ 9 ust. 7"


@pytest.mark.przepis("rozp. RM z 8.01.2002 § 11")
@pytest.mark.parametrize(("czynnosc", "kto"), [(C.PODPIS, "dyrektor"), (C.PARAFA, "kierownik_oit1")])
def test_nobody_acts_in_a_matter_about_himself(biuro, paper, czynnosc, kto):
    obiekt = paper(K.ZAKRES_BIURA, "oit1", "broker", dotyczy=kto)
    assert authority_for(czynnosc, getattr(biuro, kto), obiekt) is None
    assert explain(czynnosc, getattr(biuro, kto), obiekt).text.startswith("Nie we własnej sprawie:")


@pytest.mark.przepis("§ 9 ust. 6")
@pytest.mark.parametrize(("unit", "needed"), [("oru", True), ("oit1", True), ("sek", False), ("pk", False)])
def test_only_units_with_a_head_need_his_paraph(biuro, paper, unit, needed):
    assert needs_paraph(paper(K.ZAKRES_BIURA, unit)) is needed
    assert not needs_paraph(paper(K.WEWNETRZNE, unit))


@pytest.mark.przepis("§ 9")
@pytest.mark.parametrize("absent", [False, True])
def test_explanation_never_differs_from_the_check(biuro, nieobecny, paper, absent):
    if absent:
        nieobecny(biuro.dyrektor, timezone.localdate())
    people, facts = [getattr(biuro, osoba) for osoba in PEOPLE], wczytaj_dzien()
    for czynnosc, kategoria, autor in product(C, K, ["analityk", "kierownik_oru", "zastepca"]):
        obiekt = paper(kategoria, "oru", autor)
        may = {kto: a for kto in people if (a := authority_for(czynnosc, kto, obiekt))}
        for kto in people:
            decision = explain(czynnosc, kto, obiekt, fakty=facts)
            assert (decision.allowed, set(decision.who_may)) == (kto in may, set(may))
            assert kto not in may or decision.basis == may[kto].basis
