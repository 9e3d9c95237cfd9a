"""§ 9 asked: about one object (authority_for), about a list (awaiting), in words (explain), as a rule (requires).

Every object that chapter IV speaks of answers four questions: kategoria, jednostka_id, autor_id and dotyczy_id
(the employee the matter is about, if any).
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import partial, reduce
from operator import or_

from django.db.models import Q
from django.utils import timezone

from biuro.core.transitions import Authority, Rule
from org.kadry.models import Obsada, Pracownik
from org.pelnomocnictwa.models import Pelnomocnictwo
from org.pelnomocnictwa.rules import obejmowane, obejmuje
from org.podpisywanie import wording
from org.podpisywanie.obowiazujace import dzien_z, odczytania_dla, odczytania_on, zapamietaj
from org.podpisywanie.odczytania import Odczytania
from org.podpisywanie.queries import Role, holders, roles_of
from org.podpisywanie.reguly import PARAFOWANE, Czynnosc, Kategoria, Regula, Wlasne, regulamin_on
from org.struktura.models import Jednostka, Stanowisko
from org.struktura.rodziny import rodziny

F = Stanowisko.Funkcja
Kiedy = date | datetime  # a day (today: now) or a moment


def authority_for(czynnosc: str, osoba: Pracownik, obiekt, dzien: Kiedy | None = None) -> Authority | None:
    """The first row that lets this person perform this act on this object on that day (today), or None."""
    for role, regula in _powers(czynnosc, osoba, dzien):
        if regula.covers(role, obiekt) and (power := _umocowanie(regula, osoba, obiekt, dzien)) is not None:
            return Authority(_basis(regula, role) + power, role.acting_for, role.capacity)
    return None


def awaiting(czynnosc: str, osoba: Pracownik, dzien: Kiedy | None = None) -> Q:
    """The same for a list: the objects on which this person may perform this act."""
    dzien = dzien or timezone.localdate()
    powers = _powers(czynnosc, osoba, dzien)
    return reduce(or_, (regula.as_q(role) & _umocowane(regula, osoba, dzien) for role, regula in powers), Q(pk__in=()))


def needs_paraph(obiekt, dzien: Kiedy | None = None) -> bool:
    """True when the letter waits for a paraph: § 9 ust. 6; units without a head (PK, PK-III) do not.

    A request for leave waits for whoever is above its author and below the director (§ 9 ust. 7), so that of a head
    whom the director supervises waits for nobody.
    """
    if obiekt.kategoria not in PARAFOWANE:
        return False
    dzien = dzien_z(dzien or timezone.localdate())
    units = rodziny().z_rodzina({obiekt.jednostka_id})  # the row of that day, whichever the letter points to now
    posts = Stanowisko.objects.on(dzien).filter(jednostka__in=units, funkcja=F.KIEROWNIK)
    if obiekt.kategoria != Kategoria.WNIOSEK_URLOPOWY:
        return posts.exists()
    above = Stanowisko.objects.on(dzien).filter(nadzorowane__in=units, funkcja=F.ZASTEPCA)
    own = Obsada.objects.on(dzien).filter(pracownik=obiekt.autor_id).values("stanowisko")
    return (posts | above).exclude(pk__in=own).exists()


@dataclass(frozen=True)
class Decision:
    """The answer to „may I?”: yes or no, the paragraph, the sentence, and who may."""

    allowed: bool
    basis: str  # the paragraph that allows, or the ones that give the act to somebody else
    text: str
    who_may: list[Pracownik]


def explain(czynnosc: str, osoba: Pracownik, obiekt, dzien: Kiedy | None = None) -> Decision:
    """The answer of authority_for with its reasons, worded in Polish for the screen."""
    dzien = dzien or timezone.localdate()
    readings = odczytania_dla(osoba, dzien)
    rows = _rows(czynnosc, obiekt, dzien, readings)
    may = who_may(czynnosc, obiekt, dzien, readings)
    if authority := authority_for(czynnosc, osoba, obiekt, dzien):
        return Decision(True, authority.basis, wording.consent(authority), may)
    sentences = [
        _who_does(rows, czynnosc, osoba, obiekt, dzien),
        wording.who_may(may) if rows and may else "",
        wording.nobody_on(dzien) if rows and not may else "",
        _czego_brak(czynnosc, osoba, obiekt, dzien),
        _absence(czynnosc, osoba, obiekt, dzien),
        _what_instead(osoba, obiekt, dzien),
    ]
    return Decision(False, wording.paragraphs(rows), wording.join(sentences), may)


def who_may(czynnosc: str, obiekt, dzien: Kiedy | None = None, odczytania: Odczytania | None = None) -> list[Pracownik]:
    """The people who may perform the act on the object on that day."""
    dzien = dzien or timezone.localdate()
    readings = odczytania or odczytania_on(dzien)
    candidates = list(holders({row.funkcja for row in _rows(czynnosc, obiekt, dzien, readings)}, dzien_z(dzien)))
    zapamietaj(candidates, dzien, readings)
    return [kto for kto in candidates if authority_for(czynnosc, kto, obiekt, dzien)]


def requires(czynnosc: str) -> Rule:
    """The rule of a transition that is this act."""
    return Rule(partial(authority_for, czynnosc), lambda osoba, obiekt: explain(czynnosc, osoba, obiekt).text)


def _powers(czynnosc: str, osoba: Pracownik, dzien: Kiedy | None) -> list[tuple[Role, Regula]]:
    """The rows this person may use for the act on that day, each with the role it is used in."""
    dzien = dzien or timezone.localdate()
    reguly = regulamin_on(dzien_z(dzien), odczytania_dla(osoba, dzien)).reguly
    return [(role, regula) for role in roles_of(osoba, dzien) for regula in reguly if regula.gives(czynnosc, role)]


def _umocowanie(regula: Regula, osoba: Pracownik, obiekt, dzien: Kiedy | None) -> str | None:
    """§ 9 ust. 4: „, pełnomocnictwo nr 1/2026” that covers the object; empty where none is needed; None: it lacks."""
    if not regula.pelnomocnictwo:
        return ""
    row, _ = obejmuje(osoba, obiekt, dzien or timezone.localdate())
    return f", {row}" if row else None


def _umocowane(regula: Regula, osoba: Pracownik, dzien: Kiedy) -> Q:
    """The same for a list."""
    return obejmowane(osoba, dzien, Pelnomocnictwo.Rodzaj.PELNOMOCNICTWO) if regula.pelnomocnictwo else Q()


def _czego_brak(czynnosc: str, osoba: Pracownik, obiekt, dzien: Kiedy) -> str:
    """When the only obstacle is the power of attorney, say what it lacks."""
    pairs = _powers(czynnosc, osoba, dzien)
    if not any(regula.pelnomocnictwo and regula.covers(role, obiekt) for role, regula in pairs):
        return ""
    return wording.brak_umocowania(obejmuje(osoba, obiekt, dzien)[1])


def _basis(regula: Regula, role: Role) -> str:
    return f"{regula.przepis} w zw. z {role.tytul_zastepstwa}" if role.acting_for else regula.przepis


def _rows(czynnosc: str, obiekt, dzien: Kiedy, odczytania: Odczytania) -> list[Regula]:
    """The rows that give this act on such an object to anybody."""
    reguly = regulamin_on(dzien_z(dzien), odczytania).reguly
    return [regula for regula in reguly if regula.czynnosc == czynnosc and obiekt.kategoria in regula.kategorie]


def _who_does(rows: Sequence[Regula], czynnosc: str, osoba: Pracownik, obiekt, dzien: Kiedy) -> str:
    if not rows:
        return wording.no_row(
            regulamin_on(dzien_z(dzien)).numer, Czynnosc(czynnosc).label, Kategoria(obiekt.kategoria).label
        )
    symbol = Jednostka.objects.values_list("symbol", flat=True).get(pk=obiekt.jednostka_id)
    # Refused, but the row would do if it did not mind whose matter it is: then that is the reason.
    powers = _powers(czynnosc, osoba, dzien)
    usable = (pair for pair in powers if _umocowanie(pair[1], osoba, obiekt, dzien) is not None)
    free = [(role, replace(row, wlasne=Wlasne.TAK)) for role, row in usable]
    own = any(row.covers(role, _of_nobody(obiekt)) for role, row in free)
    whose = wording.whose_matter(osoba.pk in (obiekt.autor_id, obiekt.dotyczy_id)) if own else ""
    return wording.refusal(rows, obiekt.kategoria, symbol, whose)


@dataclass(frozen=True)
class _Facts:
    kategoria: str
    jednostka_id: int
    autor_id: int | None = None
    dotyczy_id: int | None = None


def _of_nobody(obiekt) -> _Facts:
    return _Facts(obiekt.kategoria, obiekt.jednostka_id)


def _absence(czynnosc: str, osoba: Pracownik, obiekt, dzien: Kiedy) -> str:
    """When the only obstacle is the recorded absence of the actor, say so."""
    present = [replace(role, nieobecny=False) for role in roles_of(osoba, dzien) if role.nieobecny]
    rows = regulamin_on(dzien_z(dzien), odczytania_dla(osoba, dzien)).reguly
    stopped = any(row.gives(czynnosc, role) and row.covers(role, obiekt) for role in present for row in rows)
    return wording.own_absence(dzien) if stopped else ""


def _what_instead(osoba: Pracownik, obiekt, dzien: Kiedy) -> str:
    allowed = {czynnosc: authority_for(czynnosc, osoba, obiekt, dzien) for czynnosc in Czynnosc}
    return wording.instead(obiekt.kategoria, {czynnosc: a for czynnosc, a in allowed.items() if a})
