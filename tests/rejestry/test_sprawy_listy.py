"""The register PK-II.1510, the lists of cases and the spis spraw on the screen."""

import re
from datetime import timedelta

import pytest
from django.utils import timezone

from rejestry.skargi.kolumny import DALSZE
from rejestry.skargi.lista import KSIEGA, REJESTR
from rejestry.skargi.lista import eksportuje as eksportuje_rejestr
from rejestry.skargi.operations import zakoncz_sprawe
from rejestry.skargi.queries import skarga_sprawy
from rejestry.sprawy.lista import SPIS, eksportuje, spisy
from rejestry.sprawy.models import Sprawa
from rejestry.sprawy.queries import tej_osoby
from tests.rejestry.dostep_helpers import poufna
from tests.rejestry.skargi_helpers import krok
from tests.rejestry.sprawy_helpers import skarga, sprawa

ADRESY = ("/skargi/", "/sprawy/", "/sprawy/spis/", "/sprawy/spisy/", "/terminy/")
KOLUMNY_A4 = {
    *("Lp.", "Wpływ", "Kto wnosi", "Adres", "Przedmiot", "Data zlecenia", "Komu zlecono", "Termin załatwienia"),
    *("Sposób załatwienia", "Zawiadomiono", "Uwagi", "Jednostka, której dotyczy", "Data załatwienia"),
    *("Terminowość", "Znak sprawy", "Skarga czy wniosek", "Kogo zawiadomiono", "W imieniu kogo", "Kto przekazał"),
    *("Komu i kiedy przekazano", "Wezwanie (§ 8 ust. 2)", "Termin ustawowy", "Przedłużono (art. 36, 245)", "Doręczono"),
    *("Termin 14 dni (art. 237 § 2)", "Poprzednia sprawa (art. 239, 246)", "Kategoria archiwalna"),
}


@pytest.mark.przepis("§ 6 ust. 4")
def test_register_has_the_columns_offices_keep():
    assert {kolumna.nazwa for kolumna in REJESTR.kolumny} >= KOLUMNY_A4


def test_the_whole_register_reads_as_offices_keep_it_and_names_outcomes_by_kind(biuro, client):
    entry = skarga(biuro, wnoszacy="anonim")
    zakoncz_sprawe(entry.sprawa, sposob="bez_rozpoznania_anonim", by=biuro.specjalista, powod="Bez podpisu.")
    client.force_login(biuro.specjalista)
    assert "Pełny rejestr" in client.get("/skargi/").content.decode()
    text = client.get("/skargi/", {"kol": [*KSIEGA, *(row.klucz for row in DALSZE)], "sort": "znak"}).content.decode()
    assert "Bez rozpoznania: anonimowa" in text
    assert REJESTR.kolumny_wybrane(KSIEGA)[0].klucz == "lp"


def test_one_who_wrote_before_is_pointed_out_across_years_in_any_order_of_the_name(biuro, client):
    client.force_login(biuro.specjalista)
    first = skarga(biuro, wnoszacy="Anna Nowak", wnoszacy_email="a.nowak@przyklad.pl").sprawa
    assert "pisał(a) wcześniej" not in client.get("/skargi/").content.decode()
    skarga(biuro, wnoszacy="Anna Nowak")
    page = client.get("/skargi/").content.decode()
    assert page.count("pisał(a) wcześniej") == 1
    address = re.search(r'href="(/skargi/[^"]*)">pisał', page)[1]
    assert "Nowak" not in address  # art. 5 ust. 1 lit. c RODO: addresses stay in logs
    other = skarga(biuro, wnoszacy="Kto Inny").sprawa
    found = client.get(address).content.decode()
    assert (first.znak in found, other.znak in found) == (True, False)
    assert "Nie widzisz sprawy o tym znaku" in client.get("/skargi/?osoba_sprawy=PK-II.1510.99.2026").content.decode()
    for name, email in (("Nowak Anna", ""), ("", "A.Nowak@przyklad.pl")):
        assert first in tej_osoby(Sprawa.objects.all(), name, email)
    skarga(biuro, wnoszacy="anonim")
    assert not tej_osoby(Sprawa.objects.all(), "Anonim").exists()


@pytest.mark.przepis("§ 10 ust. 2")
def test_the_spis_says_how_a_case_ended(biuro, client):
    case = skarga(biuro).sprawa
    krok(biuro, skarga_sprawy(case), "wycofanie")
    zakoncz_sprawe(case, sposob="wycofana", by=biuro.specjalista, powod="Wycofana.")
    client.force_login(biuro.specjalista)
    assert "sposób załatwienia: wycofana" in client.get("/sprawy/spis/").content.decode()


@pytest.mark.parametrize("adres", ADRESY)
def test_lists_cost_the_same_with_one_row_and_with_five(biuro, client, adres, django_assert_max_num_queries):
    client.force_login(biuro.kierownik_oru)
    counts = []
    for rows in (1, 4):
        for _ in range(rows):
            skarga(biuro, prowadzi="specjalista", by="kierownik_oru", wnoszacy_rodzaj="posel")
        client.get(adres)
        with django_assert_max_num_queries(40) as counted:
            assert client.get(adres).status_code == 200
        counts.append(len(counted))
    assert counts[0] == counts[1]


def test_register_shows_entries_with_deadline_and_outcome(biuro, client):
    late = skarga(biuro, data_wplywu=timezone.localdate() - timedelta(days=60)).sprawa
    done = skarga(biuro, rodzaj="wniosek").sprawa
    krok(biuro, skarga_sprawy(done), "wycofanie")
    zakoncz_sprawe(done, sposob="wycofany", by=biuro.specjalista, powod="Wycofany.")
    client.force_login(biuro.specjalista)
    text = client.get("/skargi/").content.decode()
    assert late.znak in text
    assert "po terminie" in text
    assert "W terminie" in text
    only_late = client.get("/skargi/", {"widok": "po_terminie"}).content.decode()
    assert late.znak in only_late
    assert done.znak not in only_late


def test_search_ignores_case_and_diacritics_and_knows_marks(biuro, client):
    one, other = skarga(biuro, wnoszacy="Łucja Żółć").sprawa, skarga(biuro, wnoszacy="Jan Kowal").sprawa
    client.force_login(biuro.specjalista)
    for adres in ("/skargi/", "/sprawy/"):
        for text in ("lucja zolc", "ŻÓŁĆ", one.znak, "1"):
            page = client.get(adres, {"q": text}).content.decode()
            assert f"/sprawy/{one.znak}/" in page, text
            assert f"/sprawy/{other.znak}/" not in page, text


@pytest.mark.parametrize("adres", ADRESY)
def test_kept_from_whoever_may_not_see(biuro, client, adres):
    case = skarga(biuro, by="dyrektor", dotyczy="kierownik_oru", wnoszacy="Łucja Żółć").sprawa
    for rola in ("kierownik_oru", "specjalista", "broker", "sekretariat"):
        client.force_login(getattr(biuro, rola))
        for query in ({}, {"q": "zolc"}, {"q": case.znak}):
            text = client.get(adres, query).content.decode()
            assert f"/sprawy/{case.znak}/" not in text
            assert "Łucja" not in text
    client.force_login(biuro.dyrektor)
    assert case.komorka in client.get(adres).content.decode()


def test_bare_number_stands_for_the_hidden_entry(biuro, client):
    case = skarga(biuro, by="dyrektor", dotyczy="kierownik_oru").sprawa
    client.force_login(biuro.specjalista)
    assert f"nr 1/{case.rok} – prowadzi dyrektor" in client.get("/skargi/").content.decode()
    poufna(skarga(biuro).sprawa, biuro.specjalista)
    client.force_login(biuro.analityk)  # of the unit that keeps the register, but the case is confidential
    assert f"nr 2/{case.rok} – sprawa poufna" in client.get("/skargi/").content.decode()
    client.force_login(biuro.broker)
    assert "prowadzi dyrektor" not in client.get("/skargi/").content.decode()


@pytest.mark.przepis("§ 10 ust. 3")
def test_each_unit_class_and_year_has_its_own_spis(biuro, client):
    skarga(biuro), skarga(biuro), sprawa(biuro)
    rows = {(row["komorka"], row["klasa_symbol"]): row["ile"] for row in spisy(biuro.dyrektor)}
    assert rows == {("PK-II", "1510"): 2, ("PK-IV", "120"): 1}
    row = next(row for row in spisy(biuro.dyrektor) if row["komorka"] == "PK-IV")
    client.force_login(biuro.dyrektor)
    adres = SPIS.link(jednostka=row["jednostka"], klasa=row["klasa"], rok=row["rok"])
    text = client.get(adres).content.decode()
    assert "PK-IV.120.1" in text
    assert "PK-II.1510.1" not in text


def test_forged_parameters_are_refused_in_words(biuro, client):
    client.force_login(biuro.dyrektor)
    assert client.get("/sprawy/spis/", {"rok": "1e9"}).status_code == 422
    assert client.get("/skargi/", {"rodzaj": "nic"}).status_code == 422
    assert client.get("/skargi/", {"sort": "hasło", "po": "///"}).status_code == 200


def test_export_is_a_right_apart_from_seeing(biuro):
    assert {r for r in ("dyrektor", "zastepca", "kierownik_oit1", "broker") if eksportuje(getattr(biuro, r))} == {
        "dyrektor",
        "zastepca",
        "kierownik_oit1",
    }
    may = ("dyrektor", "zastepca", "kierownik_oru", "specjalista")
    assert all(eksportuje_rejestr(getattr(biuro, rola)) for rola in may)
    assert not any(eksportuje_rejestr(getattr(biuro, rola)) for rola in ("kierownik_oit1", "broker", "sekretariat"))
