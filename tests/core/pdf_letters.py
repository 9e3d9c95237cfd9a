"""A letter of the bureau for the tests of PDF."""

from dataclasses import replace
from datetime import UTC, date, datetime

from biuro.core.pdf.letter import Adresat, Podpis, Prowadzacy, TrescPisma, pdf_pisma

LETTER = TrescPisma(
    data=date(2026, 11, 23),
    znak="PK-II.1510.12.2026.AK",
    adresat=Adresat("Jan Żółkiewski", ("ul. Święty Marcin 24/5", "61-805 Poznań")),
    dotyczy="skarga na czas oczekiwania na infolinii",
    w_odpowiedzi_na="pismo z 3 listopada 2026 r.",
    sposob_wysylki="List polecony",
    tresc="Szanowny Panie,\ndziękuję za pismo.\n\n## Ustalenia\n- **skarga** jest zasadna,\n- przepraszam.",
    prowadzacy=Prowadzacy("Anna Kowalska", "61 111 22 33", "kontakt@poznan.example"),
    podpis=Podpis(
        "Maria Wiśniewska",
        "Zastępca Dyrektora",
        datetime(2026, 11, 23, 13, 5, tzinfo=UTC),
        "w zastępstwie dyrektora",
        "Z up. Prezydenta Miasta Poznania",
        "0123456789abcdef" * 4,
    ),
    zalaczniki=("kopia notatki",),
    klauzula_rodo="Administratorem danych jest Prezydent Miasta Poznania.",
)


def letter(**changes):
    """Return the letter with other values of some fields."""
    return replace(LETTER, **changes)


def letter_pdf(**changes):
    """Return the PDF of the letter with other values of some fields."""
    return pdf_pisma(letter(**changes))
