"""Deadlines kept with a case: counted, fulfilled by the day of dispatch, reopened, counted anew with a reason.

The organ keeps its own deadline when the answer is sent by the last day; the day of delivery stays with the dispatch.
"""

from collections.abc import Collection, Mapping
from datetime import date

from django.db import transaction

from biuro.core.history.models import Act
from biuro.core.polish import short_date
from org.kadry.models import Pracownik
from rejestry.sprawy.models import Sprawa
from rejestry.sprawy.rules import capacity_of
from rejestry.sprawy.zmiany import popraw_date_wplywu
from rejestry.terminy.models import Termin
from rejestry.terminy.obliczenia import policz


@transaction.atomic
def nalicz(sprawa: Sprawa, kod: str, zdarzenie: date, by: Pracownik) -> Termin:
    """Count the deadline of this code from the event and keep it with the case; an open one of the code is returned."""
    wynik = policz(kod, zdarzenie)
    existing = sprawa.terminy.filter(kod=kod, spelniony=None).first()
    if existing:
        return existing
    days = {"zdarzenie": zdarzenie, "nominalny": wynik.nominalny, "ostateczny": wynik.ostateczny}
    termin = Termin(sprawa=sprawa, kod=kod, **days)
    termin.save_act(_act("nalicz_termin", by, wynik.kod.podstawa))
    return termin


@transaction.atomic
def spelnij(
    sprawa: Sprawa, *, dzien: date, czym: str, by: Pracownik, kody: Collection[str] | None = None
) -> list[Termin]:
    """Fulfil the open deadlines of the case (only these codes, if given) on the day; return them."""
    open_ones = sprawa.terminy.select_for_update().filter(spelniony=None)
    fulfilled = list(open_ones.filter(kod__in=kody) if kody is not None else open_ones)
    for termin in fulfilled:
        termin.spelniony, termin.czym = dzien, czym[:200]
        termin.save_act(_act("spelnij_termin", by, policz(termin.kod, termin.zdarzenie).kod.podstawa, czym))
    return fulfilled


@transaction.atomic
def przywroc(sprawa: Sprawa, *, powod: str, by: Pracownik) -> list[Termin]:
    """Let the fulfilled deadlines run again: the dispatch was cancelled, or the case reopened; return them."""
    fulfilled = list(sprawa.terminy.select_for_update().filter(spelniony__isnull=False))
    for termin in fulfilled:
        termin.spelniony, termin.czym = None, ""
        termin.save_act(_act("przywroc_termin", by, policz(termin.kod, termin.zdarzenie).kod.podstawa, powod))
    return fulfilled


@transaction.atomic
def przelicz(sprawa: Sprawa, *, data_wplywu: date, powod: str, by: Pracownik) -> list[Termin]:
    """Correct the day of receipt and count anew every deadline that runs from it; return these deadlines.

    Raises what popraw_date_wplywu raises, and PozaKalendarzem.
    """
    before = sprawa.data_wplywu
    popraw_date_wplywu(sprawa, dzien=data_wplywu, powod=powod, by=by)
    changed = list(sprawa.terminy.select_for_update().filter(zdarzenie=before))
    for termin in changed:
        wynik = policz(termin.kod, data_wplywu)
        reason = f"Było do {short_date(termin.ostateczny)}. {powod.strip()}"
        termin.zdarzenie, termin.nominalny, termin.ostateczny = data_wplywu, wynik.nominalny, wynik.ostateczny
        termin.save_act(_act("przelicz_termin", by, wynik.kod.podstawa, reason))
    return changed


@transaction.atomic
def zamien_kody(sprawa: Sprawa, kody: Mapping[str, str], *, powod: str, by: Pracownik) -> list[Termin]:
    """Give the open deadlines of these codes (old → new) their new code and count them anew; return them."""
    changed = list(sprawa.terminy.select_for_update().filter(spelniony=None, kod__in=kody))
    for termin in changed:
        wynik = policz(kody[termin.kod], termin.zdarzenie)
        termin.kod, termin.nominalny, termin.ostateczny = wynik.kod.kod, wynik.nominalny, wynik.ostateczny
        termin.save_act(_act("przelicz_termin", by, wynik.kod.podstawa, powod))
    return changed


def _act(name: str, by: Pracownik, basis: str, reason: str = "") -> Act:
    return Act(name, by, basis, capacity=capacity_of(by), reason=reason)
