"""The pages of a request: from the e-mail to the answer, refusals on the form, strangers, the number of queries."""

from uuid import uuid4

import pytest
from django.urls import reverse
from django.utils import timezone

from rejestry.informacja_publiczna.models import Krok, WniosekUdip
from rejestry.informacja_publiczna.punkty import dodaj_punkt
from tests.rejestry.udip_helpers import wniosek, wynik, wyslany
from tests.sekretariat.akta_helpers import przesylka

R = Krok.Rodzaj


@pytest.fixture
def jako(client):
    """jako(osoba): the browser of the person."""

    def login(osoba):
        client.force_login(osoba)
        return client

    return login


def strona(request, name="wniosek", *args):
    return reverse(f"udip:{name}", args=[request.sprawa.znak, *args])


def dane_zalozenia(biuro, **facts):
    return {
        "klucz": uuid4(),
        "tytul": "Rozmowy w 2025 r.",
        "tresc": "Ile rozmów i ile skarg było w 2025 r.?",
        "punkty": "Ile rozmów?\nIle skarg?\n",
        "zadany_sposob": "email",
        "wnoszacy_email": "x@przyklad.pl",
        "data_wplywu": timezone.localdate(),
        "prowadzi": biuro.specjalista.pk,
    } | facts


@pytest.mark.przepis("art. 10 ust. 1 udip")
def test_the_road_from_the_email_to_the_letter(biuro, jako):
    item = przesylka(biuro, rodzaj="informacja_publiczna", kanal="email", nadawca_email="x@przyklad.pl")
    browser = jako(biuro.specjalista)
    entry = browser.get(reverse("przesylki:szczegoly", args=[item.rok, item.numer])).content.decode()
    address = reverse("udip:zaloz", args=[item.rok, item.numer])
    assert address in entry
    sent = browser.post(address, dane_zalozenia(biuro))
    request = WniosekUdip.objects.get()
    assert (sent.status_code, request.punkty.count()) == (303, 2)
    file = browser.get(reverse("akta:sprawa", args=[request.sprawa.znak])).content.decode()
    assert "Prowadź wniosek punkt po punkcie" in file
    facts = {"sposob": "nie_posiada", "uzasadnienie": "Nie liczymy rozmów."}
    for number in (1, 2):
        assert browser.post(strona(request, "punkt", number), facts).status_code == 303
    answer = browser.post(strona(request, "krok", R.ODPOWIEDZ), {"klucz": uuid4()})
    letter = request.sprawa.pisma.get()
    assert answer["Location"] == reverse("pisma:edytuj", args=[letter.pk])
    page = browser.get(strona(request)).content.decode()
    assert "Pismo w drodze: odpowiedź na wniosek" in page


def test_what_the_law_forbids_stays_on_the_form_with_what_was_typed(biuro, jako):
    request = wniosek(biuro)
    refused = jako(biuro.specjalista).post(
        strona(request, "punkt", 1), {"sposob": "w_bip", "uzasadnienie": "Zobacz w BIP."}
    )
    body = refused.content.decode()
    assert (refused.status_code, "adres strony BIP" in body, "Zobacz w BIP." in body) == (422, True, True)


@pytest.mark.parametrize(
    ("name", "args", "dane"),
    [
        ("nowy_punkt", (), {"tresc": "Ile to kosztowało?"}),
        ("wplyw", (R.SKARGA_WSA,), {"klucz": uuid4(), "dzien": timezone.localdate()}),
        ("crwip", (), {"numer": "CRWIP/7/2026", "dzien": timezone.localdate()}),
        ("anonim", (), {"tresc": "Wniosek o liczbę rozmów", "do_publikacji": "on"}),
        ("krok", (R.FORMA,), {"klucz": uuid4(), "powod": "Nie mamy skanera.", "wszystko": "on"}),
    ],
)
def test_each_page_shows_its_form_and_saves_it(biuro, jako, name, args, dane):
    request, browser = wniosek(biuro), jako(biuro.specjalista)
    assert browser.get(strona(request, name, *args)).status_code == 200
    assert browser.post(strona(request, name, *args), {"csrf": "x"}).status_code in (422, 303)
    assert browser.post(strona(request, name, *args), dane).status_code == 303
    assert browser.get(strona(request)).status_code == 200


def test_reaction_and_examination_anew(biuro, jako):
    request, browser, today = wniosek(biuro), jako(biuro.specjalista), timezone.localdate()
    step = wyslany(biuro, request, R.FORMA, dostarczono=today)
    assert browser.get(strona(request, "reakcja", step.pk)).status_code == 200
    assert (
        browser.post(strona(request, "reakcja", step.pk), {"odpowiedz": "wycofal", "dzien": today}).status_code == 303
    )
    wynik(biuro, request, "wycofano")
    facts = {"dzien": today, "powod": "Wnioskodawca jednak pyta."}
    assert browser.post(strona(request, "ponownie", 1), facts).status_code == 303


def test_unknown_steps_and_marks_are_not_there(biuro, jako):
    request, browser = wniosek(biuro), jako(biuro.specjalista)
    for address in (
        strona(request, "krok", "nic"),
        strona(request, "krok", R.ODWOLANIE),
        strona(request, "wplyw", R.FORMA),
        strona(request, "punkt", 9),
        strona(request).replace(".1.", ".99."),
    ):
        assert browser.get(address).status_code == 404


def test_a_stranger_sees_nothing(biuro, jako):
    request = wniosek(biuro)
    for name, args in (("wniosek", ()), ("punkt", (1,)), ("crwip", ()), ("anonim", ()), ("krok", (R.FORMA,))):
        assert jako(biuro.broker).get(strona(request, name, *args)).status_code == 404


def test_the_page_asks_as_often_for_many_points_as_for_one(biuro, jako, django_assert_max_num_queries):
    request, browser = wniosek(biuro), jako(biuro.specjalista)
    browser.get(strona(request))
    with django_assert_max_num_queries(80) as few:
        browser.get(strona(request))
    for number in range(5):
        dodaj_punkt(request, tresc=f"Pytanie {number}", by=biuro.specjalista)
    with django_assert_max_num_queries(len(few.captured_queries)):
        browser.get(strona(request))
