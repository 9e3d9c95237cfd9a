"""Handing a thing out and taking it back; nothing is ever deleted."""

from datetime import date
from uuid import UUID

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.urls import reverse
from django.utils import timezone

from biuro.core.errors import Refused, UserError
from biuro.core.history.models import Act
from biuro.core.polish import clean_line
from org.kadry.models import Pracownik
from org.powiadomienia.operations import powiadom
from org.wydania.models import Wydanie
from org.wydania.prowadzenie import ODMOWA, wydaje
from org.wydania.rules import sprawdz_zwrot


@transaction.atomic
def wydaj(*, dane: dict, klucz: UUID, by: Pracownik) -> Wydanie:
    """Record a thing handed out or an agreement made; the same `klucz` returns the same row.

    `dane`: pracownik, rodzaj, numer, opis, wydano. Raises PermissionDenied, or UserError for a thing somebody has.
    """
    act = _act("wydaj", by)
    if existing := Wydanie.objects.filter(klucz=klucz).first():
        return existing
    row = Wydanie(**(dane | {"numer": clean_line(dane["numer"]), "opis": clean_line(dane["opis"]), "klucz": klucz}))
    Pracownik.objects.select_for_update().get(pk=row.pracownik_id)
    if row.wydano > timezone.localdate() and not row.jest_umowa:
        raise UserError("Wydanie odnotowuje się najwcześniej w dniu wydania.")
    if held := Wydanie.objects.filter(rodzaj=row.rodzaj, numer=row.numer, zwrocono=None).first():
        raise UserError(f"{held.get_rodzaj_display().capitalize()} {row.numer}: ma to już {held.pracownik}.")
    row.save_act(act)
    powiadom([row.pracownik], f"Wydano Ci: {row}.", reverse("wydania:lista"), oprocz=by)
    return row


@transaction.atomic
def zwroc(wydanie: Wydanie, *, dzien: date, by: Pracownik, uwagi: str = "") -> Wydanie:
    """Record that the thing is back or the agreement ended. Raises PermissionDenied, Refused, UserError for the day."""
    return zwroc_aktem(wydanie, dzien=dzien, akt=_act("zwroc", by, clean_line(uwagi)))


def zwroc_aktem(wydanie: Wydanie, *, dzien: date, akt: Act) -> Wydanie:
    """The same under an act the caller answers for (a leaving)."""
    row = Wydanie.objects.select_for_update(of=("self",)).select_related("pracownik").get(pk=wydanie.pk)
    if row.zwrocono:
        raise Refused("To już odnotowano jako zwrócone lub rozwiązane.")
    sprawdz_zwrot(row, dzien)
    row.zwrocono = dzien
    row.save_act(akt)
    return row


def _act(name: str, by: Pracownik, powod: str = "") -> Act:
    authority = wydaje(by)
    if authority is None:
        raise PermissionDenied(ODMOWA)
    return Act(name, by, authority.basis, authority.acting_for, authority.capacity, powod)
