"""What the administrator decides about the second factor: a lost phone, and for whom it is required."""

from datetime import date

from django.core.exceptions import PermissionDenied
from django.db import transaction

from biuro.core.errors import Refused
from biuro.core.history.models import Act
from org.drugi_skladnik.models import WymogSkladnika
from org.drugi_skladnik.operations import wycofaj
from org.drugi_skladnik.queries import aplikacja
from org.dziennik.operations import odnotuj_zdarzenie
from org.kadry.models import Pracownik
from org.uprawnienia.powierzenia import administruje

TYLKO_ADMINISTRATOR = "Robi to administrator Biura (powierzenie: administracja Biura)."


@transaction.atomic
def zdejmij(osoba: Pracownik, *, powod: str, by: Pracownik) -> None:
    """The phone is lost: the administrator takes the app away. Raises PermissionDenied, or Refused without an app."""
    authority = administruje(by)
    if authority is None:
        raise PermissionDenied(TYLKO_ADMINISTRATOR)
    row = aplikacja(osoba)
    if row is None:
        raise Refused("Na tym koncie nie ma drugiego składnika.")
    wycofaj(row, Act("zdejmij_aplikacje", by, authority.basis, capacity=authority.capacity, reason=powod))
    odnotuj_zdarzenie("drugi składnik: zdjęto", kto=by, opis=f"{osoba.username}: {powod}")


@transaction.atomic
def ustal_wymogi(dni: dict[str, date | None], *, decyzja: str, by: Pracownik) -> int:
    """Say for whom the second factor is required and from which day; returns how many rows changed."""
    authority = administruje(by)
    if authority is None:
        raise PermissionDenied(TYLKO_ADMINISTRATOR)
    changed = 0
    for kogo, od in dni.items():
        row = WymogSkladnika.objects.select_for_update().filter(kogo=kogo).first() or WymogSkladnika(kogo=kogo)
        if row.od != od:
            row.od, row.decyzja, changed = od, decyzja, changed + 1
            row.save_act(Act("ustal_wymog", by, authority.basis, capacity=authority.capacity, reason=decyzja))
            odnotuj_zdarzenie("drugi składnik: wymóg", kto=by, opis=f"{row}; {decyzja}")
    return changed
