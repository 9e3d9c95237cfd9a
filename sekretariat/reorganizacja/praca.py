"""What is open work: cases, letters under way, mail assigned to somebody."""

from django.db.models import QuerySet

from rejestry.sprawy.models import Sprawa
from sekretariat.pisma.models import Pismo
from sekretariat.przesylki.models import Przesylka

P = Pismo.Stan


def otwarte_sprawy() -> QuerySet[Sprawa]:
    """Cases not closed."""
    return Sprawa.objects.exclude(stan=Sprawa.Stan.ZALATWIONA)


def pisma_w_drodze() -> QuerySet[Pismo]:
    """Letters not yet signed and not cancelled."""
    return Pismo.objects.exclude(stan__in=(P.PODPISANE, P.WYSLANE, P.ANULOWANE))


def przydzielone() -> QuerySet[Przesylka]:
    """Mail assigned and not yet in a case."""
    return Przesylka.objects.filter(stan=Przesylka.Stan.PRZYDZIELONA)
