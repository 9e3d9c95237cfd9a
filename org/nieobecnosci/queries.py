"""Absences that last or are to come."""

from datetime import date, datetime

from django.db.models import Q, QuerySet
from django.utils import timezone

from org.kadry.models import Obsada, Pracownik
from org.struktura.models import Stanowisko
from org.zastepstwa.models import Nieobecnosc
from org.zastepstwa.pory import chwila
from org.zastepstwa.queries import trwajace


def od_dzis(dzien: date) -> QuerySet[Nieobecnosc]:
    """Absences of the day and later ones, neither called off nor ended, nearest first."""
    lasting = Q(do_chwili=None) | Q(do_chwili__gt=timezone.now())
    rows = Nieobecnosc.objects.filter(Q(do=None) | Q(do__gte=dzien), lasting, odwolana=False)
    return rows.select_related("pracownik").order_by("od", "pk")


def wszystkie(osoba: Pracownik) -> QuerySet[Nieobecnosc]:
    """Every absence that was not called off; who is away everybody here may know, never why."""
    return Nieobecnosc.objects.filter(odwolana=False).select_related("pracownik")


def trwajaca(osoba: Pracownik, kiedy: date | datetime) -> Nieobecnosc | None:
    """The absence of the person at the moment (of today: now), or None."""
    return trwajace(chwila(kiedy)).filter(pracownik=osoba).first()


def kierownictwo(dzien: date) -> dict[str, Pracownik]:
    """Who is the director and who the deputy on the day, by the function of the post; a vacant one is not there."""
    functions = (Stanowisko.Funkcja.DYREKTOR, Stanowisko.Funkcja.ZASTEPCA)
    rows = Obsada.objects.on(dzien).filter(stanowisko__funkcja__in=functions).select_related("stanowisko", "pracownik")
    return {row.stanowisko.funkcja: row.pracownik for row in rows.order_by("-od", "-pk")}
