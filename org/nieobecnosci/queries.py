"""Absences that last or are to come."""

from datetime import date

from django.db.models import Q, QuerySet

from org.kadry.models import Pracownik
from org.zastepstwa.models import Nieobecnosc


def od_dzis(dzien: date) -> QuerySet[Nieobecnosc]:
    """Absences of the day and later ones, not called off, nearest first."""
    rows = Nieobecnosc.objects.filter(Q(do=None) | Q(do__gte=dzien), odwolana=False)
    return rows.select_related("pracownik").order_by("od", "pk")


def trwajaca(osoba: Pracownik, dzien: date) -> Nieobecnosc | None:
    """The absence of the person that covers the day, or None."""
    return Nieobecnosc.objects.on(dzien).filter(pracownik=osoba, odwolana=False).first()
