"""Named substitutes, and the posts and people a decision may be about."""

from datetime import date

from django.db.models import Q, QuerySet

from biuro.core.sortkey import pl
from org.kadry.models import Obsada, Pracownik
from org.struktura.models import Stanowisko
from org.zastepstwa.models import Zastepstwo


def wszystkie(osoba: Pracownik) -> QuerySet[Zastepstwo]:
    """Every substitution by decision; everybody here may know who stands in for whom."""
    return Zastepstwo.objects.select_related("stanowisko__jednostka", "kto")


def stanowiska(dzien: date) -> QuerySet[Stanowisko]:
    """The posts that may have a named substitute: all but the director's, which § 3 ust. 3 gives to the deputy."""
    posts = Stanowisko.objects.on(dzien).exclude(funkcja=Stanowisko.Funkcja.DYREKTOR)
    return posts.select_related("jednostka").order_by("jednostka__symbol", "nazwa", "pk")


def pracownicy(dzien: date) -> QuerySet[Pracownik]:
    """The people who hold a post on the day."""
    posts = Obsada.objects.on(dzien).values("pracownik")
    return Pracownik.objects.filter(is_active=True, pk__in=posts).order_by(pl("last_name"), "first_name")


def nachodzace(zastepstwo: Zastepstwo) -> QuerySet[Zastepstwo]:
    """Other substitutions of the post with the same place in order that share a day with this one."""
    days = Q(do=None) | Q(do__gte=zastepstwo.od)
    others = Zastepstwo.objects.filter(days, stanowisko=zastepstwo.stanowisko, kolejnosc=zastepstwo.kolejnosc)
    others = others.filter(odwolane=False, do_chwili=None).select_related("kto")
    return others.filter(od__lte=zastepstwo.do) if zastepstwo.do else others
