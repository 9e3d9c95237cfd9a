"""Telling people."""

from collections.abc import Iterable

from django.utils import timezone

from org.kadry.models import Pracownik
from org.powiadomienia.models import Powiadomienie


def powiadom(osoby: Iterable[Pracownik], tresc: str, adres: str = "", *, oprocz: Pracownik | None = None) -> None:
    """Tell each person once; `oprocz` (the one who acted) is not told about his own act."""
    for osoba in {osoba.pk: osoba for osoba in osoby if osoba and osoba != oprocz}.values():
        Powiadomienie.objects.create(dla=osoba, tresc=tresc[:400], adres=adres)


def oznacz_przeczytane(osoba: Pracownik) -> int:
    """Mark everything the person was told so far as read; return how many messages that were."""
    return Powiadomienie.objects.filter(dla=osoba, przeczytano=None).update(przeczytano=timezone.now())
