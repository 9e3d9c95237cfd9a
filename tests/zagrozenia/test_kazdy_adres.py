"""Rows 58, 60, 61: every address there is, asked by GET, by a foreign form, by a stranger; and the log of it."""

import pytest
from django.apps import apps
from django.db import connection
from django.test import Client
from django.urls import reverse

from org.dziennik.middleware import BEZ_AKT
from org.dziennik.models import Odczyt
from tests.zagrozenia.swiat import adresy, do_konca, jako, trasy
from tests.zagrozenia.test_idor import ONLY_POST, widza

LOGIN = "/konto/zaloguj/"
# What a GET may write: who read what, refusals, the session, that a letter of the pile was opened.
JOURNALS = {"org_odczyt", "org_zdarzenie", "org_sesja", "sekretariat_przeczytanie"}


def odcisk() -> dict[str, tuple]:
    """{table: (rows, hash of all content)} of everything but the journals."""
    found = {}
    with connection.cursor() as cursor:
        for model in apps.get_models():
            table = model._meta.db_table
            if table not in JOURNALS:
                cursor.execute(f'SELECT count(*), sum(hashtext(t::text)::bigint) FROM "{table}" t')
                found[table] = cursor.fetchone()
    return found


def every_get(w):
    plain = [reverse(name) for name, route in trasy() if "<" not in route]
    return [*plain, *(there for there, _ in adresy(w).values()), "/przesylki/?q=a&sort=-rpw", "/?widok=podpis&poz=x"]


@pytest.mark.dlugi
def test_row_60_and_61_no_get_changes_anything_or_stays_in_the_browser(swiat, biuro):
    browsers = [jako(biuro.dyrektor), jako(biuro.sekretariat), jako(biuro.administrator)]
    asked = {"wersja": 1, "powod": "x", "co": "parafuj", "pismo": swiat.draft.pk, "usun": 1}
    before = odcisk()
    for address in every_get(swiat):
        answers = (browser.get(address, asked) for browser in browsers)
        answer = next((a for a in answers if a.status_code not in (403, 404)), None)
        if answer is None:
            continue  # of none of them: nothing is shown and nothing done
        do_konca(answer)
        assert answer.status_code < 500, address
        assert "no-store" in answer["Cache-Control"], address
    after = odcisk()
    assert {table for table in before if before[table] != after[table]} == set()


def test_row_61_no_form_of_another_site_is_taken(swiat, biuro):
    """Every address that takes POST, with the session cookie and without the token: 403, and nothing changes."""
    browser = Client(enforce_csrf_checks=True, raise_request_exception=False)
    browser.force_login(biuro.dyrektor)
    before = odcisk()
    for address in every_get(swiat):
        foreign = {"Origin": "https://zly.example", "Sec-Fetch-Site": "cross-site"}
        answer = browser.post(address, {"powod": "x", "wersja": 1}, headers=foreign)
        assert answer.status_code in (403, 405), (address, answer.status_code)
    assert odcisk() == before


def test_row_58_and_61_what_a_stranger_sees_without_a_login(swiat, client):
    public = {LOGIN, "/konto/wyloguj/", "/konto/czuwanie/", "/dostepnosc/", "/pomoc/"}
    for address in every_get(swiat):
        if address not in public:
            step = address.startswith(
                "/logowanie/"
            )  # steps of a login that was not begun: nothing there, or back to it
            answer, sent = client.get(address), client.post(address, {"powod": "x"}).status_code
            assert sent in (401, 302) or (step and sent in (404, 405)), address
            if not step or answer.status_code not in (404, 405):
                assert (answer.status_code, answer["Location"].partition("?")[0]) == (302, LOGIN), address


@pytest.mark.przepis("art. 5 ust. 2 RODO")
def test_every_page_about_a_thing_is_noted(swiat, biuro):
    """Walks every address with an object; those without matters of citizens are named in BEZ_AKT."""
    silent, browsers = [], {}
    for name, (there, _) in adresy(swiat).items():
        if name in ONLY_POST or name.partition(":")[0] in BEZ_AKT:
            continue
        role = sorted(widza(name))[0]
        browser = browsers.setdefault(role, jako(getattr(biuro, role)))
        before = Odczyt.objects.count()
        answer = browser.get(there)
        do_konca(answer)
        silent += [name] if answer.status_code == 200 and Odczyt.objects.count() != before + 1 else []
    assert silent == []
