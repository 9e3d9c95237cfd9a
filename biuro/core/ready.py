"""Queries composed once and asked with other days and moments, and the rows they bring.

Composing a query costs Django more than PostgreSQL needs to answer it, and rights are asked in every request. So the
query is composed once for stand-ins of the day, the moment and the person; each question puts its own values in
their places. PostgreSQL prepares the statement once for each connection, too: planning it costs more than the answer.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime
from functools import lru_cache

from django.db import connection, models
from django.db.backends.postgresql.base import ServerBindingCursor
from django.db.backends.utils import CursorWrapper

DAY, MOMENT = date(1, 1, 1), datetime(1, 1, 1, tzinfo=UTC)  # known by their identity, never by their value
WHO = 2**40 + 1  # the same for the id of a person


class Ready:
    """A query of values (values_list) kept as SQL; `compose` builds it from DAY, MOMENT, WHO and the variant."""

    def __init__(self, compose: Callable[..., models.QuerySet]):
        self._compose, self._kept = compose, {}

    def rows(self, day: date, moment: datetime | None = None, *variant, who: int | None = None) -> list[tuple]:
        """The rows for that day, (aware) moment and person; what changes the query itself goes into `variant`."""
        if variant not in self._kept:
            self._kept[variant] = self._compose(*variant).query.sql_with_params()
        sql, parameters = self._kept[variant]
        given = {id(DAY): day, id(MOMENT): moment, id(WHO): who}
        with prepared() as cursor:
            cursor.execute(sql, [given.get(id(value), value) for value in parameters])
            return cursor.fetchall()


@contextmanager
def prepared() -> Iterator[CursorWrapper]:
    """A cursor whose statements PostgreSQL keeps prepared, for the few fixed ones asked in every request."""
    connection.ensure_connection()
    session = connection.connection
    usual, session.cursor_factory = session.cursor_factory, ServerBindingCursor
    try:
        cursor = connection.cursor()
    finally:
        session.cursor_factory = usual
    with cursor:
        yield cursor


@lru_cache
def names(model: type[models.Model]) -> tuple[str, ...]:
    """The attributes of the columns of a model, in the order `instance` expects."""
    return tuple(field.attname for field in model._meta.concrete_fields)


def through(model: type[models.Model], relation: str) -> list[str]:
    """The same columns, reached through a relation, for values_list."""
    return [f"{relation}__{name}" for name in names(model)]


def instance(model: type[models.Model], values: Sequence) -> models.Model | None:
    """The instance of these values, or None where an outer join found no row."""
    return model.from_db(connection.alias, names(model), values) if values[0] is not None else None
