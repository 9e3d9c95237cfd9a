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
from rejestry.terminy.kody import OSOBNE, znajdz
from rejestry.terminy.models import Przedluzenie, Termin
from rejestry.terminy.obliczenia import policz
from rejestry.terminy.zmiany import przelicz_bieg


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
    """Fulfil the open deadlines of the case on the day; return them. A pause that lasts ends with them.

    `kody`: only these; without it all but those with an act of their own (a transfer, a call).
    """
    open_ones = sprawa.terminy.select_for_update().filter(spelniony=None)
    fulfilled = list(open_ones.exclude(kod__in=OSOBNE) if kody is None else open_ones.filter(kod__in=kody))
    for termin in fulfilled:
        termin.spelniony, termin.czym, termin.wstrzymany_od = dzien, czym[:200], None
        termin.save_act(_act("spelnij_termin", by, znajdz(termin.kod).podstawa, czym))
    return fulfilled


@transaction.atomic
def przywroc(sprawa: Sprawa, *, powod: str, by: Pracownik, kody: Collection[str] | None = None) -> list[Termin]:
    """Let the fulfilled deadlines run again: the dispatch was cancelled, or the case reopened; return them.

    `kody`: only these; without it all but those with an act of their own.
    """
    rows = sprawa.terminy.select_for_update().filter(spelniony__isnull=False)
    rows = rows.exclude(kod__in=OSOBNE) if kody is None else rows.filter(kod__in=kody)
    running = set(sprawa.terminy.filter(spelniony=None).values_list("kod", flat=True))
    newest = {termin.kod: termin for termin in rows.order_by("pk")}  # one of a code runs at a time: the last one
    fulfilled = [termin for kod, termin in newest.items() if kod not in running]
    for termin in fulfilled:
        termin.spelniony, termin.czym, termin.doreczono = None, "", None
        termin.save_act(_act("przywroc_termin", by, znajdz(termin.kod).podstawa, powod))
    return fulfilled


@transaction.atomic
def odnotuj_doreczenie(sprawa: Sprawa, *, wyslano: date, doreczono: date, by: Pracownik) -> list[Termin]:
    """Note the day of delivery of what was sent on that day with the deadlines it fulfilled; return them."""
    fulfilled = list(sprawa.terminy.select_for_update().filter(spelniony=wyslano))
    for termin in fulfilled:
        termin.doreczono = doreczono
        termin.save_act(_act("odnotuj_doreczenie", by, znajdz(termin.kod).podstawa))
    return fulfilled


@transaction.atomic
def zawiadomiono_o_zwloce(sprawa: Sprawa, *, dzien: date, czym: str, by: Pracownik) -> list[Przedluzenie]:
    """The notice of a new date was sent: it settles every extension of the case that owed it; return them."""
    owed = Przedluzenie.objects.select_for_update(of=("self",)).filter(termin__sprawa=sprawa, zawiadomiono=None)
    rows = list(owed)
    for row in rows:
        row.zawiadomiono, row.czym = dzien, czym[:200]
        row.save_act(_act("zawiadomiono_o_zwloce", by, row.podstawa, czym))
    return rows


@transaction.atomic
def przelicz(sprawa: Sprawa, *, data_wplywu: date, powod: str, by: Pracownik) -> list[Termin]:
    """Correct the day of receipt and count anew every deadline that runs from it; return these, each with `bylo`.

    Raises what popraw_date_wplywu raises, and PozaKalendarzem.
    """
    before = sprawa.data_wplywu
    popraw_date_wplywu(sprawa, dzien=data_wplywu, powod=powod, by=by)
    changed = list(sprawa.terminy.select_for_update().filter(zdarzenie=before))
    for termin in changed:
        termin.bylo, termin.zdarzenie = termin.ostateczny, data_wplywu
        reason = f"Było do {short_date(termin.bylo)}. {powod.strip()}"
        przelicz_bieg(termin, _act("przelicz_termin", by, znajdz(termin.kod).podstawa, reason))
    return changed


@transaction.atomic
def zamien_kody(sprawa: Sprawa, kody: Mapping[str, str], *, powod: str, by: Pracownik) -> list[Termin]:
    """Give the open deadlines of these codes (old → new) their new code and count them anew; return them."""
    changed = list(sprawa.terminy.select_for_update().filter(spelniony=None, kod__in=kody))
    for termin in changed:
        termin.kod = kody[termin.kod]
        przelicz_bieg(termin, _act("przelicz_termin", by, znajdz(termin.kod).podstawa, powod))
    return changed


def _act(name: str, by: Pracownik, basis: str, reason: str = "") -> Act:
    return Act(name, by, basis, capacity=capacity_of(by), reason=reason)
