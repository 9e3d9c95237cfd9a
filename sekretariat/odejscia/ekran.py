"""The list „Co oddać i przekazać” as the page and the paper show it."""

from dataclasses import dataclass

from org.kadry.models import Odejscie, Pracownik
from org.uprawnienia.powierzenia import administruje
from sekretariat.odejscia.models import Oddane
from sekretariat.odejscia.rodzaj import Rodzaj
from sekretariat.odejscia.rzeczy import RODZAJE, WEDLUG_KODU


@dataclass(frozen=True)
class Pozycja:
    """One thing: its mark for everybody on the page, its title only for who sees the thing anyway."""

    klucz: str
    znak: str
    tytul: str = ""
    adres: str = ""


@dataclass(frozen=True)
class Grupa:
    """The things of one kind, and whether this person may hand them over or take them back."""

    rodzaj: Rodzaj
    pozycje: list[Pozycja]
    przekazuje: bool
    zdaje: bool


def grupy(odejscie: Odejscie, osoba: Pracownik, *, wolno: bool) -> list[Grupa]:
    """Every kind with something waiting; `wolno`: the person may act at all."""
    admin = administruje(osoba) is not None
    found = []
    for rodzaj in RODZAJE:
        rows = list(rodzaj.czekaja(odejscie))
        may = wolno and (rodzaj.praca or admin)
        if rows:
            things = _pozycje(rodzaj, rows, osoba)
            found.append(Grupa(rodzaj, things, may and bool(rodzaj.przekaz), may and bool(rodzaj.zdaj)))
    return found


def oddane(odejscie: Odejscie) -> list[tuple[str, Oddane]]:
    """(kind, record) of what was handed over, in order."""
    rows = Oddane.objects.filter(odejscie=odejscie).select_related("komu", "kto").order_by("pk")
    return [(WEDLUG_KODU[row.rodzaj].nazwa if row.rodzaj in WEDLUG_KODU else row.rodzaj, row) for row in rows]


def _pozycje(rodzaj: Rodzaj, rows: list, osoba: Pracownik) -> list[Pozycja]:
    seen = set()
    if rodzaj.widoczne:
        seen = set(rodzaj.widoczne(osoba).filter(pk__in=[row.pk for row in rows]).values_list("pk", flat=True))
    return [_pozycja(rodzaj, row, row.pk in seen) for row in rows]


def _pozycja(rodzaj: Rodzaj, row, seen: bool) -> Pozycja:
    key, mark = f"{rodzaj.kod}:{row.pk}", rodzaj.znak(row)
    return Pozycja(key, mark, rodzaj.tytul(row), rodzaj.adres(row)) if seen else Pozycja(key, mark)
