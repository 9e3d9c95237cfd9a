"""Attempts to give a password: counted before any hashing, per account and per address (ASVS 6.3.1).

After the limit each further failure doubles the wait, at most 15 minutes, so that a stranger can delay somebody but
not lock him out. A refused attempt is not counted: it cannot prolong the wait.
"""

from datetime import timedelta

from django.db import transaction
from django.utils import timezone

from biuro.core.errors import UserError
from biuro.core.polish.numbers import counted
from org.konta.models import ProbaLogowania

LIMITS = {"konto": 5, "skladnik": 5, "potwierdzenie": 5, "adres": 30}  # failures before the first wait
HEALS = {"adres": 10}  # seconds after which one failure is forgotten: many people may share an address
FIRST, LONGEST = 30, 15 * 60  # seconds
FORGOTTEN = timedelta(hours=1)  # after so long a quiet the count starts again
MINUTE = 60


class ZaDuzoProb(UserError):
    """Too many failures: try again later. `sekundy` says when."""

    def __init__(self, sekundy: int):
        minutes = -(-sekundy // MINUTE)
        when = counted(minutes, "minutę,minuty,minut") if sekundy > MINUTE else f"{max(1, sekundy)} s"
        super().__init__(f"Za dużo nieudanych prób. Odczekaj {when} i spróbuj ponownie.")
        self.sekundy = sekundy


@transaction.atomic
def policz(rodzaj: str, kto: str) -> int:
    """Count an attempt as failed until `wyzeruj` says otherwise; return the count. Raises ZaDuzoProb."""
    ProbaLogowania.objects.get_or_create(klucz=_klucz(rodzaj, kto))
    proba = ProbaLogowania.objects.select_for_update().get(klucz=_klucz(rodzaj, kto))
    now = timezone.now()
    quiet = now - proba.ostatnia
    if (left := _wait(rodzaj, proba.nieudane) - quiet.total_seconds()) > 0:
        raise ZaDuzoProb(int(left) + 1)
    proba.nieudane = _left_of(rodzaj, proba.nieudane, quiet) + 1
    proba.save()
    return proba.nieudane


@transaction.atomic
def wyzeruj(rodzaj: str, kto: str, *, o: int | None = None) -> None:
    """The password was right: forget the failures, or take back only `o` of them."""
    proba = ProbaLogowania.objects.select_for_update().filter(klucz=_klucz(rodzaj, kto)).first()
    if proba:
        proba.nieudane = max(0, proba.nieudane - o) if o else 0
        proba.save()


def _left_of(rodzaj: str, failures: int, quiet: timedelta) -> int:
    """The failures that still count after so long a quiet."""
    if quiet > FORGOTTEN:
        return 0
    healed = int(quiet.total_seconds()) // HEALS[rodzaj] if rodzaj in HEALS else 0
    return max(0, failures - healed)


def _wait(rodzaj: str, failures: int) -> int:
    over = failures - LIMITS[rodzaj]
    return 0 if over < 0 else min(LONGEST, FIRST * 2 ** min(over, 10))


def _klucz(rodzaj: str, kto: str) -> str:
    return f"{rodzaj}:{kto.casefold()}"[:200]
