"""The life of both lists as tables; what each act does to the files is in operations."""

from biuro.core.transitions import Transition, Workflow
from sekretariat.archiwum.models import SpisArchiwalny
from sekretariat.archiwum.rules import R, by_archivist, by_maker, by_second

S = SpisArchiwalny.Stan
PRZED_SPRAWDZENIEM = (S.PROJEKT, S.DO_SPRAWDZENIA)


def _anuluj(*source: str) -> Transition:
    return Transition(
        "anuluj", "Anuluj spis", source, S.ANULOWANY, by_maker, needs_reason=True, icon="trash", danger=True
    )


WSPOLNE = (
    Transition("przedloz", "Przedłóż do sprawdzenia", (S.PROJEKT,), S.DO_SPRAWDZENIA, by_maker, icon="send"),
    Transition(
        "zwroc", "Zwróć do poprawy", (S.DO_SPRAWDZENIA,), S.PROJEKT, by_second, needs_reason=True, icon="arrow-back-up"
    ),
)
ZDAWCZY = (
    *WSPOLNE,
    Transition("przyjmij", "Przyjmij akta do archiwum", (S.DO_SPRAWDZENIA,), S.PRZYJETY, by_second, icon="archive"),
    _anuluj(*PRZED_SPRAWDZENIEM),
)
BRAKOWANIE = (
    *WSPOLNE,
    Transition("sprawdz", "Potwierdź, że można brakować", (S.DO_SPRAWDZENIA,), S.SPRAWDZONY, by_second, icon="checks"),
    Transition("wystap", "Odnotuj wniosek o zgodę", (S.SPRAWDZONY,), S.WNIOSEK, by_archivist, icon="send"),
    Transition("zgoda", "Odnotuj zgodę", (S.WNIOSEK,), S.ZGODA, by_archivist, icon="circle-check"),
    Transition("odmowa", "Odnotuj odmowę", (S.WNIOSEK,), S.ODMOWA, by_archivist, needs_reason=True, icon="x"),
    Transition("wybrakuj", "Odnotuj zniszczenie akt", (S.ZGODA,), S.WYBRAKOWANY, by_archivist, icon="trash"),
    _anuluj(*PRZED_SPRAWDZENIEM, S.SPRAWDZONY),
)
CZYNNOSCI = {R.ZDAWCZY: ZDAWCZY, R.BRAKOWANIE: BRAKOWANIE}
obiegi = {kind: Workflow(rows) for kind, rows in CZYNNOSCI.items()}
