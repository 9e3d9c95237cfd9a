"""Obieg pisma (§ 9). Read the table from top to bottom: that is the whole obieg.

Every act of chapter IV leaves an Akceptacja bound to the version and its SHA-256; returns leave one too.
"""

from collections.abc import Callable

from django.urls import reverse

from biuro.core.errors import Refused
from biuro.core.transitions import Performed, Transition, Workflow
from org.podpisywanie.regulamin import needs_paraph, who_may
from org.podpisywanie.reguly import Czynnosc
from org.powiadomienia.operations import powiadom
from sekretariat.pisma.akty import odnotuj, podpisz_i_zachowaj, uczestnicy
from sekretariat.pisma.models import Akceptacja, Pismo
from sekretariat.pisma.queries import biezaca
from sekretariat.pisma.rules import NASTEPNE, by_author, by_next, wolno
from sekretariat.pisma.szablony import braki

S, C = Pismo.Stan, Czynnosc


def po_przedlozeniu(pismo: Pismo) -> str:
    """Where a submitted letter goes: to the head of its unit, or straight to the one who decides (§ 9 ust. 6)."""
    return S.DO_PARAFY if needs_paraph(pismo) else S.DO_PODPISU


def _complete(pismo: Pismo, akt: Performed) -> None:
    wersja = biezaca(pismo)
    if missing := braki(pismo.szablon, wersja.adresat, wersja.tresc):
        raise Refused(f"Pismo nie jest gotowe. Brakuje: {'; '.join(missing)}.")


def _tell_next(pismo: Pismo, akt: Performed) -> None:
    """Tell those who may act now; of the many ways on, only the usual one, not the director past the head."""
    acts = NASTEPNE[pismo.stan][:1] if pismo.stan == S.DO_PARAFY else NASTEPNE[pismo.stan]
    people = [osoba for czynnosc in acts for osoba in who_may(czynnosc, pismo)]
    words = f"{pismo.get_stan_display()}: „{pismo.temat}”, {pismo.znak}."
    powiadom(people, words, f"{reverse('podpis:lista')}?pismo={pismo.pk}", oprocz=akt.who)


def _accept(czynnosc: str, then: Callable[[Pismo, Performed], None] | None = None):
    def after(pismo: Pismo, akt: Performed) -> None:
        odnotuj(pismo, czynnosc, akt)
        if then:
            then(pismo, akt)

    return after


def _tell_signed(pismo: Pismo, akt: Performed) -> None:
    _tell(pismo, akt, f"Podpisane: „{pismo.temat}”, {pismo.znak}.")


def _tell_returned(pismo: Pismo, akt: Performed) -> None:
    _tell(pismo, akt, f"Zwrócone do poprawy: „{pismo.temat}”, {pismo.znak}. Powód: {akt.reason}")


def _tell_withdrawn(pismo: Pismo, akt: Performed) -> None:
    _tell(pismo, akt, f"Autor wycofał pismo „{pismo.temat}”, {pismo.znak}. Powód: {akt.reason}")


def _tell(pismo: Pismo, akt: Performed, words: str) -> None:
    powiadom(uczestnicy(pismo), words, reverse("pisma:szczegoly", args=[pismo.pk]), oprocz=akt.who)


W_OBIEGU = (S.DO_PARAFY, S.DO_PODPISU)
sign = {"effect": podpisz_i_zachowaj, "icon": "signature"}
TRANSITIONS = (
    Transition(
        "przedloz",
        "Przedłóż",
        (S.PROJEKT, S.ZWROCONE),
        po_przedlozeniu,
        by_author,
        effect=_complete,
        after=_tell_next,
        icon="send",
    ),
    # § 9 ust. 6
    Transition(
        "parafuj",
        "Parafuj",
        (S.DO_PARAFY,),
        S.DO_PODPISU,
        wolno(C.PARAFA),
        after=_accept(C.PARAFA, _tell_next),
        icon="writing-sign",
    ),
    # § 9 ust. 2: the letter leaves the bureau; it is never signed here
    Transition(
        "aprobuj_wstepnie",
        "Aprobuj wstępnie",
        (S.DO_PODPISU,),
        S.PRZEDLOZONE,
        wolno(C.APROBATA_WSTEPNA),
        after=_accept(C.APROBATA_WSTEPNA, lambda pismo, akt: _tell(pismo, akt, f"Przedłożone: „{pismo.temat}”.")),
        icon="circle-check",
    ),
    # § 9 ust. 5, reading: the final approval is also the signature
    Transition(
        "aprobuj",
        "Aprobuj ostatecznie i podpisz",
        (S.DO_PODPISU,),
        S.PODPISANE,
        wolno(C.APROBATA_OSTATECZNA),
        after=_accept(C.APROBATA_OSTATECZNA, _tell_signed),
        **sign,
    ),
    # § 9 ust. 1: the director approves and signs; § 9 ust. 3, 4, 6: which letters, and which a head signs himself
    Transition(
        "podpisz",
        "Podpisz",
        (S.DO_PODPISU,),
        S.PODPISANE,
        wolno(C.PODPIS),
        after=_accept(C.PODPIS, _tell_signed),
        **sign,
    ),
    # Reading of § 9 ust. 3 and 6: a letter of a unit with a head waits for his paraph, unless the director says why not
    Transition(
        "podpisz_bez_parafy",
        "Podpisz bez parafy",
        (S.DO_PARAFY,),
        S.PODPISANE,
        wolno(C.PODPIS),
        needs_reason=True,
        after=_accept(C.PODPIS, _tell_signed),
        **sign,
    ),
    Transition(
        "zwroc",
        "Zwróć do poprawy",
        (*W_OBIEGU, S.PRZEDLOZONE),
        S.ZWROCONE,
        by_next,
        needs_reason=True,
        after=_accept(Akceptacja.ZWROT, _tell_returned),
        icon="arrow-back-up",
        danger=True,
    ),
    # Reading: the author may take the letter back until the signature
    Transition(
        "wycofaj",
        "Wycofaj",
        W_OBIEGU,
        S.PROJEKT,
        by_author,
        needs_reason=True,
        after=_tell_withdrawn,
        icon="corner-down-right",
    ),
    Transition(
        "anuluj",
        "Anuluj pismo",
        (S.PROJEKT, S.ZWROCONE),
        S.ANULOWANE,
        by_author,
        needs_reason=True,
        icon="trash",
        danger=True,
    ),
)

obieg = Workflow(TRANSITIONS)
Z_HASLEM = ("aprobuj", "podpisz", "podpisz_bez_parafy")  # acts that ask for the password again
PODPISY = ("aprobuj", "podpisz")  # acts of the pile „Do podpisu”
