"""Dispatches a person sees: those of letters he sees; who keeps the register, all but those of confidential cases."""

from django.db.models import Q, QuerySet

from org.kadry.models import Pracownik
from org.uprawnienia.powierzenia import prowadzi
from org.uprawnienia.queries import zakres
from rejestry.sprawy.podleglosc import wylaczenie
from sekretariat.pisma.models import Pismo
from sekretariat.pisma.queries import visible_to as widoczne_pisma
from sekretariat.wysylka.models import PrzesylkaWychodzaca

S = PrzesylkaWychodzaca.Stan
REJESTR = "rejestr_rpwych"


def visible_to(osoba: Pracownik) -> QuerySet[PrzesylkaWychodzaca]:
    """The entries of the register of outgoing mail this person sees.

    The keeper of the register sees one of a confidential case only while its confirmation of receipt is to be noted.
    """
    rows = PrzesylkaWychodzaca.objects.select_related("pismo", "wyslal")
    letters = widoczne_pisma(osoba)
    if not (zakres(osoba).sekretariat or prowadzi(osoba, REJESTR)):
        return rows.filter(pismo__in=letters.values("pk"))
    open_ones = Q(pismo__sprawa=None) | Q(pismo__sprawa__poufna=False)
    by_letter = Q(pismo__in=letters.filter(sprawa__poufna=True).values("pk"))
    kept = wylaczenie(osoba).osoby
    kept_from_him = Q(pismo__dotyczy__isnull=False, pismo__dotyczy__in=kept)
    return rows.filter(open_ones | czeka_na_potwierdzenie() | by_letter).exclude(kept_from_him)


def czeka_na_potwierdzenie() -> Q:
    """Letters with a confirmation of receipt that has not come back."""
    return Q(sposob=PrzesylkaWychodzaca.Sposob.POLECONY_ZPO, stan=S.WYSLANA)


def czynne(pismo: Pismo) -> QuerySet[PrzesylkaWychodzaca]:
    """The dispatches of a letter that were not cancelled."""
    return pismo.wysylki.exclude(stan=S.ANULOWANA).order_by("pk")


def inne_odpowiedzi(przesylka: PrzesylkaWychodzaca) -> bool:
    """True when the case is answered also by another letter or dispatch."""
    others = PrzesylkaWychodzaca.objects.filter(pismo__sprawa=przesylka.pismo.sprawa_id, pismo__odpowiada=True)
    return others.exclude(stan=S.ANULOWANA).exclude(pk=przesylka.pk).exists()
