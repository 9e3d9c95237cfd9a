"""A page of rows found by its first row, not by its number: as fast on the last page of a million as on the first.

Two queries, however many rows: the keys of the page (an index is enough), then the rows with what they refer to.
"""

from dataclasses import dataclass
from typing import Any

from django.db.models import QuerySet

from biuro.core.lists import groups, segments
from biuro.core.lists.cursor import Kursor
from biuro.core.lists.ordering import Porzadek

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
    way = groups if order.grupy else segments
    parts = way.parts(queryset.order_by(), order, start, back=back, limit=limit)
    found = list(parts[0].union(*parts[1:], all=True) if len(parts) > 1 else parts[0])
    found.sort(key=lambda row: row[0])  # stable: within a part the order of the database stays
    return [Kursor(tuple(values), pk) for _, pk, *values in found[:limit]]


def _rows(queryset: QuerySet, keys: list[Any]) -> list:
    """The rows of the keys, in their order."""
    found = {row.pk: row for row in queryset.order_by().filter(pk__in=keys)} if keys else {}
    return [found[key] for key in keys if key in found]
