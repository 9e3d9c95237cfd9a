"""All running deadlines counted again, when the calendar of days off or a row of the law changes; with a report.

What is fulfilled stays as it was counted: the law of its day judged it.
"""

from datetime import date
from typing import NamedTuple

from django.db import transaction

from biuro.core.history.models import Act
from biuro.core.polish import short_date
from org.powiadomienia.operations import powiadom
from rejestry.terminy.kody import znajdz
from rejestry.terminy.models import Termin
from rejestry.terminy.queries import bieg_terminu
from rejestry.terminy.zmiany import przelicz_bieg


class Przesuniety(NamedTuple):
    """One deadline that moved."""

    sprawa: str
    kod: str
    bylo: date
    jest: date

    def __str__(self):
        return f"{self.sprawa}: {znajdz(self.kod).nazwa}, było {short_date(self.bylo)}, jest {short_date(self.jest)}"


@transaction.atomic
def przelicz_wszystkie(*, powod: str, na_sucho: bool = False) -> list[Przesuniety]:
    """Count every running deadline again; save those that moved and tell who leads the case. Return the report.

    `na_sucho`: only the report, nothing is saved.
    """
    rows = Termin.objects.filter(spelniony=None).select_related("sprawa__prowadzi")
    rows = rows.prefetch_related("wstrzymania", "przedluzenia").order_by("sprawa_id", "pk")
    moved = [(row, bieg_terminu(row).ostateczny) for row in rows]
    report = []
    for termin, jest in moved:
        if jest != termin.ostateczny:
            report.append(Przesuniety(termin.sprawa.znak, termin.kod, termin.ostateczny, jest))
            if not na_sucho:
                _save(termin, report[-1], powod)
    return report


def _save(termin: Termin, change: Przesuniety, powod: str) -> None:
    reason = f"Było do {short_date(change.bylo)}. {powod.strip()}"
    przelicz_bieg(termin, Act("przelicz_termin", None, znajdz(termin.kod).podstawa, reason=reason))
    words = f"Przeliczono termin. {change}. {powod.strip()}"
    powiadom([termin.sprawa.prowadzi], words, f"/sprawy/{termin.sprawa.znak}/", o=termin.sprawa)
