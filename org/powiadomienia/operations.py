"""Telling people."""

from collections.abc import Iterable

from django.db.models import Model
from django.utils import timezone

from org.kadry.models import Pracownik
from org.powiadomienia.models import Powiadomienie


def powiadom(
    osoby: Iterable[Pracownik],
    tresc: str,
    adres: str = "",
    *,
    oprocz: Pracownik | None = None,
    o: Model | None = None,
) -> None:
    """Tell each person once; `oprocz` (the one who acted) is not told about his own act.

    `o` is what the message speaks of: it disappears with the right to see that (queries.widoczne_jak).
    """
    about = {"o_czym": o._meta.label_lower, "obiekt": o.pk} if o else {}
    for osoba in {osoba.pk: osoba for osoba in osoby if osoba and osoba != oprocz}.values():
        Powiadomienie.objects.create(dla=osoba, tresc=tresc[:400], adres=adres, **about)


def oznacz_przeczytane(osoba: Pracownik) -> int:
    """Mark everything the person was told so far as read; return how many messages that were."""
    return Powiadomienie.objects.filter(dla=osoba, przeczytano=None).update(przeczytano=timezone.now())
