"""Protocols and calls a person sees."""

from django.db.models import Q, QuerySet

from org.kadry.models import Pracownik
from org.uprawnienia.queries import zakres
from rejestry.skargi.queries import prowadzaca_rejestr, visible_to
from rejestry.sprawy.models import Sprawa
from rejestry.zgloszenia.models import Protokol, Rozmowa

OSTATNIE = 100


def protokoly(osoba: Pracownik) -> QuerySet[Protokol]:
    """The protocols of visible complaints."""
    return Protokol.objects.filter(skarga__in=visible_to(osoba)).select_related("skarga__sprawa", "przyjal")


def protokol_sprawy(sprawa: Sprawa) -> Protokol | None:
    """The protocol of an oral complaint; None for one filed otherwise."""
    return Protokol.objects.filter(skarga__sprawa=sprawa).first()


def rozmowy(osoba: Pracownik) -> QuerySet[Rozmowa]:
    """The calls the person took, and all for the unit that keeps the register and the director."""
    reach = zakres(osoba)
    everything = reach.wszystko or prowadzaca_rejestr().pk in reach.wlasne | reach.jednostki
    rows = Rozmowa.objects.filter(Q() if everything else Q(przyjal=osoba))
    return rows.select_related("przyjal").order_by("-kiedy", "-pk")[:OSTATNIE]
