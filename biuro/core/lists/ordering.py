"""Order of rows: by which column, whether it may be empty, and the comparison that starts a page."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.db.models import BooleanField, Expression, F, Func, Model, Q, Value
from django.db.models.constants import LOOKUP_SEP
from django.db.models.functions import Collate

from biuro.core.sortkey import SORTKEY


@dataclass(frozen=True)
class Klucz:
    """An expression to sort by that an index cannot answer, and which rows have it: they are few and come first."""

    wyrazenie: Expression
    obecny: Callable[[], Q]


@dataclass(frozen=True)
class Porzadek:
    """A chosen order: the column, its direction and the expressions that make its key."""

    klucz: str
    malejaco: bool
    wyrazenia: tuple[Expression | F, ...]
    obecny: Q | None = None  # which rows have a key, where the key itself cannot tell it cheaply

    @property
    def parametr(self) -> str:
        """As in the address: „-termin”."""
        return f"-{self.klucz}" if self.malejaco else self.klucz

    def nullable(self, model: type[Model]) -> bool:
        """True when a row may have no key; such rows come last in both directions."""
        if len(self.wyrazenia) > 1:
            return False
        sources = list(_paths(self.wyrazenia[0]))
        return not sources or any(_path_nullable(model, path) for path in sources)


def porzadek(lista: Any, parametr: str) -> Porzadek | None:
    """The order of „klucz” or „-klucz”; None when there is no such column or it cannot be sorted."""
    column = lista.kolumna(parametr.removeprefix("-"))
    if column is None or column.sort is None:
        return None
    falling = parametr.startswith("-")
    if isinstance(column.sort, Klucz):
        return Porzadek(column.klucz, falling, (column.sort.wyrazenie,), column.sort.obecny())
    keys = column.sort if isinstance(column.sort, tuple) else (column.sort,)
    return Porzadek(column.klucz, falling, tuple(F(key) if isinstance(key, str) else key for key in keys))


class Past(Func):
    """(a, b) > (x, y) as one row comparison, which an index on (a, b) answers as a range."""

    output_field = BooleanField()

    def __init__(self, left: list[str], right: list[Value], operator: str):
        super().__init__(*left, *right, operator=operator)

    def as_sql(self, compiler: Any, connection: Any, **extra: Any) -> tuple[str, list]:
        """Half of the expressions stand on the left, half on the right."""
        parts = [compiler.compile(expression) for expression in self.source_expressions]
        half = len(parts) // 2
        left, right = (", ".join(sql for sql, _ in side) for side in (parts[:half], parts[half:]))
        return f"(({left}) {self.extra['operator']} ({right}))", [value for _, params in parts for value in params]


def _paths(expression: Any) -> list[str]:
    """The paths under an expression of ours; none for an expression we know nothing about."""
    if isinstance(expression, F):
        return [expression.name]
    known = isinstance(expression, Collate) or getattr(expression, "extra", {}).get("function") == SORTKEY
    return _paths(expression.get_source_expressions()[0]) if known else []


def _path_nullable(model: type[Model], path: str) -> bool:
    for name in path.split(LOOKUP_SEP):
        if name == "pk":
            return False
        field = model._meta.get_field(name)
        if field.null:
            return True
        model = field.related_model
    return False
