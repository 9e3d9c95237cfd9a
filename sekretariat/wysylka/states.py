"""The two nouns dispatch moves: the letter (signed → sent and back) and the entry of the register of outgoing mail.

The letter's table has no address of its own: it is moved only together with an entry of the register.
"""

from biuro.core.transitions import Transition, Workflow
from sekretariat.pisma.models import Pismo
from sekretariat.wysylka.models import PrzesylkaWychodzaca
from sekretariat.wysylka.rules import by_sekretariat

P, S = Pismo.Stan, PrzesylkaWychodzaca.Stan

obieg_pisma = Workflow(
    (
        Transition("wyslij", "Wyślij", (P.PODPISANE,), P.WYSLANE, by_sekretariat, icon="send"),
        Transition("cofnij_wysylke", "Cofnij wysłanie", (P.WYSLANE,), P.PODPISANE, by_sekretariat, needs_reason=True),
    )
)
obieg = Workflow(
    (
        Transition("dorecz", "Wpisz doręczenie", (S.WYSLANA, S.DORECZONA), S.DORECZONA, by_sekretariat),
        Transition(
            "anuluj",
            "Anuluj wpis",
            (S.WYSLANA, S.DORECZONA),
            S.ANULOWANA,
            by_sekretariat,
            needs_reason=True,
            icon="trash",
            danger=True,
        ),
    )
)
