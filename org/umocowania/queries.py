"""The register of powers: who sees it, which end soon."""

from datetime import date, timedelta

from django.db.models import Q, QuerySet

from org.kadry.models import Pracownik
from org.pelnomocnictwa.models import Pelnomocnictwo
from org.umocowania.prowadzenie import prowadzi_rejestr
from org.uprawnienia.queries import zakres

UPRZEDZENIE = 30  # days before the end


def visible_to(osoba: Pracownik) -> QuerySet[Pelnomocnictwo]:
    """All powers for who keeps the register and for the director; everybody else sees his own."""
    rows = Pelnomocnictwo.objects.select_related("osoba", "dokument")
    every = prowadzi_rejestr(osoba) is not None or zakres(osoba).wszystko
    return rows if every else rows.filter(osoba=osoba)


def wygasajace(osoba: Pracownik, dzis: date) -> QuerySet[Pelnomocnictwo]:
    """The powers that end within thirty days, of those the person sees and must see to."""
    soon = Q(do__gte=dzis, do__lte=dzis + timedelta(days=UPRZEDZENIE), odwolano=None)
    rows = Pelnomocnictwo.objects.filter(soon).select_related("osoba").order_by("do", "pk")
    return rows if prowadzi_rejestr(osoba) else rows.filter(osoba=osoba)
