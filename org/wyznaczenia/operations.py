"""Naming a substitute of a post by decision, and revoking him."""

from datetime import date

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.urls import reverse
from django.utils import timezone

from biuro.core.errors import Refused, UserError
from biuro.core.history.models import Act
from biuro.core.polish import clean_line, short_date
from org.kadry.models import Pracownik
from org.powiadomienia.operations import powiadom
from org.struktura.models import Stanowisko
from org.wyznaczenia.queries import nachodzace
from org.wyznaczenia.rules import ODMOWA, sprawdz, wyznacza
from org.zastepstwa.models import Zastepstwo


@transaction.atomic
def wyznacz(
    *,
    stanowisko: Stanowisko,
    kto: Pracownik,
    od: date,
    decyzja: str,
    by: Pracownik,
    do: date | None = None,
    tylko_gdy_nieobecny: bool = True,
    kolejnosc: int = 1,
) -> Zastepstwo:
    """Name a substitute of the post. Raises PermissionDenied, or UserError for what sprawdz refuses and overlaps."""
    dates = {"od": od, "do": do, "tylko_gdy_nieobecny": tylko_gdy_nieobecny, "kolejnosc": kolejnosc}
    row = Zastepstwo(stanowisko=stanowisko, kto=kto, decyzja=clean_line(decyzja), **dates)
    act = _act("wyznacz_zastepce", row, by)
    sprawdz(row, by)
    Stanowisko.objects.select_for_update(of=("self",)).get(pk=stanowisko.pk)
    if other := nachodzace(row).first():
        raise UserError(
            f"W tych dniach zastępcą nr {row.kolejnosc} na tym stanowisku jest już {other.kto} (od "
            f"{short_date(other.od)}). Odwołaj to zastępstwo albo wyznacz następną osobę w kolejności."
        )
    row.save_act(act)
    powiadom([kto], f"Wyznaczono Cię zastępcą: {stanowisko}, od {short_date(od)}.", reverse("wyznaczenia:lista"))
    return row


@transaction.atomic
def odwolaj(zastepstwo: Zastepstwo, *, powod: str, by: Pracownik) -> Zastepstwo:
    """Revoke it from now on; what has not begun never begins. Raises PermissionDenied, Refused."""
    row = Zastepstwo.objects.select_for_update(of=("self",)).select_related("stanowisko", "kto").get(pk=zastepstwo.pk)
    act = _act("odwolaj_zastepce", row, by, clean_line(powod))
    today = timezone.localdate()
    if row.odwolane or row.do_chwili or (row.do and row.do < today):
        raise Refused("To zastępstwo już się skończyło.")
    if row.od > today:
        row.odwolane = True
    else:
        row.do, row.do_chwili = today, timezone.now()
    row.save_act(act)
    powiadom([row.kto], f"Nie jesteś już zastępcą: {row.stanowisko}.", reverse("wyznaczenia:lista"))
    return row


def _act(name: str, row: Zastepstwo, by: Pracownik, powod: str = "") -> Act:
    authority = wyznacza(by, row.stanowisko)
    if authority is None:
        raise PermissionDenied(ODMOWA)
    return Act(name, by, authority.basis, authority.acting_for, authority.capacity, powod)
