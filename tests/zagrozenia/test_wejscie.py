"""Rows 50, 64-66: what no honest browser sends – huge, broken, invisible, clever – is 4xx or harmless, never 500."""

from datetime import date

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from org.konta.models import Sesja
from sekretariat.dekretacja.operations import zadekretuj
from sekretariat.przesylki.models import Przesylka, Zalacznik
from tests.sekretariat.akta_helpers import sprawa_z_pisma
from tests.sekretariat.przesylki_helpers import PDF, pola, wpis
from tests.zagrozenia.swiat import do_konca, jako

UNPROCESSABLE = 422
HUGE = (2**31, 2**63, 2**64, 10**400)
RTL, ZERO, HOMOGLYPH = "\u202egnp.exe", "No\u200bwak\ufeff", "Nоwak"  # the o of the third is Cyrillic
NASTY = {
    "NUL": "a\x00b",
    "RTL": RTL,
    "zero width": ZERO,
    "homoglyph": HOMOGLYPH,
    "replacement of a lone surrogate": "a\ufffdb",
    "case folding": "İıßŐ",
    "long": "x" * 300_000,
    "sql": "'; DROP TABLE org_pracownik; --",
    "template": "{{ settings.SECRET_KEY }}{% debug %}${7*7}",
    "html": "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>",
    "regex": "(" * 200 + "a+" * 200 + ")" * 200,
    "redos": "a " * 5_000 + "!",
    "combining": "e" + "\u0301" * 5_000,
    "astral": "𝕏" * 5_000,
    "crlf": "a\r\nSet-Cookie: x=1",
}
LISTY = ("/przesylki/", "/sprawy/", "/sprawy/spis/", "/skargi/", "/pisma/", "/wychodzace/", "/adresy/", "/eksporty/")


@pytest.fixture
def dyrektor(biuro):
    return jako(biuro.dyrektor)


@pytest.fixture
def sekretariat(biuro):
    return jako(biuro.sekretariat)


@pytest.mark.parametrize("number", HUGE, ids=["31", "63", "64", "400 digits"])
def test_row_65_numbers_no_column_can_hold_are_404(biuro, dyrektor, number):
    for name, args in (
        ("przesylki:szczegoly", (2026, number)),
        ("przesylki:szczegoly", (number, 1)),
        ("dekretacja:przydziel", (number, number)),
        ("akta:zaloz", (2026, number)),
        ("pisma:szczegoly", (number,)),
        ("pisma:przejscie", (number, "podpisz")),
        ("wysylka:wyslij", (number,)),
        ("wysylka:szczegoly", (number, number)),
        ("adresy:kontakt", (number,)),
        ("eksporty:szczegoly", (number,)),
        ("widoki:zmien", (number,)),
        ("akta:sprawa", (f"PK-II.1510.{number}.2026",)),
    ):
        answer = dyrektor.get(reverse(name, args=args))
        assert answer.status_code == 404, (name, answer.status_code)
    assert dyrektor.post(reverse("dekretacja:zapoznano", args=[number])).status_code == 404


@pytest.mark.parametrize("day", ["9999-12-31", "0001-01-01"])
def test_row_65_a_deadline_of_a_dekretacja_at_the_ends_of_the_calendar_breaks_no_page(biuro, dyrektor, day):
    item = wpis(biuro.sekretariat)
    address = f"/dekretacja/{item.rok}/{item.numer}/"
    form = {"wiodacy": f"o{biuro.specjalista.pk}", "dyspozycja": "zalatwic", "termin": day, "po": 0}
    assert dyrektor.post(address, form).status_code == UNPROCESSABLE
    zadekretuj(item, osoba=biuro.specjalista, termin=date.fromisoformat(day), by=biuro.dyrektor)
    for page in ("/", "/przesylki/", f"/przesylki/{item.rok}/1/", "/zrobione/"):
        assert dyrektor.get(page).status_code == 200
        assert jako(biuro.specjalista).get(page).status_code == 200


@pytest.mark.parametrize("text", NASTY.values(), ids=NASTY.keys())
def test_row_64_and_65_nasty_text_in_every_search_is_only_text(biuro, dyrektor, text):
    sprawa_z_pisma(biuro)
    for address in LISTY:
        answer = dyrektor.get(address, {"q": text, "sort": text, "kol": text, "widok": text, "po": text, "przed": text})
        assert answer.status_code in (200, 400, 422), (address, answer.status_code)
        assert "<script>alert" not in answer.content.decode()
        assert "Set-Cookie: x" not in str(answer.headers)


@pytest.mark.parametrize(
    "text", [text for name, text in NASTY.items() if name != "long"], ids=[n for n in NASTY if n != "long"]
)
def test_row_65_nasty_text_in_forms_is_kept_clean_or_refused(biuro, sekretariat, text):
    fields = {name: text for name in ("nadawca", "tytul", "znak_nadawcy", "uwagi", "nadawca_adres", "kod_nadania")}
    answer = sekretariat.post("/przesylki/nowa/", pola(**fields))
    assert answer.status_code in (303, 400, 422)
    assert "<script>alert" not in answer.content.decode()
    for item in Przesylka.objects.all():
        stored = item.nadawca_nazwa + item.tytul + item.znak_nadawcy + item.uwagi
        assert not set(stored) & set("\x00\u202e\u200b\ufeff")
        page = sekretariat.get(f"/przesylki/{item.rok}/{item.numer}/").content.decode()
        assert "<script>alert" not in page


def test_row_65_both_spellings_of_a_name_are_found(biuro, sekretariat):
    wpis(biuro.sekretariat, nadawca_nazwa="Z\u0307o\u0301łć", tytul="Rozłożone znaki")
    for text in ("Żółć", "Z\u0307o\u0301łć", "zolc", "ŻÓŁĆ"):
        assert len(sekretariat.get("/przesylki/", {"q": text}).context["wiersze"]) == 1, text


@pytest.mark.parametrize("text", ["%", "_", "%%%", "\\", "*", "."])
def test_row_64_wildcards_find_only_themselves(biuro, sekretariat, text):
    wpis(biuro.sekretariat)
    assert len(sekretariat.get("/przesylki/", {"q": text}).context["wiersze"]) == 0


@pytest.mark.parametrize(
    "sort", ["pk", "klucz", "nadawca__email", "rejestrujacy__password", "-rpw;--", "?", "numer,(select 1)", "-"]
)
def test_row_64_order_by_knows_only_columns_of_the_list(biuro, sekretariat, sort):
    wpis(biuro.sekretariat)
    answer = sekretariat.get("/przesylki/", {"sort": sort})
    assert (answer.status_code, len(answer.context["wiersze"])) == (200, 1)


def test_row_64_filters_of_the_orm_cannot_be_asked_from_the_address(biuro, sekretariat):
    wpis(biuro.sekretariat)
    query = {"rejestrujacy__password__startswith": "a", "numer__gt": "99", "id": "0", "sprawa__isnull": "0"}
    assert len(sekretariat.get("/przesylki/", query).context["wiersze"]) == 1


@pytest.mark.parametrize(
    ("body", "kind", "status"),
    [
        (b"tytul=+AGE-", "application/x-www-form-urlencoded; charset=utf-7", 415),
        (b"tytul=a", "application/x-www-form-urlencoded; charset=rot13", 415),
        (b"--x\r\n", "multipart/form-data", 400),
        (b"a", "multipart/form-data; boundary=" + "x" * 500, 400),
        ("&".join(f"p{n}=1" for n in range(5000)).encode(), "application/x-www-form-urlencoded", 413),
        (b"&".join([b"%ED%A0%80=%ED%A0%80"] * 3), "application/x-www-form-urlencoded", 422),
        (b"{" * 50_000, "application/json", 422),
        (b"<?xml version='1.0'?><!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x>&e;</x>", "text/xml", 422),
        (b"", "", 422),
    ],
)
@pytest.mark.parametrize("who", ["sekretariat", None])
def test_row_66_bodies_that_cannot_be_read_are_4xx_for_everybody(biuro, client, who, body, kind, status):
    browser = jako(getattr(biuro, who)) if who else client
    browser.raise_request_exception = False
    browser.cookies["csrf"] = "x" * 32
    answer = browser.generic("POST", "/przesylki/nowa/" if who else "/konto/zaloguj/", body, content_type=kind)
    assert answer.status_code == status or (who is None and answer.status_code in (400, 413, 415, 422, 200))
    assert not Przesylka.objects.exists()


@pytest.mark.parametrize(
    "path",
    [
        "/przesylki/%ED%A0%80/",
        "/sprawy/%FF%FE/",
        "/sprawy/%00/",
        "/sprawy/..%2f..%2fetc/",
        "/pisma/1/%2e%2e/",
        "/%E2%80%AE/",
        "/sprawy/" + "A" * 9000 + "/",
    ],
)
def test_row_65_addresses_that_are_no_text_are_400_or_404(dyrektor, path):
    assert dyrektor.get(path).status_code in (400, 404)


@pytest.mark.parametrize("key", ["", "x", "a" * 5000, "../../etc/passwd", "'; --", "\u202e", "ż" * 40])
def test_row_60_a_made_up_session_key_is_nobody(biuro, client, key):
    client.cookies["sesja"] = key.encode().decode("latin-1")  # as a server hands bytes over
    answer = client.get("/przesylki/")
    assert (answer.status_code, Sesja.objects.count()) == (302, 0)


@pytest.mark.parametrize(
    "name",
    [
        "../../../etc/passwd.pdf",
        "a\r\nX-Zly: 1.pdf",
        "CON.pdf",
        f"{RTL}.pdf",
        "x" * 5000 + ".pdf",
        "skan.pdf;.html",
        "…/😀.pdf",
    ],
)
def test_row_50_a_hostile_name_is_only_a_name_on_the_way_back(biuro, sekretariat, name):
    files = [SimpleUploadedFile("skan.pdf", PDF)]
    files[0]._name = name  # past the cleaning Django itself does
    sent = sekretariat.post("/przesylki/nowa/", pola(pliki=files))
    assert sent.status_code in (303, 400, 422)
    row = Zalacznik.objects.first()
    if sent.status_code != 303:  # too long for a header of the form, or an extension that is not the content's
        assert row is None
        return
    answer = sekretariat.get(f"/przesylki/{row.przesylka.rok}/1/pliki/{row.pk}/")
    assert do_konca(answer) == PDF
    header = answer["Content-Disposition"]
    assert header.startswith("attachment")
    assert not {"..", "\r", "\n", "/", "\u202e"} & set(header)
    assert "X-Zly" not in answer.headers
    assert len(row.nazwa) <= 200
    assert row.plik.klucz == f"{row.plik.sha256[:2]}/{row.plik.sha256[2:4]}/{row.plik.sha256}"
