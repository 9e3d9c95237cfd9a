"""The machine-readable door to § 9 says the same as the check."""

import json
from datetime import timedelta
from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.utils import timezone

from biuro.core.history.models import Act
from org.podpisywanie.macierz import Pytanie
from org.podpisywanie.regulamin import authority_for
from org.podpisywanie.reguly import Czynnosc, Kategoria
from org.struktura.models import Jednostka
from org.zastepstwa.models import Nieobecnosc
from org.zastepstwa.pory import Pora

CELLS = 12 * 5 * len(Czynnosc) * len(Kategoria)  # people × units × acts × categories


def _matrix(**options):
    out = StringIO()
    call_command("macierz_uprawnien", json=True, stdout=out, **options)
    return json.loads(out.getvalue())


@pytest.mark.przepis("§ 9")
def test_matrix_has_every_cell_and_agrees_with_the_check(biuro):
    cells = _matrix()
    assert len(cells) == CELLS
    people = {p.username: p for p in vars(biuro).values() if hasattr(p, "username")}
    units = {unit.symbol: unit.pk for unit in Jednostka.objects.all()}
    for cell in cells:
        question = Pytanie(cell["kategoria"], units[cell["jednostka"]])
        authority = authority_for(cell["czynnosc"], people[cell["login"]], question)
        assert cell["dozwolone"] is (authority is not None)
        assert cell["podstawa"] == (authority.basis if authority else "")


@pytest.mark.przepis("§ 3 ust. 3")
def test_matrix_of_a_day_of_absence_names_whom_the_deputy_stands_in_for(biuro, nieobecny):
    today = timezone.localdate()
    nieobecny(biuro.dyrektor, today)
    found = [c for c in _matrix(na=today.isoformat()) if c["dozwolone"] and c["w_zastepstwie_za"]]
    assert {(c["login"], c["w_zastepstwie_za"]) for c in found} == {("m.sobczynski", "Elżbieta Wronecka")}
    assert {c["czynnosc"] for c in found} == {"aprobata_wstepna", "podpis"}


@pytest.mark.przepis("§ 3 ust. 3")
def test_matrix_of_half_a_day(biuro):
    day = timezone.localdate() + timedelta(days=5)
    Nieobecnosc(pracownik=biuro.dyrektor, od=day, do=day, do_pora=Pora.RANO).save_act(Act("test", None, "test"))
    for pora, stands_in in (("rano", True), ("popoludnie", False)):
        assert any(c["w_zastepstwie_za"] for c in _matrix(na=day.isoformat(), pora=pora)) is stands_in


def test_before_the_order_nobody_holds_a_post(biuro):
    assert _matrix(na="2017-01-31") == []


def test_a_bad_day_is_explained(biuro):
    with pytest.raises(CommandError, match="RRRR-MM-DD"):
        _matrix(na="wczoraj")
