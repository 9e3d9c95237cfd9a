"""Obieg pisma (§ 9). Read the table from top to bottom: that is the whole obieg.

Every act of chapter IV leaves an Akceptacja bound to the version and its SHA-256; returns leave one too.
"""

from collections.abc import Callable

from biuro.core.errors import Refused
from biuro.core.transitions import Performed, Transition, Workflow
from org.podpisywanie.regulamin import needs_paraph
from org.podpisywanie.reguly import Czynnosc
from rejestry.informacja_publiczna.ekspedycja import porzuc
from sekretariat.pisma.akty import odnotuj, podpisz_i_zachowaj
from sekretariat.pisma.models import Akceptacja, Pismo
from sekretariat.pisma.queries import biezaca
from sekretariat.pisma.rules import (
    bez_parafy,
    by_author,
    by_director_on_leave,
    by_returning,
    by_withdrawing,
    wolno,
)
from sekretariat.pisma.szablony import braki
from sekretariat.pisma.zawiadomienia import tell_next, tell_returned, tell_signed, tell_submitted, tell_withdrawn

S, C = Pismo.Stan, Czynnosc


def po_przedlozeniu(pismo: Pismo) -> str:
    """Where a submitted letter goes: to the head of its unit, or straight to the one who decides (§ 9 ust. 6)."""
    return S.DO_PARAFY if needs_paraph(pismo) else S.DO_PODPISU


def _complete(pismo: Pismo, akt: Performed) -> None:
    wersja = biezaca(pismo)
    if missing := braki(pismo.szablon, wersja.adresat, wersja.tresc):
        raise Refused(f"Pismo nie jest gotowe. Brakuje: {'; '.join(missing)}.")


def _accept(czynnosc: str, then: Callable[[Pismo, Performed], None] | None = None):
    def after(pismo: Pismo, akt: Performed) -> None:
        odnotuj(pismo, czynnosc, akt)
        if then:
            then(pismo, akt)

    return after


W_OBIEGU = (S.DO_PARAFY, S.DO_PODPISU, S.ZAAPROBOWANE)
sign = {"effect": podpisz_i_zachowaj, "icon": "signature"}
TRANSITIONS = (
    Transition(
        "przedloz",
        "Przedłóż",
        (S.PROJEKT, S.ZWROCONE),
        po_przedlozeniu,
        by_author,
        effect=_complete,
        after=tell_next,
        icon="send",
    ),
    # § 9 ust. 6
    Transition(
        "parafuj",
        "Parafuj",
        (S.DO_PARAFY,),
        S.DO_PODPISU,
        wolno(C.PARAFA),
        after=_accept(C.PARAFA, tell_next),
        icon="writing-sign",
    ),
    # § 9 ust. 2: the letter leaves the bureau; it is never signed here
    Transition(
        "aprobuj_wstepnie",
        "Aprobuj wstępnie",
        (S.DO_PODPISU,),
        S.PRZEDLOZONE,
        wolno(C.APROBATA_WSTEPNA),
        after=_accept(C.APROBATA_WSTEPNA, tell_submitted),
        icon="circle-check",
    ),
    # Reading pismo_dyrektora: the director's own leave is decided outside
    Transition(
        "przedloz_urlop",
        "Przedłóż Sekretarzowi Miasta",
        (S.DO_PODPISU,),
        S.PRZEDLOZONE,
        by_director_on_leave,
        after=tell_submitted,
        icon="arrow-forward-up",
    ),
    # § 9 ust. 5, reading aprobata_podpisem: the final approval is also the signature …
    Transition(
        "aprobuj",
        "Aprobuj ostatecznie i podpisz",
        (S.DO_PODPISU,),
        S.PODPISANE,
        wolno(C.APROBATA_OSTATECZNA),
        after=_accept(C.APROBATA_OSTATECZNA, tell_signed),
        **sign,
    ),
    # … or the director still signs
    Transition(
        "aprobuj_bez_podpisu",
        "Aprobuj ostatecznie",
        (S.DO_PODPISU,),
        S.ZAAPROBOWANE,
        wolno(C.APROBATA_BEZ_PODPISU),
        after=_accept(C.APROBATA_BEZ_PODPISU, tell_next),
        icon="circle-check",
    ),
    # § 9 ust. 1: the director approves and signs; § 9 ust. 3, 4, 6: which letters, and which a head signs himself
    Transition(
        "podpisz",
        "Podpisz",
        (S.DO_PODPISU, S.ZAAPROBOWANE),
        S.PODPISANE,
        wolno(C.PODPIS),
        after=_accept(C.PODPIS, tell_signed),
        **sign,
    ),
    # Reading brak_parafy: a letter of a unit with a head waits for his paraph, unless the director says why not
    Transition(
        "podpisz_bez_parafy",
        "Podpisz bez parafy",
        (S.DO_PARAFY,),
        S.PODPISANE,
        bez_parafy(C.PODPIS),
        needs_reason=True,
        after=_accept(C.PODPIS, tell_signed),
        **sign,
    ),
    Transition(
        "aprobuj_wstepnie_bez_parafy",
        "Aprobuj wstępnie bez parafy",
        (S.DO_PARAFY,),
        S.PRZEDLOZONE,
        bez_parafy(C.APROBATA_WSTEPNA),
        needs_reason=True,
        after=_accept(C.APROBATA_WSTEPNA, tell_submitted),
        icon="circle-check",
    ),
    Transition(
        "zwroc",
        "Zwróć do poprawy",
        W_OBIEGU,
        S.ZWROCONE,
        by_returning,
        needs_reason=True,
        after=_accept(Akceptacja.ZWROT, tell_returned),
        icon="arrow-back-up",
        danger=True,
    ),
    # Reading wycofanie: the author may take the letter back until the signature
    Transition(
        "wycofaj",
        "Wycofaj",
        W_OBIEGU,
        S.PROJEKT,
        by_withdrawing,
        needs_reason=True,
        after=tell_withdrawn,
        icon="corner-down-right",
    ),
    Transition(
        "anuluj",
        "Anuluj pismo",
        (S.PROJEKT, S.ZWROCONE),
        S.ANULOWANE,
        by_author,
        needs_reason=True,
        after=lambda pismo, akt: porzuc(pismo.klucz, powod=akt.reason, by=akt.who),
        icon="trash",
        danger=True,
    ),
)

obieg = Workflow(TRANSITIONS)
Z_HASLEM = ("aprobuj", "podpisz", "podpisz_bez_parafy")  # acts that ask for the password again
PODPISY = ("aprobuj", "podpisz")  # acts of the pile „Do podpisu”
