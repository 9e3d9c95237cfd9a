"""Deadlines of cases: what is open, what presses, in what order a case shows them."""

from django.db.models import F, OuterRef, QuerySet, Subquery

from rejestry.sprawy.models import Sprawa
from rejestry.terminy.models import Termin


def otwarte(sprawa: Sprawa) -> QuerySet[Termin]:
    """The deadlines of the case that still run, the nearest first."""
    return sprawa.terminy.filter(spelniony=None).order_by("ostateczny", "pk")


def wszystkie(sprawa: Sprawa) -> QuerySet[Termin]:
    """All deadlines of the case: open ones first, then the fulfilled."""
    return sprawa.terminy.order_by(F("spelniony").desc(nulls_first=True), "ostateczny", "pk")


def z_terminem(sprawy: QuerySet[Sprawa]) -> QuerySet[Sprawa]:
    """The cases with `termin` (the nearest open, else the first fulfilled) and `termin_spelniony`, in one query."""
    rows = Termin.objects.filter(sprawa=OuterRef("pk"))
    first = rows.order_by(F("spelniony").asc(nulls_first=True), "ostateczny")
    return sprawy.annotate(
        termin=Subquery(first.values("ostateczny")[:1]), termin_spelniony=Subquery(first.values("spelniony")[:1])
    )
