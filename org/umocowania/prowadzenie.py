"""Who keeps the register of powers: the administrator, or the sekretariat (§ 7 ust. 3 pkt 13), from the document."""

from biuro.core.transitions import Authority
from org.kadry.models import Pracownik
from org.uprawnienia.powierzenia import administruje
from org.uprawnienia.queries import zakres

PODSTAWA = "§ 7 ust. 3 pkt 13"
ODMOWA = f"Rejestr pełnomocnictw prowadzi administrator albo stanowisko ds. obsługi sekretariatu ({PODSTAWA})."


def prowadzi_rejestr(osoba: Pracownik) -> Authority | None:
    """The basis on which the person enters and revokes powers, or None."""
    if zakres(osoba).sekretariat:
        return Authority(PODSTAWA, capacity="stanowisko ds. obsługi sekretariatu")
    return administruje(osoba)
