"""Messages a person has not read."""

from django.db.models import QuerySet

from org.kadry.models import Pracownik
from org.powiadomienia.models import Powiadomienie

NAJWYZEJ = 20


def nowe(osoba: Pracownik) -> QuerySet[Powiadomienie]:
    """The newest unread messages."""
    return Powiadomienie.objects.filter(dla=osoba, przeczytano=None).order_by("-pk")[:NAJWYZEJ]
