"""The unit of the day a case began, and the unit that has its matters now: „PK-V Oddział … (od 1.07.2026: PK-IV …)”."""

from datetime import date
from typing import NamedTuple

from django.db.models import Min
from django.utils import timezone

from org.struktura.models import Jednostka
from org.struktura.queries import nastepca
from rejestry.sprawy.models import Sprawa


class Komorka(NamedTuple):
    """`obecna` is None while the case is with the unit of its day, under the same name and symbol."""

    dawna: Jednostka
    obecna: Jednostka | None = None
    od: date | None = None


def komorka(sprawa: Sprawa) -> Komorka:
    """Both units of a case; of a closed one the present unit is the one that took over the matters of the old."""
    first = sprawa.historia.select_related("jednostka").order_by("history_id").first()
    then, now = first.jednostka if first else sprawa.jednostka, sprawa.jednostka
    if now.do and now.do < timezone.localdate():
        now = nastepca(now.pk, timezone.localdate()) or now
    if str(now) == str(then):
        return Komorka(then)
    same = Jednostka.objects.filter(ciag=now.ciag, symbol=now.symbol, nazwa=now.nazwa, od__lte=now.od)
    return Komorka(then, now, same.aggregate(od=Min("od"))["od"])
