"""A register on paper: landscape, with the filters that chose the rows and who printed it when."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from biuro.core.errors import Refused
from biuro.core.pdf.render import render

NAJWIECEJ_WIERSZY = 1000  # about 40 pages and 10 seconds; longer lists are for the spreadsheet


@dataclass(frozen=True)
class Kolumna:
    """A column: its heading and its width, one of "waska", "srednia", "szeroka" or "" for what is left."""

    nazwa: str
    szerokosc: str = ""


@dataclass(frozen=True)
class WydrukRejestru:
    """What stands on the printed register; cells are text, already formatted."""

    tytul: str
    kolumny: Sequence[Kolumna]
    wiersze: Sequence[Sequence[str]]
    wydrukowal: str
    kiedy: datetime  # aware
    filtry: Sequence[tuple[str, str]] = ()  # (name, value) as on the screen
    podtytul: str = ""
    przypisy: Sequence[str] = ()  # sentences under the table


def pdf_rejestru(wydruk):
    """Take a WydrukRejestru; return the bytes of its PDF. Raises Refused for too many rows, PdfNiepowstal."""
    if len(wydruk.wiersze) > NAJWIECEJ_WIERSZY:
        raise Refused(
            f"Zestawienie ma {len(wydruk.wiersze)} wierszy, a na wydruku mieści się {NAJWIECEJ_WIERSZY}. "
            "Zawęź filtry, na przykład do jednego miesiąca, albo pobierz arkusz XLSX."
        )
    return render("pdf/rejestr.html", {"wydruk": wydruk})
