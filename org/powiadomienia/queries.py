"""Messages a person has not read."""

from datetime import timedelta

from django.db.models import QuerySet
from django.utils import timezone

from org.kadry.models import Pracownik
from org.powiadomienia.models import Powiadomienie

NAJWYZEJ = 5
SWIEZE = timedelta(days=7)  # what is older waits in the lists of tasks, not among the news


def nowe(osoba: Pracownik) -> QuerySet[Powiadomienie]:
    """The newest unread messages of the last week."""
    fresh = Powiadomienie.objects.filter(dla=osoba, przeczytano=None, utworzono__gte=timezone.now() - SWIEZE)
    return fresh.order_by("-pk")[:NAJWYZEJ]
