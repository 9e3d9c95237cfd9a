"""The keys of a page in the order of columns of the row or of one row joined to it, each part a range of an index.

Rows of equal keys in a joined table follow the primary key of that table, as its index has them: a million cases of
one state would have to be sorted by the keys of the rows that refer to them.
"""

from django.db.models import F, QuerySet, Value

from biuro.core.lists.cursor import Kursor
from biuro.core.lists.ordering import Dolaczony, Porzadek

TIE, OWN = "_d", "_o"  # the key of the joined row in its own table, and as the row refers to it


def parts(rows: QuerySet, order: Porzadek, start: Kursor | None, *, back: bool, limit: int) -> list[QuerySet]:
    """Queries of (number of the part, pk, *values of the cursor), each in the direction of reading."""
    names = [f"_k{number}" for number in range(len(order.wyrazenia))]
    base = rows.annotate(**dict(zip(names, order.wyrazenia, strict=True)))
    joined = order.dolaczony(base.model)
    if joined:
        base, names = base.annotate(**{TIE: Dolaczony(joined), OWN: F(joined)}), [*names, TIE]
    one_to_one = joined in {field.name for field in base.model._meta.concrete_fields if field.unique}
    columns = names if one_to_one else [*names, "pk"]
    forward = order.malejaco == back  # ascending in the database
    return [
        arranged(part, by, forward, limit).annotate(_s=Value(number)).values_list("_s", "pk", *names)
        for number, (part, by) in enumerate(_segments(base, columns, order, start, back))
    ]


def _segments(base: QuerySet, columns: list[str], order: Porzadek, start: Kursor | None, back: bool) -> list:
    """(rows, ordering columns) in the direction of reading: rows with a key and rows without stay apart."""
    beyond = "gt" if order.malejaco == back else "lt"
    at = (*start.wartosci, start.pk) if start else None
    if not order.nullable(base.model):
        return _past(base, columns, at, beyond)
    keyed, empty = base.filter(_k0__isnull=False), base.filter(_k0__isnull=True)
    if start and start.pusty:  # in order of the empty key too: so an index that begins with it answers
        ends = [(rows, columns) for rows, _ in _past(empty, columns[1:], at[1:], beyond)]
        return [*ends, (keyed, columns)] if back else ends
    begins = _past(keyed, columns, at, beyond)
    return begins if back and start else [*begins, (empty, columns)]


def _past(rows: QuerySet, columns: list[str], at: tuple | None, beyond: str) -> list[tuple[QuerySet, list[str]]]:
    """The rows beyond the place, the nearest first: equal in all columns but the last, in all but two, and so on.

    One comparison of rows, (a, b) > (x, y), would say the same in one part; but of it the planner knows only what `a`
    tells, takes a million rows of one state for none, and sorts them.
    """
    if at is None:
        return [(rows, columns)]
    types = {name: field.output_field for name, field in rows.query.annotations.items()}
    place = {
        name: types.get(name, rows.model._meta.pk).to_python(value) for name, value in zip(columns, at, strict=False)
    }
    parts = []
    for number, name in reversed(list(enumerate(columns))):
        way = {equal: place[equal] for equal in columns[:number]} | {f"{name}__{beyond}": place[name]}
        if name == TIE:  # what is beyond in the one table is so in the other: the planner does not know it by itself
            way[f"{OWN}__{beyond}"] = place[name]
        parts.append((rows.filter(**way), columns))
    return parts


def arranged(rows: QuerySet, columns: list[str], ascending: bool, limit: int) -> QuerySet:
    """The first rows by these columns, all in one direction."""
    arrangement = [F(name).asc() if ascending else F(name).desc() for name in columns]
    return rows.order_by(*arrangement)[:limit]
