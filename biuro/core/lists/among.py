"""„One of those” that an index answers also beside „or”: the ids are found first, once, and then looked up.

Of `id IN (SELECT …)` in a disjunction PostgreSQL makes a filter and walks the whole table with it.
"""

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import BooleanField, F, Func, Q, QuerySet


class Among(Func):
    """column = ANY(ARRAY(SELECT …))"""

    template, arg_joiner = "%(expressions)s)", " = ANY("
    output_field = BooleanField()


def among(path: str, ids: QuerySet) -> Q:
    """The rows whose column at the path is among the ids, a query of one column (values)."""
    return Q(Among(F(path), ArraySubquery(ids)))
