"""The table of all deadlines the registers know, and the door to one of them."""

from types import MappingProxyType

from biuro.core.errors import UserError
from rejestry.terminy import kody_informacji, kody_pozostale, kody_skarg, kody_trybow
from rejestry.terminy.kod import Kod

TABELE = (kody_skarg.KODY, kody_informacji.KODY, kody_trybow.KODY, kody_pozostale.KODY)
KODY = MappingProxyType({k.kod: k for table in TABELE for k in table})

OSOBNE = frozenset(kod for kod, row in KODY.items() if row.osobna)


class NieznanyKod(UserError):
    """No deadline has this code."""


def znajdz(kod: str) -> Kod:
    """The row of the code; raises NieznanyKod."""
    try:
        return KODY[kod]
    except KeyError:
        raise NieznanyKod(f"Nie ma terminu o kodzie „{kod}”. Wybierz kod z listy terminów.") from None
