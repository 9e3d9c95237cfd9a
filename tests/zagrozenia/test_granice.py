"""Row 65: versions no letter has, days at the ends of the calendar; asked of a bureau that has one of everything."""

from uuid import uuid4

import pytest
from django.utils import timezone

from tests.sekretariat.przesylki_helpers import pola
from tests.zagrozenia.swiat import jako
from tests.zagrozenia.test_wejscie import LISTY, dyrektor, sekretariat

__all__ = ["dyrektor", "sekretariat"]


@pytest.mark.parametrize("version", [-1, 0, "x", 2**31, 2**63, 10**30, "1e9", "٣", ""])
def test_row_65_versions_no_letter_has_change_nothing(swiat, biuro, version):
    letter = swiat.draft
    browser = jako(biuro.specjalista)
    fields = {
        "wersja": version,
        "na_wersji": version,
        "tresc": "x",
        "temat": "x",
        "adresat": "x",
        "kategoria": "wewnetrzne",
    }
    for address in (f"/pisma/{letter.pk}/przedloz/", f"/pisma/{letter.pk}/edytuj/"):
        assert 400 <= browser.post(address, fields).status_code < 500, address
    pile = jako(biuro.dyrektor)
    for address, decision in (
        ("/podpis/", {"pismo": version, "wersja": version, "co": "parafuj"}),
        ("/podpis/potwierdz/", {"poz": f"{letter.pk}:{version}", "haslo": "x"}),
    ):
        assert pile.post(address, decision).status_code in (200, 404, 409, 422), address
    letter.refresh_from_db()
    assert (letter.stan, letter.wersja) == ("projekt", 1)
    autosave = browser.post(f"/pisma/{letter.pk}/szkic/", fields)  # loses no text, whatever version is claimed
    assert (autosave.status_code, autosave.json()["wersja"]) == (200, 1)


@pytest.mark.parametrize(
    "day", ["9999-12-31", "0001-01-01", "10000-01-01", "2026-02-30", "1.1.1", "-1", "2026-11-23T00:00"]
)
def test_row_65_days_at_the_ends_of_the_calendar(swiat, biuro, dyrektor, sekretariat, day):
    case, item = swiat.case, swiat.desk
    for browser, address, fields in (
        (sekretariat, "/przesylki/nowa/", pola(data_wplywu=day)),
        (sekretariat, "/przesylki/nowa/", pola(data_na_pismie=day, tytul="Inny")),
        (jako(biuro.specjalista), f"/sprawy/{case.znak}/data-wplywu/", {"data_wplywu": day, "powod": "x"}),
        (jako(biuro.specjalista), f"/sprawy/nowa/{item.rok}/{item.numer}/", nowa_sprawa(biuro, data_wplywu=day)),
        (sekretariat, f"/wychodzace/{swiat.sent.rok}/{swiat.sent.numer}/dorecz/", {"dzien": day}),
    ):
        assert 400 <= browser.post(address, fields).status_code < 500, address
    for address in LISTY:
        assert dyrektor.get(address, {"wplyw_od": day, "wplyw_do": day}).status_code in (200, 422), address
    assert sekretariat.get("/wychodzace/ksiazka/", {"dzien": day}).status_code == 200


def nowa_sprawa(biuro, **changes):
    return {
        "klucz": str(uuid4()),
        "rodzaj": "skarga",
        "tytul": "x",
        "wnoszacy": "y",
        "wnoszacy_rodzaj": "posel",
        "prowadzi": str(biuro.specjalista.pk),
        "data_wplywu": timezone.localdate().isoformat(),
    } | changes
