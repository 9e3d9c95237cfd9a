"""Which saved views a person has: own ones and those shared with his unit."""

from django.db.models import Q, QuerySet
from django.utils import timezone

from org.kadry.models import Pracownik
from org.struktura.models import Jednostka
from org.uprawnienia.queries import zakres
from org.widoki.models import WidokZapisany


def visible_to(osoba: Pracownik) -> QuerySet[WidokZapisany]:
    """The views he may use. A view shows nobody a row he could not see anyway: it is only a query."""
    return WidokZapisany.objects.filter(Q(osoba=osoba) | Q(jednostka__in=zakres(osoba).wlasne))


def wlasne(osoba: Pracownik) -> QuerySet[WidokZapisany]:
    """The views he may change."""
    return WidokZapisany.objects.filter(osoba=osoba).select_related("jednostka")


def jednostki_do_wspoldzielenia(osoba: Pracownik) -> QuerySet[Jednostka]:
    """The units with whose people he may share a view: those he heads or supervises."""
    return Jednostka.objects.on(timezone.localdate()).filter(pk__in=zakres(osoba).jednostki)
