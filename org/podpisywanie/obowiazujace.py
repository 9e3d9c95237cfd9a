"""The readings in force on a day: asked once per request of the person who acts."""

from datetime import date

from django.utils import timezone

from org.kadry.models import Pracownik
from org.podpisywanie.models import Odczytanie
from org.podpisywanie.odczytania import Odczytania, z_zapisow

PAMIEC = "_odczytania_on"


def odczytania_on(dzien: date | None = None) -> Odczytania:
    """The readings of a day (today); of two from one day the one recorded later."""
    rows = Odczytanie.objects.filter(od__lte=dzien or timezone.localdate()).order_by("od", "pk")
    return z_zapisow(list(rows.values_list("kod", "wartosc")))


def odczytania_dla(osoba: Pracownik, dzien: date | None = None) -> Odczytania:
    """The same, kept on the person as his roles are: in a request that is request.user."""
    dzien = dzien or timezone.localdate()
    kept = osoba.__dict__.setdefault(PAMIEC, {})
    if dzien not in kept:
        kept[dzien] = odczytania_on(dzien)
    return kept[dzien]


def zapamietaj(osoba: Pracownik, dzien: date, odczytania: Odczytania) -> Pracownik:
    """Give the person readings already known, so that a list of people asks once."""
    osoba.__dict__.setdefault(PAMIEC, {})[dzien] = odczytania
    return osoba
