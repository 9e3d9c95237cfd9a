"""Entering a power from its document and revoking it; nothing is ever deleted."""

from datetime import date, datetime, time
from uuid import UUID

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.urls import reverse
from django.utils import timezone
from django.utils.text import capfirst

from biuro.core.errors import Refused, UserError
from biuro.core.files.intake import Przyjety
from biuro.core.history.models import Act
from biuro.core.polish import clean_line, clean_text, short_date
from org.kadry.models import Pracownik
from org.pelnomocnictwa.models import Pelnomocnictwo
from org.powiadomienia.operations import powiadom
from org.umocowania.prowadzenie import ODMOWA, prowadzi_rejestr
from org.umocowania.rules import sprawdz


@transaction.atomic
def wpisz(*, dane: dict, dokument: Przyjety | None, klucz: UUID, by: Pracownik) -> Pelnomocnictwo:
    """Enter a power from its document; the same `klucz` returns the same row.

    `dane`: numer, rodzaj, osoba, udzielil, z_dnia, zakres, czynnosci, do_kwoty, od, do. Raises PermissionDenied, or
    UserError for dates that cannot be and a number entered already.
    """
    act = _act("wpisz_pelnomocnictwo", by)
    if existing := Pelnomocnictwo.objects.filter(klucz=klucz).first():
        return existing
    numer = clean_line(dane["numer"])
    sprawdz(od=dane["od"], do=dane["do"], z_dnia=dane["z_dnia"])
    if Pelnomocnictwo.objects.filter(numer=numer).exists():
        raise UserError(f"Numer {numer} jest już w rejestrze.")
    row = Pelnomocnictwo(**(dane | {"numer": numer, "zakres": clean_text(dane["zakres"]), "klucz": klucz}))
    if dokument:
        row.dokument, row.dokument_nazwa = dokument.plik, dokument.nazwa[:200]
    row.save_act(act)
    powiadom(
        [row.osoba], f"Wpisano Twoje {row}, od {short_date(row.od)}.", reverse("umocowania:szczegoly", args=[row.pk])
    )
    return row


@transaction.atomic
def odwolaj(pelnomocnictwo: Pelnomocnictwo, *, z_dniem: date, powod: str, by: Pracownik) -> Pelnomocnictwo:
    """Revoke it: of today from this minute on, so that what was signed this morning stays right; else from that day.

    Raises PermissionDenied, Refused for a power revoked already, UserError for a day before its first.
    """
    row = Pelnomocnictwo.objects.select_for_update(of=("self",)).select_related("osoba").get(pk=pelnomocnictwo.pk)
    act = _act("odwolaj_pelnomocnictwo", by, clean_line(powod))
    if row.odwolano:
        raise Refused(f"{capfirst(str(row))} jest już odwołane.")
    if z_dniem < row.od:
        raise UserError(f"Dzień odwołania nie może być wcześniejszy niż pierwszy dzień ({short_date(row.od)}).")
    today = z_dniem == timezone.localdate()
    row.odwolano = timezone.now() if today else timezone.make_aware(datetime.combine(z_dniem, time.min))
    row.powod_odwolania = clean_line(powod)
    row.save_act(act)
    address = reverse("umocowania:szczegoly", args=[row.pk])
    powiadom([row.osoba], f"Odwołano Twoje {row} z dniem {short_date(z_dniem)}.", address)
    return row


def _act(name: str, by: Pracownik, powod: str = "") -> Act:
    authority = prowadzi_rejestr(by)
    if authority is None:
        raise PermissionDenied(ODMOWA)
    return Act(name, by, authority.basis, capacity=authority.capacity, reason=powod)
