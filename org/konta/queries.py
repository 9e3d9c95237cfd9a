"""The sessions of a person, without giving away their keys; links and the state of an account."""

import hashlib
from datetime import datetime, timedelta

from django.conf import settings
from django.db.models import QuerySet
from django.utils import timezone

from org.kadry.models import Pracownik
from org.konta.models import Konto, Odnosnik, Sesja


def wszystkie(osoba: Pracownik) -> QuerySet[Sesja]:
    """Every session in the table, ended by time or not."""
    return Sesja.objects.filter(osoba=osoba).order_by("-ostatnio")


def czynne(osoba: Pracownik) -> QuerySet[Sesja]:
    """The sessions that still work: neither idle nor old beyond the limits."""
    idle, oldest = najstarsza()
    return wszystkie(osoba).filter(ostatnio__gt=idle, od__gt=oldest, expire_date__gt=timezone.now())


def najstarsza() -> tuple[datetime, datetime]:
    """Before which moment of last use, and of beginning, a session has ended by time."""
    now = timezone.now()
    return now - timedelta(seconds=settings.SESJA_BEZCZYNNOSC), now - timedelta(seconds=settings.SESJA_NAJDLUZEJ)


def nadmiarowe(osoba: Pracownik, biezaca: str) -> list[Sesja]:
    """The sessions to end when `biezaca` begins: those that ended by time, and the oldest beyond the limit."""
    kept = list(czynne(osoba).exclude(session_key=biezaca)[: settings.SESJA_ROWNOLEGLE - 1])
    names = [biezaca, *(row.session_key for row in kept)]
    return list(wszystkie(osoba).exclude(session_key__in=names))


def znak(sesja: Sesja) -> str:
    """A name of the session fit for a page: the key itself would open it."""
    return hashlib.sha256(sesja.session_key.encode()).hexdigest()[:16]


def zablokowane(osoba: Pracownik) -> bool:
    """True when the administrator has blocked the account."""
    konto = getattr(osoba, "konto", None)
    return bool(konto and konto.zablokowane)


def konto(osoba: Pracownik) -> Konto:
    """The state of the account; a new row, not yet saved, where nothing was decided."""
    return Konto.objects.filter(osoba=osoba).first() or Konto(osoba=osoba)


def wazny_odnosnik(token: str) -> Odnosnik | None:
    """The link of this token that still opens something, or None."""
    row = Odnosnik.objects.select_related("osoba").filter(skrot=skrot(token), uzyty=None, uniewazniony=False).first()
    usable = row and row.wazny_do > timezone.now() and row.osoba.is_active and not zablokowane(row.osoba)
    return row if usable else None


def skrot(token: str) -> str:
    """The hash under which a token of 256 random bits is kept."""
    return hashlib.sha256(token.encode()).hexdigest()
