"""The office's own dates before a statutory deadline: workdays counted back, so that nobody signs on the last day."""

from datetime import date, timedelta
from typing import NamedTuple

from biuro.core.workdays import add_workdays

DZIEN = timedelta(days=1)


class Krok(NamedTuple):
    """A step of the letter and how many workdays before the last day it should be done."""

    nazwa: str
    dni_przed: int


class DataWewnetrzna(NamedTuple):
    """A step with its date."""

    krok: str
    data: date


KROKI = (
    Krok("projekt do parafy", 5),
    Krok("parafa", 3),
    Krok("podpis", 2),
    Krok("wysłanie", 1),
)


def daty_wewnetrzne(ostateczny: date, od: date | None = None, kroki: tuple[Krok, ...] = KROKI) -> list[DataWewnetrzna]:
    """The date of every step before the last day; none earlier than the first workday from `od` on (the event, or the
    day the case opened), none after the last day."""
    planned = [DataWewnetrzna(krok.nazwa, add_workdays(ostateczny, -krok.dni_przed)) for krok in kroki]
    first = min(add_workdays(od - DZIEN, 1), ostateczny) if od else date.min
    return [step._replace(data=max(step.data, first)) for step in planned]
