"""The page „Kto co podpisuje”: the table of the day, its filters, its PDF, a constant number of queries."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from biuro.core.history.models import Act
from org.kadry.models import Obsada, Pracownik
from org.pelnomocnictwa.models import Pelnomocnictwo
from org.podpisywanie import wydruk
from org.podpisywanie.reguly import Czynnosc, Kategoria
from org.podpisywanie.tabela import Wybor, wiersze
from org.zastepstwa.models import Nieobecnosc
from org.zastepstwa.pory import Pora

C, K, BY = Czynnosc, Kategoria, Act("test", None, "test")


def _komorka(rows, symbol, kategoria, czynnosc):
    (row,) = [r for r in rows if (r.jednostka.symbol, r.kategoria) == (symbol, kategoria)]
    (cell,) = [k for k in row.komorki if k.czynnosc == czynnosc]
    return [(kto.osoba.username, kto.authority.basis) for kto in cell.moga] or cell.uwaga


@pytest.mark.przepis("§ 9")
def test_cells_name_who_may_or_say_why_nobody_does(biuro):
    rows = wiersze(timezone.localdate())
    assert _komorka(rows, "PK-II", K.ZAKRES_BIURA, C.APROBATA_OSTATECZNA) == [("m.sobczynski", "§ 9 ust. 5")]
    assert _komorka(rows, "PK-III", K.ZAKRES_BIURA, C.PARAFA) == "niepotrzebna"
    assert _komorka(rows, "PK-IV", K.OSWIADCZENIE_WOLI, C.PODPIS) == "nikt"
    assert _komorka(rows, "PK-IV", K.ZASTRZEZONE, C.PODPIS) == "–"
    assert C.APROBATA_BEZ_PODPISU not in {k.czynnosc for k in rows[0].komorki}


@pytest.mark.przepis("§ 9 ust. 4")
@pytest.mark.przepis("art. 268a kpa")
def test_declarations_within_the_limits_of_the_powers_of_the_day_are_the_directors(client, biuro):
    """A power limited by kind and amount still makes the director the one who signs."""
    today = timezone.localdate()
    facts = {"osoba": biuro.dyrektor, "od": today, "do": today + timedelta(days=9)}
    Pelnomocnictwo(numer="214/2026", zakres="umowy", czynnosci=["aneks"], do_kwoty=5000, **facts).save_act(BY)
    Pelnomocnictwo(numer="215/2026", zakres="porozumienia", czynnosci=["porozumienie"], **facts).save_act(BY)
    facts |= {"osoba": biuro.zastepca, "rodzaj": "upowaznienie_268a"}
    Pelnomocnictwo(numer="OR.31.2026", zakres="decyzje", czynnosci=["decyzja_informacja"], **facts).save_act(BY)
    found = _komorka(wiersze(today), "PK-IV", K.OSWIADCZENIE_WOLI, C.PODPIS)
    assert found == [("e.wronecka", "§ 9 ust. 4, pełnomocnictwo nr 215/2026 lub pełnomocnictwo nr 214/2026")]
    client.force_login(biuro.broker)
    page = client.get(reverse("podpisywanie:macierz")).content.decode()
    assert "do 5 000,00 zł" in page.replace("\xa0", " ")
    assert "Podpis decyzji wymaga go obok § 9 (art. 268a kpa)." in page
    assert "Upoważnienie nr OR.31.2026" in page
    later = {"na": (today + timedelta(days=10)).isoformat()}
    assert (
        "oświadczeń woli i decyzji nikt w Biurze nie podpisuje"
        in client.get(reverse("podpisywanie:macierz"), later).content.decode()
    )


def test_filters_leave_what_was_asked_for(biuro):
    today = timezone.localdate()
    assert {r.jednostka.symbol for r in wiersze(today, Wybor(jednostka="PK-V"))} == {"PK-V"}
    assert {r.kategoria for r in wiersze(today, Wybor(kategoria=K.WEWNETRZNE))} == {K.WEWNETRZNE}
    of_head = wiersze(today, Wybor(osoba=biuro.kierownik_oit1.pk))
    assert {r.jednostka.symbol for r in of_head} == {"PK-IV"}


@pytest.mark.przepis("§ 3 ust. 3")
def test_page_of_a_day_with_an_absence(client, biuro, nieobecny):
    day = timezone.localdate() + timedelta(days=5)
    nieobecny(biuro.dyrektor, day)
    client.force_login(biuro.broker)
    page = client.get(reverse("podpisywanie:macierz"), {"na": day.isoformat()}).content.decode()
    assert "Nieobecni:</b> Elżbieta Wronecka" in page
    assert "za: Elżbieta Wronecka" in page
    assert "zarządzenie nr 1/2017" in page
    before = client.get(reverse("podpisywanie:macierz"), {"na": "2016-01-01", "osoba": "x"}).content.decode()
    assert "nie obowiązuje żaden Regulamin" in before


@pytest.mark.przepis("§ 3 ust. 3")
def test_a_day_of_which_the_director_is_away_for_a_half_shows_both_halves(client, biuro):
    day = timezone.localdate() + timedelta(days=5)
    Nieobecnosc(pracownik=biuro.dyrektor, od=day, do=day, do_pora=Pora.RANO).save_act(BY)
    client.force_login(biuro.broker)
    asked = {"na": day.isoformat(), "kategoria": "zakres_biura", "jednostka": "PK-IV"}
    pages = [
        client.get(reverse("podpisywanie:macierz"), asked | {"pora": pora}).content.decode()
        for pora in ("rano", "po południu", "")
    ]
    assert [("za: Elżbieta Wronecka" in page, "Pokaż po południu" in page) for page in pages] == [
        *((True, True), (False, False), (False, False))
    ]
    assert "Pokaż rano" in pages[2]
    whole = client.get(reverse("podpisywanie:macierz"), {"na": (day + timedelta(days=1)).isoformat()})
    assert "Pokaż rano" not in whole.content.decode()


def test_pdf_is_made_of_the_same_rows(client, biuro, monkeypatch):
    made = []
    monkeypatch.setattr(wydruk, "pdf_rejestru", lambda what: made.append(what) or b"%PDF")
    client.force_login(biuro.dyrektor)
    answer = client.get(reverse("podpisywanie:pdf"), {"jednostka": "PK-II"})
    assert (answer.status_code, answer["Content-Type"]) == (200, "application/pdf")
    assert {row[0] for row in made[0].wiersze} == {"PK-II"}
    assert made[0].filtry == [("Jednostka", "PK-II")]
    assert "Przyjęto, że aprobata ostateczna zastępcy dyrektora jest zarazem podpisem." in made[0].przypisy
    assert any("Marek Sobczyński (§ 9 ust. 5)" in cell for row in made[0].wiersze for cell in row)


def test_page_takes_a_constant_number_of_queries(client, biuro):
    client.force_login(biuro.broker)
    counts = []
    for number in (0, 5):
        for n in range(number):
            extra = Pracownik(username=f"nowy{n}", first_name="Nowy", last_name=f"Broker {n}")
            extra.save_act(Act("test", None, "test"))
            post = biuro.broker.obsady.get().stanowisko
            Obsada(pracownik=extra, stanowisko=post, od=timezone.localdate()).save_act(Act("test", None, "test"))
        client.get(reverse("podpisywanie:macierz"))
        with CaptureQueriesContext(connection) as captured:
            client.get(reverse("podpisywanie:macierz"))
        counts.append(len(captured))
    assert counts[0] == counts[1] <= 45, counts
