"""The keys of a page in the order of another table, as the people of an office: group after group, from an index.

Sorting a million rows by the name of a person means to look at all of them. There are few people, so they are put in
order, and from each in turn come the first rows of an index (person, id) until the page is full. Names are read where
they stand, so a rename moves the rows at once.
"""

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import F, Func, OuterRef, QuerySet, Subquery, Value
from django.db.models.constants import LOOKUP_SEP

from biuro.core.lists.cursor import Kursor
from biuro.core.lists.ordering import Dolaczony, Past, Porzadek, path_model, path_nullable
from biuro.core.lists.segments import OWN, TIE, arranged


class Rows(Func):
    """The elements of an array as rows; after the order of the groups, and only as many as the page asks for."""

    function = "unnest"
    set_returning = True


def parts(rows: QuerySet, order: Porzadek, start: Kursor | None, *, back: bool, limit: int) -> list[QuerySet]:
    """Queries of (number of the part, pk, *values of the cursor: keys of the group, its pk), rows of no group last."""
    ways = list(_Reading(rows, order, back, limit).ways(start))
    return [part.annotate(_s=Value(number)).values_list("_s", *columns) for number, (part, columns) in enumerate(ways)]


class _Reading:
    """One reading of rows by groups, in one direction."""

    def __init__(self, rows: QuerySet, order: Porzadek, back: bool, limit: int):
        self.rows, self.order, self.back, self.limit = rows, order, back, limit
        self.forward = order.malejaco == back
        self.operator = ">" if self.forward else "<"
        self.names = [f"_k{number}" for number in range(len(order.wyrazenia))]
        self.path, self.key, self.chosen = order.grupy.sciezka, order.grupy.pole, order.grupy.zbior
        groups = self.chosen() if self.chosen else path_model(rows.model, self.path)._default_manager.all()
        self.groups = groups.annotate(**dict(zip(self.names, order.wyrazenia, strict=True)))
        self.joined = self.path.rpartition(LOOKUP_SEP)[0]
        self.ties = [TIE] if self.joined else []
        if self.joined:
            self.rows = rows.annotate(**{TIE: Dolaczony(self.joined), OWN: F(self.joined)})

    def ways(self, start: Kursor | None):
        """(rows, columns of the cursor) in the direction of reading."""
        outside = self.chosen or path_nullable(self.rows.model, self.path)
        if start and start.pusty:
            yield self._no_group(self._past(start))
            if self.back:
                yield self._of(self.groups, self.rows)
            return
        if start:
            yield self._of(self.groups.filter(pk=start.wartosci[-1]), self._past(start))
        yield self._of(self._beyond(start), self.rows)
        if outside and not (start and self.back):
            yield self._no_group(self.rows)

    def _of(self, groups: QuerySet, rows: QuerySet):
        own = rows.filter(**{self.path: OuterRef(self.key)})
        own = arranged(own, [*self.ties, "pk"], self.forward, self.limit).values("pk")
        taken = groups.annotate(_w=Rows(ArraySubquery(own), output_field=self.rows.model._meta.pk))
        return arranged(taken, [*self.names, "pk"], self.forward, self.limit), ["_w", *self.names, "pk"]

    def _beyond(self, start: Kursor | None) -> QuerySet:
        if start is None:
            return self.groups
        columns = [*self.names, "pk"]
        fields = [
            *(self.groups.query.annotations[name].output_field for name in self.names),
            self.groups.model._meta.pk,
        ]
        values = [
            Value(field.to_python(at), output_field=field) for at, field in zip(start.wartosci, fields, strict=True)
        ]
        return self.groups.filter(Past(columns, values, self.operator))

    def _past(self, start: Kursor) -> QuerySet:
        """The rows of the group of the cursor that follow it."""
        pk = Value(start.pk, output_field=self.rows.model._meta.pk)
        if not self.joined:
            return self.rows.filter(Past(["pk"], [pk], self.operator))
        at = Subquery(self.rows.model._default_manager.filter(pk=start.pk).values(self.joined)[:1])
        from_there = self.rows
        for name in (TIE, OWN):  # of both tables: the planner does not know by itself that they are equal
            from_there = from_there.filter(Past([name], [at], f"{self.operator}="))
        return from_there.filter(Past([TIE, "pk"], [at, pk], self.operator))

    def _no_group(self, rows: QuerySet):
        fields = {name: self.groups.query.annotations[name].output_field for name in self.names}
        nothing = {name: Value(None, output_field=field) for name, field in fields.items()}
        if self.chosen:
            empty = rows.exclude(**{f"{self.path}__in": self.groups.values(self.key)})
            empty, by = empty.annotate(**nothing, _g=Value(None, output_field=self.groups.model._meta.pk)), []
        else:  # in order of the empty reference too: so an index that begins with it answers
            empty, by = rows.filter(**{f"{self.path}__isnull": True}).annotate(**nothing, _g=F(self.path)), ["_g"]
        return arranged(empty, [*by, *self.ties, "pk"], self.forward, self.limit), ["pk", *self.names, "_g"]
