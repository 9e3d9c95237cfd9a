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

KOMOREK_PDF = 90_000  # printed cells held at once take about 300 MB; 10 000 rows of a usual list are 80 000


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


def sprawdz_wielkosc(format: str, wierszy: int, kolumn: int = 1) -> None:
    """Raise Refused when the format cannot hold so many rows of so many columns."""
    most = NAJWIECEJ.get(format, wierszy)
    if format == Eksport.Format.PDF:
        most = min(most, KOMOREK_PDF // kolumn)
    if wierszy > most:
        raise Refused(
            f"Wybrane wpisy to {wierszy} wierszy, a ten format mieści {most}."
            " Zawęź filtry, wybierz mniej kolumn albo CSV."
        )


def od_razu(format: Any, wierszy: int) -> bool:
    """True when the file is small enough to be made while the person waits."""
    return wierszy <= OD_RAZU[format]
