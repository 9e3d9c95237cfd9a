"""Words for rows that have none yet: in a migration, after an import by SQL, or with a newer dictionary for all."""

from collections.abc import Iterable, Iterator, Sequence

from django.apps import apps
from django.db import connection

from biuro.core.search.models import Szukane
from biuro.core.search.words import hasla

PACZKA = 1000  # rows of one batch; what is done stays done when the command is stopped


def szukane_modele() -> list[type[Szukane]]:
    """Every table that is searched by words."""
    return [model for model in apps.get_models() if issubclass(model, Szukane)]


def uzupelnij(tabela: str, kolumny: Iterable[str], *, wszystko: bool = False) -> Iterator[int]:
    """Give the rows of a table without words (all, with `wszystko`) theirs; yields how many after each batch.

    Past the history on purpose: the column is derived from the others and no history table keeps it.
    """
    quote = connection.ops.quote_name
    which = "" if wszystko else "AND slowa IS NULL"
    names = ", ".join(quote(name) for name in kolumny)
    read = f"SELECT id, {names} FROM {quote(tabela)} WHERE id > %s {which} ORDER BY id LIMIT {PACZKA}"  # noqa: S608 - our own names
    write = f"UPDATE {quote(tabela)} SET slowa = %s WHERE id = %s"  # noqa: S608 - our own name
    last = 0
    with connection.cursor() as cursor:
        while rows := _read(cursor, read, last):
            cursor.executemany(write, [(hasla(*texts), key) for key, *texts in rows])
            last = rows[-1][0]
            yield len(rows)


def _read(cursor, statement: str, last: int) -> Sequence[tuple]:
    cursor.execute(statement, [last])
    return cursor.fetchall()
