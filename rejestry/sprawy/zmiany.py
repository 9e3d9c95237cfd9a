"""Corrections of an open case, each with a reason: its title, who wrote, the day of receipt, who leads it."""

from datetime import date

from django.db import transaction

from biuro.core.errors import Refused, UserError
from biuro.core.polish import clean_line, fold, short_date
from org.kadry.models import Pracownik
from rejestry.sprawy.acts import act, held
from rejestry.sprawy.models import Sprawa
from rejestry.sprawy.operations import check_receipt
from rejestry.sprawy.rules import powod_wylaczenia

DANE = ("tytul", "wnoszacy", "wnoszacy_adres", "wnoszacy_email", "znak_wszczynajacy")


@transaction.atomic
def popraw_dane(sprawa: Sprawa, *, powod: str, by: Pracownik, **dane: str) -> Sprawa:
    """Correct the title or who wrote (DANE), with a reason; what was written before stays in the history.

    Raises PermissionDenied, Refused, UserError.
    """
    sprawa, authority = held(sprawa, by)
    if sprawa.stan == Sprawa.Stan.ZALATWIONA:
        raise Refused(f"Sprawa {sprawa} jest załatwiona. Najpierw ją wznów.")
    if not powod.strip():
        raise Refused("Napisz, dlaczego poprawiasz dane: powód trafia do historii sprawy.")
    typed = {name: clean_line(dane[name]) for name in DANE if name in dane}
    if not typed.get("tytul", sprawa.tytul):
        raise UserError("Wpisz tytuł sprawy.")
    changed = {name: value for name, value in typed.items() if value != getattr(sprawa, name)}
    if not changed:
        raise Refused("Nic się nie zmienia: te dane są już wpisane.")
    for name, value in changed.items():
        setattr(sprawa, name, value)
    sprawa.wnoszacy_szukaj = fold(sprawa.wnoszacy).strip()[:300]
    sprawa.save_act(act("popraw_dane", by, authority, powod))
    return sprawa


@transaction.atomic
def popraw_date_wplywu(sprawa: Sprawa, *, dzien: date, powod: str, by: Pracownik) -> Sprawa:
    """Correct the day of receipt, with a reason; raises PermissionDenied, Refused or UserError."""
    sprawa, authority = held(sprawa, by)
    check_receipt(dzien)
    if not powod.strip():
        raise Refused("Napisz, dlaczego poprawiasz datę wpływu: zmienia ona termin ustawowy.")
    if dzien == sprawa.data_wplywu:
        raise Refused(f"Data wpływu to już {short_date(dzien)}.")
    before, sprawa.data_wplywu = sprawa.data_wplywu, dzien
    sprawa.save_act(act("popraw_date_wplywu", by, authority, f"Było {short_date(before)}. {powod.strip()}"))
    return sprawa


@transaction.atomic
def zmien_osoby(sprawa: Sprawa, *, prowadzi: Pracownik, dotyczy: Pracownik | None, powod: str, by: Pracownik) -> Sprawa:
    """Hand the case over, or name (or clear) the employee it turned out to be about.

    Whoever leads the case may hand it up even when it turns out to be about himself (art. 256 kpa). Raises
    PermissionDenied, and Refused when the new leader is the accused, below him, or nothing changes.
    """
    sprawa, authority = held(sprawa, by)
    if sprawa.stan == Sprawa.Stan.ZALATWIONA:
        raise Refused(f"Sprawa {sprawa} jest załatwiona. Najpierw ją wznów.")
    if not powod.strip():
        raise Refused("Napisz, dlaczego zmieniasz te osoby: powód trafia do historii sprawy.")
    if reason := powod_wylaczenia(prowadzi, dotyczy, sprawa.jednostka):
        raise Refused(reason)
    if (prowadzi, dotyczy) == (sprawa.prowadzi, sprawa.dotyczy):
        raise Refused("Nic się nie zmienia: te osoby są już wpisane.")
    sprawa.prowadzi, sprawa.dotyczy = prowadzi, dotyczy
    sprawa.save_act(act("zmien_osoby", by, authority, powod))
    return sprawa
