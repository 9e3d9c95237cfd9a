"""§ 9 ust. 4 and art. 268a kpa: what a power covers, what it lacks, and that a signature names it."""

from datetime import timedelta
from decimal import Decimal
from types import SimpleNamespace
from uuid import uuid4

import pytest
from django.core.exceptions import PermissionDenied
from django.utils import timezone

from biuro.core.errors import Refused, UserError
from biuro.core.history.models import Act
from org.pelnomocnictwa.models import Pelnomocnictwo
from org.pelnomocnictwa.rules import obejmuje, upowazniony_268a
from org.podpisywanie.regulamin import authority_for, awaiting, explain
from org.podpisywanie.reguly import Czynnosc, Kategoria
from org.umocowania.operations import odwolaj, wpisz
from sekretariat.pisma.models import Pismo
from tests.listy import assert_stala_liczba_zapytan
from tests.sekretariat.pisma_pomoc import pismo

DAY = timedelta(days=1)
R = Pelnomocnictwo.Rodzaj
C, K = Czynnosc, Kategoria


@pytest.fixture
def umocowanie(biuro):
    """umocowanie(numer, …): a power of the director in force from yesterday on."""

    def give(numer="12/2026", **fields):
        values = {"osoba": biuro.dyrektor, "zakres": "umowy Biura", "od": timezone.localdate() - DAY} | fields
        row = Pelnomocnictwo(numer=numer, **values)
        row.save_act(Act("test", None, "test"))
        return row

    return give


def _umowa(rodzaj="umowa_dostawy", kwota=Decimal(1000)):
    return SimpleNamespace(rodzaj_czynnosci=rodzaj, kwota=kwota)


DZIS = timezone.localdate()
# (the power, the object) → what is missing; empty: covered
PRZYPADKI = {
    "unlimited": ({}, _umowa(), ""),
    "an object that says nothing": ({}, SimpleNamespace(), ""),
    "the kind": ({"czynnosci": ["umowa_dostawy"]}, _umowa(), ""),
    "another kind": ({"czynnosci": ["umowa_najmu"]}, _umowa(), "nie obejmuje czynności „umowa dostawy lub zakupu”"),
    "kind not said": ({"czynnosci": ["umowa_najmu"]}, _umowa(rodzaj=""), "pismo nie podaje rodzaju czynności"),
    "to the limit": ({"do_kwoty": Decimal("1000.00")}, _umowa(), ""),
    "a grosz over": ({"do_kwoty": Decimal("999.99")}, _umowa(), "kwota 1 000,00 zł jest wyższa niż 999,99 zł"),
    "amount not said": ({"do_kwoty": Decimal(1000)}, _umowa(kwota=None), "pismo nie podaje kwoty"),
    "costs nothing": ({"do_kwoty": Decimal(1000)}, _umowa(kwota=Decimal(0)), ""),
    "last day": ({"do": DZIS}, _umowa(), ""),
    "expired": ({"do": DZIS - DAY}, _umowa(), f"wygasło {DZIS - DAY:%d.%m.%Y}"),
    "not yet": ({"od": DZIS + DAY}, _umowa(), f"obowiązuje dopiero od {DZIS + DAY:%d.%m.%Y}"),
    "of another sort": ({"rodzaj": R.UPOWAZNIENIE}, _umowa(), "nie masz pełnomocnictwa"),
}


@pytest.mark.przepis("§ 9 ust. 4")
@pytest.mark.parametrize("przypadek", PRZYPADKI)
def test_what_a_power_covers_and_what_it_lacks(biuro, umocowanie, przypadek):
    fields, obiekt, missing = PRZYPADKI[przypadek]
    row = umocowanie(**fields)
    found, said = obejmuje(biuro.dyrektor, obiekt, DZIS)
    assert found == (None if missing else row)
    assert missing in said.replace("\xa0", " ")
    assert bool(said) is bool(missing)
    assert obejmuje(biuro.zastepca, obiekt, DZIS)[0] is None  # a power is personal


@pytest.mark.przepis("§ 9 ust. 4")
def test_the_power_that_covers_is_found_among_others_and_the_reason_is_of_one_in_force(biuro, umocowanie):
    umocowanie("1/2026", do_kwoty=Decimal(100))
    umocowanie("2/2026", do=DZIS - DAY)
    assert "wyższa niż" in obejmuje(biuro.dyrektor, _umowa(), DZIS)[1]
    umocowanie("4/2026", czynnosci=["porozumienie"])  # newer, but farther from the act
    assert "wyższa niż" in obejmuje(biuro.dyrektor, _umowa(), DZIS)[1]
    third = umocowanie("3/2026", do_kwoty=Decimal(5000))
    assert obejmuje(biuro.dyrektor, _umowa(), DZIS) == (third, "")


@pytest.mark.przepis("§ 9 ust. 4")
def test_check_explanation_and_list_agree_and_name_the_power(biuro, umocowanie):
    umocowanie(czynnosci=["umowa_dostawy"], do_kwoty=Decimal(50_000))
    for rodzaj, kwota in [("umowa_dostawy", 50_000), ("umowa_dostawy", 50_001), ("umowa_najmu", 1), ("", None)]:
        letter = pismo(biuro, autor="sekretariat", jednostka="sek", kategoria="oswiadczenie_woli")
        letter.rodzaj_czynnosci, letter.kwota = rodzaj, kwota
        letter.save_act(Act("test", None, "test"))
        authority = authority_for(C.PODPIS, biuro.dyrektor, letter)
        decision = explain(C.PODPIS, biuro.dyrektor, letter)
        listed = Pismo.objects.filter(awaiting(C.PODPIS, biuro.dyrektor), pk=letter.pk).exists()
        may = (rodzaj, kwota) == ("umowa_dostawy", 50_000)
        assert (authority is not None, decision.allowed, listed) == (may, may, may), (rodzaj, kwota)
        if may:
            assert authority.basis == "§ 9 ust. 4, pełnomocnictwo nr 12/2026"
        else:
            assert "Powód: " in decision.text
            assert "12/2026" in decision.text


@pytest.mark.przepis("§ 9 ust. 4")
def test_without_a_power_the_director_is_told_that_there_is_none(biuro, paper):
    text = explain(C.PODPIS, biuro.dyrektor, paper(K.OSWIADCZENIE_WOLI)).text
    assert "Powód: nie masz pełnomocnictwa do składania oświadczeń woli." in text
    text = explain(C.PODPIS, biuro.zastepca, paper(K.OSWIADCZENIE_WOLI)).text
    assert "Powód: Elżbieta Wronecka – nie ma pełnomocnictwa" in text


@pytest.mark.przepis("art. 268a kpa")
def test_authorisation_to_decide_is_asked_by_kind(biuro, umocowanie):
    row = umocowanie("268/2026", rodzaj=R.UPOWAZNIENIE, osoba=biuro.zastepca, czynnosci=["decyzja_informacja"])
    assert upowazniony_268a(biuro.zastepca, DZIS) == row
    assert upowazniony_268a(biuro.zastepca, DZIS, "decyzja_informacja") == row
    assert upowazniony_268a(biuro.zastepca, DZIS, "zaswiadczenie") is None
    assert upowazniony_268a(biuro.dyrektor, DZIS) is None
    assert upowazniony_268a(biuro.zastepca, DZIS - 2 * DAY) is None


def _dane(biuro, **fields):
    return {
        "numer": "33/2026",
        "rodzaj": R.PELNOMOCNICTWO,
        "osoba": biuro.dyrektor,
        "udzielil": "Prezydent Miasta Poznania",
        "z_dnia": DZIS - DAY,
        "zakres": "umowy Biura",
        "czynnosci": [],
        "do_kwoty": None,
        "od": DZIS,
        "do": None,
    } | fields


@pytest.mark.przepis("§ 9 ust. 4")
def test_revoked_today_it_ends_at_once_and_what_was_signed_before_stays_right(biuro):
    row = wpisz(dane=_dane(biuro), dokument=None, klucz=uuid4(), by=biuro.administrator)
    before = timezone.now()
    odwolaj(row, z_dniem=DZIS, powod="nowe pełnomocnictwo", by=biuro.sekretariat)
    found, said = obejmuje(biuro.dyrektor, _umowa(), DZIS)
    assert (found, said) == (None, f"pełnomocnictwo nr 33/2026 odwołano {DZIS:%d.%m.%Y}")
    assert obejmuje(biuro.dyrektor, _umowa(), before)[0] == row
    with pytest.raises(Refused):
        odwolaj(row, z_dniem=DZIS, powod="drugi raz", by=biuro.sekretariat)
    assert row.historia.count() == 2


def test_who_enters_and_what_is_refused(biuro):
    for kto in ("dyrektor", "zastepca", "broker"):
        with pytest.raises(PermissionDenied, match=r"§ 7 ust\. 3 pkt 13"):
            wpisz(dane=_dane(biuro), dokument=None, klucz=uuid4(), by=getattr(biuro, kto))
    klucz = uuid4()
    row = wpisz(dane=_dane(biuro), dokument=None, klucz=klucz, by=biuro.sekretariat)
    assert wpisz(dane=_dane(biuro), dokument=None, klucz=klucz, by=biuro.sekretariat) == row
    for wrong in ({}, {"numer": "34/2026", "do": DZIS - DAY}, {"numer": "35/2026", "z_dnia": DZIS + DAY}):
        with pytest.raises(UserError):
            wpisz(dane=_dane(biuro, **wrong), dokument=None, klucz=uuid4(), by=biuro.sekretariat)


def test_screens_enter_show_and_revoke(biuro, client):
    client.force_login(biuro.dyrektor)
    assert client.get("/pelnomocnictwa/nowe/").status_code == 403
    client.force_login(biuro.sekretariat)
    fields = {"numer": "33/2026", "rodzaj": R.UPOWAZNIENIE, "osoba": biuro.zastepca.pk, "udzielil": "Prezydent"}
    fields |= {"z_dnia": DZIS, "zakres": "decyzje", "czynnosci": ["umowa_najmu"], "do_kwoty": "", "od": DZIS}
    bad = client.post("/pelnomocnictwa/nowe/", fields | {"klucz": uuid4(), "do_kwoty": "tysiąc"})
    assert bad.status_code == 422
    assert "12 500,00" in bad.content.decode()
    assert "upoważnienie – decyzje" in bad.content.decode()
    good = fields | {"klucz": uuid4(), "czynnosci": ["zaswiadczenie"], "do_kwoty": "12 500,50", "do": DZIS + 9 * DAY}
    assert client.post("/pelnomocnictwa/nowe/", good).status_code == 302
    row = Pelnomocnictwo.objects.get()
    assert row.do_kwoty == Decimal("12500.50")
    page = client.get(f"/pelnomocnictwa/{row.pk}/").content.decode()
    assert "zaświadczenie" in page
    client.force_login(biuro.zastepca)  # his own, and it ends soon
    assert "Upoważnienie nr 33/2026 wygasa" in client.get("/").content.decode()
    assert client.get(f"/pelnomocnictwa/{row.pk}/").status_code == 200
    assert client.get(f"/pelnomocnictwa/{row.pk}/odwolaj/").status_code == 403
    client.force_login(biuro.broker)
    assert client.get(f"/pelnomocnictwa/{row.pk}/").status_code == 404
    client.force_login(biuro.administrator)
    assert "wygasa" in client.get("/").content.decode()
    revoked = client.post(f"/pelnomocnictwa/{row.pk}/odwolaj/", {"z_dniem": DZIS, "powod": "zmiana zakresu"})
    assert revoked.status_code == 302
    assert "zmiana zakresu" in client.get(f"/pelnomocnictwa/{row.pk}/").content.decode()


def test_the_register_asks_a_constant_number_of_queries(biuro, client, umocowanie):
    client.force_login(biuro.administrator)
    numbers = iter(range(1, 200))
    assert_stala_liczba_zapytan(
        client, "/pelnomocnictwa/", lambda count: [umocowanie(f"{next(numbers)}/2026") for _ in range(count)]
    )
