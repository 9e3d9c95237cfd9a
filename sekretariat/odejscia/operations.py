"""Handing over what a leaving person has: one act per thing, alone or in bulk; taking back; finishing."""

from collections.abc import Collection
from dataclasses import dataclass, field
from typing import Any

from django.core.exceptions import PermissionDenied
from django.db import transaction

from biuro.core.errors import Refused, UserError
from biuro.core.polish import counted
from org.kadry.models import Odejscie, Pracownik
from org.powiadomienia.operations import powiadom
from org.pracownicy.odejscie import zakoncz_odejscie
from org.uprawnienia.powierzenia import administruje
from sekretariat.odejscia import rules
from sekretariat.odejscia.czynnosci import Kontekst
from sekretariat.odejscia.models import Oddane
from sekretariat.odejscia.queries import nastepcy
from sekretariat.odejscia.rodzaj import Rodzaj
from sekretariat.odejscia.rzeczy import RODZAJE, WEDLUG_KODU


@dataclass
class Wynik:
    """What a bulk act did: how many of each kind, and why something stayed."""

    oddane: dict[str, int] = field(default_factory=dict)
    odmowy: list[str] = field(default_factory=list)

    def slowa(self) -> str:
        """„3 sprawy, 1 pismo”; empty when nothing changed hands."""
        return ", ".join(counted(count, WEDLUG_KODU[kod].formy) for kod, count in self.oddane.items())


@transaction.atomic
def przekaz(
    odejscie: Odejscie, *, wybor: Collection[str] | None, komu: Pracownik, by: Pracownik, powod: str = ""
) -> Wynik:
    """Hand things to one person: those of `wybor` („sprawy:17”), or with None all work. What `komu` may not have stays.

    Raises PermissionDenied, UserError when `komu` cannot take anything over.
    """
    odejscie = _locked(odejscie)
    context = _kontekst(odejscie, by, powod)
    if not nastepcy(odejscie).filter(pk=komu.pk).exists():
        raise UserError(f"{komu} nie może przejąć tych rzeczy: nie zajmuje stanowiska albo też odchodzi.")
    result = Wynik()
    for rodzaj in RODZAJE:
        for row in _chosen(rodzaj, odejscie, wybor) if rodzaj.przekaz else ():
            _hand_over(rodzaj, row, komu, context, result)
    if result.oddane:
        powiadom([komu], f"Przejmujesz po: {odejscie.pracownik}: {result.slowa()}.", "/", oprocz=by)
    return result


@transaction.atomic
def zdaj(odejscie: Odejscie, rzecz: str, *, by: Pracownik, powod: str = "") -> str:
    """Take one thing („powierzenia:3”) back or end it; return its name.

    Raises PermissionDenied, Refused when it is not there any more or must stay.
    """
    odejscie = _locked(odejscie)
    kod, _, pk = rzecz.partition(":")
    rodzaj = WEDLUG_KODU.get(kod)
    rows = rodzaj.czekaja(odejscie).filter(pk=int(pk)) if rodzaj and rodzaj.zdaj and pk.isdecimal() else []
    row = next(iter(rows), None)
    if row is None:
        raise Refused("Tej rzeczy już nie ma na liście.")
    context, name = _kontekst(odejscie, by, powod), rodzaj.znak(row)
    _check_kind(rodzaj, by)
    rodzaj.zdaj(row, context)
    _record(odejscie, rodzaj, name, None, by)
    return name


def zakoncz(odejscie: Odejscie, *, powod: str, by: Pracownik) -> Odejscie:
    """Finish the leaving; what still waits needs a reason. Raises what zakoncz_odejscie raises."""
    return zakoncz_odejscie(odejscie, zostalo=zostalo(odejscie), powod=powod, by=by)


def zostalo(odejscie: Odejscie) -> list[str]:
    """„3 sprawy”, „1 pismo”: what still waits."""
    counts = ((rodzaj, rodzaj.czekaja(odejscie).count()) for rodzaj in RODZAJE)
    return [counted(count, rodzaj.formy) for rodzaj, count in counts if count]


def _hand_over(rodzaj: Rodzaj, row: Any, komu: Pracownik, context: Kontekst, result: Wynik) -> None:
    name = rodzaj.znak(row)
    try:
        with transaction.atomic():
            _check_kind(rodzaj, context.by)
            rodzaj.przekaz(row, komu, context)
            _record(context.odejscie, rodzaj, name, komu, context.by)
    except UserError as refusal:
        result.odmowy.append(str(refusal))
    else:
        result.oddane[rodzaj.kod] = result.oddane.get(rodzaj.kod, 0) + 1


def _chosen(rodzaj: Rodzaj, odejscie: Odejscie, wybor: Collection[str] | None) -> list:
    if wybor is None:
        return list(rodzaj.czekaja(odejscie)) if rodzaj.praca else []
    pairs = (chosen.partition(":") for chosen in wybor)
    ids = [int(pk) for kod, _, pk in pairs if kod == rodzaj.kod and pk.isdecimal()]
    return list(rodzaj.czekaja(odejscie).filter(pk__in=ids)) if ids else []


def _check_kind(rodzaj: Rodzaj, by: Pracownik) -> None:
    if not rodzaj.praca and administruje(by) is None:
        raise PermissionDenied(rules.ODMOWA_ADMINISTRATORA)


def _kontekst(odejscie: Odejscie, by: Pracownik, powod: str) -> Kontekst:
    authority = rules.przekazuje(by, odejscie.pracownik)
    if authority is None:
        raise PermissionDenied(rules.ODMOWA)
    return Kontekst(odejscie, by, authority, powod.strip())


def _record(odejscie: Odejscie, rodzaj: Rodzaj, rzecz: str, komu: Pracownik | None, kto: Pracownik) -> None:
    Oddane(odejscie=odejscie, rodzaj=rodzaj.kod, rzecz=rzecz[:200], komu=komu, kto=kto).save()


def _locked(odejscie: Odejscie) -> Odejscie:
    """The fresh row; several people may work on one list."""
    row = Odejscie.objects.select_for_update(of=("self",)).select_related("pracownik").get(pk=odejscie.pk)
    if row.stan == Odejscie.Stan.ODWOLANE:
        raise Refused("To odejście odwołano. Nie trzeba nic przekazywać.")
    return row
