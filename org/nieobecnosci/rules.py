"""Who records an absence: the sekretariat for anybody (§ 7 ust. 3 pkt 13), everybody for himself; never backwards."""

from datetime import date

from django.utils import timezone

from biuro.core.errors import UserError
from biuro.core.polish import short_date
from biuro.core.transitions import Authority
from org.kadry.models import Pracownik
from org.uprawnienia.queries import zakres
from org.zastepstwa.pory import Polowa, Pora, teraz

PODSTAWA = "§ 7 ust. 3 pkt 13"
NAJDLUZEJ = 366  # days of one entry; a longer one is a slip of the finger
ODMOWA = (
    "Nieobecność wpisuje i kończy osoba, której dotyczy, albo stanowisko ds. obsługi sekretariatu "
    f"({PODSTAWA}: sprawy kadrowe)."
)


def wpisuje(osoba: Pracownik, kogo: Pracownik) -> Authority | None:
    """The basis on which the person may record or end an absence of somebody, or None."""
    if zakres(osoba).sekretariat:
        return Authority(PODSTAWA, capacity="stanowisko ds. obsługi sekretariatu")
    return Authority("§ 3 ust. 3", capacity="osoba nieobecna") if osoba.pk == kogo.pk else None


def sprawdz_dni(od: date, do: date, od_pora: int = Pora.RANO, do_pora: int = Pora.POPOLUDNIE) -> None:
    """Raise UserError for days that cannot be recorded: an act keeps the facts of its day (bezpieczenstwo row 5)."""
    today = timezone.localdate()
    if od < today:
        raise UserError(f"Nieobecność wpisuje się najwcześniej od dziś ({short_date(today)}), nigdy wstecz.")
    if (do, do_pora) < (od, od_pora):
        raise UserError("Ostatni dzień i pora nieobecności nie mogą być wcześniejsze niż pierwsze.")
    if (do, do_pora) < teraz():
        raise UserError("Ta część dnia już minęła. Nieobecność wpisuje się od teraz, nigdy wstecz.")
    if (do - od).days > NAJDLUZEJ:
        raise UserError("Nieobecność może trwać najwyżej rok. Sprawdź daty.")


def trwa_juz(pierwsza: Polowa) -> bool:
    """True when that half-day has begun: what is recorded now counts from this minute on."""
    return pierwsza <= teraz()
