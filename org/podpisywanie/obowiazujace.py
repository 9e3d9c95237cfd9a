"""The readings in force on a day: asked once per request of the person who acts; the facts of many people at once."""

from collections.abc import Iterable
from datetime import date, datetime

from django.utils import timezone

from biuro.core.ready import DAY, Ready
from org.kadry.models import Pracownik
from org.podpisywanie.fakty import fakty_chwili
from org.podpisywanie.models import Odczytanie
from org.podpisywanie.odczytania import Odczytania, z_zapisow
from org.podpisywanie.queries import role_z_faktow

PAMIEC = "_odczytania_on"


def dzien_z(kiedy: date | datetime) -> date:
    """The day of a moment; a day is itself."""
    return timezone.localdate(kiedy) if isinstance(kiedy, datetime) else kiedy


def odczytania_on(dzien: date | datetime | None = None) -> Odczytania:
    """The readings of a day (today); of two from one day the one recorded later."""
    day = dzien_z(dzien or timezone.localdate())
    return z_zapisow(ZAPISY.rows(day))


ZAPISY = Ready(lambda: Odczytanie.objects.filter(od__lte=DAY).order_by("od", "pk").values_list("kod", "wartosc"))


def odczytania_dla(osoba: Pracownik, dzien: date | datetime | None = None) -> Odczytania:
    """The same, kept on the person as his roles are: in a request that is request.user."""
    dzien = dzien or timezone.localdate()
    kept = osoba.__dict__.setdefault(PAMIEC, {})
    if dzien not in kept:
        kept[dzien] = odczytania_on(dzien)
    return kept[dzien]


def zapamietaj(osoby: Iterable[Pracownik], dzien: date | datetime, odczytania: Odczytania | None = None) -> None:
    """Give everybody of the list his roles and the readings of the day in a constant number of queries."""
    readings, facts = odczytania or odczytania_on(dzien), fakty_chwili(dzien)
    for osoba in osoby:
        osoba.__dict__.setdefault(PAMIEC, {})[dzien] = readings
        osoba.__dict__.setdefault("_roles_by_day", {})[dzien] = role_z_faktow(osoba, facts)
