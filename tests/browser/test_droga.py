"""The main job, end to end, in a browser as each of its people: from a saved e-mail to a signed, sent, closed case.

Axe looks here only at what no other test in this folder opens.
"""

from pathlib import Path

import pytest
from django.core.management import call_command

from biuro.core.history.models import Act
from rejestry.sprawy.models import Sprawa
from sekretariat.pisma.models import Akceptacja, Pismo
from sekretariat.przesylki.models import Przesylka

pytestmark = [pytest.mark.przegladarka, pytest.mark.django_db(transaction=True)]
HASLO = "kasztan-rzeka-lampa-wiatrak"
PLIKI = Path(__file__).resolve().parents[1] / "pliki"
LUKI = {
    "[uzupełnij: co się wydarzyło i jak to sprawdziliśmy]": "Sprawdziliśmy nagranie rozmowy.",
    "[uzupełnij: co już poprawiliśmy i co zmienimy]": "Poprawiliśmy opis sprawy.",
}


@pytest.mark.przepis("§ 7 ust. 3 pkt 10")
@pytest.mark.przepis("§ 9 ust. 5")
@pytest.mark.przepis("art. 237 § 1 kpa")
@pytest.mark.dlugi
def test_from_a_saved_email_to_a_closed_case(biuro, strona, axe):
    biuro.zastepca.set_password(HASLO)
    biuro.zastepca.save_act(Act("test", None, "test"))
    _register(strona(biuro.sekretariat))
    _assign(strona(biuro.dyrektor), axe)
    specialist = strona(biuro.specjalista)
    _open_case(specialist)
    _write_answer(specialist)
    _paraph(strona(biuro.kierownik_oru), axe)
    _sign(strona(biuro.zastepca))
    _send(strona(biuro.sekretariat))
    _close(specialist, axe)
    assert Sprawa.objects.get().stan == Sprawa.Stan.ZALATWIONA
    acts = Akceptacja.objects.order_by("pk").values_list("czynnosc", "podstawa")
    assert list(acts) == [("parafa", "§ 9 ust. 6"), ("aprobata_ostateczna", "§ 9 ust. 5")]
    call_command("verify_history")


def _register(p):
    """A complaint sent by e-mail: ISO-8859-2, quoted-printable, HTML and a PDF; the form fills itself."""
    p.goto("/przesylki/nowa/")
    p.click("text=Z zapisanej wiadomości e-mail")
    p.set_input_files("input[type=file]", PLIKI / "skarga-iso-8859-2.eml")
    p.click("button:has-text('Odczytaj wiadomość')")
    assert p.input_value("#id_tytul")
    assert p.input_value("#id_nadawca")
    p.select_option("#id_rodzaj", "skarga")
    p.set_input_files("#id_pliki", PLIKI / "skan.pdf")
    p.click("button:has-text('Zapisz i następne')")
    p.wait_for_selector("text=Zarejestrowano")
    item = Przesylka.objects.get()
    assert (item.rpw.split("/")[1], item.kanal) == ("1", "email")
    assert item.zalaczniki.count() >= 3  # the message, its PDF, the scan


def _assign(p, axe):
    p.goto("/")
    p.click(".peek >> text=Zadekretuj")
    p.select_option("#id_wiodacy", label="Tomasz Grześkowiak")
    axe(p)
    p.click("button:has-text('Przydziel')")
    p.wait_for_selector("text=Przydzielono")


def _open_case(p):
    p.goto("/")
    p.click(".peek >> text=Załóż sprawę")
    p.click("button:has-text('Załóż sprawę')")
    p.wait_for_url("**/sprawy/PK-II.1510.1.*/")
    p.click("text=Skąd ten termin?")
    p.wait_for_selector("text=art. 57")


def _write_answer(p):
    p.click(".card-folder >> a.btn-1")
    p.check("input[value=skarga_zasadna]")
    p.click("button:has-text('Zacznij pisać')")
    text = p.input_value("[name=tresc]")
    for gap, words in LUKI.items():
        assert gap in text
        text = text.replace(gap, words)
    p.fill("[name=tresc]", text)
    p.click("button:has-text('Zapisz wersję')")
    p.wait_for_selector("h1")
    p.click("button:has-text('Przedłóż')")
    p.wait_for_selector("text=Do parafy")


def _paraph(p, axe):
    p.goto("/")
    p.click(".peek >> text=Przeczytaj i parafuj")
    axe(p)
    p.keyboard.press("f")
    p.wait_for_selector("text=Parafa złożona")


def _sign(p):
    p.goto("/podpis/")
    p.keyboard.press("p")
    p.click("text=Podpisz przygotowane (1)")
    p.fill("[name=haslo]", HASLO)
    p.click("button:has-text('Podpisz zaznaczone')")
    p.wait_for_selector("text=Podpisano")
    letter = Pismo.objects.get()
    assert letter.pdf.tresc().startswith(b"%PDF-")


def _send(p):
    p.goto("/")
    p.click(".peek >> text=Wyślij")
    p.select_option("[name=sposob]", "polecony")
    p.click("button:has-text('Wyślij i wpisz do rejestru')")
    p.wait_for_selector("text=RPWych/1/")


def _close(p, axe):
    p.goto("/")
    p.click(".peek >> text=Zakończ sprawę")
    axe(p)
    p.check("input[name=sposob][value=zasadna]")
    p.click("main button:has-text('Zakończ')")
    p.wait_for_selector("text=Załatwione")
