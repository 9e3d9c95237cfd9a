"""§ 7 ust. 3 pkt 3: outgoing mail is dispatched, and its register kept, by the sekretariat."""

from datetime import date

from django.utils import timezone

from biuro.core.errors import UserError
from biuro.core.polish import short_date
from biuro.core.transitions import Authority, Rule
from org.kadry.models import Pracownik
from org.podpisywanie.queries import holders, roles_of
from org.struktura.models import Stanowisko
from sekretariat.pisma.models import Pismo

F = Stanowisko.Funkcja


class ZlaData(UserError):
    """The day of dispatch or delivery cannot be; belongs under its field."""


PODSTAWA = "§ 7 ust. 3 pkt 3"


def ekspedycja(osoba: Pracownik, obiekt=None) -> Authority | None:
    """The power to dispatch, by the person's own post or in substitution; never while he is recorded as absent."""
    for role in roles_of(osoba, timezone.localdate()):
        if role.funkcja == F.SEKRETARIAT and not role.nieobecny:
            basis = f"{PODSTAWA} w zw. z {role.tytul_zastepstwa}" if role.acting_for else PODSTAWA
            return Authority(basis, role.acting_for, role.capacity)
    return None


def odmowa(osoba: Pracownik, obiekt=None) -> str:
    """Who dispatches instead."""
    people = ", ".join(str(kto) for kto in holders({F.SEKRETARIAT}, timezone.localdate())) or "nikt"
    return f"Nie: pisma wysyła i prowadzi ich rejestr sekretariat ({PODSTAWA}). Może to zrobić: {people}."


by_sekretariat = Rule(ekspedycja, odmowa)


def sprawdz_dni(pismo: Pismo, dzien: date) -> None:
    """A letter is sent after it was signed and not in the future; raises UserError that says how to mend it."""
    signed, today = timezone.localdate(pismo.podpisano), timezone.localdate()
    if dzien < signed:
        raise ZlaData(f"Data wysłania nie może być wcześniejsza niż podpis ({short_date(signed)}).")
    if dzien > today:
        raise ZlaData(f"Data wysłania nie może być późniejsza niż dziś ({short_date(today)}).")
