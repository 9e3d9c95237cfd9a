"""The keys of a page in the order of columns of the row or of one row joined to it, each part a range of an index.

Rows of equal keys in a joined table follow the primary key of that table, as its index has them: a million cases of
one state would have to be sorted by the keys of the rows that refer to them.
"""

from django.db.models import F, QuerySet, Value

from biuro.core.lists.cursor import Kursor
from biuro.core.lists.ordering import Dolaczony, Past, Porzadek

TIE = "_d"


def parts(rows: QuerySet, order: Porzadek, start: Kursor | None, *, back: bool, limit: int) -> list[QuerySet]:
    """Queries of (number of the part, pk, *values of the cursor), each in the direction of reading."""
    names = [f"_k{number}" for number in range(len(order.wyrazenia))]
    base = rows.annotate(**dict(zip(names, order.wyrazenia, strict=True)))
    joined = order.dolaczony(base.model)
    if joined:
        base, names = base.annotate(**{TIE: Dolaczony(joined)}), [*names, TIE]
    forward = order.malejaco == back  # ascending in the database
    return [
        arranged(part, [*columns, "pk"], forward, limit).annotate(_s=Value(number)).values_list("_s", "pk", *names)
        for number, (part, columns) in enumerate(_segments(base, names, order, start, back))
    ]


def _segments(base: QuerySet, names: list[str], order: Porzadek, start: Kursor | None, back: bool) -> list:
    """(rows, ordering columns) in the direction of reading: rows with a key and rows without stay apart."""
    operator = ">" if order.malejaco == back else "<"
    if not order.nullable(base.model):
        return [(past(base, names, start, operator), names)]
    if order.obecny is None:
        keyed, empty = base.filter(_k0__isnull=False), base.filter(_k0__isnull=True)
        last = names  # the empty key too: so an index that begins with it answers
    else:
        keyed, empty, last = base.filter(order.obecny), base.exclude(order.obecny), names[1:]
    if start and start.pusty:
        empty = past(empty, names[1:], Kursor(start.wartosci[1:], start.pk), operator)
        return [(empty, last), (keyed, names)] if back else [(empty, last)]
    keyed = past(keyed, names, start, operator)
    return [(keyed, names)] if back and start else [(keyed, names), (empty, last)]


def past(rows: QuerySet, names: list[str], start: Kursor | None, operator: str) -> QuerySet:
    """The rows beyond the cursor; with a joined table also said of its columns alone, for its index."""
    if start is None:
        return rows
    columns = [*names, "pk"]
    fields = [rows.query.annotations[name].output_field for name in names] + [rows.model._meta.pk]
    pairs = zip((*start.wartosci, start.pk), fields, strict=True)
    values = [Value(field.to_python(value), output_field=field) for value, field in pairs]
    if TIE in names:
        rows = rows.filter(Past(names, values[:-1], f"{operator}="))
    return rows.filter(Past(columns, values, operator))


def arranged(rows: QuerySet, columns: list[str], ascending: bool, limit: int) -> QuerySet:
    """The first rows by these columns, all in one direction."""
    arrangement = [F(name).asc() if ascending else F(name).desc() for name in columns]
    return rows.order_by(*arrangement)[:limit]
