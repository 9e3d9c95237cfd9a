"""Who keeps the register of things handed out: the sekretariat (§ 7 ust. 3 pkt 11-13) and the administrator."""

from biuro.core.transitions import Authority
from org.kadry.models import Pracownik
from org.uprawnienia.powierzenia import administruje
from org.uprawnienia.queries import zakres

PODSTAWA = "§ 7 ust. 3 pkt 11-13"
ODMOWA = (
    f"Klucze, umowy i rzeczy wydaje i przyjmuje stanowisko ds. obsługi sekretariatu ({PODSTAWA}) albo administrator."
)


def wydaje(osoba: Pracownik) -> Authority | None:
    """The basis on which the person records what was handed out and what came back, or None."""
    if zakres(osoba).sekretariat:
        return Authority(PODSTAWA, capacity="stanowisko ds. obsługi sekretariatu")
    return administruje(osoba)
