"""The second factor, the administrator's screens and the repair shop in a real browser, with and without JavaScript."""

from uuid import uuid4

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from org.administracja.operations import wystaw_odnosnik
from org.drugi_skladnik.queries import aplikacja, rozpoczeta
from org.konta.models import Odnosnik
from rejestry.jrwa.operations import wczytaj
from tests.org.skladnik import telefon

pytestmark = pytest.mark.przegladarka
LIST = """Symbol;Hasło;Kategoria
1;Zarządzanie;
14;Informacja;
143;Jawność;
1431;Udostępnianie informacji;BE5
15;Skargi;
151;Skargi i wnioski;
1510;Skargi załatwiane;A
""".encode()
NEW = "zupełnie nowe hasło 5"


def test_a_new_person_sets_a_password_and_adds_an_app_without_javascript(biuro, strona, axe):
    _, token = wystaw_odnosnik(biuro.broker, cel=Odnosnik.Cel.HASLO, powod="nowe konto", by=biuro.administrator)
    page = strona(szerokosc=320, js=False)
    page.goto(f"/logowanie/odnosnik/{token}/")
    page.click("main button[type=submit]")
    page.fill("#id_nowe", NEW)
    page.fill("#id_powtorzone", NEW)
    page.click("main .card button[type=submit]")
    page.goto("/konto/skladnik/")
    page.fill("#id_haslo", NEW)
    page.click("main button[value=dodaj]")
    page.fill("#id_kod", telefon(rozpoczeta(biuro.broker), -1))
    page.click("main .card button[type=submit]")
    assert page.locator("main code").count() == 10
    page.click("#wyloguj button")
    page.fill("#id_login", "o.zielinska")
    page.fill("#id_haslo", NEW)
    page.click("main .card button[type=submit]")
    assert page.url.endswith("/logowanie/kod/")
    page.fill("#id_kod", telefon(aplikacja(biuro.broker), 0))
    page.click("main .card button[type=submit]")
    assert page.url.rstrip("/").count("/") == 2  # home


def test_the_screens_of_the_administrator_have_no_barriers(biuro, strona, axe):
    plik = SimpleUploadedFile("wykaz.csv", LIST)
    wykaz = wczytaj(plik=plik, nazwa="JRWA 2027", klucz=uuid4(), by=biuro.administrator)
    page = strona(biuro.administrator)
    account = f"/administracja/konta/{biuro.broker.pk}/"
    pages = [
        "/administracja/",
        "/administracja/konta/",
        account,
        f"{account}zablokuj/",
        "/administracja/drugi-skladnik/",
    ]
    for path in [*pages, "/jrwa/", "/jrwa/wersje/", f"/jrwa/wersje/{wykaz.pk}/", "/konto/skladnik/"]:
        page.goto(path)
        axe(page)


def test_the_repair_shop_runs_under_the_policy_of_content(biuro, strona):
    biuro.administrator.is_superuser = True
    biuro.administrator.save()
    page = strona(biuro.administrator)
    page.goto("/naprawa/rejestry/klasajrwa/")
    page.click("th.field-__str__ a >> nth=0")
    page.fill("#id_powod", "próba naprawy w przeglądarce")
    page.click("input[name=_save]")
    assert page.locator(".messagelist .success").count() == 1
