"""The log of reads: every page about a thing writes to it; who is responsible reads it, and that is written, too."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from org.dziennik.models import Odczyt
from org.dziennik.operations import odnotuj_odczyt
from org.uprawnienia.models import Zasob
from org.uprawnienia.operations import powierz_na_decyzje, wczytaj_zasoby
from tests.listy import assert_stala_liczba_zapytan
from tests.rejestry.sprawy_helpers import sprawa
from tests.zagrozenia.swiat import jako

DZIENNIK = "/dziennik/"


@pytest.fixture
def inspektor(biuro):
    """The person the log is entrusted to."""
    wczytaj_zasoby()
    zasob = Zasob.objects.get(kod="dziennik_odczytow")
    facts = {"od": timezone.localdate(), "decyzja": "PK.077.3.2026"}
    powierz_na_decyzje(zasob, komu=biuro.marka, **facts, by=biuro.administrator)
    return biuro.marka


def test_search_for_a_person_is_noted_with_his_name(biuro, client):
    client.force_login(biuro.sekretariat)
    client.get("/przesylki/", {"q": "Kowalska"})
    row = Odczyt.objects.get()
    assert (row.kto, row.sposob, row.cel) == (biuro.sekretariat, "wyszukiwanie", "Kowalska")


def test_a_list_of_a_register_is_a_reading_with_its_filters(biuro, client):
    client.force_login(biuro.specjalista)
    client.get("/skargi/", {"widok": "w_toku"})
    row = Odczyt.objects.get()
    assert (row.obiekt, row.sposob, row.cel) == ("lista: /skargi/", "lista", "widok=w_toku")
    client.get("/pracownicy/")  # no matter of a citizen
    assert Odczyt.objects.count() == 1


def test_what_was_refused_or_is_not_there_is_no_reading(biuro, client):
    client.force_login(biuro.broker)
    client.get("/sprawy/PK-II.1510.99.2026/")
    client.get("/", {"widok": "podpis"})
    assert not Odczyt.objects.exists()


def test_log_is_read_by_the_person_responsible_and_the_director_only(biuro, inspektor):
    for rola in ("sekretariat", "zastepca", "administrator", "kierownik_oru"):
        assert jako(getattr(biuro, rola)).get(DZIENNIK).status_code == 404
    for osoba in (inspektor, biuro.dyrektor):
        assert jako(osoba).get(DZIENNIK).status_code == 200


@pytest.mark.przepis("§ 3 ust. 3")
def test_deputy_reads_the_log_while_the_director_is_away(biuro, nieobecny):
    nieobecny(biuro.dyrektor, timezone.localdate())
    assert jako(biuro.zastepca).get(DZIENNIK).status_code == 200


def test_reading_the_log_is_noted_in_it(biuro, inspektor):
    jako(inspektor).get(DZIENNIK, {"co": "PK-IV.120.1.2026"})
    row = Odczyt.objects.get()
    assert (row.kto, row.obiekt, row.cel) == (inspektor, "dziennik odczytów", "co=PK-IV.120.1.2026")


def test_filters_by_person_mark_and_period(biuro, inspektor):
    case = sprawa(biuro)
    jako(biuro.broker).get(reverse("akta:sprawa", args=[case.znak]))
    odnotuj_odczyt(biuro.sekretariat, "przesyłka RPW/1/2026")
    odnotuj_odczyt(biuro.superwizor, "pismo 7", cel=f"{case.znak}.OZ")  # a letter of the case, with initials
    browser, today = jako(inspektor), timezone.localdate()

    def found(**filters):
        rows = browser.get(DZIENNIK, filters).context["wiersze"]
        return {row.obiekt.obiekt for row in rows} - {"dziennik odczytów"}

    assert found(co=case.znak.lower()) == {f"sprawa {case.pk}", "pismo 7"}
    assert found(co="przesyłka") == {"przesyłka RPW/1/2026"}
    assert found(kto=biuro.broker.pk) == {f"sprawa {case.pk}"}
    assert found(kiedy_od=(today + timedelta(days=1)).isoformat()) == set()


def test_page_of_the_log_costs_the_same_however_long_it_is(biuro, inspektor, client):
    client.force_login(inspektor)
    assert_stala_liczba_zapytan(
        client, DZIENNIK, lambda n: [odnotuj_odczyt(biuro.broker, f"sprawa {i}") for i in range(n)]
    )
