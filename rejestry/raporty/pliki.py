"""The report as PDF and XLSX: the same sections, every number with the one of a year before."""

import io
from datetime import datetime

from xlsxwriter import Workbook

from biuro.core.lists.exports.xlsx_file import OPTIONS
from biuro.core.pdf.render import render
from biuro.core.polish import short_date
from rejestry.raporty.obliczenia import Okres, Sekcja
from rejestry.raporty.wykres import wykres

KOLUMNY = ("Zestawienie", "Pozycja", "Okres", "Rok wcześniej")


def wiersze(sekcje: list[Sekcja]) -> list[tuple[str, str, int, int]]:
    """All rows of all sections, as the files hold them."""
    return [(sekcja.tytul, *row) for sekcja in sekcje for row in (*sekcja.wiersze, sekcja.razem) if row]


def pdf(sekcje: list[Sekcja], okres: Okres, *, kto: str, kiedy: datetime) -> bytes:
    """The report on paper, with its charts. Raises PdfNiepowstal."""
    rows = [(sekcja, wykres(sekcja)) for sekcja in sekcje]
    return render("pdf/raport.html", {"tytul": tytul(okres), "sekcje": rows, "kto": kto, "kiedy": kiedy})


def xlsx(sekcje: list[Sekcja], okres: Okres) -> bytes:
    """The report as a workbook: text is never a formula, numbers are numbers."""
    target = io.BytesIO()
    with Workbook(target, OPTIONS | {"constant_memory": False}) as book:
        book.set_properties({"title": tytul(okres)})
        sheet = book.add_worksheet("Raport")
        sheet.set_column(0, 1, 44)
        head = book.add_format({"bold": True, "bg_color": "#F0EEE8", "bottom": 1})
        sheet.write_row(0, 0, KOLUMNY, head)
        sheet.freeze_panes(1, 0)
        for number, (section, name, now, then) in enumerate(wiersze(sekcje), 1):
            sheet.write_string(number, 0, section)
            sheet.write_string(number, 1, name)
            sheet.write_number(number, 2, now)
            sheet.write_number(number, 3, then)
    return target.getvalue()


def tytul(okres: Okres) -> str:
    """The title with the days of the period."""
    return f"Skargi i wnioski od {short_date(okres.od)} do {short_date(okres.do)}"
