"""Who may do what to a letter: § 9, the exclusion of Dz.U. 2002 nr 5 poz. 46 and art. 268a kpa, asked in one place.

The check (wolno), the people who may (kto_moze) and „Dlaczego mogę, dlaczego nie, kto może” (droga) give one answer.
"""

from collections.abc import Collection, Sequence
from dataclasses import replace
from functools import partial
from typing import NamedTuple

from django.utils import timezone

from biuro.core.transitions import Authority, Rule
from org.kadry.models import Pracownik
from org.podpisywanie import wording
from org.podpisywanie.dzien import Dzien, wczytaj_dzien
from org.podpisywanie.regulamin import Decision, authority_for, explain, needs_paraph
from org.podpisywanie.reguly import Czynnosc
from rejestry.sprawy.podleglosc import wczytaj_wylaczenia, wylaczenie
from sekretariat.pisma.models import Akceptacja, Pismo
from sekretariat.pisma.upowaznienie import brak_upowaznienia, z_art_268a

S, C = Pismo.Stan, Czynnosc
WYLACZONY = "Nie: pismo dotyczy Ciebie, Twojego przełożonego albo osoby z Twojego oddziału."
OBIEG = (C.PARAFA, C.APROBATA_WSTEPNA, C.APROBATA_OSTATECZNA, C.APROBATA_BEZ_PODPISU, C.PODPIS)
PROJEKT, PODPISANE = "To projekt: obieg zacznie się, gdy autor go przedłoży.", "Pismo jest już podpisane."
TERAZ = {
    S.PROJEKT: PROJEKT,
    S.ZWROCONE: PROJEKT,
    S.DO_PARAFY: "Teraz pismo czeka na parafę.",
    S.DO_PODPISU: "Teraz pismo czeka na aprobatę albo podpis.",
    S.ZAAPROBOWANE: "Teraz pismo czeka na podpis.",
    S.PRZEDLOZONE: "Pismo jest poza Biurem: decyduje ten, komu je przedłożono.",
    S.PODPISANE: PODPISANE,
    S.WYSLANE: PODPISANE,
    S.ANULOWANE: "Pismo anulowano.",
}


class Krok(NamedTuple):
    """One act the Regulamin knows for such a letter: the answer to this person, or who gave it already."""

    nazwa: str
    decyzja: Decision
    zlozona: Akceptacja | None


def o_nim(osoba: Pracownik, pismo: Pismo) -> bool:
    """Is the letter about a person of one's own unit or above?"""
    if pismo.dotyczy_id is None:
        return False
    unit = pismo.sprawa.jednostka_id if pismo.sprawa else pismo.jednostka_id
    return wylaczenie(osoba).obejmuje(pismo.dotyczy_id, unit)


def przeszkoda(pismo: Pismo, czynnosc: str, osoba: Pracownik) -> str:
    """What stands in the way of the act besides § 9; empty when nothing does."""
    if o_nim(osoba, pismo):
        return WYLACZONY
    return brak_upowaznienia(czynnosc, osoba, pismo) if authority_for(czynnosc, osoba, pismo) else ""


def prawo(czynnosc: str, osoba: Pracownik, pismo: Pismo) -> Authority | None:
    """The power of § 9 with nothing in its way; of a decision with the authorisation it is used by."""
    if przeszkoda(pismo, czynnosc, osoba):
        return None
    return z_art_268a(authority_for(czynnosc, osoba, pismo), osoba, pismo)


def kto_moze(czynnosc: str, pismo: Pismo, fakty: Dzien | None = None) -> list[Pracownik]:
    """Everybody for whom `prawo` has an answer today."""
    people = (fakty or wczytaj_dzien()).who_may(czynnosc, pismo)
    if pismo.dotyczy_id:
        wczytaj_wylaczenia(people, timezone.localdate())
    return [kto for kto in people if not przeszkoda(pismo, czynnosc, kto)]


def wyjasnij(
    czynnosc: str, osoba: Pracownik, pismo: Pismo, fakty: Dzien | None = None, gotowe: Collection[str] = ()
) -> Decision:
    """The answer of `prawo` in words; acts given already (`gotowe`) are not proposed instead."""
    fakty = fakty or wczytaj_dzien()
    decision = explain(czynnosc, osoba, pismo, fakty=fakty, bar=partial(przeszkoda, pismo), bez=gotowe)
    if found := prawo(czynnosc, osoba, pismo):
        return replace(decision, basis=found.basis, text=wording.consent(found))
    return decision


def wolno(czynnosc: str) -> Rule:
    """The rule of a transition that is this act."""
    return Rule(partial(prawo, czynnosc), lambda osoba, pismo: wyjasnij(czynnosc, osoba, pismo).text)


def droga(pismo: Pismo, osoba: Pracownik, wazne: Sequence[Akceptacja]) -> list[Krok]:
    """„Dlaczego mogę, dlaczego nie, kto może”: each act for such a letter; `wazne` are those that count already."""
    given = {row.czynnosc: row for row in reversed(wazne)}
    fakty = wczytaj_dzien()
    acts = [czynnosc for czynnosc in OBIEG if czynnosc != C.PARAFA or needs_paraph(pismo)]
    steps = (Krok(act.label, wyjasnij(act, osoba, pismo, fakty, given), given.get(act)) for act in acts)
    return [step for step in steps if step.decyzja.basis or step.zlozona]
