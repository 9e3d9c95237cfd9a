"""CSV as a Polish spreadsheet opens it: semicolons, UTF-8 with BOM, every text in quotes."""

import csv
import io
from typing import BinaryIO

from biuro.core.lists.exports.table import Postep, Tabela
from biuro.core.lists.exports.values import csv_value

BOM = "\ufeff"


def write(target: BinaryIO, tabela: Tabela, postep: Postep) -> None:
    """Write the table into the open file, a piece at a time."""
    text = io.TextIOWrapper(target, encoding="utf-8", newline="", write_through=True)
    text.write(BOM)
    writer = csv.writer(text, delimiter=";", quoting=csv.QUOTE_NONNUMERIC, lineterminator="\r\n")
    writer.writerow([kolumna.nazwa for kolumna in tabela.kolumny])
    done = 0
    for piece in tabela.kawalki:
        writer.writerows([csv_value(value) for value in row] for row in piece)
        done += len(piece)
        postep(done)
    text.detach()
