"""Facts that are valid from–to: the columns, the constraint and the question „on that day”."""

from datetime import date

from django.db import models
from django.db.models import F, Q

from biuro.core.history.models import HistoryModel, HistoryQuerySet


def valid_on(dzien: date, prefix: str = "") -> Q:
    """The condition „valid on that day”; both ends are included, an empty end means until further notice."""
    return Q(**{f"{prefix}od__lte": dzien}) & (Q(**{f"{prefix}do__gte": dzien}) | Q(**{f"{prefix}do": None}))


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
