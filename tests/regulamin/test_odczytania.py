"""Readings of the Regulamin: the defaults of the issue's table, both answers of every switch, and their history."""

from datetime import timedelta
from uuid import uuid4

import pytest
from django.core.exceptions import PermissionDenied
from django.urls import reverse
from django.utils import timezone

from biuro.core.errors import UserError, WriteWithoutHistory
from biuro.core.history.models import Act
from org.odczytania.operations import ustal
from org.podpisywanie.models import Odczytanie
from org.podpisywanie.obowiazujace import odczytania_on
from org.podpisywanie.odczytania import DOMYSLNE, WEDLUG_KODU, ZMIENNE, Odczytania
from org.podpisywanie.pytania import PYTANIA
from org.podpisywanie.regulamin import authority_for
from org.podpisywanie.reguly import Czynnosc, Kategoria
from rejestry.jrwa.queries import klasa
from rejestry.sprawy.operations import zaloz_sprawe
from rejestry.sprawy.queries import visible_to as widoczne_sprawy
from sekretariat.pisma.models import Akceptacja, Pismo
from sekretariat.pisma.operations import utworz
from sekretariat.pisma.queries import do_podpisu
from sekretariat.pisma.queries import visible_to as widoczne_pisma
from sekretariat.pisma.states import obieg
from tests.sekretariat.pisma_pomoc import pismo, przejdz, szybki_pdf  # noqa: F401 – a fixture

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("szybki_pdf")]
C, K, S = Czynnosc, Kategoria, Pismo.Stan
# Question → default, copied from the table „Readings of the regulation”.
TABELA = {
    "aprobata_podpisem": "tak",  # deputy's ostateczna aprobata also the signature: yes
    "parafa_wlasnego": "tak",  # a head may paraph a letter he wrote himself: yes
    "pismo_dyrektora": "sam",  # he signs alone; his leave outside
    "dyrektor_nieobecny": "nie",  # refused
    "zastepca_wlasne": "nie",  # not approved or signed by himself
    "zastepca_wewnetrzne": "tak",  # deputy signs internal notes of PK-II: yes
    "brak_parafy": "z_powodem",  # refused; the substitute or, with a reason, the director
    "bez_kierownika": "nikt",  # PK and PK-III: no paraph
    "kto_zwraca": "nastepny",  # whoever may take the next act
    "wycofanie": "do_podpisu",  # until signature, with a reason
    "oddzial_widzi": "nie",  # colleagues of one unit: no
    "sekretariat_widzi": "tak",  # from signature
    "anulowanie_wpisu": "prowadzacy",
    "skarga_na_rejestrujacych": "dyrektor",
    "skarga_na_dyrektora": "wyzej",  # beyond the table: who is above everybody here
    "administrator": "nie",
}


@pytest.fixture
def przyjeto(biuro):
    """przyjeto("kod", "wartosc"): decided by the director, recorded by the administrator, from today."""

    def decide(kod, wartosc, od=None):
        od = od or timezone.localdate()
        row = ustal(kod, wartosc=wartosc, od=od, decyzja="PK.0121.4.2026", klucz=uuid4(), by=biuro.administrator)
        for person in vars(biuro).values():
            person.__dict__.pop("_odczytania_on", None)
        return row

    return decide


@pytest.mark.przepis("§ 9")
def test_every_question_of_the_table_has_its_default():
    assert {p.kod: p.domyslna for p in PYTANIA} == TABELA
    assert {kod: getattr(DOMYSLNE, kod) for kod in ZMIENNE} == {kod: TABELA[kod] for kod in ZMIENNE}
    assert {p.kod for p in PYTANIA if not p.stale} == set(ZMIENNE)


@pytest.mark.przepis("§ 9 ust. 5")
def test_with_the_switch_the_director_still_signs(biuro, przyjeto):
    przyjeto("aprobata_podpisem", "nie")
    row = przejdz(pismo(biuro), ("przedloz", biuro.specjalista), ("parafuj", biuro.kierownik_oru))
    assert "aprobuj" not in {t.name for t in obieg.available(row, biuro.zastepca)}
    assert row in do_podpisu(biuro.zastepca)
    row = przejdz(row, ("aprobuj_bez_podpisu", biuro.zastepca))
    assert (row.stan, row.pdf) == (S.ZAAPROBOWANE, None)
    assert row not in do_podpisu(biuro.zastepca)
    assert row in do_podpisu(biuro.dyrektor)
    row = przejdz(row, ("podpisz", biuro.dyrektor))
    given = Akceptacja.objects.filter(pismo=row).order_by("pk")
    assert [(a.get_czynnosc_display(), a.podstawa) for a in given] == [
        ("parafa", "§ 9 ust. 6"),
        ("aprobata ostateczna", "§ 9 ust. 5"),
        ("podpis", "§ 9 ust. 3"),
    ]


@pytest.mark.przepis("§ 9 ust. 6")
@pytest.mark.parametrize(("wartosc", "basis"), [("tak", "§ 9 ust. 6"), ("nie", None)])
def test_paraph_of_ones_own_letter(biuro, paper, przyjeto, wartosc, basis):
    if wartosc != TABELA["parafa_wlasnego"]:
        przyjeto("parafa_wlasnego", wartosc)
    found = authority_for(C.PARAFA, biuro.kierownik_oru, paper(K.ZAKRES_BIURA, "oru", "kierownik_oru"))
    assert (found.basis if found else None) == basis
    assert authority_for(C.PARAFA, biuro.kierownik_oru, paper(K.ZAKRES_BIURA, "oru", "analityk"))


@pytest.mark.przepis("§ 9 ust. 5")
def test_internal_notes_of_the_supervised_unit(biuro, paper, przyjeto):
    note = paper(K.WEWNETRZNE, "oru", "analityk")
    assert authority_for(C.APROBATA_OSTATECZNA, biuro.zastepca, note)
    przyjeto("zastepca_wewnetrzne", "nie")
    assert authority_for(C.APROBATA_OSTATECZNA, biuro.zastepca, note) is None
    assert authority_for(C.PODPIS, biuro.kierownik_oru, note).basis == "§ 9 ust. 6"


@pytest.mark.przepis("§ 9 ust. 6")
def test_without_the_paraph_nobody_signs_when_so_decided(biuro, przyjeto):
    row = przejdz(pismo(biuro), ("przedloz", biuro.specjalista))
    assert "podpisz_bez_parafy" in {t.name for t in obieg.available(row, biuro.dyrektor)}
    przyjeto("brak_parafy", "nigdy")
    with pytest.raises(PermissionDenied, match="przyjęto, że pisma bez parafy nie podpisuje nikt"):
        przejdz(row, ("podpisz_bez_parafy", biuro.dyrektor, "pilne"))


@pytest.mark.przepis("§ 9 ust. 6")
def test_the_head_may_call_the_letter_back_after_his_paraph_when_so_decided(biuro, przyjeto):
    row = przejdz(pismo(biuro), ("przedloz", biuro.specjalista), ("parafuj", biuro.kierownik_oru))
    with pytest.raises(PermissionDenied):
        przejdz(row, ("zwroc", biuro.kierownik_oru, "pomyłka"))
    przyjeto("kto_zwraca", "takze_parafujacy")
    assert przejdz(row, ("zwroc", biuro.kierownik_oru, "pomyłka")).stan == S.ZWROCONE


@pytest.mark.przepis("§ 9 ust. 6")
def test_the_author_withdraws_only_before_the_paraph_when_so_decided(biuro, przyjeto):
    row = przejdz(pismo(biuro), ("przedloz", biuro.specjalista), ("parafuj", biuro.kierownik_oru))
    przyjeto("wycofanie", "do_parafy")
    with pytest.raises(PermissionDenied, match="tylko do parafy"):
        przejdz(row, ("wycofaj", biuro.specjalista, "błąd"))
    fresh = przejdz(pismo(biuro), ("przedloz", biuro.specjalista))
    assert przejdz(fresh, ("wycofaj", biuro.specjalista, "błąd")).stan == S.PROJEKT


def zwykla(biuro, prowadzi, **facts):
    """A case of PK-IV outside every register."""
    facts = {"tytul": "grafik", "wnoszacy": "Biuro", "data_wplywu": timezone.localdate(), "klucz": uuid4()} | facts
    of_class = klasa("120", timezone.localdate())
    return zaloz_sprawe(
        jednostka=biuro.oit1, klasa=of_class, prowadzi=getattr(biuro, prowadzi), by=biuro.dyrektor, **facts
    )


@pytest.mark.przepis("§ 2")
def test_colleagues_see_each_others_matters_only_when_so_decided(biuro, przyjeto):
    """PK-IV keeps no register; what is about somebody of the unit stays out of its sight."""
    cases = [zwykla(biuro, "broker"), zwykla(biuro, "kierownik_oit1")]
    row = utworz(sprawa=cases[0], szablon="notatka", klucz=uuid4(), by=biuro.broker)
    about = zwykla(biuro, "dyrektor", dotyczy=biuro.broker)
    assert not widoczne_sprawy(biuro.superwizor).exists()
    assert not widoczne_pisma(biuro.superwizor).exists()
    przyjeto("oddzial_widzi", "tak")
    assert set(widoczne_sprawy(biuro.superwizor)) == set(cases)
    assert about not in widoczne_sprawy(biuro.superwizor)
    assert set(widoczne_pisma(biuro.superwizor)) == {row}
    assert not widoczne_sprawy(biuro.broker_oit2).exists()


def test_a_past_day_keeps_its_reading(biuro, przyjeto):
    today = timezone.localdate()
    przyjeto("wycofanie", "do_parafy", od=today + timedelta(days=3))
    assert odczytania_on(today) == odczytania_on(today + timedelta(days=2)) == Odczytania()
    assert odczytania_on(today + timedelta(days=3)).wycofanie == "do_parafy"
    przyjeto("wycofanie", "do_podpisu", od=today + timedelta(days=5))
    assert odczytania_on(today + timedelta(days=4)).wycofanie == "do_parafy"
    assert odczytania_on(today + timedelta(days=9)).wycofanie == "do_podpisu"


@pytest.mark.parametrize(
    ("kod", "wartosc", "dni", "decyzja"),
    [
        ("wycofanie", "do_parafy", -1, "PK.0121.4.2026"),  # a past day
        ("wycofanie", "do_podpisu", 0, "PK.0121.4.2026"),  # holds already
        ("wycofanie", "zawsze", 0, "PK.0121.4.2026"),
        ("wycofanie", "do_parafy", 0, "  "),
        ("administrator", "tak", 0, "PK.0121.4.2026"),  # a fixed reading
    ],
)
def test_what_cannot_be_decided(biuro, kod, wartosc, dni, decyzja):
    od = timezone.localdate() + timedelta(days=dni)
    with pytest.raises(UserError):
        ustal(kod, wartosc=wartosc, od=od, decyzja=decyzja, klucz=uuid4(), by=biuro.administrator)


def test_only_the_administrator_records_it_and_nobody_rewrites_it(biuro, przyjeto):
    facts = {"wartosc": "do_parafy", "od": timezone.localdate(), "decyzja": "PK.0121.4.2026", "klucz": uuid4()}
    with pytest.raises(PermissionDenied, match="administrator"):
        ustal("wycofanie", **facts, by=biuro.dyrektor)
    row = przyjeto("wycofanie", "do_parafy")
    row.wartosc = "do_podpisu"
    with pytest.raises(WriteWithoutHistory):
        row.save_act(Act("popraw", biuro.administrator, "test"))
    last = row.historia.get()
    assert (last.history_user, "PK.0121.4.2026" in last.akt_podstawa) == (biuro.administrator, True)


def test_page_lists_every_question_and_the_administrator_decides(client, biuro):
    client.force_login(biuro.broker)
    page = client.get(reverse("odczytania:lista")).content.decode()
    assert all(p.pytanie in page and p.przepis in page for p in PYTANIA)
    address = reverse("odczytania:szczegoly", args=["wycofanie"])
    data = {"wartosc": "do_parafy", "od": timezone.localdate().isoformat(), "decyzja": "PK.0121.4.2026"}
    assert client.post(address, data | {"klucz": uuid4()}).status_code == 404
    client.force_login(biuro.administrator)
    assert client.post(address, data | {"klucz": uuid4(), "decyzja": ""}).status_code == 422
    key = uuid4()
    for _ in range(2):
        assert client.post(address, data | {"klucz": key}).status_code == 302
    assert Odczytanie.objects.count() == 1
    assert WEDLUG_KODU["wycofanie"].odpowiedzi["do_parafy"] in client.get(address).content.decode()
    assert client.get(reverse("odczytania:szczegoly", args=["nie_ma"])).status_code == 404
