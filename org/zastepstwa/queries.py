"""Who is away and which substitutions by decision hold at a moment."""

from datetime import date, datetime

from django.db.models import Q, QuerySet

from biuro.core.validity import valid_on
from org.zastepstwa.models import Nieobecnosc, Zastepstwo
from org.zastepstwa.pory import Pora, polowa


def trwajace(moment: datetime) -> QuerySet[Nieobecnosc]:
    """The absences that cover the moment: to the half-day, and to the minute where one was entered or ended in it."""
    dzien, pora = polowa(moment)
    return trwajace_w(dzien, pora, moment)


def trwajace_w(dzien: date, pora: int, moment: datetime) -> QuerySet[Nieobecnosc]:
    """The same where the half-day (Pora) of the moment is known already."""
    other_half = Q(do=dzien, do_pora=Pora.RANO) if pora == Pora.POPOLUDNIE else Q(od=dzien, od_pora=Pora.POPOLUDNIE)
    counts = Q(od_chwili=None) | Q(od_chwili__lte=moment)
    lasts = Q(do_chwili=None) | Q(do_chwili__gt=moment)
    return Nieobecnosc.objects.on(dzien).filter(counts, lasts, odwolana=False).exclude(other_half)


def dzielony(dzien: date) -> bool:
    """Is somebody away only for a half of the day, so that its halves have different answers?"""
    half = Q(do=dzien, do_pora=Pora.RANO) | Q(od=dzien, od_pora=Pora.POPOLUDNIE)
    return Nieobecnosc.objects.on(dzien).filter(half, odwolana=False).exists()


def zastepstwa_dnia(dzien: date, moment: datetime) -> QuerySet[Zastepstwo]:
    """The substitutions by decision in force at a moment of that day."""
    lasts = Q(do_chwili=None) | Q(do_chwili__gt=moment)
    return Zastepstwo.objects.filter(valid_on(dzien), lasts, odwolane=False)
