"""The two nouns a submission moves: its entry in the register, and the letter that comes back."""

from biuro.core.transitions import Transition, Workflow
from sekretariat.pisma.models import Pismo
from sekretariat.pisma.zawiadomienia import tell_returned, tell_signed
from sekretariat.przedlozenia.models import Przedlozenie
from sekretariat.przedlozenia.rules import by_submitting

P, S = Pismo.Stan, Przedlozenie.Stan
PODPISANE_POZA = (S.PODPISANE, S.ZAAKCEPTOWANE)

obieg = Workflow(
    (
        Transition("podpisane", "Wróciło podpisane", (S.PRZEKAZANE,), S.PODPISANE, by_submitting, icon="signature"),
        Transition("zaakceptowane", "Wróciło zaakceptowane", (S.PRZEKAZANE,), S.ZAAKCEPTOWANE, by_submitting),
        Transition("zwrocone", "Wróciło do poprawy", (S.PRZEKAZANE,), S.ZWROCONE, by_submitting, needs_reason=True),
        Transition(
            "anuluj",
            "Anuluj wpis",
            (S.PRZEKAZANE,),
            S.ANULOWANE,
            by_submitting,
            needs_reason=True,
            icon="trash",
            danger=True,
        ),
    )
)
# Moved only together with an entry of the register, so these have no address of their own.
obieg_pisma = Workflow(
    (
        Transition(
            "wroc_podpisane", "Wróciło podpisane", (P.PRZEDLOZONE,), P.PODPISANE, by_submitting, after=tell_signed
        ),
        Transition(
            "wroc_do_poprawy",
            "Wróciło do poprawy",
            (P.PRZEDLOZONE,),
            P.ZWROCONE,
            by_submitting,
            needs_reason=True,
            after=tell_returned,
        ),
    )
)
