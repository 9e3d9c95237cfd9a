"""The rows of § 9 a person may use on a day: own roles and substituted ones, within his powers of attorney."""

from collections.abc import Sequence
from datetime import date, datetime

from django.db.models import Q
from django.utils import timezone

from biuro.core.transitions import Authority
from org.kadry.models import Pracownik
from org.pelnomocnictwa.models import Pelnomocnictwo
from org.pelnomocnictwa.rules import obejmowane, obejmujace
from org.podpisywanie.obowiazujace import dzien_z, odczytania_dla
from org.podpisywanie.queries import Role, roles_of
from org.podpisywanie.reguly import Czynnosc, Regula, regulamin_on

Kiedy = date | datetime  # a day (today: now) or a moment


def uprawnienia(osoba: Pracownik, dzien: Kiedy) -> dict[str, list[tuple[Role, Regula]]]:
    """Every act with the powers of the person for it: what authority_for asks, for many objects at once."""
    return {czynnosc: powers(czynnosc, osoba, dzien) for czynnosc in Czynnosc}


def powers(czynnosc: str, osoba: Pracownik, dzien: Kiedy | None) -> list[tuple[Role, Regula]]:
    """The rows this person may use for the act on that day, each with the role it is used in."""
    dzien = dzien or timezone.localdate()
    reguly = regulamin_on(dzien_z(dzien), odczytania_dla(osoba, dzien)).reguly
    return [(role, regula) for role in roles_of(osoba, dzien) for regula in reguly if regula.gives(czynnosc, role)]


def umocowanie(
    regula: Regula, osoba: Pracownik, obiekt, dzien: Kiedy | None, rows: Sequence[Pelnomocnictwo] | None = None
) -> str | None:
    """§ 9 ust. 4: „, pełnomocnictwo nr 1/2026” that covers the object; empty where none is needed; None: it lacks."""
    if not regula.pelnomocnictwo:
        return ""
    found = obejmujace(osoba, obiekt, dzien or timezone.localdate(), rows)
    named = found if getattr(obiekt, "w_granicach", False) else found[:1]
    return f", {' lub '.join(map(str, named))}" if found else None


def umocowane(regula: Regula, osoba: Pracownik, dzien: Kiedy) -> Q:
    """The same for a list."""
    return obejmowane(osoba, dzien, Pelnomocnictwo.Rodzaj.PELNOMOCNICTWO) if regula.pelnomocnictwo else Q()


def _basis(regula: Regula, role: Role) -> str:
    return f"{regula.przepis} w zw. z {role.tytul_zastepstwa}" if role.acting_for else regula.przepis


def wsrod(
    pairs: Sequence[tuple[Role, Regula]],
    osoba: Pracownik,
    obiekt,
    dzien: Kiedy | None = None,
    rows: Sequence[Pelnomocnictwo] | None = None,
) -> Authority | None:
    """The first of these powers of the person that covers the object, or None; `rows`: his powers of attorney."""
    for role, regula in pairs:
        if regula.covers(role, obiekt) and (power := umocowanie(regula, osoba, obiekt, dzien, rows)) is not None:
            return Authority(_basis(regula, role) + power, role.acting_for, role.capacity)
    return None
