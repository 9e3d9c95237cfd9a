"""The pages of a request for public information in a browser: readable, accessible, refusals keep what was typed."""

import pytest
from django.utils import timezone

from rejestry.informacja_publiczna.models import Krok
from rejestry.informacja_publiczna.operations import zapisz_anonim
from tests.rejestry.udip_helpers import wniosek, wynik, wyslany
from tests.sekretariat.akta_helpers import przesylka

pytestmark = [pytest.mark.przegladarka, pytest.mark.django_db(transaction=True)]


def test_an_email_becomes_a_request_with_points_and_steps(biuro, strona, axe):
    item = przesylka(biuro, rodzaj="informacja_publiczna", kanal="email", nadawca_email="x@przyklad.pl")
    page = strona(biuro.specjalista)
    page.goto(f"/informacja-publiczna/nowy/{item.rok}/{item.numer}/")
    page.get_by_label("Treść wniosku").fill("Ile rozmów odebrano w 2025 roku?")
    page.get_by_label("Punkty wniosku").fill("Ile rozmów odebrano w 2025 roku?")
    axe(page)
    page.get_by_role("button", name="Załóż sprawę").click()
    page.get_by_role("link", name="Otwórz wniosek").click()
    page.get_by_role("heading", name="Co teraz: Rozstrzygnij punkt 1").wait_for()
    page.get_by_role("link", name="Zrób to teraz").click()
    page.get_by_label("Jest już w BIP").check()
    page.get_by_role("button", name="Zapisz sposób załatwienia").click()
    page.get_by_text("Podaj: adres strony BIP").first.wait_for()
    axe(page)
    page.get_by_label("Adres w BIP").fill("https://bip.poznan.pl/")
    page.get_by_role("button", name="Zapisz sposób załatwienia").click()
    page.get_by_role("heading", name="Co teraz: Przygotuj: odpowiedź na wniosek").wait_for()


def test_every_look_of_a_request_is_accessible(biuro, strona, axe):
    today = timezone.localdate()
    request = wniosek(biuro, punkty=["Ile rozmów?", "Kto dzwonił?"])
    wyslany(biuro, request, Krok.Rodzaj.FORMA, dostarczono=today)
    wynik(biuro, request, "od_razu")
    zapisz_anonim(request, tresc="Liczba rozmów", odpowiedz="312 408", do_publikacji=True, by=biuro.specjalista)
    page = strona(biuro.kierownik_oru)
    mark = request.sprawa.znak
    for path in ("crwip/", "dziennik/", f"{mark}/"):
        page.goto(f"/informacja-publiczna/{path}")
        axe(page)
