"""Who keeps the register of things handed out: the sekretariat (§ 7 ust. 3 pkt 11-13) and the administrator."""

from datetime import date

from django.utils import timezone

from biuro.core.errors import UserError
from biuro.core.polish import short_date
from biuro.core.transitions import Authority
from org.kadry.models import Pracownik
from org.uprawnienia.powierzenia import administruje
from org.uprawnienia.queries import zakres
from org.wydania.models import Wydanie

PODSTAWA = "§ 7 ust. 3 pkt 11-13"
ODMOWA = (
    f"Klucze, umowy i rzeczy wydaje i przyjmuje stanowisko ds. obsługi sekretariatu ({PODSTAWA}) albo administrator."
)


def wydaje(osoba: Pracownik) -> Authority | None:
    """The basis on which the person records what was handed out and what came back, or None."""
    if zakres(osoba).sekretariat:
        return Authority(PODSTAWA, capacity="stanowisko ds. obsługi sekretariatu")
    return administruje(osoba)


def sprawdz_zwrot(row: Wydanie, dzien: date) -> None:
    """Raise UserError for a day on which the thing cannot have come back."""
    if dzien < row.wydano:
        raise UserError(f"Zwrot nie może być wcześniejszy niż wydanie ({short_date(row.wydano)}).")
    if not row.jest_umowa and dzien > timezone.localdate():
        raise UserError("Rzecz odnotowuje się jako zwróconą najwcześniej w dniu zwrotu.")
