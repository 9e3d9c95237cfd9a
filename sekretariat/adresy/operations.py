"""Keeping the address book up to date (§ 7 ust. 3 pkt 7)."""

from django.core.exceptions import PermissionDenied
from django.db import transaction

from biuro.core.history.models import Act
from biuro.core.polish.text import fold
from org.kadry.models import Pracownik
from sekretariat.adresy.models import Kontakt
from sekretariat.adresy.rules import ODMOWA, prowadzi

PODSTAWA = "§ 7 ust. 3 pkt 7"


def zapamietaj(nazwa: str, *, by: Pracownik, **dane: str) -> Kontakt:
    """Add a contact met while registering; the caller has checked that the book has no such name.

    `dane` are further fields of Kontakt: ulica, kod, miejscowosc, email, telefon, ade.
    """
    kontakt = Kontakt(nazwa=nazwa, szukaj=fold(nazwa), **dane)
    kontakt.save_act(Act("zapamietaj", by, PODSTAWA))
    return kontakt


@transaction.atomic
def zapisz(kontakt: Kontakt, *, dane: dict, by: Pracownik) -> Kontakt:
    """Add or correct a contact; raises PermissionDenied for who does not keep the book."""
    authority = prowadzi(by)
    if authority is None:
        raise PermissionDenied(ODMOWA)
    name = "dopisz" if kontakt.pk is None else "popraw"
    for field, value in dane.items():
        setattr(kontakt, field, value)
    kontakt.szukaj = fold(kontakt.nazwa)
    kontakt.save_act(Act(name, by, authority.basis, authority.acting_for, authority.capacity))
    return kontakt
