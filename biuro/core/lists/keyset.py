"""A page of rows found by its first row, not by its number: as fast on the last page of a million as on the first.

Two queries, however many rows: the keys of the page (an index is enough), then the rows with what they refer to.
"""

from dataclasses import dataclass
from typing import Any

from django.db.models import F, QuerySet, Value

from biuro.core.lists.cursor import Kursor
from biuro.core.lists.ordering import Past, Porzadek

NA_STRONIE = 50


@dataclass(frozen=True)
class Strona:
    """Rows in order, and the cursors of the neighbouring pages where there are such pages."""

    wiersze: list
    poprzednia: Kursor | None
    nastepna: Kursor | None


def page(
    queryset: QuerySet,
    order: Porzadek,
    start: Kursor | None = None,
    *,
    back: bool = False,
    size: int = NA_STRONIE,
) -> Strona:
    """The page after the cursor (before it, with `back`); the first one without a cursor.

    Going back beyond the beginning gives the first page, full.
    """
    found = _keys(queryset, order, start, back, size + 1)
    if back and len(found) <= size:
        return page(queryset, order, size=size)
    more, found = len(found) > size, found[:size]
    if back:
        found.reverse()
    edges = (found[0], found[-1]) if found else (None, None)
    previous = edges[0] if start else None
    following = edges[1] if more or back else None
    return Strona(_rows(queryset, [key.pk for key in found]), previous, following)


def _keys(queryset: QuerySet, order: Porzadek, start: Kursor | None, back: bool, limit: int) -> list[Kursor]:
    """At most `limit` cursors in the direction of reading."""
    names = [f"_k{number}" for number in range(len(order.wyrazenia))]
    base = queryset.order_by().annotate(**dict(zip(names, order.wyrazenia, strict=True)))
    forward = order.malejaco == back  # ascending in the database
    parts = [
        _arranged(part, [*columns, "pk"], forward, limit).annotate(_s=Value(number)).values_list("_s", "pk", *names)
        for number, (part, columns) in enumerate(_segments(base, names, order, start, back))
    ]
    found = list(parts[0].union(*parts[1:], all=True) if len(parts) > 1 else parts[0])
    found.sort(key=lambda row: row[0])  # stable: within a part the order of the database stays
    return [Kursor(tuple(values), pk) for _, pk, *values in found[:limit]]


def _segments(base: QuerySet, names: list[str], order: Porzadek, start: Kursor | None, back: bool) -> list:
    """(rows, ordering columns) in the direction of reading: rows with a key and rows without stay apart."""
    operator = ">" if order.malejaco == back else "<"
    if not order.nullable(base.model):
        return [(_past(base, names, start, operator), names)]
    if order.obecny is None:
        keyed, empty = base.filter(_k0__isnull=False), base.filter(_k0__isnull=True)
    else:
        keyed, empty = base.filter(order.obecny), base.exclude(order.obecny)
    if start and start.pusty:
        empty = _past(empty, [], Kursor((), start.pk), operator)
        return [(empty, []), (keyed, names)] if back else [(empty, [])]
    keyed = _past(keyed, names, start, operator)
    return [(keyed, names)] if back and start else [(keyed, names), (empty, [])]


def _past(rows: QuerySet, names: list[str], start: Kursor | None, operator: str) -> QuerySet:
    """The rows beyond the cursor."""
    if start is None:
        return rows
    columns = [*names, "pk"]
    fields = [rows.query.annotations[name].output_field for name in names] + [rows.model._meta.pk]
    pairs = zip((*start.wartosci, start.pk), fields, strict=True)
    values = [Value(field.to_python(value), output_field=field) for value, field in pairs]
    return rows.filter(Past(columns, values, operator))


def _arranged(rows: QuerySet, columns: list[str], ascending: bool, limit: int) -> QuerySet:
    arrangement = [F(name).asc() if ascending else F(name).desc() for name in columns]
    return rows.order_by(*arrangement)[:limit]


def _rows(queryset: QuerySet, keys: list[Any]) -> list:
    """The rows of the keys, in their order."""
    found = {row.pk: row for row in queryset.order_by().filter(pk__in=keys)} if keys else {}
    return [found[key] for key in keys if key in found]
