"""Substitution and powers in a real browser: named by decision, used, printed on the letter, revoked and refused."""

from datetime import timedelta
from decimal import Decimal

import pytest
from django.utils import timezone

from biuro.core.history.models import Act
from org.pelnomocnictwa.models import Pelnomocnictwo
from sekretariat.pisma.models import Akceptacja
from tests.sekretariat.pisma_pomoc import HASLO, pismo, przejdz, szybki_pdf  # noqa: F401 – a fixture

pytestmark = [
    pytest.mark.przegladarka,
    pytest.mark.django_db(transaction=True),
    pytest.mark.usefixtures("szybki_pdf"),
]
AKT = Act("test", None, "test")


@pytest.fixture
def haslo(biuro):
    """The substitute has a password to sign with."""
    biuro.superwizor.set_password(HASLO)
    biuro.superwizor.save_act(AKT)


@pytest.mark.przepis("§ 3 ust. 1")
@pytest.mark.usefixtures("haslo")
def test_a_substitute_is_named_and_signs_in_his_own_name(biuro, nieobecny, strona, axe):
    today = timezone.localdate()
    note = przejdz(pismo(biuro, "broker", "oit1", kategoria="wewnetrzne"), ("przedloz", biuro.broker))
    letter = przejdz(pismo(biuro, "broker", "oit1"), ("przedloz", biuro.broker))
    nieobecny(biuro.kierownik_oit1, today)
    p = strona(biuro.dyrektor)
    p.goto("/zastepstwa/nowe/")
    p.get_by_label("Za jakie stanowisko").select_option(label="kierownik Oddziału, PK-IV")
    p.get_by_label("Kto zastępuje").select_option(label="Iwona Łuczak")
    p.fill("[name=od]", today.isoformat())
    p.fill("[name=do]", (today + timedelta(days=3)).isoformat())
    p.click("button:has-text('Wyznacz zastępcę')")
    p.wait_for_selector("text=Podaj znak i datę decyzji")  # said beside the field, nothing typed is lost
    axe(p)
    p.fill("[name=decyzja]", "PK.0120.7.2026")
    p.click("button:has-text('Wyznacz zastępcę')")
    p.wait_for_selector("text=Wyznaczono zastępcę: Iwona Łuczak")
    for page in ("/zastepstwa/", "/zastepstwa/nowe/"):
        p.goto(page)
        axe(p)

    p = strona(biuro.superwizor)
    p.goto("/")
    p.wait_for_selector("text=Parafuj")  # what waits for the head waits for her, on her own account
    p.goto(f"/podpis/?pismo={letter.pk}")
    p.click("button:has-text('Parafuj i następne')")
    p.wait_for_selector("text=Parafa złożona")
    p.goto(f"/podpis/?pismo={note.pk}")
    p.click("button:has-text('Dodaj do podpisu')")
    p.click("text=Podpisz przygotowane (1)")
    p.fill("[name=haslo]", HASLO)
    p.click("button:has-text('Podpisz zaznaczone')")
    p.wait_for_selector("text=Podpisano 1 pismo.")
    p.goto(f"/pisma/{note.pk}/")
    assert p.get_by_text("w zastępstwie za: Joanna Kaczmarek").first.is_visible()
    axe(p)
    note.refresh_from_db()
    with note.pdf.otworz() as file:
        assert "w_charakterze='w zastępstwie kierownika Oddziału'" in file.read().decode()
    given = set(Akceptacja.objects.values_list("czynnosc", "osoba", "w_zastepstwie_za", "podstawa"))
    whom, basis = "Joanna Kaczmarek", "§ 9 ust. 6 w zw. z PK.0120.7.2026"
    assert given == {(act, biuro.superwizor.pk, whom, basis) for act in ("parafa", "podpis")}


@pytest.mark.przepis("§ 9 ust. 4")
def test_a_revoked_power_is_named_in_the_refusal(biuro, strona, axe):
    power = Pelnomocnictwo(numer="214/2026", osoba=biuro.dyrektor, zakres="umowy", od=timezone.localdate())
    power.do_kwoty = Decimal(50_000)
    power.save_act(AKT)
    row = pismo(biuro, "sekretariat", "sek", kategoria="oswiadczenie_woli")
    row.kwota, row.rodzaj_czynnosci = Decimal(1_000), "umowa_uslug"
    row.save_act(AKT)
    przejdz(row, ("przedloz", biuro.sekretariat))
    p = strona(biuro.dyrektor)
    p.goto(f"/pisma/{row.pk}/")
    p.wait_for_selector("text=pełnomocnictwo nr 214/2026")
    p.wait_for_selector("a:has-text('Podpisz')")
    k = strona(biuro.sekretariat, szerokosc=320)
    k.goto(f"/pelnomocnictwa/{power.pk}/odwolaj/")
    k.fill("[name=powod]", "OR.0052.9.2026")
    k.click("button:has-text('Odwołaj')")
    k.wait_for_selector("text=Odwołano: pełnomocnictwo nr 214/2026")
    axe(k)
    p.reload()
    p.wait_for_selector("text=pełnomocnictwo nr 214/2026 odwołano")
    assert not p.locator("a:has-text('Podpisz')").count()
    axe(p)
