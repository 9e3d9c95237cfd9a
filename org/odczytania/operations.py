"""Deciding how a doubtful sentence of the Regulamin is read: the administrator records the director's decision."""

from datetime import date
from uuid import UUID

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils import timezone

from biuro.core.errors import UserError
from biuro.core.history.models import Act
from biuro.core.polish import clean_line
from org.kadry.models import Pracownik
from org.podpisywanie.models import Odczytanie
from org.podpisywanie.obowiazujace import odczytania_on
from org.podpisywanie.odczytania import WEDLUG_KODU, ZMIENNE
from org.uprawnienia.powierzenia import administruje

ODMOWA = "Odczytanie Regulaminu zmienia administrator, na podstawie decyzji dyrektora (§ 3 ust. 1)."


@transaction.atomic
def ustal(kod: str, *, wartosc: str, od: date, decyzja: str, klucz: UUID, by: Pracownik) -> Odczytanie:
    """Record that from this day the question is answered so; the same `klucz` returns the first record.

    Raises PermissionDenied for anybody but the administrator, UserError for a fixed question, a past day, a missing
    decision or an answer that holds already.
    """
    authority = administruje(by)
    if authority is None:
        raise PermissionDenied(ODMOWA)
    if existing := Odczytanie.objects.filter(klucz=klucz, kto=by).first():
        return existing
    _sprawdz(kod, wartosc, od, decyzja)
    row = Odczytanie(kod=kod, wartosc=wartosc, od=od, decyzja=clean_line(decyzja), kto=by, klucz=klucz)
    row.save_act(Act("ustal_odczytanie", by, f"{authority.basis}; {row.decyzja}"[:200], capacity=authority.capacity))
    return row


def _sprawdz(kod: str, wartosc: str, od: date, decyzja: str) -> None:
    if kod not in ZMIENNE or wartosc not in WEDLUG_KODU[kod].odpowiedzi:
        raise UserError("Wybierz odpowiedź z listy.")
    if od < timezone.localdate():
        raise UserError("Odczytanie zmienia się od dziś albo od dnia późniejszego; minione dni zachowują swoje.")
    if not decyzja.strip():
        raise UserError("Podaj decyzję dyrektora: jej znak i datę.")
    if odczytania_on(od).jest(kod, wartosc):
        raise UserError("W tym dniu obowiązuje już taka odpowiedź.")
