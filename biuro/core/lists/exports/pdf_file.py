"""A register of any length on paper: parts set one by one, joined, their pages numbered at the end.

10 000 rows of sixteen columns set at once take 2.6 GB; a part of 500 takes 170 MB.
"""

import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO

from django.utils import timezone

from biuro.core.lists.exports.table import Postep, Tabela
from biuro.core.lists.exports.values import words
from biuro.core.pdf.joining import join
from biuro.core.pdf.render import typeset
from biuro.core.pdf.widths import Podzial, podziel
from biuro.core.polish.text import hard_spaces

WIERSZY_W_CZESCI = 500
OFFICE = "Urząd Miasta Poznania, Biuro Poznań Kontakt"


def write(target: BinaryIO, tabela: Tabela, postep: Postep) -> None:
    """Write the table into the open file. Raises PdfNiepowstal."""
    with tempfile.TemporaryDirectory(prefix="rejestr-") as folder:
        parts, done, podzial = [], 0, None
        for number, rows in enumerate(_parts(tabela)):
            path = Path(folder, f"{number:05}.pdf")
            podzial = podzial or podziel([kolumna.nazwa for kolumna in tabela.kolumny], rows)
            path.write_bytes(typeset("rejestr", _data(tabela, rows, podzial, first=not number)))
            parts.append(path)
            done += len(rows)
            postep(done)
        join(parts, target)


def _parts(tabela: Tabela) -> Iterator[list[list[str]]]:
    """Rows as text in parts of one size; at least one part, so that an empty register prints too."""
    for piece in tabela.kawalki:
        rows = [[hard_spaces(words(value)) for value in row] for row in piece]
        for start in range(0, max(len(rows), 1), WIERSZY_W_CZESCI):
            yield rows[start : start + WIERSZY_W_CZESCI]


def _data(tabela: Tabela, rows: list[list[str]], podzial: Podzial, *, first: bool) -> dict[str, Any]:
    asked = f"{' · '.join(tabela.filtry) or 'Bez filtrów'}. Pozycji: {tabela.razem}."
    names, kiedy = ("year", "month", "day", "hour", "minute", "second"), timezone.localtime(tabela.kiedy)
    return podzial._asdict() | {
        "tytul": tabela.tytul,
        "kto": tabela.kto,
        "kiedy": dict(zip(names, kiedy.timetuple(), strict=False)),
        "biuro": OFFICE,
        "druk": f"Wydruk: {tabela.kto}, {kiedy:%d.%m.%Y, %H:%M}",
        "naglowek": [*filter(None, [tabela.podtytul]), asked] if first else None,
        "kolumny": [kolumna.nazwa for kolumna in tabela.kolumny],
        "wiersze": rows,
    }
