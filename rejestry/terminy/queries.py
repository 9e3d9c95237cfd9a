"""Deadlines of cases: what is open, what presses, in what order a case shows them."""

from datetime import date

from django.db.models import F, OuterRef, Q, QuerySet, Subquery

from rejestry.sprawy.models import Sprawa
from rejestry.terminy.models import Termin


def otwarte(sprawa: Sprawa) -> QuerySet[Termin]:
    """The deadlines of the case that still run, the nearest first."""
    return sprawa.terminy.filter(spelniony=None).order_by("ostateczny", "pk")


def wszystkie(sprawa: Sprawa) -> QuerySet[Termin]:
    """All deadlines of the case: open ones first, then the fulfilled."""
    return sprawa.terminy.order_by(F("spelniony").desc(nulls_first=True), "ostateczny", "pk")


def najblizszy(pole: str, sprawa: str = "pk") -> Subquery:
    """A column of the nearest open deadline, else of the first fulfilled; `sprawa`: the path from row to case."""
    rows = Termin.objects.filter(sprawa=OuterRef(sprawa))
    return Subquery(rows.order_by(F("spelniony").asc(nulls_first=True), "ostateczny").values(pole)[:1])


def z_terminem(rows: QuerySet, sprawa: str = "pk") -> QuerySet:
    """The rows with `termin` and `termin_spelniony` of that deadline, in one query."""
    columns = {"termin": "ostateczny", "termin_spelniony": "spelniony", "termin_czym": "czym"}
    return rows.annotate(**{name: najblizszy(field, sprawa) for name, field in columns.items()})


def po_terminie(dzien: date, sprawa: str = "") -> Q:
    """The condition „an open deadline has passed”; `sprawa`: the prefix from the row to its case, with „__”."""
    late = Termin.objects.filter(spelniony=None, ostateczny__lt=dzien).values("sprawa")
    return Q(**{f"{sprawa}pk__in": late})
