"""Registers as files, read back by parsers: CSV a spreadsheet takes for text, XLSX with types, PDF with pages."""

import csv
import io
import re
import subprocess
import zipfile
from datetime import UTC, date, datetime
from decimal import Decimal
from xml.etree import ElementTree

import pikepdf
import pytest
from django.http import QueryDict
from pikepdf import Name

from biuro.core.lists.exports import csv_file, pdf_file, xlsx_file
from biuro.core.lists.exports.table import tabela
from biuro.core.lists.exports.values import csv_value, safe_text
from biuro.core.lists.parameters import Parametry
from tests.core.listy_eksportow import LISTA, dodaj

KIEDY = datetime(2026, 11, 23, 9, 5, tzinfo=UTC)
SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
FORMULAS = [
    "=1+1",
    "+48 61 646 33 44",
    "-2",
    "@SUM(A1)",
    "|cmd",
    "%0A=1",
    " =1",
    "\t=1",
    "\r=1",
    "\n=1",
    "\u00a0=1",
    "\u200b=1",
    "\u2060\ufeff=1",
    "\u202e=1",
    "\u0301=1",
    "\uff1d1+1",
    "\uff0b1",
    "\uff0d1",
    "\uff20SUM",
    "\u22121",
    "\x00=1",
]
HARMLESS = ["Skarga = wniosek", "PK-II.1510.3.2026", "a@b.pl", "'cytat", "", "100%", "zł"]


@pytest.fixture
def osoba(biuro):
    """Whoever exports."""
    return biuro.broker


def zapisz(modul, osoba, query="", *, razem=0, kawalek=500):
    """The file of the test list as bytes and the progress it told."""
    target, postep = io.BytesIO(), []
    parametry = Parametry(LISTA, osoba, QueryDict(query))
    modul.write(target, tabela(parametry, razem=razem, kiedy=KIEDY, kawalek=kawalek), postep.append)
    return target.getvalue(), postep


@pytest.mark.parametrize("text", FORMULAS)
def test_text_that_may_begin_a_formula_is_prefixed(text):
    assert safe_text(text) == f"'{text}"


@pytest.mark.parametrize("text", HARMLESS)
def test_other_text_stays_as_it_is(text):
    assert safe_text(text) == text


def test_values_of_csv():
    values = [None, True, 5, -5, Decimal("2.50"), date(2026, 11, 3), KIEDY, "=x"]
    assert [csv_value(value) for value in values] == [
        *("", "tak", 5, -5, "2,50", "2026-11-03", "2026-11-23 10:05", "'=x"),
    ]


def test_csv_has_bom_semicolons_and_the_chosen_rows_and_columns(osoba):
    dodaj(osoba, '=HYPERLINK(1);"x"\nzażółć', wierszy=7, dni=0)
    dodaj(osoba, "drugi", wierszy=3)
    dodaj(osoba, "inny", format="pdf")
    content, _ = zapisz(csv_file, osoba, "format=csv&kol=wierszy&kol=dzien")
    assert content.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), delimiter=";"))
    assert rows == [
        ["Tytuł", "Wierszy", "Dzień"],
        ['\'=HYPERLINK(1);"x"\nzażółć', "7", "2026-01-01"],
        ["drugi", "3", ""],
    ]


def test_rows_come_in_pieces_in_the_order_of_the_screen(osoba):
    for number in range(7):
        dodaj(osoba, str(number), wierszy=number)
    content, postep = zapisz(csv_file, osoba, "sort=wierszy", kawalek=3)
    assert [line[1] for line in content.decode().splitlines()[1:]] == list("0123456")
    assert postep == [3, 6, 7]


def komorki(content):
    """{"A1": (type, style, text)} of the sheet."""
    with zipfile.ZipFile(io.BytesIO(content)) as book:
        sheet = ElementTree.fromstring(book.read("xl/worksheets/sheet1.xml"))  # noqa: S314 - our own file
    cells = sheet.iter(f"{SHEET}c")
    return {cell.get("r"): (cell.get("t"), cell.get("s"), "".join(cell.itertext())) for cell in cells}, sheet


def test_xlsx_cells_have_types_and_are_never_formulas(osoba):
    dodaj(osoba, "=1+1", wierszy=7, dni=0)
    dodaj(osoba, "https://example.org", wierszy=6)
    cells, sheet = komorki(zapisz(xlsx_file, osoba)[0])
    assert cells["A1"][0] == cells["A2"][0] == cells["A3"][0] == "inlineStr"
    assert (cells["A2"][2], cells["A3"][2]) == ("=1+1", "https://example.org")
    assert cells["B2"] == (None, None, "7")
    assert float(cells["D2"][2]) == 46023  # 1 January 2026 as a serial number
    assert cells["D2"][1] != cells["C2"][1]  # a day and a moment look different
    assert not list(sheet.iter(f"{SHEET}f"))
    assert not list(sheet.iter(f"{SHEET}hyperlink"))
    assert sheet.find(f".//{SHEET}pane").get("topLeftCell") == "A2"
    widths = {int(col.get("min")): float(col.get("width")) for col in sheet.iter(f"{SHEET}col")}
    assert widths[1] > widths[3] > 0


def test_xlsx_of_no_rows_is_still_a_workbook(osoba):
    cells, _ = komorki(zapisz(xlsx_file, osoba)[0])
    assert list(cells) == ["A1", "B1", "C1", "D1", "E1"]


@pytest.fixture
def wydruk(osoba, monkeypatch):
    """The printed list of 30 rows in three parts, as text of its pages and as a document."""
    monkeypatch.setattr(pdf_file, "WIERSZY_W_CZESCI", 10)
    for number in range(30):
        dodaj(osoba, f"wpis-{number:02} <b>", wierszy=number)
    content, postep = zapisz(pdf_file, osoba, "sort=wierszy&duze=&format=csv", razem=30)
    assert postep == [10, 20, 30]
    with pikepdf.open(io.BytesIO(content)) as document:
        yield document


def tekst(element):
    """All tags under an element, depth first."""
    yield element
    under = element.get(Name.K, [])
    for child in under if isinstance(under, pikepdf.Array) else [under]:
        if isinstance(child, pikepdf.Dictionary):
            yield from tekst(child)


def test_parts_of_a_printed_register_make_one_tagged_document(wydruk):
    assert len(wydruk.pages) == 3
    tree = wydruk.Root.StructTreeRoot
    assert len(tree.K) == 1
    elements = list(tekst(tree.K[0]))
    cells = [element for element in elements if element.S == Name.TD]
    assert len(cells) == 30 * 5
    heads = [element for element in elements if element.S == Name.TH]
    assert {str(head.A.Scope) for head in heads} == {"/Column"}
    pages = {page.obj.objgen for page in wydruk.pages}
    assert {element.Pg.objgen for element in elements if Name.Pg in element} == pages
    assert all(element.P.objgen for element in elements)


def test_every_piece_of_tagged_text_is_known_to_its_page(wydruk):
    numbers = list(wydruk.Root.StructTreeRoot.ParentTree.Nums)
    by_page = dict(zip(map(int, numbers[::2]), numbers[1::2], strict=True))
    for page in wydruk.pages:
        content = b"".join(part.read_bytes() for part in page.Contents)
        marks = {int(number) for number in re.findall(rb"/MCID (\d+)", content)}
        assert marks
        holders = by_page[int(page.obj.StructParents)]
        assert all(holders[mark].Pg.objgen == page.obj.objgen for mark in marks)


def test_pages_are_numbered_over_the_whole_and_the_head_repeats(wydruk, tmp_path):
    path = tmp_path / "rejestr.pdf"
    wydruk.save(path)
    text = subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, check=True, text=True).stdout
    assert [f"Strona {n} z 3" in page for n, page in enumerate(text.split("\f")[:3], 1)] == [True] * 3
    assert text.count("Tytuł") == 3
    assert "wpis-00 <b>" in text
    assert "wpis-29 <b>" in text
    assert "Format: CSV" in text
    assert "Pozycji: 30" in text
