"""Rules of the obieg that follow from § 9 but are not sentences of it: drafts, corrections, returns, readings."""

from django.utils import timezone

from biuro.core.transitions import Authority, Rule
from org.kadry.models import Pracownik
from org.podpisywanie.obowiazujace import odczytania_dla
from org.podpisywanie.queries import roles_of
from org.podpisywanie.regulamin import needs_paraph
from org.podpisywanie.reguly import Czynnosc, Kategoria
from org.struktura.models import Stanowisko
from sekretariat.pisma.models import Pismo
from sekretariat.pisma.uprawnienie import o_nim, wolno, wyjasnij

S, C = Pismo.Stan, Czynnosc
# The acts that may come next in each state, own power first: a deputy uses § 9 ust. 5 before § 3 ust. 3. In DO_PARAFY
# all but the paraph mean „without it, with a reason” (reading brak_parafy).
NASTEPNE = {
    S.DO_PARAFY: (C.PARAFA, C.PODPIS, C.APROBATA_WSTEPNA),
    S.DO_PODPISU: (C.APROBATA_OSTATECZNA, C.APROBATA_BEZ_PODPISU, C.PODPIS, C.APROBATA_WSTEPNA),
    S.ZAAPROBOWANE: (C.PODPIS,),
}
PO_PARAFIE = (S.DO_PODPISU, S.ZAAPROBOWANE)
PROJEKT = "instrukcja kancelaryjna: projekt pisma"
TYLKO_Z_PARAFA = "Nie: przyjęto, że pisma bez parafy nie podpisuje nikt; parafuje kierownik albo kto go zastępuje."
PO_PARAFIE_NIE = "Nie: przyjęto, że autor może wycofać pismo tylko do parafy."
URLOP_DYREKTORA = "Nie: Sekretarzowi Miasta przedkłada się tak tylko wniosek o urlop dyrektora, i robi to on sam."


def _author(osoba: Pracownik, pismo: Pismo) -> Authority | None:
    return None if o_nim(osoba, pismo) else _in_place_of(pismo.autor_id, osoba, "autor projektu")


def _in_place_of(whose: int, osoba: Pracownik, capacity: str) -> Authority | None:
    """The power of a draft's person: himself, or who stands in for him that day (§ 3 ust. 3 or a decision)."""
    if whose == osoba.pk:
        return Authority(PROJEKT, capacity=capacity)
    roles = (role for role in roles_of(osoba, timezone.localdate()) if role.acting_for and whose in role.persons)
    role = next(roles, None)
    return role and Authority(f"{PROJEKT} w zw. z {role.tytul_zastepstwa}", role.acting_for, role.capacity)


by_author = Rule(_author, lambda osoba, pismo: f"Nie: robi to autor projektu. Może to zrobić: {pismo.autor}.")


def next_authority(osoba: Pracownik, pismo: Pismo) -> Authority | None:
    """The power to take the next act on the letter in its state, or None."""
    powers = (wolno(czynnosc).authority(osoba, pismo) for czynnosc in NASTEPNE.get(pismo.stan, ()))
    return next(filter(None, powers), None)


def _why_not_next(osoba: Pracownik, pismo: Pismo) -> str:
    decisions = [wyjasnij(czynnosc, osoba, pismo) for czynnosc in NASTEPNE.get(pismo.stan, ())]
    return " ".join(dict.fromkeys(decision.text for decision in decisions if decision.basis))


by_next = Rule(next_authority, _why_not_next)


def _return(osoba: Pracownik, pismo: Pismo) -> Authority | None:
    """Reading kto_zwraca: whoever may take the next act, or also whoever might have given the paraph."""
    if found := next_authority(osoba, pismo):
        return found
    also = pismo.stan in PO_PARAFIE and odczytania_dla(osoba).jest("kto_zwraca", "takze_parafujacy")
    return wolno(C.PARAFA).authority(osoba, pismo) if also else None


by_returning = Rule(_return, _why_not_next)


def _withdraw(osoba: Pracownik, pismo: Pismo) -> Authority | None:
    """Reading wycofanie: the author until the signature, or only until the paraph."""
    late = needs_paraph(pismo) and pismo.stan in PO_PARAFIE
    return None if late and odczytania_dla(osoba).jest("wycofanie", "do_parafy") else _author(osoba, pismo)


by_withdrawing = Rule(
    _withdraw,
    lambda osoba, pismo: PO_PARAFIE_NIE if _author(osoba, pismo) else by_author.explain(osoba, pismo),
)


def bez_parafy(czynnosc: str) -> Rule:
    """Reading brak_parafy: the act on a letter that still waits for the paraph, with a reason, or by nobody."""
    act = wolno(czynnosc)

    def never(osoba: Pracownik) -> bool:
        return odczytania_dla(osoba).jest("brak_parafy", "nigdy")

    return Rule(
        lambda osoba, pismo: None if never(osoba) else act.authority(osoba, pismo),
        lambda osoba, pismo: TYLKO_Z_PARAFA if never(osoba) else act.explain(osoba, pismo),
    )


def _own_leave(osoba: Pracownik, pismo: Pismo) -> Authority | None:
    """Reading pismo_dyrektora: his own leave is decided outside, by the Secretary of the City."""
    if pismo.kategoria != Kategoria.WNIOSEK_URLOPOWY or pismo.autor_id != osoba.pk:
        return None
    own = (role for role in roles_of(osoba, timezone.localdate()) if not role.acting_for)
    director = next((role for role in own if role.funkcja == Stanowisko.Funkcja.DYREKTOR), None)
    return director and Authority("§ 9 ust. 7, urlop dyrektora", capacity=director.capacity)


by_director_on_leave = Rule(_own_leave, lambda osoba, pismo: URLOP_DYREKTORA)


def _editor(osoba: Pracownik, pismo: Pismo) -> Authority | None:
    """The author, who handles the case, and whoever may take the next act (kancelaria 1.13: corrects himself)."""
    if o_nim(osoba, pismo):
        return None
    leads = pismo.sprawa and _in_place_of(pismo.sprawa.prowadzi_id, osoba, "prowadzi sprawę")
    return _author(osoba, pismo) or leads or next_authority(osoba, pismo)


by_editor = Rule(
    _editor,
    lambda osoba, pismo: "Nie: treść zmienia autor, prowadzący sprawę albo ten, kto ma teraz parafować lub podpisać.",
)


def jednostka_autora(osoba: Pracownik, sprawa, dzien) -> int | None:
    """The id of the unit in which the letter is drafted (§ 9 ust. 6: „opracowywane w kierowanych oddziałach”):
    the unit of the case when the author belongs to it, otherwise his own; None for an account without a post."""
    own = [role.jednostka_id for role in roles_of(osoba, dzien) if not role.acting_for]
    return sprawa.jednostka_id if sprawa.jednostka_id in own else next(iter(own), None)
