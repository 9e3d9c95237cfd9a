"""„Czego brakuje, żeby zamknąć”: the table for every kind, and no path that closes a case past it."""

import re
from itertools import product
from uuid import uuid4

import pytest
from django.utils import timezone

from biuro.core.errors import Refused
from rejestry.informacja_publiczna.calosc import SPOSOBY_SPRAWY
from rejestry.jrwa.queries import klasa
from rejestry.skargi.operations import zakoncz_sprawe
from rejestry.skargi.sposoby import SKARGA, WNIOSEK
from rejestry.skargi.wymogi import rodzaj_sprawy
from rejestry.sprawy.models import Sprawa
from rejestry.sprawy.operations import zaloz_sprawe
from rejestry.sprawy.sposoby import OGOLNE, PRZENIESIONA, Wymaga
from rejestry.sprawy.zamkniecie import WARUNKI, Fakty, Rodzaj, Wymog, odmowa, wymogi
from sekretariat.akta.operations import zakoncz_akta
from sekretariat.pisma.operations import utworz
from tests.architecture.zrodla import ROOT, sources
from tests.rejestry.sprawy_helpers import sprawa

KINDS = {
    Rodzaj.SKARGA: (*SKARGA, *WNIOSEK),
    Rodzaj.INFORMACJA: SPOSOBY_SPRAWY,
    Rodzaj.ZWYKLA: OGOLNE,
    Rodzaj.PODTECZKA: OGOLNE,
}
DEMAND = Wymog("Tok sprawy", "art. 231 § 1 kpa", "zawiadomienia wnoszącego")


def may_close(kind, outcome, *, entry, letter, note, joined, letters, cases, demand):
    """What the law says, written down a second time: everything that applies must hold."""
    done = {Wymaga.PISMO: letter, Wymaga.ADNOTACJA: note, Wymaga.KROK: True}[outcome.wymaga]  # KROK: the demand asks
    if kind in (Rodzaj.SKARGA, Rodzaj.INFORMACJA):
        done = done and entry
    if kind == Rodzaj.ZWYKLA and outcome.kod == "polaczona":
        done = done and joined
    if kind == Rodzaj.PODTECZKA:
        done = done and not cases
    return done and not letters and not demand


@pytest.mark.przepis("art. 237 § 3 kpa")
@pytest.mark.przepis("art. 13 ust. 1 udip")
@pytest.mark.przepis("instrukcja kancelaryjna: zakończenie sprawy")
@pytest.mark.parametrize("kind", Rodzaj)
def test_every_combination_of_facts_closes_only_what_the_law_lets_be_closed(kind):
    names = ("entry", "letter", "note", "joined", "letters", "cases", "demand")
    for outcome in KINDS[kind]:
        for values in product((False, True), repeat=len(names)):
            f = dict(zip(names, values, strict=True))
            facts = Fakty(
                rodzaj=kind,
                sposob=outcome,
                w_rejestrze=f["entry"],
                odpowiedziano=f["letter"],
                adnotacja="odłożono" if f["note"] else "  ",
                polaczona=f["joined"],
                w_toku=("„Odpowiedź” (do podpisu)",) if f["letters"] else (),
                otwarte=("PK.120.1.2.2026",) if f["cases"] else (),
                z_rejestru=(DEMAND,) if f["demand"] else (),
            )
            assert (odmowa(facts) == "") == may_close(kind, outcome, **f), (kind, outcome.kod, f)


def test_every_row_names_its_source_and_its_kinds():
    for row in WARUNKI:
        assert row.rodzaje
        basis = row.podstawa(Fakty(Rodzaj.SKARGA, SKARGA[0])) if callable(row.podstawa) else row.podstawa
        assert basis
    shown = wymogi(Fakty(Rodzaj.SKARGA, None, z_rejestru=(DEMAND,)))
    assert [row.nazwa for row in shown] == [
        "Tok sprawy",
        "Sprawa stoi w swoim rejestrze",
        "Żadne pismo nie czeka na podpis ani wysłanie",
    ]


def test_moved_is_never_an_outcome_one_can_choose():
    assert all(row.kod != PRZENIESIONA.kod for rows in KINDS.values() for row in rows)


# Who sets the closed state, and who calls what sets it: nobody else in the sources.
PATHS = {
    r"\.stan\b[^=\n]* = [^=\n]*\bZALATWIONA\b": {
        "rejestry/sprawy/zakonczenie.py",
        "rejestry/powiazania/przeniesienie.py",
    },
    r"sprawy\.zakonczenie import [^\n]*\bzakoncz\b": {"rejestry/skargi/operations.py"},
    r"import [^\n]*\bzakoncz_sprawe\b": {"sekretariat/akta/operations.py"},
}


@pytest.mark.parametrize("pattern", PATHS)
def test_only_the_table_closes_a_case(pattern):
    found = {str(path.relative_to(ROOT)) for path in sources() if re.search(pattern, path.read_text())}
    assert found <= PATHS[pattern]
    assert found


@pytest.mark.przepis("art. 254 kpa")
@pytest.mark.parametrize(("symbol", "rodzaj"), [("1510", Rodzaj.SKARGA), ("1431", Rodzaj.INFORMACJA)])
def test_a_case_that_left_out_its_register_cannot_be_closed_as_an_ordinary_one(biuro, symbol, rodzaj):
    today = timezone.localdate()
    case = zaloz_sprawe(
        jednostka=biuro.oru,
        klasa=klasa(symbol, today),
        prowadzi=biuro.specjalista,
        by=biuro.specjalista,
        klucz=uuid4(),
        tytul="Bez wpisu",
        data_wplywu=today,
    )
    assert rodzaj_sprawy(case) == rodzaj
    with pytest.raises(Refused):
        zakoncz_sprawe(case, sposob="adnotacja", by=biuro.specjalista, powod="załatwione")
    case.refresh_from_db()
    assert case.stan == Sprawa.Stan.W_TOKU


@pytest.mark.przepis("instrukcja kancelaryjna: zakończenie sprawy")
def test_a_letter_under_way_keeps_the_case_open_and_is_named(biuro):
    case = sprawa(biuro)
    utworz(sprawa=case, szablon="puste", klucz=uuid4(), by=biuro.broker)
    with pytest.raises(Refused, match="dokończ albo anuluj pisma"):
        zakoncz_akta(case, sposob="adnotacja", by=biuro.broker, powod="Omówiono.")


def test_the_page_says_what_is_missing_and_the_form_says_it_for_each_outcome(biuro, client):
    case = sprawa(biuro)
    utworz(sprawa=case, szablon="puste", klucz=uuid4(), by=biuro.broker)
    client.force_login(biuro.broker)
    page = client.get(f"/sprawy/{case.znak}/").content.decode()
    assert "Czego brakuje, żeby zamknąć" in page
    assert "Dokończ albo anuluj pisma" in page
    form = client.get(f"/sprawy/{case.znak}/zakoncz/").content.decode()
    assert form.count("Jeszcze nie: ") == len(OGOLNE)
    assert form.count("okończ albo anuluj pisma") == 1  # what every outcome lacks is said once
