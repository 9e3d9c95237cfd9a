"""Recording an absence and ending it early; substitution follows by itself (§ 3 ust. 3)."""

from datetime import date

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from biuro.core.errors import Refused, UserError
from biuro.core.history.models import Act
from biuro.core.transitions import Authority
from org.kadry.models import Pracownik
from org.nieobecnosci.rules import ODMOWA, sprawdz_dni, trwa_juz, wpisuje
from org.zastepstwa.models import Nieobecnosc
from org.zastepstwa.pory import Pora, teraz


@transaction.atomic
def wpisz(
    *,
    kogo: Pracownik,
    od: date,
    do: date,
    by: Pracownik,
    od_pora: int = Pora.RANO,
    do_pora: int = Pora.POPOLUDNIE,
) -> Nieobecnosc:
    """Record the half-days; one that has begun counts from this minute, so that acts done before it stay right.

    Raises PermissionDenied, or UserError for days backwards, reversed or recorded already.
    """
    authority = _allowed(by, kogo)
    sprawdz_dni(od, do, od_pora, do_pora)
    Pracownik.objects.select_for_update().get(pk=kogo.pk)  # two forms at once: the second sees the first
    row = Nieobecnosc(pracownik=kogo, od=od, do=do, od_pora=od_pora, do_pora=do_pora)
    if _nachodzi(row):
        raise UserError(f"{kogo} ma już wpisaną nieobecność w tych dniach.")
    row.od_chwili = timezone.now() if trwa_juz(row.pierwsza) else None
    row.save_act(_act("wpisz_nieobecnosc", by, authority))
    return row


@transaction.atomic
def zakoncz(nieobecnosc: Nieobecnosc, *, by: Pracownik) -> Nieobecnosc:
    """End it from now on: what has not begun is called off, what lasts keeps its days up to this minute."""
    row = Nieobecnosc.objects.select_for_update(of=("self",)).select_related("pracownik").get(pk=nieobecnosc.pk)
    authority = _allowed(by, row.pracownik)
    now = teraz()
    if row.odwolana or row.do_chwili or (row.ostatnia and row.ostatnia < now):
        raise Refused("Ta nieobecność już się skończyła.")
    if row.pierwsza > now:
        row.odwolana = True
    else:
        (row.do, row.do_pora), row.do_chwili = now, timezone.now()
    row.save_act(_act("zakoncz_nieobecnosc", by, authority))
    return row


def _nachodzi(row: Nieobecnosc) -> bool:
    """Another absence of the person lasts in one of these half-days; the database holds the same."""
    before = Q(do__lt=row.od) | Q(do=row.od, do_pora__lt=row.od_pora)
    after = Q(od__gt=row.do) | Q(od=row.do, od_pora__gt=row.do_pora)
    others = Nieobecnosc.objects.filter(pracownik=row.pracownik, odwolana=False, do_chwili=None)
    return others.exclude(before).exclude(after).exists()


def _allowed(by: Pracownik, kogo: Pracownik) -> Authority:
    authority = wpisuje(by, kogo)
    if authority is None:
        raise PermissionDenied(ODMOWA)
    return authority


def _act(name: str, by: Pracownik, authority: Authority) -> Act:
    return Act(name, by, authority.basis, capacity=authority.capacity)
