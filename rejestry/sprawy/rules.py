"""Who leads, opens and ends a case: by post and paragraph, with the words of a refusal."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from django.utils import timezone

from biuro.core.transitions import Authority
from org.kadry.models import Pracownik
from org.podpisywanie.queries import Role, holder_of, roles_of
from org.struktura.models import Jednostka, Stanowisko
from rejestry.sprawy.models import Sprawa
from rejestry.sprawy.podleglosc import wylaczenie
from rejestry.sprawy.wglad import KLASY_REJESTROW, REJESTR

F = Stanowisko.Funkcja
ROZPORZADZENIE = "rozporządzenie Rady Ministrów z 8.01.2002, Dz.U. nr 5 poz. 46"


class Podstawa(NamedTuple):
    """One row: the paragraph, and whether a role has the power over a unit."""

    przepis: str
    daje: Callable[[Role, int], bool]


PRZELOZENI = (
    Podstawa("§ 2, § 9 ust. 6", lambda role, unit: unit in role.kierowane),
    Podstawa("§ 4", lambda role, unit: role.funkcja == F.ZASTEPCA and unit in role.nadzorowane),
    Podstawa("§ 3 ust. 1", lambda role, unit: role.funkcja == F.DYREKTOR),
)


def prowadzi_sprawe(osoba: Pracownik, sprawa: Sprawa) -> Authority | None:
    """The basis on which the person acts in the case today: he leads it, or is above who does; otherwise None."""
    if wylaczenie(osoba).obejmuje(sprawa.dotyczy_id, sprawa.jednostka_id):
        return None
    for role in _active(osoba):
        if sprawa.prowadzi_id in role.persons:
            return authority("§ 10 ust. 2", role)
    return _by_post(osoba, sprawa.jednostka_id)


def odmowa_prowadzenia(osoba: Pracownik, sprawa: Sprawa) -> str:
    """Why the person may not act in the case, and who may."""
    above = f"kierownik {sprawa.jednostka.symbol} (§ 9 ust. 6), zastępca dyrektora w oddziale, który nadzoruje (§ 4),"
    return f"Sprawę {sprawa} prowadzi {sprawa.prowadzi} (§ 10 ust. 2). Mogą też: {above} i dyrektor (§ 3 ust. 1)."


def zaklada(osoba: Pracownik, jednostka: Jednostka, klasa_symbol: str, z_dekretacji: bool = False) -> Authority | None:
    """The basis on which the person opens a case of this unit and class; `z_dekretacji`: the letter is his."""
    if z_dekretacji and (role := next(_active(osoba), None)):
        return authority("§ 3 ust. 1, dekretacja", role)
    basis = REJESTR if klasa_symbol in KLASY_REJESTROW else "§ 10 ust. 3"
    own = next((role for role in _active(osoba) if role.jednostka_id == jednostka.pk), None)
    return authority(basis, own) if own else _by_post(osoba, jednostka.pk)


def odmowa_zalozenia(jednostka: Jednostka, klasa_symbol: str) -> str:
    """Who opens cases of this unit and class."""
    if klasa_symbol in KLASY_REJESTROW:
        return (
            f"Sprawę w rejestrze {jednostka.symbol}.{klasa_symbol} zakłada oddział, który go prowadzi ({REJESTR}), "
            "osoba, której przydzielono pismo, zastępca dyrektora (§ 4) albo dyrektor (§ 3 ust. 1)."
        )
    return (
        f"Sprawę jednostki {jednostka.symbol} zakłada jej pracownik (§ 10 ust. 3), osoba, której przydzielono pismo, "
        "albo dyrektor (§ 3 ust. 1)."
    )


def powod_wylaczenia(prowadzi: Pracownik, dotyczy: Pracownik | None, jednostka: Jednostka) -> str:
    """Why this person may not lead the case about `dotyczy`; empty when he may. Says who may instead."""
    excluded = wylaczenie(prowadzi)
    if dotyczy is None or not excluded.obejmuje(dotyczy.pk, jednostka.pk):
        return ""
    if dotyczy == prowadzi:
        why = f"Pismo dotyczy tej osoby ({prowadzi}), więc nie może ona prowadzić sprawy"
    elif dotyczy.pk in excluded.osoby:
        why = f"{prowadzi} podlega służbowo osobie, której dotyczy pismo ({dotyczy})"
    else:
        why = f"Pismo dotyczy pracownika oddziału {jednostka.symbol} ({dotyczy}), a {prowadzi} pracuje razem z nim"
    return f"{why} ({ROZPORZADZENIE}). {_kto_zamiast(dotyczy)}"


def authority(basis: str, role: Role) -> Authority:
    """The basis with the title of the substitution, if any."""
    basis = f"{basis} w zw. z {role.tytul_zastepstwa}" if role.acting_for else basis
    return Authority(basis, role.acting_for, role.capacity)


def capacity_of(osoba: Pracownik) -> str:
    """The person's own post today, for acts that follow from an act already authorised."""
    return next((role.capacity for role in roles_of(osoba, timezone.localdate())), "")


def _kto_zamiast(dotyczy: Pracownik) -> str:
    director = holder_of(F.DYREKTOR, timezone.localdate())
    if director == dotyczy:
        return "Nikt w Biurze nie może jej prowadzić: przekaż pismo przełożonemu dyrektora w Urzędzie Miasta."
    return f"Wskaż dyrektora: {director} (§ 3 ust. 1)." if director else "Stanowisko dyrektora jest nieobsadzone."


def _active(osoba: Pracownik) -> Iterator[Role]:
    return (role for role in roles_of(osoba, timezone.localdate()) if not role.nieobecny)


def _by_post(osoba: Pracownik, jednostka_id: int) -> Authority | None:
    for role in _active(osoba):
        for row in PRZELOZENI:
            if row.daje(role, jednostka_id):
                return authority(row.przepis, role)
    return None
