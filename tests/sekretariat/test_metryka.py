"""art. 66a kpa: all persons, all their acts and the documents, generated from the history."""

from uuid import uuid4

import pytest

from rejestry.informacja_publiczna.models import Krok
from sekretariat.metryka import wiersze
from sekretariat.metryka.rules import OBOWIAZKOWA, POMOCNICZA, obowiazek
from sekretariat.metryka.wiersze import metryka
from sekretariat.pisma.operations import utworz
from tests.rejestry.udip_helpers import krok, wniosek, wynik
from tests.sekretariat.akta_helpers import sprawa_z_pisma


@pytest.mark.przepis("art. 66a § 1 kpa")
@pytest.mark.przepis("art. 66a § 2 kpa")
def test_every_act_has_its_person_post_moment_and_document(biuro):
    case = sprawa_z_pisma(biuro)
    letter = utworz(sprawa=case, szablon="puste", klucz=uuid4(), by=biuro.specjalista)
    rows = metryka(case)
    assert [row.lp for row in rows] == list(range(1, len(rows) + 1))
    assert [row.kiedy for row in rows] == sorted(row.kiedy for row in rows)
    assert rows[0].czynnosc.startswith("Wpłynęło RPW/1/")
    assert (rows[0].kto, rows[0].dokument) == (str(biuro.sekretariat), case.przesylki.get().rpw)
    last = rows[-1]
    assert (last.kto, last.stanowisko) == (str(biuro.specjalista), "stanowisko ds. organizacji i analiz")
    assert last.dokument == f"pismo {letter.pk}, wersja 1"
    assert {str(biuro.dyrektor), str(biuro.specjalista)} <= {row.kto for row in rows}


@pytest.mark.przepis("art. 66a § 1 kpa")
def test_it_is_a_duty_where_a_decision_is_made_and_a_help_elsewhere(biuro):
    assert obowiazek(sprawa_z_pisma(biuro)) == POMOCNICZA
    request = wniosek(biuro, tozsamosc=True)
    assert obowiazek(request.sprawa) == POMOCNICZA
    wynik(biuro, request, "odmowa", podstawa_odmowy="prywatnosc")
    krok(biuro, request, Krok.Rodzaj.ODMOWA)
    assert obowiazek(request.sprawa) == OBOWIAZKOWA


def test_the_page_and_the_pdf_hold_the_same_rows(biuro, client, monkeypatch):
    case, printed = sprawa_z_pisma(biuro), []
    monkeypatch.setattr(wiersze, "pdf_rejestru", lambda wydruk: printed.append(wydruk) or b"%PDF-1.7")
    client.force_login(biuro.specjalista)
    page = client.get(f"/sprawy/{case.znak}/metryka/").content.decode()
    for row in metryka(case):
        assert row.czynnosc in page
    answer = client.get(f"/sprawy/{case.znak}/metryka/pdf/")
    assert [row[3] for row in printed[0].wiersze] == [row.czynnosc for row in metryka(case)]
    assert case.znak in printed[0].tytul
    assert answer["Content-Type"] == "application/pdf"
    assert f"metryka-{case.znak}.pdf" in answer["Content-Disposition"]
    client.force_login(biuro.broker)
    assert client.get(f"/sprawy/{case.znak}/metryka/").status_code == 404
