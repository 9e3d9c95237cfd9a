"""„Uwagi” of the spis spraw (§ 53 instrukcji kancelaryjnej): who leads, how it ended, other marks, a case that goes on.

A case not finished in its year keeps its mark and its place in the spis of that year; it is not entered again.
"""

from collections.abc import Sequence

from django.db.models import Q
from django.utils import timezone

from org.kadry.models import Pracownik
from rejestry.sprawy.models import Powiazanie, Sprawa
from rejestry.sprawy.sposoby import PRZENIESIONA, nazwa

R = Powiazanie.Rodzaj
SLOWA = {
    (R.PRZENIESIENIE, True): "przeniesiono do znaku {}",
    (R.PRZENIESIENIE, False): "poprzedni znak {}",
    (R.POLACZENIE, True): "połączono z {}",
    (R.POLACZENIE, False): "dołączono akta {}",
}


def przygotuj(sprawy: Sequence[Sprawa], osoba: Pracownik) -> None:
    """Set on each case what its other marks are, in one query."""
    rows = Powiazanie.objects.filter(Q(z__in=sprawy) | Q(do__in=sprawy), zerwane=False).exclude(rodzaj=R.ZWIAZEK)
    rows = list(rows.select_related("z", "do").order_by("pk"))
    for sprawa in sprawy:
        sprawa.znaki_obok = [_slowa(row, sprawa) for row in rows if sprawa.pk in (row.z_id, row.do_id)]


def uwagi(sprawa: Sprawa) -> str:
    """The cell."""
    parts = [*getattr(sprawa, "znaki_obok", ()), f"prowadzi {sprawa.prowadzi}"]
    if sprawa.sposob and sprawa.sposob != PRZENIESIONA.kod:
        parts.append(f"sposób załatwienia: {nazwa(sprawa.sposob).lower()}")
    if sprawa.podteczka:
        parts.insert(0, f"podteczka {sprawa.znak_podteczki}, osobny spis")
    if z_poprzednich_lat(sprawa):
        parts.append(f"w toku, przeszła na {timezone.localdate().year} rok pod tym samym znakiem")
    if sprawa.archiwum:
        parts.append(f"akta {sprawa.get_archiwum_display()}")
    return "; ".join(parts)


def z_poprzednich_lat(sprawa: Sprawa) -> bool:
    """Not finished, and begun in an earlier year."""
    return sprawa.stan != Sprawa.Stan.ZALATWIONA and sprawa.rok < timezone.localdate().year


def q_z_poprzednich_lat(osoba: Pracownik) -> Q:
    """The same as a filter."""
    return Q(rok__lt=timezone.localdate().year) & ~Q(stan=Sprawa.Stan.ZALATWIONA)


def _slowa(row: Powiazanie, sprawa: Sprawa) -> str:
    left = row.z_id == sprawa.pk
    return SLOWA[R(row.rodzaj), left].format(row.do if left else row.z)
