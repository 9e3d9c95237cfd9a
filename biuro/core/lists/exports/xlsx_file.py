"""XLSX written row by row: dates are dates, numbers are numbers, text is never a formula or a link."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any, BinaryIO

from django.utils import timezone
from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from biuro.core.lists.declaration import Kolumna
from biuro.core.lists.exports.table import Postep, Tabela
from biuro.core.lists.exports.values import words

OPTIONS = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
LONGEST = 32_767  # characters of a cell; Excel refuses more
WIDTHS = {"w-no": 20, "w-date": 12, "w-from": 32, "w-who": 22, "w-due": 14, "w-st": 20}  # in characters
WIDTH = 44


def write(target: BinaryIO, tabela: Tabela, postep: Postep) -> None:
    """Write the table into the open file; the first row stays in sight and carries the filter."""
    with Workbook(target, OPTIONS) as book:
        book.set_properties({"title": tabela.tytul, "author": tabela.kto, "created": tabela.kiedy.replace(tzinfo=None)})
        sheet = book.add_worksheet("Rejestr")
        _head(sheet, tabela.kolumny, book.add_format({"bold": True, "bg_color": "#F0EEE8", "bottom": 1}))
        formats = [book.add_format({"num_format": look}) for look in ("yyyy-mm-dd", "yyyy-mm-dd hh:mm")]
        done = 0
        for piece in tabela.kawalki:
            for number, row in enumerate(piece, done + 1):
                for column, value in enumerate(row):
                    _cell(sheet, (number, column), value, formats)
            done += len(piece)
            postep(done)
        sheet.autofilter(0, 0, max(done, 1), len(tabela.kolumny) - 1)


def _head(sheet: Worksheet, kolumny: tuple[Kolumna, ...], look: Format) -> None:
    for number, kolumna in enumerate(kolumny):
        sheet.set_column(number, number, WIDTHS.get(kolumna.szerokosc, WIDTH))
        sheet.write_string(0, number, kolumna.nazwa, look)
    sheet.freeze_panes(1, 0)
    sheet.set_landscape()
    sheet.set_paper(9)  # A4
    sheet.repeat_rows(0)
    sheet.fit_to_pages(1, 0)


def _cell(sheet: Worksheet, place: tuple[int, int], value: Any, formats: list[Format]) -> None:
    if isinstance(value, datetime):
        sheet.write_datetime(*place, timezone.localtime(value).replace(tzinfo=None), formats[1])
    elif isinstance(value, date):
        sheet.write_datetime(*place, datetime(value.year, value.month, value.day), formats[0])  # noqa: DTZ001 - a day
    elif isinstance(value, int | float | Decimal) and not isinstance(value, bool):
        sheet.write_number(*place, value)
    else:
        sheet.write_string(*place, words(value)[:LONGEST])
