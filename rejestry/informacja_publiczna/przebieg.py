"""The procedure as its handler leads it: a step prepared, an appeal received."""

from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from biuro.core.errors import Refused, UserError
from org.kadry.models import Pracownik
from rejestry.informacja_publiczna.ekspedycja import rozpocznij
from rejestry.informacja_publiczna.kroki import DOKUMENTY, KROKI, regula
from rejestry.informacja_publiczna.models import Krok, WniosekUdip
from rejestry.informacja_publiczna.operations import zablokowany
from rejestry.informacja_publiczna.queries import Stan, stan
from rejestry.informacja_publiczna.rules import przeszkoda_kroku
from rejestry.informacja_publiczna.sposoby import WEDLUG_KODU
from rejestry.informacja_publiczna.warunki_punktu import przeszkoda_punktu
from rejestry.sprawy.acts import act

R = Krok.Rodzaj
POLA = ("powod", "nowy_termin", "kwota", "wszystko")


@transaction.atomic
def przygotuj(wniosek: WniosekUdip, rodzaj: str, *, klucz: UUID, by: Pracownik, **dane: Any) -> Krok:
    """Begin a step that goes out as a letter; its letter gets the same `klucz`, which again returns the first step.

    Raises PermissionDenied, and Refused that names what the law forbids and the article.
    """
    if existing := Krok.objects.filter(klucz=klucz, wniosek=wniosek).first():
        return existing
    return _new(wniosek, rodzaj, klucz, by, {name: dane[name] for name in POLA if name in dane}, "przygotuj_krok")


@transaction.atomic
def wplynelo(wniosek: WniosekUdip, rodzaj: str, *, dzien: date, klucz: UUID, by: Pracownik) -> Krok:
    """Note an appeal or a complaint to the court; the days to pass it on run from the day it came.

    Raises PermissionDenied, Refused, UserError.
    """
    if existing := Krok.objects.filter(klucz=klucz, wniosek=wniosek).first():
        return existing
    if not wniosek.sprawa.data_wplywu <= dzien <= timezone.localdate():
        raise UserError("Data wpływu musi być między wpływem wniosku a dzisiejszym dniem.")
    krok = _new(wniosek, rodzaj, klucz, by, {"wplynelo": dzien}, "odnotuj_wplyw")
    rozpocznij(krok, by)
    return krok


def _nieaktualny(now: Stan, rodzaj: str) -> str:
    """A point whose outcome the law no longer allows, for example since the applicant completed his request."""
    for punkt in now.punkty if rodzaj in DOKUMENTY else ():
        chosen = WEDLUG_KODU.get(punkt.sposob)
        if punkt.zalatwiono is None and chosen and chosen.dokument == DOKUMENTY[R(rodzaj)]:
            said = {field: getattr(punkt, field) for field in chosen.pola}
            if reason := przeszkoda_punktu(now, chosen, said):
                return f"Zmień sposób załatwienia punktu {punkt.numer}. {reason}"
    return ""


def _new(wniosek: WniosekUdip, rodzaj: str, klucz: UUID, by: Pracownik, dane: dict, name: str) -> Krok:
    wniosek, authority = zablokowany(wniosek, by)
    if rodzaj not in R.values or KROKI[R(rodzaj)].wychodzi == ("wplynelo" in dane):
        raise UserError("Wybierz krok z listy.")
    if refusal := przeszkoda_kroku(stan(wniosek), rodzaj, dane):
        raise Refused(refusal)
    if refusal := _nieaktualny(stan(wniosek), rodzaj):
        raise Refused(refusal)
    krok = Krok(wniosek=wniosek, rodzaj=rodzaj, klucz=klucz, **dane)
    basis = f"{regula(krok).podstawa}, {authority.basis}"
    krok.save_act(act(name, by, replace(authority, basis=basis), krok.powod))
    return krok
