"""How long files are kept: archival category → dates (rozp. MKiDN z 20.10.2015, Dz.U. 2019 poz. 246). Pure.

Full calendar years, from 1 January of the year after the case ended. Reading: files of category Bc count
as B0: they may go from that 1 January on.
"""

import re
from datetime import date
from typing import NamedTuple

WZOR = re.compile(r"(?P<rodzaj>A|Bc|BE|B)(?P<lata>\d{1,2})?")
LAT_W_KOMORCE = 2  # files stay in the unit at most so long, counted in the same way


class Kategoria(NamedTuple):
    """A category read: its kind and for how many years; None: for ever."""

    rodzaj: str
    lata: int | None


def kategoria(tekst: str) -> Kategoria:
    """Read „A”, „B5”, „BE10” or „Bc”; raises ValueError for anything else."""
    match = WZOR.fullmatch(tekst)
    if match is None or (match["rodzaj"] in ("A", "Bc")) == bool(match["lata"]):
        raise ValueError(tekst)
    years = {"A": None, "Bc": 0}
    kind = match["rodzaj"]
    return Kategoria(kind, years[kind] if kind in years else int(match["lata"]))


def liczy_sie_od(zakonczono: date) -> date:
    """The first day of the period: 1 January after the year in which the case ended."""
    return date(zakonczono.year + 1, 1, 1)


def przechowywac_do(tekst: str, zakonczono: date) -> date | None:
    """The last day on which the files must be kept; None: for ever (category A)."""
    years = kategoria(tekst).lata
    return None if years is None else date(zakonczono.year + years, 12, 31)


def przekazac_do(zakonczono: date) -> date:
    """The last day on which the files may lie in the unit before the archive takes them over."""
    return date(zakonczono.year + LAT_W_KOMORCE, 12, 31)


def po_terminie(tekst: str, zakonczono: date, dzien: date) -> bool:
    """May the files be put on a disposal list on that day? Never category A."""
    last = przechowywac_do(tekst, zakonczono)
    return last is not None and last < dzien


def opis(tekst: str, zakonczono: date) -> str:
    """The sentence for the screen."""
    since = f"liczy się od {liczy_sie_od(zakonczono):%d.%m.%Y}"
    last = przechowywac_do(tekst, zakonczono)
    if last is None:
        return f"wieczyście ({since})"
    after = ", potem ekspertyza archiwum państwowego" if kategoria(tekst).rodzaj == "BE" else ""
    return f"do {last:%d.%m.%Y} ({since}){after}"
