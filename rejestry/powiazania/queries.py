"""What belongs together: the marks a case had, where it goes on, joined and related cases, open sub-files."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from django.db.models import Q, QuerySet

from org.kadry.models import Pracownik
from rejestry.sprawy.models import Powiazanie, Sprawa
from rejestry.sprawy.queries import visible_to

R = Powiazanie.Rodzaj
SLOWA = {  # (kind, does this case stand on the left) → words
    (R.PRZENIESIENIE, True): "Przeniesiono do znaku",
    (R.PRZENIESIENIE, False): "Poprzedni znak",
    (R.POLACZENIE, True): "Połączono ze sprawą",
    (R.POLACZENIE, False): "Przyłączono sprawę",
    (R.ZWIAZEK, True): "Ma związek ze sprawą",
    (R.ZWIAZEK, False): "Ma związek ze sprawą",
}


class Wiersz(NamedTuple):
    """One relation as the page of a case shows it; the title only where the person sees the other case."""

    pk: int
    rodzaj: str
    slowa: str
    znak: str
    tytul: str
    widoczna: bool
    powod: str
    dzien: date


def powiazania(sprawa: Sprawa, osoba: Pracownik) -> list[Wiersz]:
    """Every relation in force, oldest first."""
    rows = list(
        Powiazanie.objects.filter(Q(z=sprawa) | Q(do=sprawa), zerwane=False).select_related("z", "do").order_by("pk")
    )
    if not rows:
        return []
    others = [_druga(row, sprawa) for row in rows]
    seen = set(visible_to(osoba).filter(pk__in=[other.pk for other in others]).values_list("pk", flat=True))
    return [_wiersz(row, other, sprawa, other.pk in seen) for row, other in zip(rows, others, strict=True)]


def linia(sprawa: Sprawa) -> list[int]:
    """The ids of the case and of its earlier marks, newest first: its history is theirs too."""
    return list(_wstecz(sprawa.pk))


def otwarte_podteczki(osoba: Pracownik, rok: int) -> QuerySet[Sprawa]:
    """The sub-files of the year in which the person may be asked to open a case."""
    rows = visible_to(osoba).filter(podteczka=True, rok=rok).exclude(stan=Sprawa.Stan.ZALATWIONA)
    return rows.select_related("jednostka", "klasa").order_by("komorka", "klasa_symbol", "numer")


def _wstecz(pk: int) -> Iterator[int]:
    while pk:
        yield pk
        pk = Powiazanie.objects.filter(rodzaj=R.PRZENIESIENIE, do=pk).values_list("z", flat=True).first()


def _druga(row: Powiazanie, sprawa: Sprawa) -> Sprawa:
    return row.do if row.z_id == sprawa.pk else row.z


def _wiersz(row: Powiazanie, other: Sprawa, sprawa: Sprawa, seen: bool) -> Wiersz:
    words = SLOWA[R(row.rodzaj), row.z_id == sprawa.pk]
    title = other.tytul if seen else ""
    return Wiersz(row.pk, row.rodzaj, words, other.znak, title, seen, row.powod, row.dzien)
