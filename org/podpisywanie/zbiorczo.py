"""The roles of many people on one day at once: for pages about everybody („kto widzi tę sprawę”)."""

from collections.abc import Iterable
from datetime import date

from org.kadry.models import Pracownik
from org.podpisywanie.obowiazujace import zapamietaj


def wczytaj_role(osoby: Iterable[Pracownik], dzien: date) -> None:
    """Compute and keep on each person what roles_of(person, dzien) and the readings answer without a query."""
    zapamietaj(osoby, dzien)
