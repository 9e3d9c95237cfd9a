"""Rules of the obieg that follow from § 9 but are not sentences of it: drafts, corrections, returns, readings."""

from biuro.core.transitions import Authority, Rule
from org.kadry.models import Pracownik
from org.podpisywanie.queries import roles_of
from org.podpisywanie.regulamin import Decision, explain, needs_paraph, requires
from org.podpisywanie.reguly import Czynnosc
from rejestry.sprawy.podleglosc import wylaczenie
from sekretariat.pisma.models import Pismo

S, C = Pismo.Stan, Czynnosc
# The acts that may come next in each state, own power first: a deputy uses § 9 ust. 5 before § 3 ust. 3. In DO_PARAFY
# a signature means „without the paraph, with a reason” (reading of § 9 ust. 3).
NASTEPNE = {
    S.DO_PARAFY: (C.PARAFA, C.PODPIS),
    S.DO_PODPISU: (C.APROBATA_OSTATECZNA, C.PODPIS, C.APROBATA_WSTEPNA),
    S.PRZEDLOZONE: (C.APROBATA_WSTEPNA,),
}
PROJEKT = "instrukcja kancelaryjna: projekt pisma"
WYLACZONY = "Nie: pismo dotyczy Ciebie, Twojego przełożonego albo osoby z Twojego oddziału."
OBIEG = (C.PARAFA, C.APROBATA_WSTEPNA, C.APROBATA_OSTATECZNA, C.PODPIS)


def _author(osoba: Pracownik, pismo: Pismo) -> Authority | None:
    if pismo.autor_id != osoba.pk or _about_him(osoba, pismo):
        return None
    return Authority(PROJEKT, capacity="autor projektu")


def _about_him(osoba: Pracownik, pismo: Pismo) -> bool:
    unit = pismo.sprawa.jednostka_id if pismo.sprawa else pismo.jednostka_id
    return wylaczenie(osoba).obejmuje(pismo.dotyczy_id, unit)


def wolno(czynnosc: str) -> Rule:
    """§ 9, but not in a matter about a person of one's own unit or above (Dz.U. 2002 nr 5 poz. 46)."""
    act = requires(czynnosc)
    return Rule(
        lambda osoba, pismo: None if _about_him(osoba, pismo) else act.authority(osoba, pismo),
        lambda osoba, pismo: explain(czynnosc, osoba, pismo).text if not _about_him(osoba, pismo) else WYLACZONY,
    )


by_author = Rule(_author, lambda osoba, pismo: f"Nie: robi to autor projektu. Może to zrobić: {pismo.autor}.")


def next_authority(osoba: Pracownik, pismo: Pismo) -> Authority | None:
    """The power to take the next act on the letter in its state, or None."""
    powers = (wolno(czynnosc).authority(osoba, pismo) for czynnosc in NASTEPNE.get(pismo.stan, ()))
    return next(filter(None, powers), None)


def _why_not_next(osoba: Pracownik, pismo: Pismo) -> str:
    decisions = [explain(czynnosc, osoba, pismo) for czynnosc in NASTEPNE.get(pismo.stan, ())]
    return " ".join(dict.fromkeys(decision.text for decision in decisions if decision.basis))


# Reading: whoever may take the next act on a letter may return it for correction.
by_next = Rule(next_authority, _why_not_next)


def _editor(osoba: Pracownik, pismo: Pismo) -> Authority | None:
    """The author, who handles the case, and whoever may take the next act (kancelaria 1.13: corrects himself)."""
    if _about_him(osoba, pismo):
        return None
    if pismo.autor_id == osoba.pk:
        return Authority(PROJEKT, capacity="autor projektu")
    if pismo.sprawa and pismo.sprawa.prowadzi_id == osoba.pk:
        return Authority(PROJEKT, capacity="prowadzi sprawę")
    return next_authority(osoba, pismo)


by_editor = Rule(
    _editor,
    lambda osoba, pismo: "Nie: treść zmienia autor, prowadzący sprawę albo ten, kto ma teraz parafować lub podpisać.",
)


def jednostka_autora(osoba: Pracownik, sprawa, dzien) -> int | None:
    """The id of the unit in which the letter is drafted (§ 9 ust. 6: „opracowywane w kierowanych oddziałach”):
    the unit of the case when the author belongs to it, otherwise his own; None for an account without a post."""
    own = [role.jednostka_id for role in roles_of(osoba, dzien) if not role.acting_for]
    return sprawa.jednostka_id if sprawa.jednostka_id in own else next(iter(own), None)


def droga(pismo: Pismo, osoba: Pracownik) -> list[tuple[str, Decision]]:
    """„Dlaczego mogę / nie mogę, kto może”: each act the Regulamin knows for such a letter, with its answer."""
    acts = [czynnosc for czynnosc in OBIEG if czynnosc != C.PARAFA or needs_paraph(pismo)]
    decisions = ((czynnosc.label, explain(czynnosc, osoba, pismo)) for czynnosc in acts)
    return [(label, decision) for label, decision in decisions if decision.basis]
