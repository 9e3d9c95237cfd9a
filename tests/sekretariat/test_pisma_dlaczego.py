"""„Dlaczego mogę, dlaczego nie, kto może” never differs from the check, also where other law than § 9 decides."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from biuro.core.history.models import Act
from org.pelnomocnictwa.models import Pelnomocnictwo
from org.podpisywanie.reguly import Czynnosc
from sekretariat.pisma.queries import akceptacje, do_podpisu
from sekretariat.pisma.states import obieg
from sekretariat.pisma.uprawnienie import droga, kto_moze, wolno, wyjasnij
from tests.regulamin.przepis_9 import OSOBY
from tests.sekretariat.pisma_pomoc import pismo, przejdz, szybki_pdf  # noqa: F401 – a fixture

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("szybki_pdf")]
C, BY = Czynnosc, Act("test", None, "test")


def zgodne(biuro, letter):
    """{act: who may}, after checking that the check, the words and the list of people say the same of everybody."""
    found = {}
    for act in Czynnosc:
        may = {name for name in OSOBY if wolno(act).authority(getattr(biuro, name), letter)}
        assert {kto.pk for kto in kto_moze(act, letter)} == {getattr(biuro, name).pk for name in may}, act
        for name in OSOBY:
            decision = wyjasnij(act, getattr(biuro, name), letter)
            assert decision.allowed == (name in may), (act, name)
            assert {kto.pk for kto in decision.who_may} == {getattr(biuro, n).pk for n in may}, (act, name)
        found[act] = may
    return found


@pytest.mark.przepis("art. 268a kpa")
def test_a_decision_without_an_authorisation_is_refused_in_the_same_words_everywhere(biuro, client):
    letter = pismo(biuro)
    letter.szablon = "udip_odmowa"
    letter.save_act(BY)
    assert not zgodne(biuro, letter)[C.PODPIS]
    text = wyjasnij(C.PODPIS, biuro.dyrektor, letter).text
    assert "art. 268a kpa" in text
    assert "nie masz upoważnienia" in text
    client.force_login(biuro.dyrektor)
    assert "nie masz upoważnienia" in client.get(reverse("pisma:szczegoly", args=[letter.pk])).content.decode()
    row = Pelnomocnictwo(numer="268/2026", rodzaj="upowaznienie_268a", osoba=biuro.dyrektor, zakres="decyzje")
    row.od = timezone.localdate() - timedelta(days=1)
    row.save_act(BY)
    assert zgodne(biuro, letter)[C.PODPIS] == {"dyrektor"}
    assert (
        wyjasnij(C.PODPIS, biuro.dyrektor, letter).text == "Tak (§ 9 ust. 3, art. 268a kpa (upoważnienie nr 268/2026))."
    )


@pytest.mark.przepis("rozp. RM z 8.01.2002 § 11")
def test_nobody_kept_from_the_letter_is_named_as_who_may(biuro):
    letter = pismo(biuro, autor="dyrektor", dotyczy="analityk")
    letter.jednostka = biuro.oru  # as when it was drafted there before anybody knew whom it is about
    letter.save_act(BY)
    found = zgodne(biuro, letter)
    assert (found[C.PARAFA], found[C.PODPIS]) == (set(), {"dyrektor"})


@pytest.mark.przepis("§ 9 ust. 6")
def test_an_act_given_already_is_told_and_not_proposed_again(biuro):
    letter = przejdz(pismo(biuro), ("przedloz", biuro.specjalista), ("parafuj", biuro.kierownik_oru))
    steps = {step.nazwa: step for step in droga(letter, biuro.kierownik_oru, akceptacje(letter))}
    assert steps["parafa"].zlozona.osoba == biuro.kierownik_oru
    assert "Możesz" not in steps["podpis"].decyzja.text
    assert letter in do_podpisu(biuro.dyrektor)
    assert "podpisz" in {act.name for act in obieg.available(letter, biuro.dyrektor)}
