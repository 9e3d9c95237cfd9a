"""Deadlines of cases: what is open, what presses, in what order a case shows them."""

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta

from django.db.models import Exists, F, OuterRef, Q, QuerySet, Subquery
from django.utils import timezone

from biuro.core.lists import Grupy
from rejestry.sprawy.models import Sprawa
from rejestry.terminy.bieg import Bieg, Zmiana, bieg
from rejestry.terminy.models import Przedluzenie, Termin, Wstrzymanie
from rejestry.terminy.obliczenia import policz


def bieg_terminu(termin: Termin) -> Bieg:
    """The course of a kept deadline, counted again from its event and its changes."""
    return _bieg(termin, termin.wstrzymania.all(), termin.przedluzenia.all())


def bieg_na_dzien(termin: Termin, dzien: date) -> tuple[Termin, Bieg] | None:
    """The deadline as the records stood at the end of that day, counted again; None when it did not exist yet."""
    chwila = timezone.make_aware(datetime.combine(dzien + timedelta(days=1), time.min))
    then = termin.historia.filter(history_date__lt=chwila).order_by("-history_date", "-history_id").first()
    if then is None:
        return None
    rows = [m.historia.as_of(chwila).filter(termin_id=termin.pk) for m in (Wstrzymanie, Przedluzenie)]
    return then.instance, _bieg(then.instance, *rows)


def _bieg(termin: Termin, wstrzymania: Iterable[Wstrzymanie], przedluzenia: Iterable[Przedluzenie]) -> Bieg:
    pauses = [Zmiana(row.od, row.do, None, row.powod, row.podstawa) for row in wstrzymania]
    new = [Zmiana(row.dzien, None, row.nowy, row.powod, row.podstawa, row.zawiadomiono) for row in przedluzenia]
    return bieg(policz(termin.kod, termin.zdarzenie), [*pauses, *new])


def otwarte(sprawa: Sprawa) -> QuerySet[Termin]:
    """The deadlines of the case that still run, the nearest first."""
    return sprawa.terminy.filter(spelniony=None).order_by("ostateczny", "pk")


def wszystkie(sprawa: Sprawa) -> QuerySet[Termin]:
    """All deadlines of the case: open ones first, then the fulfilled."""
    rows = sprawa.terminy.prefetch_related("wstrzymania", "przedluzenia")
    return rows.order_by(F("spelniony").desc(nulls_first=True), "ostateczny", "pk")


def najblizszy(pole: str, sprawa: str = "pk") -> Subquery:
    """A column of the nearest open deadline, else of the first fulfilled; `sprawa`: the path from row to case."""
    rows = Termin.objects.filter(sprawa=OuterRef(sprawa))
    return Subquery(rows.order_by(F("spelniony").asc(nulls_first=True), "ostateczny").values(pole)[:1])


def wedlug_terminu(sprawa: str) -> Grupy:
    """The order by the nearest open deadline; cases with none come last. `sprawa`: the path from row to case."""
    running = Termin.objects.filter(spelniony=None)
    sooner = Q(ostateczny__lt=OuterRef("ostateczny")) | Q(ostateczny=OuterRef("ostateczny"), pk__lt=OuterRef("pk"))
    before = running.filter(sooner, sprawa=OuterRef("sprawa"))
    return Grupy(sprawa, (F("ostateczny"),), zbior=lambda: running.exclude(Exists(before)), pole="sprawa")


def z_terminem(rows: QuerySet, sprawa: str = "pk") -> QuerySet:
    """The rows with `termin` and `termin_spelniony` of that deadline, in one query."""
    columns = {"termin": "ostateczny", "termin_spelniony": "spelniony", "termin_czym": "czym"}
    return rows.annotate(**{name: najblizszy(field, sprawa) for name, field in columns.items()})


def po_terminie(dzien: date, sprawa: str = "") -> Q:
    """The condition „an open deadline has passed”; `sprawa`: the prefix from the row to its case, with „__”."""
    late = Termin.objects.filter(spelniony=None, wstrzymany_od=None, ostateczny__lt=dzien).values("sprawa")
    return Q(**{f"{sprawa}pk__in": late})
