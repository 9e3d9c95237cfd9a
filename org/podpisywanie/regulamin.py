"""§ 9 asked: about one object (authority_for), about a list (awaiting), in words (explain).

Every object that chapter IV speaks of answers four questions: kategoria, jednostka_id, autor_id and dotyczy_id
(the employee the matter is about, if any).
"""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import reduce
from operator import or_

from django.db.models import Q
from django.utils import timezone

from biuro.core.transitions import Authority
from org.kadry.models import Obsada, Pracownik
from org.pelnomocnictwa.rules import obejmuje
from org.podpisywanie import wording
from org.podpisywanie.dzien import Dzien, wczytaj_dzien
from org.podpisywanie.obowiazujace import dzien_z
from org.podpisywanie.queries import roles_of
from org.podpisywanie.reguly import PARAFOWANE, Czynnosc, Kategoria, Regula, Wlasne
from org.podpisywanie.uprawnienia import Kiedy, powers, umocowane, umocowanie, wsrod
from org.struktura.models import Stanowisko
from org.struktura.rodziny import rodziny

F = Stanowisko.Funkcja


def authority_for(czynnosc: str, osoba: Pracownik, obiekt, dzien: Kiedy | None = None) -> Authority | None:
    """The first row that lets this person perform this act on this object on that day (today), or None."""
    return wsrod(powers(czynnosc, osoba, dzien), osoba, obiekt, dzien)


def awaiting(czynnosc: str, osoba: Pracownik, dzien: Kiedy | None = None) -> Q:
    """The same for a list: the objects on which this person may perform this act."""
    dzien = dzien or timezone.localdate()
    pairs = powers(czynnosc, osoba, dzien)
    return reduce(or_, (regula.as_q(role) & umocowane(regula, osoba, dzien) for role, regula in pairs), Q(pk__in=()))


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
    nieobecnosc: bool = False  # the only obstacle is the recorded absence of the one who asks


Bar = Callable[[str, Pracownik], str]  # (act, person) → what stands in the way besides § 9


def explain(
    czynnosc: str,
    osoba: Pracownik,
    obiekt,
    dzien: Kiedy | None = None,
    fakty: Dzien | None = None,
    *,
    bar: Bar = lambda czynnosc, kto: "",
    bez: Collection[str] = (),
) -> Decision:
    """The answer of authority_for with its reasons, worded in Polish; many questions of one day share its `fakty`.

    `bar`: other law that keeps a person from the act; `bez`: acts not to be proposed instead.
    """
    fakty = fakty or wczytaj_dzien(dzien)
    rows, may = fakty.rows(czynnosc, obiekt), [k for k in fakty.who_may(czynnosc, obiekt) if not bar(czynnosc, k)]
    barred = bar(czynnosc, osoba)
    authority = authority_for(czynnosc, osoba, obiekt, fakty.kiedy)
    if authority and not barred:
        return Decision(True, authority.basis, wording.consent(authority), may)
    absence = _absence(czynnosc, osoba, obiekt, fakty)
    sentences = [
        barred or _who_does(rows, czynnosc, osoba, obiekt, fakty),
        wording.kto_albo_nikt(may, fakty.kiedy) if rows else "",
        "" if may else _czego_brak(czynnosc, osoba, obiekt, fakty),
        absence,
        _what_instead(osoba, obiekt, fakty.kiedy, [act for act in Czynnosc if act not in bez and not bar(act, osoba)]),
    ]
    return Decision(False, wording.paragraphs(rows), wording.join(sentences), may, bool(absence))


def who_may(czynnosc: str, obiekt, dzien: Kiedy | None = None) -> list[Pracownik]:
    """The people who may perform the act on the object on that day."""
    return wczytaj_dzien(dzien).who_may(czynnosc, obiekt)


def _czego_brak(czynnosc: str, osoba: Pracownik, obiekt, fakty: Dzien) -> str:
    """When the only obstacle is the power of attorney, say what it lacks: his own, or that of who would sign."""
    for kto in (osoba, *fakty.ludzie):
        pairs = powers(czynnosc, kto, fakty.kiedy)
        if any(regula.pelnomocnictwo and regula.covers(role, obiekt) for role, regula in pairs):
            missing = obejmuje(kto, obiekt, fakty.kiedy)[1]
            return wording.brak_umocowania(missing, "" if kto == osoba else str(kto))
    return ""


def _who_does(rows: Sequence[Regula], czynnosc: str, osoba: Pracownik, obiekt, fakty: Dzien) -> str:
    if not rows:
        return wording.no_row(fakty.regulamin.numer, Czynnosc(czynnosc).label, Kategoria(obiekt.kategoria).label)
    # Refused, but the row would do if it did not mind whose matter it is: then that is the reason.
    pairs = powers(czynnosc, osoba, fakty.kiedy)
    usable = (pair for pair in pairs if umocowanie(pair[1], osoba, obiekt, fakty.kiedy) is not None)
    free = [(role, replace(row, wlasne=Wlasne.TAK)) for role, row in usable]
    own = any(row.covers(role, _of_nobody(obiekt)) for role, row in free)
    whose = wording.whose_matter(osoba.pk in (obiekt.autor_id, obiekt.dotyczy_id)) if own else ""
    return wording.refusal(rows, obiekt.kategoria, fakty.symbol(obiekt.jednostka_id), whose)


@dataclass(frozen=True)
class _Facts:
    kategoria: str
    jednostka_id: int
    autor_id: int | None = None
    dotyczy_id: int | None = None


def _of_nobody(obiekt) -> _Facts:
    return _Facts(obiekt.kategoria, obiekt.jednostka_id)


def _absence(czynnosc: str, osoba: Pracownik, obiekt, fakty: Dzien) -> str:
    """When the only obstacle is the recorded absence of the actor, say so."""
    present = [replace(role, nieobecny=False) for role in roles_of(osoba, fakty.kiedy) if role.nieobecny]
    rows = fakty.regulamin.reguly
    stopped = any(row.gives(czynnosc, role) and row.covers(role, obiekt) for role in present for row in rows)
    return wording.own_absence(fakty.kiedy) if stopped else ""


def _what_instead(osoba: Pracownik, obiekt, dzien: Kiedy, acts: Iterable[Czynnosc]) -> str:
    allowed = {czynnosc: authority_for(czynnosc, osoba, obiekt, dzien) for czynnosc in acts}
    return wording.instead(obiekt.kategoria, {czynnosc: a for czynnosc, a in allowed.items() if a})
