"""Facts that are valid from–to: the columns, the constraint and the question „on that day”."""

from datetime import date

from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import DateRangeField, RangeOperators
from django.db import models
from django.db.models import F, Func, Q

from biuro.core.history.models import HistoryModel, HistoryQuerySet


def valid_on(dzien: date, prefix: str = "") -> Q:
    """The condition „valid on that day”; both ends are included, an empty end means until further notice."""
    return Q(**{f"{prefix}od__lte": dzien}) & (Q(**{f"{prefix}do__gte": dzien}) | Q(**{f"{prefix}do": None}))


class OkresDni(Func):
    """The days of a row as a range; empty for a row that is valid on no day."""

    template = "daterange(%(expressions)s::date + 1, '[)')"  # the cast is for the values of a form
    output_field = DateRangeField()

    def __init__(self):
        super().__init__(F("od"), F("do"))


def bez_nakladania(nazwa: str, *pola: str, dla: Q | None = None) -> ExclusionConstraint:
    """The constraint: rows equal in these fields share no day; `dla`: only rows that meet this condition."""
    keys = [(pole, RangeOperators.EQUAL) for pole in pola]
    days = (OkresDni(), RangeOperators.OVERLAPS)
    return ExclusionConstraint(name=nazwa, expressions=[*keys, days], condition=dla)


def okres_albo_nigdy(nazwa: str) -> models.CheckConstraint:
    """The constraint: the last day is not before the first, or is the day before it (valid on no day)."""
    last = Func(F("od"), template="%(expressions)s - 1", output_field=models.DateField())
    return models.CheckConstraint(condition=Q(do=None) | Q(do__gte=last), name=nazwa)


class ValidQuerySet(HistoryQuerySet):
    """Rows valid in time."""

    def on(self, dzien: date):
        """The rows valid on that day."""
        return self.filter(valid_on(dzien))


class ValidModel(HistoryModel):
    """A fact with its first and last day."""

    od = models.DateField("od dnia")
    do = models.DateField("do dnia", null=True, blank=True, help_text="puste: do odwołania")

    objects = ValidQuerySet.as_manager()

    class Meta:
        abstract = True
        constraints = [
            models.CheckConstraint(
                condition=Q(do=None) | Q(do__gte=F("od")), name="%(app_label)s_%(class)s_do_nie_przed_od"
            )
        ]
