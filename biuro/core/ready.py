"""Queries composed once and asked with other days and moments, and the rows they bring.

Composing a query costs Django more than PostgreSQL needs to answer it, and rights are asked in every request. So the
query is composed once for stand-ins of the day and the moment; each question puts its own values in their places.
"""

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from functools import lru_cache

from django.db import connection, models

DAY, MOMENT = date(1, 1, 1), datetime(1, 1, 1, tzinfo=UTC)  # known by their identity, never by their value


class Ready:
    """A query of values (values_list), kept as SQL; `compose` builds it from DAY, MOMENT and the variant asked for."""

    def __init__(self, compose: Callable[..., models.QuerySet]):
        self._compose, self._kept = compose, {}

    def rows(self, day: date, moment: datetime | None = None, *variant) -> list[tuple]:
        """The rows for that day and (aware) moment; whatever changes the query itself goes into `variant`."""
        if variant not in self._kept:
            self._kept[variant] = self._compose(*variant).query.sql_with_params()
        sql, parameters = self._kept[variant]
        given = {id(DAY): day, id(MOMENT): moment}
        with connection.cursor() as cursor:
            cursor.execute(sql, [given.get(id(value), value) for value in parameters])
            return cursor.fetchall()


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
