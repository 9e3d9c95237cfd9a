"""The matrix on paper: the same rows as the page."""

from django.utils import timezone

from biuro.core.pdf.register import Kolumna, WydrukRejestru, pdf_rejestru
from biuro.core.polish import short_date
from org.kadry.models import Pracownik
from org.podpisywanie.reguly import Czynnosc
from org.podpisywanie.tabela import Komorka, Wiersz


def pdf_macierzy(rows: list[Wiersz], czynnosci: list[Czynnosc], *, dzien, wydrukowal: Pracownik) -> bytes:
    """The bytes of the PDF. Raises PdfNiepowstal."""
    columns = [Kolumna("Jednostka", "waska"), Kolumna("Rodzaj pisma", "srednia")]
    return pdf_rejestru(
        WydrukRejestru(
            tytul=f"Kto co podpisuje, stan na {short_date(dzien)}",
            podtytul="§ 9 Regulaminu: pismo napisane przez kogo innego i nikogo z Biura nie dotyczy.",
            kolumny=[*columns, *(Kolumna(czynnosc.label.capitalize()) for czynnosc in czynnosci)],
            wiersze=[_row(row) for row in rows],
            wydrukowal=str(wydrukowal),
            kiedy=timezone.localtime(),
        )
    )


def _row(row: Wiersz) -> list[str]:
    return [row.jednostka.symbol, row.kategoria.label, *(_cell(komorka) for komorka in row.komorki)]


def _cell(komorka: Komorka) -> str:
    return "; ".join(_who(kto) for kto in komorka.moga) or komorka.uwaga


def _who(kto) -> str:
    for_whom = f", za: {kto.authority.acting_for}" if kto.authority.acting_for else ""
    return f"{kto.osoba} ({kto.authority.basis}{for_whom})"
