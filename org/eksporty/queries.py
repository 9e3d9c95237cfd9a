"""Whose exports, and how many of late."""

from datetime import datetime, timedelta

from django.db.models import QuerySet
from django.utils import timezone

from org.eksporty.models import Eksport
from org.kadry.models import Pracownik

GODZINA = timedelta(hours=1)
PRZECHOWANIE = timedelta(hours=24)


def visible_to(osoba: Pracownik) -> QuerySet[Eksport]:
    """Everybody sees his own exports only."""
    return Eksport.objects.filter(osoba=osoba)


def z_ostatniej_godziny(osoba: Pracownik) -> list[datetime]:
    """When he asked for exports within the last hour, oldest first."""
    since = timezone.now() - GODZINA
    return list(visible_to(osoba).filter(utworzono__gt=since).order_by("utworzono").values_list("utworzono", flat=True))


def przeterminowane() -> QuerySet[Eksport]:
    """Exports whose day has passed."""
    return Eksport.objects.filter(utworzono__lt=timezone.now() - PRZECHOWANIE)
