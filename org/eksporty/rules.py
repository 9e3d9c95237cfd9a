"""Who may take rows out of the system, how often, and how many at once (bezpieczenstwo.md row 57)."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.utils import timezone

from biuro.core.errors import Refused
from biuro.core.lists.declaration import Lista
from biuro.core.polish.dates import time_of_day
from org.eksporty import queries
from org.eksporty.models import Eksport
from org.kadry.models import Pracownik

NA_GODZINE = 10
OD_RAZU = {
    Eksport.Format.CSV: 500,
    Eksport.Format.XLSX: 500,
    Eksport.Format.PDF: 100,
}  # rows; more goes to the background
NAJWIECEJ = {Eksport.Format.PDF: 10_000, Eksport.Format.XLSX: 1_000_000}  # a sheet has 1 048 576 rows


def sprawdz_prawo(osoba: Pracownik, lista: Lista) -> None:
    """Raise PermissionDenied unless the person may export the list; seeing it is not enough."""
    if not lista.moze_eksportowac(osoba):
        raise PermissionDenied(f"Rejestr „{lista.tytul}” eksportuje tylko osoba, która go prowadzi lub nadzoruje.")


def sprawdz_limit(osoba: Pracownik) -> None:
    """Raise Refused when the person asked for too many exports within an hour."""
    recent = queries.z_ostatniej_godziny(osoba)
    if len(recent) >= NA_GODZINE:
        free = timezone.localtime(recent[-NA_GODZINE] + queries.GODZINA)
        raise Refused(f"W ciągu godziny można zrobić {NA_GODZINE} eksportów. Następny o godz. {time_of_day(free)}.")


def sprawdz_wielkosc(format: str, wierszy: int) -> None:
    """Raise Refused when the format cannot hold so many rows."""
    most = NAJWIECEJ.get(format, wierszy)
    if wierszy > most:
        raise Refused(f"Wybrane wpisy to {wierszy} wierszy, a ten format mieści {most}. Zawęź filtry albo wybierz CSV.")


def od_razu(format: Any, wierszy: int) -> bool:
    """True when the file is small enough to be made while the person waits."""
    return wierszy <= OD_RAZU[format]
