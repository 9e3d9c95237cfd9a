"""The sessions of a person, without giving away their keys."""

import hashlib
from datetime import timedelta

from django.conf import settings
from django.db.models import QuerySet
from django.utils import timezone

from org.kadry.models import Pracownik
from org.konta.models import Sesja


def wszystkie(osoba: Pracownik) -> QuerySet[Sesja]:
    """Every session in the table, ended by time or not."""
    return Sesja.objects.filter(osoba=osoba).order_by("-ostatnio")


def czynne(osoba: Pracownik) -> QuerySet[Sesja]:
    """The sessions that still work: neither idle nor old beyond the limits."""
    now = timezone.now()
    idle = now - timedelta(seconds=settings.SESJA_BEZCZYNNOSC)
    oldest = now - timedelta(seconds=settings.SESJA_NAJDLUZEJ)
    return wszystkie(osoba).filter(ostatnio__gt=idle, od__gt=oldest, expire_date__gt=now)


def nadmiarowe(osoba: Pracownik, biezaca: str) -> list[Sesja]:
    """The sessions to end when `biezaca` begins: those that ended by time, and the oldest beyond the limit."""
    kept = list(czynne(osoba).exclude(session_key=biezaca)[: settings.SESJA_ROWNOLEGLE - 1])
    names = [biezaca, *(row.session_key for row in kept)]
    return list(wszystkie(osoba).exclude(session_key__in=names))


def znak(sesja: Sesja) -> str:
    """A name of the session fit for a page: the key itself would open it."""
    return hashlib.sha256(sesja.session_key.encode()).hexdigest()[:16]
