"""Order of rows: by which column, whether it may be empty, and the comparison that starts a page."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.db.models import BooleanField, Expression, F, Func, Model, QuerySet
from django.db.models.constants import LOOKUP_SEP
from django.db.models.expressions import Col
from django.db.models.functions import Collate

from biuro.core.sortkey import SORTKEY


@dataclass(frozen=True)
class Grupy:
    """An order by columns of another table: of the few rows these refer to, as the people of an office, or of `zbior`,
    which names by `pole` what the rows refer to by `sciezka`, as the open deadlines name cases (groups.py)."""

    sciezka: str
    klucze: tuple[Expression | F, ...]  # of the other table
    zbior: Callable[[], QuerySet] | None = None
    pole: str = "pk"


@dataclass(frozen=True)
class Porzadek:
    """A chosen order: the column, its direction and the expressions that make its key."""

    klucz: str
    malejaco: bool
    wyrazenia: tuple[Expression | F, ...]
    grupy: Grupy | None = None  # whose keys the expressions are

    @property
    def parametr(self) -> str:
        """As in the address: „-termin”."""
        return f"-{self.klucz}" if self.malejaco else self.klucz

    def nullable(self, model: type[Model]) -> bool:
        """True when a row may have no key; such rows come last in both directions."""
        if len(self.wyrazenia) > 1:
            return False
        sources = list(_paths(self.wyrazenia[0]))
        return not sources or any(path_nullable(model, path) for path in sources)

    def dolaczony(self, model: type[Model]) -> str:
        """The path to the one joined row that has the whole key; empty where the row itself has it."""
        prefixes = {path.rpartition(LOOKUP_SEP)[0] for key in self.wyrazenia for path in _paths(key) or ("",)}
        prefix = prefixes.pop() if len(prefixes) == 1 else ""
        return "" if prefix and path_nullable(model, prefix) else prefix


def porzadek(lista: Any, parametr: str) -> Porzadek | None:
    """The order of „klucz” or „-klucz”; None when there is no such column or it cannot be sorted."""
    column = lista.kolumna(parametr.removeprefix("-"))
    if column is None or column.sort is None:
        return None
    falling, sort = parametr.startswith("-"), column.sort
    if isinstance(sort, Grupy):
        return Porzadek(column.klucz, falling, sort.klucze, sort)
    keys = sort if isinstance(sort, tuple) else (sort,)
    return Porzadek(column.klucz, falling, tuple(F(key) if isinstance(key, str) else key for key in keys))


class Past(Func):
    """(a, b) > (x, y) as one row comparison, which an index on (a, b) answers as a range."""

    output_field = BooleanField()

    def __init__(self, left: list[str], right: list[Expression], operator: str):
        super().__init__(*left, *right, operator=operator)

    def as_sql(self, compiler: Any, connection: Any, **extra: Any) -> tuple[str, list]:
        """Half of the expressions stand on the left, half on the right."""
        parts = [compiler.compile(expression) for expression in self.source_expressions]
        half = len(parts) // 2
        left, right = (", ".join(sql for sql, _ in side) for side in (parts[:half], parts[half:]))
        return f"(({left}) {self.extra['operator']} ({right}))", [value for _, params in parts for value in params]


class Dolaczony(F):
    """The primary key of a joined row, in its own table: F would take the column that refers to it, and a comparison
    of columns of two tables is no range of an index of one."""

    def resolve_expression(self, query: Any = None, *args: Any, **kwargs: Any) -> Col:
        """The column of the key beside another column of the joined table."""
        model = path_model(query.model, self.name)
        beside = next(field.name for field in model._meta.concrete_fields if not field.primary_key)
        column = query.resolve_ref(f"{self.name}{LOOKUP_SEP}{beside}", *args, **kwargs)
        return Col(column.alias, model._meta.pk)


def path_model(model: type[Model], path: str) -> type[Model]:
    """The model a path of foreign keys leads to."""
    for name in path.split(LOOKUP_SEP):
        model = model._meta.get_field(name).related_model
    return model


def path_nullable(model: type[Model], path: str) -> bool:
    """May anything on the path be missing?"""
    for name in path.split(LOOKUP_SEP):
        if name == "pk":
            return False
        field = model._meta.get_field(name)
        if field.null:
            return True
        model = field.related_model
    return False


def _paths(expression: Any) -> list[str]:
    """The paths under an expression of ours; none for an expression we know nothing about."""
    if isinstance(expression, F):
        return [expression.name]
    known = isinstance(expression, Collate) or getattr(expression, "extra", {}).get("function") == SORTKEY
    return _paths(expression.get_source_expressions()[0]) if known else []
