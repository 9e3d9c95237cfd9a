"""The procedure: a step prepared, sent, delivered, answered by the applicant, received; deadlines follow from each."""

from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from biuro.core.errors import Refused, UserError
from biuro.core.history.models import Act
from biuro.core.polish import short_date
from org.kadry.models import Pracownik
from rejestry.informacja_publiczna.kroki import regula
from rejestry.informacja_publiczna.models import Krok, Punkt, WniosekUdip
from rejestry.informacja_publiczna.operations import zablokowany
from rejestry.informacja_publiczna.punkty import sprawdz_komplet
from rejestry.informacja_publiczna.queries import stan
from rejestry.informacja_publiczna.rules import ostatni_dzien, przeszkoda_kroku
from rejestry.informacja_publiczna.sposoby import Dokument, sposob_punktu
from rejestry.sprawy.acts import act
from rejestry.sprawy.rules import capacity_of
from rejestry.terminy.operations import nalicz, spelnij

R = Krok.Rodzaj
DOKUMENTY = {R.ODPOWIEDZ: Dokument.ODPOWIEDZ, R.ODMOWA: Dokument.ODMOWA, R.UMORZENIE: Dokument.UMORZENIE}
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
    _start(krok, by)
    return krok


def _new(wniosek: WniosekUdip, rodzaj: str, klucz: UUID, by: Pracownik, dane: dict, name: str) -> Krok:
    wniosek, authority = zablokowany(wniosek, by)
    if rodzaj not in R.values:
        raise UserError("Wybierz krok z listy.")
    if refusal := przeszkoda_kroku(stan(wniosek), rodzaj, dane):
        raise Refused(refusal)
    krok = Krok(wniosek=wniosek, rodzaj=rodzaj, klucz=klucz, **dane)
    basis = f"{regula(krok).podstawa}, {authority.basis}"
    krok.save_act(act(name, by, replace(authority, basis=basis), krok.powod))
    return krok


@transaction.atomic
def wyslano(klucz: UUID, *, dzien: date, czym: str, by: Pracownik, doreczono: bool = False) -> Krok | None:
    """The letter of this key was sent (`doreczono`: and reached the applicant the same day); None: no step of ours.

    A consequence of a dispatch: the authority is the dispatch's.
    """
    krok = Krok.objects.select_for_update(of=("self",)).select_related("wniosek__sprawa").filter(klucz=klucz).first()
    if krok is None:
        return None
    krok.wyslano, krok.czym, krok.doreczono = dzien, czym[:200], dzien if doreczono else None
    krok.save_act(_consequence("wyslij_krok", krok, by, czym))
    spelnij(krok.wniosek.sprawa, dzien=dzien, czym=czym, by=by, kody=regula(krok).konczy)
    _zastap(krok, by)
    _zalatw_punkty(krok, by)
    if doreczono:
        _start(krok, by)
    return krok


@transaction.atomic
def doreczono(klucz: UUID, *, dzien: date, by: Pracownik) -> Krok | None:
    """The letter of this key was delivered; what runs from the delivery starts."""
    krok = Krok.objects.select_for_update(of=("self",)).select_related("wniosek__sprawa").filter(klucz=klucz).first()
    if krok is None or krok.doreczono:
        return krok
    krok.doreczono = dzien
    krok.save_act(_consequence("dorecz_krok", krok, by, ""))
    _start(krok, by)
    return krok


@transaction.atomic
def cofnij_wyslanie(klucz: UUID, *, powod: str, by: Pracownik) -> Krok | None:
    """The only dispatch of the letter was cancelled: its points wait again, what it started no longer runs."""
    krok = Krok.objects.select_for_update(of=("self",)).select_related("wniosek__sprawa").filter(klucz=klucz).first()
    if krok is None or krok.wyslano is None:
        return krok
    sent, case = krok.czym, krok.wniosek.sprawa
    krok.wyslano, krok.czym, krok.doreczono = None, "", None
    krok.save_act(_consequence("cofnij_krok", krok, by, powod))
    for punkt in Punkt.objects.select_for_update().filter(wniosek=krok.wniosek, czym=sent):
        punkt.zalatwiono, punkt.czym = None, ""
        punkt.save_act(_consequence("cofnij_krok", krok, by, powod))
    if started := regula(krok).biegnie:
        spelnij(case, dzien=timezone.localdate(), czym=f"nie biegnie: {powod}", by=by, kody=(started,))
    nalicz(case, "IP_14", case.data_wplywu, by)
    return krok


@transaction.atomic
def odpowiedziano(krok: Krok, *, odpowiedz: str, dzien: date, by: Pracownik) -> Krok:
    """Note what the applicant did after a notice or a call. Raises PermissionDenied, Refused, UserError."""
    wniosek, authority = zablokowany(krok.wniosek, by)
    krok = Krok.objects.select_for_update().get(pk=krok.pk)
    row = regula(krok)
    if odpowiedz not in dict(row.odpowiedzi):
        raise UserError("Wybierz z listy, co zrobił wnioskodawca.")
    if krok.wyslano is None or krok.odpowiedziano:
        raise Refused("Odpowiedź można odnotować raz, po wysłaniu pisma.")
    if not krok.wyslano <= dzien <= timezone.localdate():
        raise UserError(f"Data musi być między wysłaniem ({short_date(krok.wyslano)}) a dzisiejszym dniem.")
    krok.odpowiedz, krok.odpowiedziano = odpowiedz, dzien
    krok.save_act(act("odnotuj_odpowiedz", by, replace(authority, basis=f"{row.podstawa}, {authority.basis}")))
    spelnij(wniosek.sprawa, dzien=dzien, czym=dict(row.odpowiedzi)[odpowiedz], by=by, kody=(row.biegnie,))
    SKUTKI.get(odpowiedz, _nothing)(wniosek, dzien, by, authority)
    return krok


def _nothing(wniosek, dzien, by, authority) -> None:
    """The answer changes no deadline."""


def _nowy_wniosek(wniosek: WniosekUdip, dzien: date, by: Pracownik, authority) -> None:
    """Art. 14 ust. 2, art. 15 ust. 2: it is handled „zgodnie z nowym wnioskiem”, so 14 days run from it."""
    nalicz(wniosek.sprawa, "IP_14", dzien, by)


def _tozsamosc(wniosek: WniosekUdip, dzien: date, by: Pracownik, authority) -> None:
    wniosek.tozsamosc = True
    wniosek.save_act(act("uzupelnij_dane", by, replace(authority, basis=f"art. 64 § 2 kpa, {authority.basis}")))


SKUTKI = {"zmienil": _nowy_wniosek, "uzupelnil": _tozsamosc}


def _zastap(krok: Krok, by: Pracownik) -> None:
    """A notice sent within the 14 days takes their place; one sent later changes nothing."""
    case = krok.wniosek.sprawa
    if not (regula(krok).zastepuje and krok.wszystko and krok.wyslano <= ostatni_dzien("IP_14", case.data_wplywu)):
        return
    spelnij(case, dzien=krok.wyslano, czym=f"{regula(krok).podstawa}: {krok.czym}", by=by, kody=("IP_14",))
    if krok.rodzaj == R.PRZEDLUZENIE:
        nalicz(case, "IP_2M", case.data_wplywu, by)


def _zalatw_punkty(krok: Krok, by: Pracownik) -> None:
    document = DOKUMENTY.get(R(krok.rodzaj))
    for punkt in krok.wniosek.punkty.select_for_update().filter(zalatwiono=None).exclude(sposob=""):
        if sposob_punktu(punkt.sposob).dokument == document:
            punkt.zalatwiono, punkt.czym = krok.wyslano, krok.czym
            punkt.save_act(_consequence("zalatw_punkt", krok, by, krok.czym))
    if document:
        sprawdz_komplet(krok.wniosek, dzien=krok.wyslano, czym=krok.czym, by=by)


def _start(krok: Krok, by: Pracownik) -> None:
    row = regula(krok)
    if row.biegnie:
        nalicz(krok.wniosek.sprawa, row.biegnie, getattr(krok, row.od), by)


def _consequence(name: str, krok: Krok, by: Pracownik, reason: str) -> Act:
    return Act(name, by, regula(krok).podstawa[:200], capacity=capacity_of(by), reason=reason.strip())
