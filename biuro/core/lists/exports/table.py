"""What every format writes: headings, what was asked for, and the rows in pieces, so that none holds them all."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from biuro.core.lists.declaration import Kolumna
from biuro.core.lists.keyset import page
from biuro.core.lists.parameters import Parametry

KAWALEK = 500  # rows read from the database at a time
Postep = Callable[[int], None]  # told how many rows are done


@dataclass(frozen=True)
class Tabela:
    """A register to be written. Pieces can be read once."""

    tytul: str
    kolumny: tuple[Kolumna, ...]
    filtry: tuple[str, ...]  # in words, as on the chips
    razem: int
    kto: str
    kiedy: datetime
    kawalki: Iterator[list[list[Any]]]
    podtytul: str = ""


def tabela(parametry: Parametry, *, razem: int, kiedy: datetime, kawalek: int = KAWALEK) -> Tabela:
    """The table of these parameters; `razem` is how many rows it will be said to have."""
    form, widok = parametry.form, parametry.widok
    words = [f"widok: {widok.nazwa}"] if widok else []
    words += [form.slowa(filtr, value) for filtr, value in form.czynne()]
    return Tabela(
        parametry.lista.tytul,
        parametry.kolumny,
        tuple(words),
        razem,
        str(parametry.osoba),
        kiedy,
        _pieces(parametry, kawalek),
        parametry.lista.podtytul(parametry.osoba),
    )


def _pieces(parametry: Parametry, size: int) -> Iterator[list[list[Any]]]:
    """Rows in the order of the screen; each piece is a query of its own, so no transaction stays open."""
    rows, order, start = parametry.wiersze(), parametry.porzadek, None
    while True:
        part = page(rows, order, start, size=size)
        parametry.lista.przygotuj(part.wiersze, parametry.osoba)
        yield [[kolumna.wartosc(wiersz) for kolumna in parametry.kolumny] for wiersz in part.wiersze]
        start = part.nastepna
        if start is None:
            return
