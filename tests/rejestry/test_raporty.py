"""The report of complaints for any period (prawo A5): counted by pure functions, the same on screen, PDF and XLSX."""

import io
import zipfile
from datetime import date, timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from rejestry.raporty.obliczenia import Okres, raport
from rejestry.raporty.queries import Fakt, FaktDzialania
from rejestry.raporty.wykres import wykres
from tests.listy import _queries
from tests.rejestry.skargi_helpers import wycofana
from tests.rejestry.sprawy_helpers import skarga

ROK, DZIS = Okres(date(2026, 1, 1), date(2026, 12, 31)), date(2026, 6, 1)
F = Fakt("skarga", "email", "osoba", "", "PK-IV", "", date(2026, 3, 2), None, None, date(2026, 4, 2), None, None, False)


def liczby(fakty, dzialania=(), tytul="Terminowość"):
    return {
        r.nazwa: (r.teraz, r.wczesniej)
        for s in raport(fakty, dzialania, ROK, DZIS)
        if s.tytul == tytul
        for r in s.wiersze
    }


@pytest.mark.parametrize(
    ("zmiany", "nazwa"),
    [
        ({}, "w toku, po terminie"),
        ({"termin": date(2026, 6, 1)}, "w toku, w terminie"),
        ({"odpowiedz": date(2026, 4, 2)}, "załatwione w terminie"),
        ({"odpowiedz": date(2026, 4, 3)}, "załatwione po terminie"),
        ({"odpowiedz": date(2026, 4, 2), "przedluzono": True}, "załatwione w terminie po przedłużeniu"),
        ({"koniec": date(2026, 3, 9)}, "załatwione w terminie"),
    ],
)
def test_each_entry_is_in_time_or_late(zmiany, nazwa):
    assert liczby([F._replace(**zmiany)]) == {nazwa: (1, 0)}


def test_the_same_days_a_year_before_stand_beside():
    old = F._replace(wplyw=date(2025, 3, 2), rodzaj="wniosek")
    assert liczby([F, F, old], tytul="Liczba") == {"skargi": (2, 0), "wnioski": (0, 1)}
    assert liczby([F._replace(wplyw=date(2024, 3, 2))], tytul="Liczba") == {}
    assert Okres(date(2028, 2, 29), date(2028, 3, 1)).rok_wczesniej() == (date(2027, 2, 28), date(2027, 3, 1))


def test_median_share_transfers_and_actions():
    done = [
        F._replace(odpowiedz=F.wplyw + timedelta(days=n), sposob=s)
        for n, s in ((3, "zasadna"), (10, "bezzasadna"), (30, "bezzasadna"))
    ]
    assert liczby(done, tytul="Dni do załatwienia") == {"wszystkie": (10, 0), "w terminie": (10, 0)}
    assert liczby(done, tytul="Udział zasadnych skarg (%)") == {"zasadne i częściowo zasadne": (33, 0)}
    late = F._replace(przekazanie_termin=date(2026, 3, 9), przekazano=date(2026, 3, 10))
    assert liczby([late, F], tytul="Przekazanie według właściwości") == {"później": (1, 0)}
    actions = [FaktDzialania(F.wplyw, date(2026, 5, 1), None, None), FaktDzialania(F.wplyw, DZIS, DZIS, None)]
    assert liczby([], actions, "Działania naprawcze") == {"po terminie": (1, 0), "wykonane": (1, 0)}


@pytest.mark.przepis("art. 238, 239, 245 kpa")
def test_outcomes_stand_by_kind_with_those_unconsidered_repeated_and_extended():
    motion = F._replace(rodzaj="wniosek", sposob="bez_rozpoznania_anonim")
    complaint = F._replace(sposob="bez_rozpoznania_anonim", przedluzono=True)
    facts = [motion, complaint, F._replace(sposob="podtrzymano_stanowisko")]
    said = {"Bez rozpoznania: anonimowa": (1, 0), "Podtrzymano stanowisko": (1, 0)}
    assert liczby(facts, tytul="Sposób załatwienia skarg") == said
    assert liczby(facts, tytul="Sposób załatwienia wniosków") == {"Bez rozpoznania: anonimowy": (1, 0)}
    assert list(liczby(facts, tytul="Bez rozpoznania").values()) == [(2, 0)]
    assert list(liczby(facts, tytul="Ponowne, bez nowych okoliczności").values()) == [(1, 0)]
    assert list(liczby(facts, tytul="Przedłużone").values()) == [(1, 0)]


def test_bars_fit_the_picture():
    section = raport([F, F], [], ROK, DZIS)[0]
    assert [(b.nazwa, b.teraz, b.wczesniej, b.ile) for b in wykres(section).slupki] == [("skargi", 320, 0, 2)]
    assert section.razem == ("razem", 2, 0)


def test_page_and_files_say_the_same_and_name_nobody(biuro, client):
    entry = skarga(biuro, wnoszacy="Zdzisława Niewidoczna")
    wycofana(biuro, entry)
    client.force_login(biuro.kierownik_oru)
    page = client.get(reverse("raporty:skargi")).content.decode()
    assert "Wycofana" in page
    assert "<svg" in page
    sheet = client.get(reverse("raporty:skargi_plik", args=["xlsx"]))
    text = "".join(zipfile.ZipFile(io.BytesIO(sheet.content)).read(n).decode() for n in ("xl/sharedStrings.xml",))
    assert "Wycofana" in text
    assert "Niewidoczna" not in page + text
    assert client.get(reverse("raporty:skargi_plik", args=["pdf"])).content[:4] == b"%PDF"
    assert client.get(reverse("raporty:skargi_plik", args=["exe"])).status_code == 404
    client.force_login(biuro.broker)
    assert client.get(reverse("raporty:skargi_plik", args=["xlsx"])).status_code == 403


def test_bad_days_are_told_under_the_field(biuro, client):
    client.force_login(biuro.kierownik_oru)
    answer = client.get(reverse("raporty:skargi"), {"od": "2026-05-01", "do": "2026-04-01"})
    assert (answer.status_code, "nie może być wcześniejszy" in answer.content.decode()) == (422, True)


def test_the_report_asks_as_often_for_many_entries_as_for_one(biuro, client):
    client.force_login(biuro.kierownik_oru)
    address = f"{reverse('raporty:skargi')}?do={timezone.localdate()}"
    skarga(biuro)
    client.get(address)
    few = _queries(client, address)
    for _ in range(5):
        skarga(biuro)
    assert len(_queries(client, address)) == len(few)
