"""Messages a person has not read."""

from collections.abc import Callable
from datetime import timedelta

from django.db.models import Exists, Model, OuterRef, Q, QuerySet
from django.utils import timezone

from org.kadry.models import Pracownik
from org.powiadomienia.models import Powiadomienie

NAJWYZEJ = 5
SWIEZE = timedelta(days=7)  # what is older waits in the lists of tasks, not among the news


Widocznosc = Callable[[Pracownik], QuerySet]
_WIDOCZNE: dict[str, Widocznosc] = {}


def widoczne_jak(model: type[Model], visible_to: Widocznosc) -> None:
    """Messages about rows of this model are shown only to who sees the row now; said by the slice that owns it."""
    _WIDOCZNE[model._meta.label_lower] = visible_to


def widoczne(osoba: Pracownik) -> QuerySet[Powiadomienie]:
    """What the person was told, without what speaks of a matter that became off limits to him."""
    hidden = Q(pk__in=())
    for label, visible_to in _WIDOCZNE.items():
        hidden |= Q(o_czym=label) & ~Exists(visible_to(osoba).filter(pk=OuterRef("obiekt")).order_by().values("pk"))
    return Powiadomienie.objects.filter(dla=osoba).exclude(hidden)


def nowe(osoba: Pracownik) -> QuerySet[Powiadomienie]:
    """The newest unread messages of the last week."""
    fresh = widoczne(osoba).filter(przeczytano=None, utworzono__gte=timezone.now() - SWIEZE)
    return fresh.order_by("-pk")[:NAJWYZEJ]
