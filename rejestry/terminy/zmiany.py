"""What changes the course of a kept deadline: extension, pause, corrected event; each with reason and article.

The last day is never typed: every change is a row, and the day is counted from the rows again.
"""

from datetime import date

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils import timezone

from biuro.core.errors import Refused, UserError
from biuro.core.history.models import Act
from biuro.core.polish import short_date
from biuro.core.transitions import Authority
from org.kadry.models import Pracownik
from rejestry.sprawy.rules import odmowa_prowadzenia, prowadzi_sprawe
from rejestry.terminy import rules
from rejestry.terminy.models import Przedluzenie, Termin, Wstrzymanie
from rejestry.terminy.obliczenia import policz
from rejestry.terminy.queries import bieg_terminu


@transaction.atomic
def przedluz(termin: Termin, *, nowy: date, powod: str, by: Pracownik, podstawa: str = "") -> Przedluzenie:
    """Give the deadline a new date; the notice it owes stays open until zawiadomiono_o_zwloce.

    Raises PermissionDenied, Refused where the law knows no extension or a reason is missing, UserError for the date.
    """
    termin, authority = _held(termin, by)
    wynik, today = policz(termin.kod, termin.zdarzenie), timezone.localdate()
    _allowed(rules.przedluzenie(wynik.kod, termin.ostateczny, today), powod)
    if error := rules.blad_nowego_terminu(wynik, termin.ostateczny, nowy, today):
        raise UserError(error)
    facts = {"dzien": today, "bylo": termin.ostateczny, "nowy": nowy, "powod": powod.strip()}
    row = Przedluzenie(termin=termin, podstawa=podstawa.strip() or wynik.kod.przedluza, **facts)
    row.save_act(_act("przedluz", by, authority, row.podstawa, powod))
    przelicz_bieg(termin, _act("przelicz_termin", by, authority, row.podstawa, _bylo(termin, powod)))
    return row


@transaction.atomic
def wstrzymaj(termin: Termin, *, od: date, powod: str, by: Pracownik, podstawa: str = "") -> Wstrzymanie:
    """Days from `od` do not count until wznow_bieg. Raises PermissionDenied, Refused, UserError."""
    termin, authority = _held(termin, by)
    kod = policz(termin.kod, termin.zdarzenie).kod
    _allowed(rules.wstrzymanie(kod), powod)
    if termin.wstrzymany_od:
        raise Refused(f"Termin jest już wstrzymany od {short_date(termin.wstrzymany_od)}.")
    last = max((row.do for row in termin.wstrzymania.all() if row.do), default=termin.zdarzenie)
    if not last < od <= min(termin.ostateczny, timezone.localdate()):
        raise UserError(
            f"Wstrzymanie może zacząć się po {short_date(last)}, najpóźniej dziś i przed końcem terminu"
            f" ({short_date(termin.ostateczny)})."
        )
    row = Wstrzymanie(termin=termin, od=od, powod=powod.strip(), podstawa=podstawa.strip() or kod.wstrzymuje)
    row.save_act(_act("wstrzymaj", by, authority, row.podstawa, powod))
    przelicz_bieg(termin, _act("wstrzymaj_termin", by, authority, row.podstawa, powod))
    return row


@transaction.atomic
def wznow_bieg(termin: Termin, *, do: date, powod: str, by: Pracownik) -> Termin:
    """The last day that did not count; the deadline runs again from the next one. Raises as wstrzymaj."""
    termin, authority = _held(termin, by)
    row = termin.wstrzymania.select_for_update().filter(do=None).first()
    if row is None:
        raise Refused("Termin nie jest wstrzymany, więc nie ma czego wznawiać.")
    if not row.od <= do <= timezone.localdate():
        raise UserError(f"Ostatni dzień wstrzymania to najwcześniej {short_date(row.od)}, najpóźniej dziś.")
    _reason(powod)
    row.do = do
    row.save_act(_act("wznow_bieg", by, authority, row.podstawa, powod))
    przelicz_bieg(termin, _act("wznow_bieg_terminu", by, authority, row.podstawa, _bylo(termin, powod)))
    return termin


@transaction.atomic
def popraw_zdarzenie(termin: Termin, *, zdarzenie: date, powod: str, by: Pracownik) -> Termin:
    """Correct the day one deadline runs from; return it with `bylo`, its last day before.

    Raises PermissionDenied, Refused, UserError.
    """
    termin, authority = _held(termin, by)
    _reason(powod)
    if zdarzenie == termin.zdarzenie:
        raise Refused(f"Termin już biegnie od {short_date(zdarzenie)}.")
    if zdarzenie > timezone.localdate():
        raise UserError("Zdarzenie, od którego biegnie termin, nie może być w przyszłości.")
    reason, bylo = _bylo(termin, powod), termin.ostateczny
    termin.zdarzenie = zdarzenie
    basis = policz(termin.kod, zdarzenie).kod.podstawa
    przelicz_bieg(termin, _act("przelicz_termin", by, authority, basis, reason))
    termin.bylo = bylo
    return termin


def przelicz_bieg(termin: Termin, act: Act) -> Termin:
    """Count the deadline from its event and changes, and save what came out; the caller holds the lock."""
    przebieg = bieg_terminu(termin)
    termin.nominalny, termin.ostateczny = przebieg.nominalny, przebieg.ostateczny
    termin.wstrzymany_od = przebieg.wstrzymany_od
    termin.save_act(act)
    return termin


def _held(termin: Termin, by: Pracownik) -> tuple[Termin, Authority]:
    """The locked open deadline and the power over its case."""
    termin = Termin.objects.select_for_update(of=("self",)).select_related("sprawa").get(pk=termin.pk)
    authority = prowadzi_sprawe(by, termin.sprawa)
    if authority is None:
        raise PermissionDenied(odmowa_prowadzenia(by, termin.sprawa))
    if termin.spelniony:
        raise Refused(f"Ten termin spełniono {short_date(termin.spelniony)}. Zmienia się tylko termin, który biegnie.")
    return termin, authority


def _allowed(answer: rules.Odpowiedz, powod: str) -> None:
    if not answer.wolno:
        raise Refused(answer.tekst)
    _reason(powod)


def _reason(powod: str) -> None:
    if not powod.strip():
        raise Refused("Napisz powód: każda zmiana terminu ma w historii powód i przepis.")


def _bylo(termin: Termin, powod: str) -> str:
    return f"Było do {short_date(termin.ostateczny)}. {powod.strip()}"


def _act(name: str, by: Pracownik, authority: Authority, basis: str, reason: str) -> Act:
    both = f"{basis}, {authority.basis}"[:200]
    return Act(name, by, both, authority.acting_for, authority.capacity, reason.strip())
