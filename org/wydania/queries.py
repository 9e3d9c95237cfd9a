"""Things in the hands of people: who sees them, what somebody has on a day."""

from datetime import date

from django.db.models import Q, QuerySet

from org.kadry.models import Pracownik
from org.uprawnienia.queries import zakres
from org.wydania.models import Wydanie
from org.wydania.prowadzenie import wydaje


def visible_to(osoba: Pracownik) -> QuerySet[Wydanie]:
    """Everything for who keeps the register and for the director; everybody else sees what he has himself."""
    rows = Wydanie.objects.select_related("pracownik")
    every = wydaje(osoba) is not None or zakres(osoba).wszystko
    return rows if every else rows.filter(pracownik=osoba)


def po_dniu(osoba_id: int, dzien: date) -> QuerySet[Wydanie]:
    """What the person still has after that day."""
    rows = Wydanie.objects.filter(Q(zwrocono=None) | Q(zwrocono__gt=dzien), pracownik=osoba_id)
    return rows.order_by("rodzaj", "numer")
