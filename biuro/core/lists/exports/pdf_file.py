"""A register of any length on paper: parts rendered one by one, joined, their pages numbered at the end.

A renderer holding 10 000 rows at once takes over a gigabyte; a part of 250 takes what a short register does.
"""

import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO

from biuro.core.lists.exports.table import Postep, Tabela
from biuro.core.lists.exports.values import words
from biuro.core.pdf.joining import join
from biuro.core.pdf.render import BACKGROUND, render

WIERSZY_W_CZESCI = 250
NAJWIECEJ_KOLUMN = 10  # more are printed smaller, so that the whole register fits the page
SZEROKOSCI = {"w-no": "srednia", "w-date": "waska", "w-who": "srednia", "w-due": "srednia", "w-st": "srednia"}


def write(target: BinaryIO, tabela: Tabela, postep: Postep) -> None:
    """Write the table into the open file. Raises PdfNiepowstal."""
    with tempfile.TemporaryDirectory(prefix="rejestr-") as folder:
        parts, done = [], 0
        for number, rows in enumerate(_parts(tabela)):
            path = Path(folder, f"{number:05}.pdf")
            path.write_bytes(render("pdf/rejestr_czesc.html", _context(tabela, rows, first=not number), BACKGROUND))
            parts.append(path)
            done += len(rows)
            postep(done)
        join(parts, target)


def _parts(tabela: Tabela) -> Iterator[list[list[str]]]:
    """Rows as text in parts of one size; at least one part, so that an empty register prints too."""
    for piece in tabela.kawalki:
        rows = [[words(value) for value in row] for row in piece]
        for start in range(0, max(len(rows), 1), WIERSZY_W_CZESCI):
            yield rows[start : start + WIERSZY_W_CZESCI]


def _context(tabela: Tabela, rows: list[list[str]], *, first: bool) -> dict[str, Any]:
    widths = [SZEROKOSCI.get(kolumna.szerokosc, "") for kolumna in tabela.kolumny]
    dense = len(tabela.kolumny) > NAJWIECEJ_KOLUMN
    return {"tabela": tabela, "szerokosci": widths, "wiersze": rows, "pierwsza": first, "gesty": dense}
