"""Dispatches a person sees: those of letters he sees; the sekretariat, which keeps the register, all of them."""

from django.db.models import Q, QuerySet

from org.kadry.models import Pracownik
from org.uprawnienia.queries import zakres
from rejestry.sprawy.podleglosc import wylaczenie
from sekretariat.pisma.models import Pismo
from sekretariat.pisma.queries import visible_to as widoczne_pisma
from sekretariat.wysylka.models import PrzesylkaWychodzaca

S = PrzesylkaWychodzaca.Stan


def visible_to(osoba: Pracownik) -> QuerySet[PrzesylkaWychodzaca]:
    """The entries of the register of outgoing mail this person sees."""
    rows = PrzesylkaWychodzaca.objects.select_related("pismo", "wyslal")
    if not zakres(osoba).sekretariat:
        return rows.filter(pismo__in=widoczne_pisma(osoba).values("pk"))
    return rows.exclude(Q(pismo__dotyczy__isnull=False, pismo__dotyczy__in=wylaczenie(osoba).osoby))


def czynne(pismo: Pismo) -> QuerySet[PrzesylkaWychodzaca]:
    """The dispatches of a letter that were not cancelled."""
    return pismo.wysylki.exclude(stan=S.ANULOWANA).order_by("pk")


def inne_odpowiedzi(przesylka: PrzesylkaWychodzaca) -> bool:
    """True when the case is answered also by another letter or dispatch."""
    others = PrzesylkaWychodzaca.objects.filter(pismo__sprawa=przesylka.pismo.sprawa_id, pismo__odpowiada=True)
    return others.exclude(stan=S.ANULOWANA).exclude(pk=przesylka.pk).exists()
