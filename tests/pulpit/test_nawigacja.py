"""The frame: who sees which entries of the menu, and that every entry leads to a page that opens."""

import re

import pytest

from tests.sekretariat.pisma_pomoc import pismo, przejdz, szybki_pdf
from tests.sekretariat.przesylki_helpers import wpis

__all__ = ["szybki_pdf"]
COUNTED = ("dyrektor", "zastepca", "kierownik_oru", "kierownik_oit1", "sekretariat")
CAST = ["dyrektor", "zastepca", "kierownik_oru", "specjalista", "sekretariat", "broker"]


def menu(client) -> dict[str, str]:
    """Label → address of the entries in the page of the account."""
    page = client.get("/konto/").content.decode()
    nav = page[page.index('aria-label="Główne"') : page.index("</nav>")]
    return {label.strip(): href for href, label in re.findall(r'<a href="([^"]+)".*?</svg>([^<]+)', nav)}


@pytest.mark.parametrize("role", CAST)
def test_every_entry_somebody_sees_opens(biuro, client, role):
    client.force_login(getattr(biuro, role))
    for label, address in menu(client).items():
        assert client.get(address).status_code == 200, label


@pytest.mark.przepis("§ 9 ust. 6")
@pytest.mark.parametrize(("role", "sees"), [("dyrektor", True), ("kierownik_oru", True), ("broker", False)])
def test_the_pile_to_sign_is_for_those_who_sign(biuro, client, role, sees):
    client.force_login(getattr(biuro, role))
    assert ("Do podpisu" in menu(client)) is sees


@pytest.mark.przepis("§ 7 ust. 3")
@pytest.mark.parametrize(("role", "sees"), [("sekretariat", True), ("dyrektor", False), ("specjalista", False)])
def test_registering_and_sending_belong_to_the_secretariat(biuro, client, role, sees):
    client.force_login(getattr(biuro, role))
    assert ("Do wysłania" in menu(client)) is sees
    assert ("Zarejestruj pismo</a>" in client.get("/konto/").content.decode()) is sees


def test_the_entry_of_the_page_is_marked(biuro, client):
    client.force_login(biuro.dyrektor)
    assert '<a href="/sprawy/" aria-current="page"' in client.get("/sprawy/").content.decode()
    assert client.get("/konto/").content.decode().count('aria-current="page"') == 0


@pytest.mark.przepis("§ 9 ust. 6")
@pytest.mark.usefixtures("szybki_pdf")
def test_what_waits_is_counted_for_whom_it_waits(biuro, client):
    steps = [("przedloz", "specjalista"), ("parafuj", "kierownik_oru"), ("podpisz", "dyrektor")]
    letter, seen = pismo(biuro), []
    for step, who in [(None, None), *steps]:
        letter = przejdz(letter, (step, getattr(biuro, who))) if step else letter
        seen.append({role: waiting for role in COUNTED if (waiting := counts(client, getattr(biuro, role)))})
    assert seen == [
        {},
        {"kierownik_oru": {"Do podpisu": 1}},
        {"dyrektor": {"Do podpisu": 1}, "zastepca": {"Do podpisu": 1}},
        {"sekretariat": {"Do wysłania": 1}},
    ]


def counts(client, osoba) -> dict[str, int]:
    client.force_login(osoba)
    return {link.nazwa: link.ile for link in links(client.get("/konto/")) if link.ile}


def test_a_refusal_keeps_the_menu_and_counts_nothing(biuro, client):
    """What is refused is asked for often, by mistake or by attack; what waits would be the dearest part of its page."""
    wpis(biuro.sekretariat)
    client.force_login(biuro.dyrektor)
    page, refused = client.get("/pisma/"), client.get("/pisma/987654/")
    assert (page.status_code, refused.status_code) == (200, 404)
    assert [link.ile for link in links(page) if link.ile] == [1]
    assert [link.ile for link in links(refused) if link.ile] == []
    assert [(link.nazwa, link.adres) for link in links(refused)] == [(link.nazwa, link.adres) for link in links(page)]


def links(answer) -> list:
    """The entries of the menu of a page."""
    return [link for group in answer.context["ramka"].nawigacja for link in group.pozycje]


def test_somebody_without_a_post_gets_the_frame_and_no_matters(db, django_user_model, client):
    client.force_login(django_user_model.objects.create_user("nikt", password=None))
    page = client.get("/konto/").content.decode()
    assert "Dziś nie zajmujesz żadnego stanowiska" in page
    assert "bez stanowiska w tym dniu" in page
