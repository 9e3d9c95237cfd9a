"""Drafting an order: its heading, what it repeals, its changes, its file. Only a draft can be worked on."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any
from uuid import UUID

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.db.models import F, Q
from django.utils import timezone

from biuro.core.errors import Refused, UserError
from biuro.core.files.models import Plik
from biuro.core.history.models import Act
from biuro.core.transitions import Authority
from org.kadry.models import Pracownik
from org.struktura.models import Stanowisko, Uchylenie, Zarzadzenie
from org.uprawnienia.powierzenia import administruje
from org.zarzadzenia.models import ZmianaStruktury
from org.zarzadzenia.queries import projekt
from org.zarzadzenia.rules import przez_administratora, sprawdz_dzien

S = Zarzadzenie.Stan


@transaction.atomic
def zaloz_projekt(*, klucz: UUID, uchyla: list[Zarzadzenie], by: Pracownik, **naglowek: Any) -> Zarzadzenie:
    """Begin a draft; `naglowek`: numer, z_dnia, od, tytul and, if known, zatwierdzil, zatwierdzono.

    The same `klucz` returns the first draft. Raises PermissionDenied, or UserError for a taken number or a past day.
    """
    authority = _prepares(by)
    if existing := Zarzadzenie.objects.filter(klucz=klucz).first():
        return existing
    sprawdz_dzien(naglowek["od"])
    _free_number(naglowek["numer"])
    draft = Zarzadzenie(klucz=klucz, **naglowek)
    draft.save_act(_act("zaloz_projekt", by, authority))
    _repeal(draft, uchyla, _act("uchyl", by, authority))
    return draft


@transaction.atomic
def popraw_projekt(zarzadzenie: Zarzadzenie, *, uchyla: list[Zarzadzenie], by: Pracownik, **naglowek: Any):
    """Correct the heading of a draft and what it repeals; raises as zaloz_projekt, and Refused for no draft."""
    draft, authority = _draft(zarzadzenie, by)
    sprawdz_dzien(naglowek["od"])
    if draft.numer != naglowek["numer"]:
        _free_number(naglowek["numer"])
    for name, value in naglowek.items():
        setattr(draft, name, value)
    draft.save_act(_act("popraw_projekt", by, authority))
    _repeal(draft, uchyla, _act("uchyl", by, authority))
    return draft


@transaction.atomic
def dolacz_plik(zarzadzenie: Zarzadzenie, plik: Plik, nazwa: str, *, by: Pracownik) -> None:
    """Keep the signed text of the order, also of one in force already."""
    authority = _prepares(by)
    row = Zarzadzenie.objects.select_for_update().get(pk=zarzadzenie.pk)
    row.plik, row.plik_nazwa = plik, nazwa[:200]
    row.save_act(_act("dolacz_plik", by, authority))


@transaction.atomic
def dodaj_zmiane(zarzadzenie: Zarzadzenie, *, rodzaj: str, dane: dict, klucz: UUID, by: Pracownik) -> ZmianaStruktury:
    """Add a change to a draft; raises UserError when it is not possible after those before it."""
    draft, authority = _draft(zarzadzenie, by)
    if existing := ZmianaStruktury.objects.filter(klucz=klucz).first():
        return existing
    zmiana = ZmianaStruktury(zarzadzenie=draft, rodzaj=rodzaj, dane=dane, klucz=klucz)
    zmiana.save_act(_act("dodaj_zmiane", by, authority))
    projekt(draft)  # raises: then nothing was added
    return zmiana


@transaction.atomic
def usun_zmiane(zmiana: ZmianaStruktury, *, by: Pracownik) -> None:
    """Take a change out of the draft; those after it that needed it will say so."""
    _, authority = _draft(zmiana.zarzadzenie, by)
    zmiana.usunieta = True
    zmiana.save_act(_act("usun_zmiane", by, authority))


@transaction.atomic
def uzupelnij_etaty(etaty: Mapping[str, Decimal], *, by: Pracownik) -> int:
    """Write down numbers of annex 2 (§ 8) that nobody had given, by the `ciag` of the post; return how many posts.

    A known number is changed only by an order. Versions prepared for later get it too. Raises PermissionDenied.
    """
    authority = _prepares(by)
    today = timezone.localdate()
    unknown = Stanowisko.objects.select_for_update().filter(Q(do=None) | Q(do__gte=today), ciag__in=etaty, etaty=None)
    rows = list(unknown.exclude(do__lt=F("od")))
    for row in rows:
        row.etaty = etaty[str(row.ciag)]
        row.save_act(Act("uzupelnij_etaty", by, "§ 8", authority.acting_for, authority.capacity))
    return len({row.ciag for row in rows})


def _repeal(draft: Zarzadzenie, orders: list[Zarzadzenie], akt: Act) -> None:
    """Bring the repeals of the draft to this list, on its first day."""
    now = {row.uchylane_id: row for row in Uchylenie.objects.filter(zarzadzenie=draft, cofniete=False)}
    wanted = {order.pk for order in orders}
    for pk, row in now.items():
        row.cofniete, row.dnia = pk not in wanted, draft.od
        row.save_act(akt)
    for pk in wanted - now.keys():
        if other := Uchylenie.objects.filter(uchylane=pk, cofniete=False).select_related("zarzadzenie").first():
            raise UserError(f"{other.uchylane} uchyla już {other.zarzadzenie}.")
        Uchylenie(zarzadzenie=draft, uchylane_id=pk, dnia=draft.od).save_act(akt)


def _free_number(numer: str) -> None:
    if Zarzadzenie.objects.filter(numer=numer).exists():
        raise UserError(f"Zarządzenie nr {numer} już jest. Podaj inny numer.")


def _draft(zarzadzenie: Zarzadzenie, by: Pracownik) -> tuple[Zarzadzenie, Authority]:
    authority = _prepares(by)
    row = Zarzadzenie.objects.select_for_update().get(pk=zarzadzenie.pk)
    if row.stan != S.PROJEKT:
        raise Refused(f"Zmieniać można tylko projekt, a {row} ma stan „{row.get_stan_display()}”.")
    return row, authority


def _prepares(by: Pracownik) -> Authority:
    authority = administruje(by)
    if authority is None:
        raise PermissionDenied(przez_administratora.explain(by, None))
    return authority


def _act(name: str, by: Pracownik, authority: Authority) -> Act:
    return Act(name, by, authority.basis, authority.acting_for, authority.capacity)
