"""The preview of a list: what it changes on the day it would begin, and which open cases that touches."""

from dataclasses import dataclass

from django.utils import timezone

from rejestry.jrwa import queries
from rejestry.jrwa.models import WykazAkt
from rejestry.jrwa.rules import Roznica, Wiersz, porownaj


@dataclass(frozen=True)
class Podglad:
    """The differences, with the open cases of each class that ends."""

    zmiany: Roznica
    znikaja: list[tuple[Wiersz, int]]
    zmienione: list[tuple[Wiersz, Wiersz, int]]


def roznica(wykaz: WykazAkt) -> Podglad:
    """The list against the latest one that is or will be in force."""
    day = max(timezone.localdate(), queries.ostatni_dzien_zmiany() or timezone.localdate())
    present = list(queries.obowiazujace(day))
    old = {row.symbol: row for row in present}
    zmiany = porownaj(
        [Wiersz(*row) for row in wykaz.wiersze], [Wiersz(row.symbol, row.haslo, row.kategoria) for row in present]
    )
    open_cases = queries.otwarte_sprawy(present)
    return Podglad(
        zmiany,
        [(row, open_cases[old[row.symbol].pk]) for row in zmiany.znikaja],
        [(before, after, open_cases[old[before.symbol].pk]) for before, after in zmiany.zmienione],
    )
