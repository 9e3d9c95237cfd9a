"""Recording an absence and ending it early; substitution follows by itself (§ 3 ust. 3)."""

from datetime import date, timedelta

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils import timezone

from biuro.core.errors import Refused, UserError
from biuro.core.history.models import Act
from biuro.core.transitions import Authority
from org.kadry.models import Pracownik
from org.nieobecnosci.rules import ODMOWA, sprawdz_dni, wpisuje
from org.zastepstwa.models import Nieobecnosc


@transaction.atomic
def wpisz(*, kogo: Pracownik, od: date, do: date, by: Pracownik) -> Nieobecnosc:
    """Record the days; raises PermissionDenied, or UserError for days backwards, reversed or recorded already."""
    authority = _allowed(by, kogo)
    sprawdz_dni(od, do)
    Pracownik.objects.select_for_update().get(pk=kogo.pk)  # two forms at once: the second sees the first
    if Nieobecnosc.objects.filter(pracownik=kogo, odwolana=False, od__lte=do).exclude(do__lt=od).exists():
        raise UserError(f"{kogo} ma już wpisaną nieobecność w tych dniach.")
    row = Nieobecnosc(pracownik=kogo, od=od, do=do)
    row.save_act(_act("wpisz_nieobecnosc", by, authority))
    return row


@transaction.atomic
def zakoncz(nieobecnosc: Nieobecnosc, *, by: Pracownik) -> Nieobecnosc:
    """End it from today on: what has not begun before today is called off, what has lasts until yesterday."""
    row = Nieobecnosc.objects.select_for_update(of=("self",)).select_related("pracownik").get(pk=nieobecnosc.pk)
    authority = _allowed(by, row.pracownik)
    today = timezone.localdate()
    if row.odwolana or (row.do and row.do < today):
        raise Refused("Ta nieobecność już się skończyła.")
    if row.od >= today:
        row.odwolana = True
    else:
        row.do = today - timedelta(days=1)
    row.save_act(_act("zakoncz_nieobecnosc", by, authority))
    return row


def _allowed(by: Pracownik, kogo: Pracownik) -> Authority:
    authority = wpisuje(by, kogo)
    if authority is None:
        raise PermissionDenied(ODMOWA)
    return authority


def _act(name: str, by: Pracownik, authority: Authority) -> Act:
    return Act(name, by, authority.basis, capacity=authority.capacity)
