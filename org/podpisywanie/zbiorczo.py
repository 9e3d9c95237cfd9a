"""The roles of many people on one day at once: for pages about everybody („kto widzi tę sprawę”)."""

from collections.abc import Iterable
from datetime import date

from org.kadry.models import Pracownik
from org.podpisywanie.queries import fakty_chwili, role_z_faktow


def wczytaj_role(osoby: Iterable[Pracownik], dzien: date) -> None:
    """Compute and keep on each person what roles_of(person, dzien) answers afterwards without a query."""
    facts = fakty_chwili(dzien)
    for osoba in osoby:
        osoba.__dict__.setdefault("_roles_by_day", {})[dzien] = role_z_faktow(osoba, facts)
