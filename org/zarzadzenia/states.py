"""The life of an order: a draft is approved or dropped; an approved one may be withdrawn before its day."""

from datetime import date, timedelta

from django.utils import timezone

from biuro.core.errors import Refused
from biuro.core.polish import short_date
from biuro.core.transitions import Performed, Transition, Workflow, act_of, any_of
from org.kadry.models import Pracownik
from org.struktura.models import NastepstwoStanowisk, Uchylenie, Zarzadzenie
from org.zarzadzenia import obsady, wprowadzenie
from org.zarzadzenia.queries import projekt, przeszkody
from org.zarzadzenia.rules import ostatnie, przez_administratora, przez_dyrektora, sprawdz_dzien

S = Zarzadzenie.Stan
DAY = timedelta(days=1)


def _approve(zarzadzenie: Zarzadzenie, performed: Performed) -> None:
    """Write the rows of the day. All orders are locked: what is checked holds until it is written."""
    list(Zarzadzenie.objects.select_for_update().order_by("pk").values_list("pk"))
    sprawdz_dzien(zarzadzenie.od)
    if problems := przeszkody(zarzadzenie):
        raise Refused(" ".join(problems))
    akt = act_of(performed)
    zarzadzenie.slady = wprowadzenie.Wprowadzenie(zarzadzenie, projekt(zarzadzenie), akt).wykonaj()
    obsady.przenies(NastepstwoStanowisk.objects.filter(zarzadzenie=zarzadzenie), akt)
    _repeals(zarzadzenie, performed, last=zarzadzenie.od - DAY)


def _withdraw(zarzadzenie: Zarzadzenie, performed: Performed) -> None:
    """Before its day only: after it, a new order changes the structure again."""
    if zarzadzenie.od <= timezone.localdate():
        raise Refused(f"{zarzadzenie} obowiązuje od {short_date(zarzadzenie.od)}. Zmienia je tylko nowe zarządzenie.")
    if not ostatnie(zarzadzenie):
        raise Refused("Najpierw wycofaj późniejsze zarządzenie: opiera się na strukturze tego.")
    if entered := list(obsady.nowozatrudnieni(zarzadzenie)):
        names = ", ".join(str(row.pracownik) for row in entered)
        raise Refused(f"Na stanowiska, które powstają tym zarządzeniem, ktoś jest już wpisany ({names}).")
    akt = act_of(performed)
    obsady.cofnij(zarzadzenie, akt)
    wprowadzenie.cofnij(zarzadzenie, akt)
    zarzadzenie.slady = []
    _repeals(zarzadzenie, performed, last=None)
    _drop(zarzadzenie, performed)


def _drop(zarzadzenie: Zarzadzenie, performed: Performed) -> None:
    """What it repeals stays in force."""
    for row in Uchylenie.objects.filter(zarzadzenie=zarzadzenie, cofniete=False):
        row.cofniete = True
        row.save_act(act_of(performed))


def _repeals(zarzadzenie: Zarzadzenie, performed: Performed, last: date | None) -> None:
    for row in Uchylenie.objects.filter(zarzadzenie=zarzadzenie, cofniete=False).select_related("uchylane"):
        row.uchylane.do = last
        row.uchylane.save_act(act_of(performed))


TRANSITIONS = (
    Transition("zatwierdz", "Zatwierdź", (S.PROJEKT,), S.ZATWIERDZONE, przez_dyrektora, _approve, icon="signature"),
    Transition(
        "wycofaj",
        "Wycofaj przed wejściem w życie",
        (S.ZATWIERDZONE,),
        S.WYCOFANE,
        przez_dyrektora,
        _withdraw,
        needs_reason=True,
        icon="arrow-back-up",
        danger=True,
    ),
    Transition(
        "porzuc",
        "Porzuć projekt",
        (S.PROJEKT,),
        S.WYCOFANE,
        any_of(przez_administratora, przez_dyrektora),
        _drop,
        needs_reason=True,
        icon="x",
        danger=True,
    ),
)
zycie = Workflow(TRANSITIONS)


def mozliwe(zarzadzenie: Zarzadzenie, kto: Pracownik) -> list[Transition]:
    """What the page offers the person: of an order in force no withdrawal, only a new one changes it."""
    ahead = zarzadzenie.od > timezone.localdate()
    return [t for t in zycie.available(zarzadzenie, kto) if ahead or t.name != "wycofaj"]
