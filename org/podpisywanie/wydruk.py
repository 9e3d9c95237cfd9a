"""The matrix on paper: the same rows as the page, what was asked for, who is away and how § 9 is read."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from django.utils import timezone

from biuro.core.pdf.register import Kolumna, WydrukRejestru, pdf_rejestru
from biuro.core.polish import short_date
from org.kadry.models import Pracownik
from org.podpisywanie.reguly import Czynnosc
from org.podpisywanie.tabela import Komorka, Wiersz


@dataclass(frozen=True)
class Wydruk:
    """What the page shows: the day, the order, the rows, the filters and the sentences under the table."""

    dzien: date
    numer: str
    wiersze: Sequence[Wiersz]
    czynnosci: Sequence[Czynnosc]
    filtry: Sequence[tuple[str, str]] = ()
    przypisy: Sequence[str] = ()
    pora: str = ""


def pdf_macierzy(co: Wydruk, *, wydrukowal: Pracownik) -> bytes:
    """The bytes of the PDF. Raises PdfNiepowstal."""
    columns = [Kolumna("Jednostka", "waska"), Kolumna("Rodzaj pisma", "szeroka")]
    order = f"Zarządzenie nr {co.numer}, § 9" if co.numer else "Nie obowiązuje żaden Regulamin znany systemowi"
    return pdf_rejestru(
        WydrukRejestru(
            tytul=f"Kto co podpisuje, stan na {short_date(co.dzien)}{f', {co.pora}' if co.pora else ''}",
            podtytul=f"{order}. Pismo napisał kto inny i nie dotyczy ono nikogo z Biura.",
            kolumny=[*columns, *(Kolumna(czynnosc.label.capitalize()) for czynnosc in co.czynnosci)],
            wiersze=[_row(row) for row in co.wiersze],
            wydrukowal=str(wydrukowal),
            kiedy=timezone.localtime(),
            filtry=co.filtry,
            przypisy=co.przypisy,
        )
    )


def _row(row: Wiersz) -> list[str]:
    return [row.jednostka.symbol, row.kategoria.label, *(_cell(komorka) for komorka in row.komorki)]


def _cell(komorka: Komorka) -> str:
    return "; ".join(_who(kto) for kto in komorka.moga) or komorka.uwaga


def _who(kto) -> str:
    for_whom = f", za: {kto.authority.acting_for}" if kto.authority.acting_for else ""
    return f"{kto.osoba} ({kto.authority.basis}{for_whom})"
