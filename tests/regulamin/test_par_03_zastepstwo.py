"""§ 3 ust. 3: while the director is absent, and only then, the deputy performs his tasks."""

from datetime import timedelta

import pytest
from django.utils import timezone

from org.podpisywanie.regulamin import authority_for, explain
from org.podpisywanie.reguly import Czynnosc, Kategoria

C, K = Czynnosc, Kategoria


@pytest.mark.przepis("§ 3 ust. 3")
@pytest.mark.parametrize(("days", "expected"), [(-1, False), (0, True), (1, False)])
def test_zastepca_signs_for_dyrektor_only_while_absent(biuro, nieobecny, paper, days, expected):
    day = timezone.localdate() + timedelta(days=days)
    nieobecny(biuro.dyrektor, day)
    authority = authority_for(C.PODPIS, biuro.zastepca, paper(K.ZAKRES_BIURA))
    assert bool(authority) is expected
    if authority:
        assert authority.basis == "§ 9 ust. 3 w zw. z § 3 ust. 3"
        assert authority.acting_for == "Elżbieta Wronecka"
        assert authority.capacity == "dyrektor Biura, w zastępstwie (§ 3 ust. 3)"


@pytest.mark.przepis("§ 3 ust. 3")
def test_dyrektor_does_not_act_during_his_recorded_absence(biuro, nieobecny, paper):
    nieobecny(biuro.dyrektor, timezone.localdate())
    decision = explain(C.PODPIS, biuro.dyrektor, paper(K.ZAKRES_BIURA))
    assert not decision.allowed
    assert decision.who_may == [biuro.zastepca]
    assert "masz wpisaną nieobecność" in decision.text


@pytest.mark.przepis("§ 9 ust. 4")
def test_pelnomocnictwo_does_not_pass_to_zastepca(biuro, nieobecny, paper):
    nieobecny(biuro.dyrektor, timezone.localdate())
    assert authority_for(C.PODPIS, biuro.zastepca, paper(K.OSWIADCZENIE_WOLI)) is None


@pytest.mark.przepis("§ 3 ust. 3")
def test_zastepca_standing_in_does_not_sign_his_own_letter(biuro, nieobecny, paper):
    nieobecny(biuro.dyrektor, timezone.localdate())
    decision = explain(C.PODPIS, biuro.zastepca, paper(K.ZAKRES_BIURA, "pk", "zastepca"))
    assert not decision.allowed
    assert decision.text.startswith("Nie we własnej sprawie:")
