"""Joining a case to another one in which it goes on, and relating cases without closing any."""

from django.db import transaction
from django.utils import timezone

from biuro.core.errors import Refused
from org.kadry.models import Pracownik
from rejestry.powiazania.rules import przeszkoda_polaczenia, przeszkoda_zwiazku
from rejestry.skargi.kroki import podejmij
from rejestry.skargi.models import Skarga
from rejestry.skargi.queries import skarga_sprawy
from rejestry.sprawy.acts import act, held
from rejestry.sprawy.models import Powiazanie, Sprawa
from rejestry.sprawy.podstawy import INSTRUKCJA, LACZENIE

R = Powiazanie.Rodzaj
SPOSOBY = {None: "polaczona", Skarga.Rodzaj.SKARGA: "polaczona", Skarga.Rodzaj.WNIOSEK: "polaczony"}


@transaction.atomic
def zanotuj_polaczenie(sprawa: Sprawa, *, inna: Sprawa, powod: str, by: Pracownik) -> str:
    """Note that the case goes on in the other one; return the code of the outcome with which it then ends.

    A complaint also gets the step of its course. The caller closes the case, asking the table of demands. Raises
    PermissionDenied, Refused.
    """
    sprawa, authority = held(sprawa, by)
    if reason := przeszkoda_polaczenia(sprawa, inna) or _bez_powodu(powod):
        raise Refused(reason)
    _zapisz(R.POLACZENIE, sprawa, inna, powod, act("polacz", by, authority, powod, LACZENIE))
    skarga = skarga_sprawy(sprawa)
    if skarga:
        podejmij(skarga, "polaczenie", powod=powod, by=by, inna_sprawa=inna)
    return SPOSOBY[skarga and skarga.rodzaj]


@transaction.atomic
def powiaz(sprawa: Sprawa, *, inna: Sprawa, powod: str, by: Pracownik) -> Powiazanie:
    """Note that two cases have to do with each other; nothing else changes. Raises PermissionDenied, Refused."""
    sprawa, authority = held(sprawa, by)
    if reason := przeszkoda_zwiazku(sprawa, inna) or _bez_powodu(powod):
        raise Refused(reason)
    pair = (sprawa.pk, inna.pk)
    if Powiazanie.objects.filter(rodzaj=R.ZWIAZEK, zerwane=False, z__in=pair, do__in=pair).exists():
        raise Refused("Te sprawy są już powiązane.")
    return _zapisz(R.ZWIAZEK, sprawa, inna, powod, act("powiaz", by, authority, powod, INSTRUKCJA))


@transaction.atomic
def rozwiaz(powiazanie: Powiazanie, *, sprawa: Sprawa, by: Pracownik) -> Powiazanie:
    """Take a relation back that was noted by mistake; raises PermissionDenied, Refused for a moved or joined case."""
    authority = held(sprawa, by)[1]
    row = Powiazanie.objects.select_for_update(of=("self",)).get(pk=powiazanie.pk)
    if row.rodzaj != R.ZWIAZEK or row.zerwane:
        raise Refused("Cofnąć można tylko związek spraw. Połączenie cofa wznowienie sprawy.")
    row.zerwane = True
    row.save_act(act("rozwiaz", by, authority, przepis=INSTRUKCJA))
    return row


def _zapisz(rodzaj: str, sprawa: Sprawa, inna: Sprawa, powod: str, entry) -> Powiazanie:
    facts = {"powod": powod.strip()[:400], "dzien": timezone.localdate(), "kto": entry.who}
    row = Powiazanie(rodzaj=rodzaj, z=sprawa, do=inna, **facts)
    row.save_act(entry)
    return row


def _bez_powodu(powod: str) -> str:
    return "" if powod.strip() else "Napisz, co łączy te sprawy: powód trafia do historii obu."
