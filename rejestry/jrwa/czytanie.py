"""Runs in the sandbox: the rows of an uploaded list of classes, from CSV or XLSX, as plain texts.

Knows neither Django nor the office: it is the part that touches hostile files. A formula is named, never computed.
"""

import csv
import io
import json
import zipfile

from openpyxl import load_workbook

from biuro.core.files.errors import PlikOdrzucony
from biuro.core.files.office_check import check
from rejestry.jrwa.rules import FORMULA

MOST_ROWS, MOST_COLUMNS, LONGEST_CELL = 5000, 30, 1000
DELIMITERS = ";\t,"
ENCODINGS = ("utf-8-sig", "cp1250")  # what Excel and offices of Poland save
ACTIVE = ("=", "+", "-", "@")


def czytaj(options, payload):
    """Take {"rodzaj": "CSV" or "XLSX"} and the bytes; return JSON: rows as [number, cells], or a sentence."""
    try:
        rows = list(_limited(_xlsx(payload) if options["rodzaj"] == "XLSX" else _csv(payload)))
    except PlikOdrzucony as refusal:
        return json.dumps({"odmowa": str(refusal)}).encode()
    except (ValueError, KeyError, csv.Error, zipfile.BadZipFile):
        return json.dumps({"odmowa": "Arkusz jest uszkodzony. Zapisz go ponownie i dodaj jeszcze raz."}).encode()
    return json.dumps({"wiersze": rows}).encode()


def _limited(rows):
    for number, cells in enumerate(rows, start=1):
        if number > MOST_ROWS:
            raise PlikOdrzucony(f"Arkusz ma więcej niż {MOST_ROWS} wierszy. To nie wygląda na wykaz akt.")
        cut = [text.strip() for text in cells[:MOST_COLUMNS]]
        if any(len(text) > LONGEST_CELL for text in cut):
            raise PlikOdrzucony(f"W wierszu {number} jest bardzo długi tekst. To nie wygląda na wykaz akt.")
        if any(cut):
            yield number, cut


def _csv(payload):
    text = _decoded(payload)
    head = text[:4096]
    delimiter = max(DELIMITERS, key=head.count)
    for cells in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True):
        yield [FORMULA if cell.lstrip().startswith(ACTIVE) else cell for cell in cells]


def _decoded(payload):
    for encoding in ENCODINGS:
        try:
            text = payload.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\x00" not in text:
            return text
    raise PlikOdrzucony("Nie rozpoznajemy kodowania pliku. Zapisz go jako CSV UTF-8 albo jako XLSX.")


def _xlsx(payload):
    check(payload, "XLSX")
    book = load_workbook(io.BytesIO(payload), read_only=True, data_only=False, keep_links=False)
    try:
        sheet = book.worksheets[0] if book.worksheets else None
        for row in sheet.iter_rows(max_row=MOST_ROWS + 1, max_col=MOST_COLUMNS) if sheet else ():
            yield [_cell(cell) for cell in row]
    finally:
        book.close()


def _cell(cell):
    value = cell.value
    if value is None:
        return ""
    if cell.data_type == "f":
        return FORMULA
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    text = str(value)
    zeros = cell.number_format or ""
    # „0050” kept as the number 50 and shown with a format of zeros
    return text.zfill(len(zeros)) if isinstance(value, int) and zeros and set(zeros) == {"0"} else text
