"""The editor, the pile to sign and dispatch in a real browser: keys, axe at two widths, JavaScript off."""

import pytest

from biuro.core.history.models import Act
from sekretariat.pisma.models import Pismo
from tests.sekretariat.pisma_pomoc import HASLO, pismo, przejdz, zmien

pytestmark = [pytest.mark.przegladarka, pytest.mark.django_db(transaction=True)]
S = Pismo.Stan
DLUGI = (
    "Szanowni Państwo,\n\nniniejszym uprzejmie informujemy, iż **skarga** została rozpatrzona.\n\n## Co ustaliliśmy\n\n"
    "- połączenie trwało 14 minut,\n- konsultant nie przerwał rozmowy.\n\nOdpowiadamy na podstawie art. 238 § 1 kpa."
)


@pytest.fixture
def gotowe(biuro):
    """Two letters of PK-II with the paraph, and a director with a password."""
    biuro.dyrektor.set_password(HASLO)
    biuro.dyrektor.save_act(Act("test", None, "test"))
    steps = [("przedloz", biuro.specjalista), ("parafuj", biuro.kierownik_oru)]
    return [przejdz(pismo(biuro, tresc=DLUGI), *steps) for _ in range(2)]


def test_director_reads_with_one_key_and_signs_the_pile(biuro, gotowe, strona, axe):
    p = strona(biuro.dyrektor)
    p.goto("/podpis/")
    for n in (1, 2):
        p.keyboard.press("p")
        p.wait_for_selector(f"text=Podpisz przygotowane ({n})")
    p.click("text=Podpisz przygotowane (2)")
    axe(p)
    p.fill("[name=haslo]", HASLO)
    p.click("button:has-text('Podpisz zaznaczone')")
    p.wait_for_selector("text=Podpisano 2 pisma.")
    assert Pismo.objects.filter(stan=S.PODPISANE).count() == 2


def test_head_gives_the_paraph_with_f_and_returns_with_u(biuro, strona):
    rows = [przejdz(pismo(biuro, tresc=DLUGI), ("przedloz", biuro.specjalista)) for _ in range(2)]
    p = strona(biuro.kierownik_oru)
    p.goto(f"/podpis/?pismo={rows[0].pk}")
    p.keyboard.press("f")
    p.wait_for_selector("text=Parafa złożona")
    p.keyboard.press("u")
    p.keyboard.type("Brak podstawy prawnej")
    p.click("button:has-text('Zwróć z uwagami')")
    p.wait_for_selector("text=Zwrócono do poprawy")
    assert {Pismo.objects.get(pk=row.pk).stan for row in rows} == {S.DO_PODPISU, S.ZWROCONE}


def test_editor_previews_hints_and_saves_a_draft_by_itself(biuro, strona):
    row = pismo(biuro, tresc=DLUGI)
    p = strona(biuro.specjalista)
    p.goto(f"/pisma/{row.pk}/edytuj/")
    p.fill("[name=tresc]", "## Nowy tytuł\n\nNiniejszym informuję.")
    p.wait_for_selector("#podglad h2:has-text('Nowy tytuł')")
    p.fill("[name=adresat]", "Inny adresat")
    with p.expect_response(lambda answer: "Inny adresat" in (answer.request.post_data or "")):
        p.focus("[name=temat]")
    p.wait_for_selector("[data-stan]:has-text('szkic zapisany')")
    p.goto(f"/pisma/{row.pk}/edytuj/?szkic=1")
    assert p.input_value("[name=adresat]") == "Inny adresat"
    p.wait_for_selector("#podglad a[data-od]")
    p.click("#podglad a[data-od]")
    assert p.evaluate("document.activeElement.name") == "tresc"
    p.click("button:has-text('Zapisz wersję')")
    p.wait_for_selector("text=Zapisano wersję 3")


@pytest.mark.dlugi
def test_every_page_is_accessible(biuro, gotowe, strona, axe):
    row = zmien(pismo(biuro, tresc=DLUGI), biuro.specjalista, tresc="Zmieniona treść.")
    signed = przejdz(gotowe[1], ("podpisz", biuro.dyrektor))
    p = strona(biuro.specjalista)
    pages = ["", "edytuj/", "wersje/", "anuluj/"]
    for address in ["/pisma/", f"/pisma/nowe/{row.sprawa.znak}/", *(f"/pisma/{row.pk}/{page}" for page in pages)]:
        p.goto(address)
        axe(p)
    p = strona(biuro.dyrektor)
    for address in ["/podpis/", "/podpis/potwierdz/", f"/pisma/{gotowe[0].pk}/podpisz/"]:
        p.goto(address)
        axe(p)
    p = strona(biuro.sekretariat)
    for address in [
        "/wychodzace/",
        "/wychodzace/do-wyslania/",
        f"/wychodzace/wyslij/{signed.pk}/",
        "/wychodzace/ksiazka/",
    ]:
        p.goto(address)
        axe(p)


def test_two_people_on_one_version_meet_on_the_page_of_both_texts(biuro, strona, axe):
    row = pismo(biuro, tresc=DLUGI)
    p = strona(biuro.specjalista)
    p.goto(f"/pisma/{row.pk}/edytuj/")
    zmien(row, biuro.specjalista, tresc="Tekst z drugiego okna.")
    p.fill("[name=tresc]", "Tekst z tego okna.")
    p.click("button:has-text('Zapisz wersję')")
    p.wait_for_selector("text=To pismo zmieniono w międzyczasie")
    axe(p)
    p.click("button:has-text('Zapisz moje jako nową wersję')")
    p.wait_for_selector("text=Zapisano wersję 4")


def test_road_without_javascript(biuro, strona):
    """Write, submit, paraph, sign and send with JavaScript off."""
    biuro.dyrektor.set_password(HASLO)
    biuro.dyrektor.save_act(Act("test", None, "test"))
    row = pismo(biuro)
    p = strona(biuro.specjalista, js=False)
    p.goto(f"/pisma/{row.pk}/edytuj/")
    p.fill("[name=tresc]", DLUGI)
    p.click("button:has-text('Podgląd')")
    assert p.locator("#podglad h2:has-text('Co ustaliliśmy')").count() == 1
    p.click("button:has-text('Zapisz wersję')")
    p.click("button:has-text('Przedłóż')")
    p = strona(biuro.kierownik_oru, js=False)
    p.goto("/podpis/")
    p.click("button:has-text('Parafuj i następne')")
    p = strona(biuro.dyrektor, js=False)
    p.goto("/podpis/")
    p.click("button:has-text('Dodaj do podpisu')")
    p.click("text=Podpisz przygotowane (1)")
    p.fill("[name=haslo]", HASLO)
    p.click("button:has-text('Podpisz zaznaczone')")
    p = strona(biuro.sekretariat, js=False)
    p.goto("/wychodzace/do-wyslania/")
    p.check("[name=poz]")
    p.click("button:has-text('Wyślij zaznaczone')")
    assert Pismo.objects.get(pk=row.pk).stan == S.WYSLANE
