"""Which templates „Napisz pismo” offers in a case: a complaint gets no answer to a motion, nor the other way round."""

from rejestry.skargi.models import Skarga
from rejestry.sprawy.models import Sprawa
from sekretariat.pisma.szablony import SZABLONY

INNE = "inne"
KLASY_SKARG = "151"  # classes of the JRWA in which the register may still be silent about the kind


def do_wyboru(sprawa: Sprawa) -> list[tuple[str, str]]:
    """[(code, name)]: first what answers the case, then what fits any; all of them while the kind is not known."""
    kinds = _rodzaje(sprawa)
    rows = [(kod, szablon) for kod, szablon in SZABLONY.items() if szablon.reczny and szablon.dla in kinds]
    return [(kod, szablon.nazwa) for kod, szablon in sorted(rows, key=lambda row: row[1].dla == "")]


def _rodzaje(sprawa: Sprawa) -> tuple[str, ...]:
    if entry := Skarga.objects.filter(sprawa=sprawa).first():
        return (entry.rodzaj, "")
    return (*Skarga.Rodzaj.values, "") if sprawa.klasa.symbol.startswith(KLASY_SKARG) else (INNE, "")
