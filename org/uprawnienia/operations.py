"""Entrusting on the director's decision and taking back, by the administrator; loading what can be entrusted."""

from datetime import date

from django.core.exceptions import PermissionDenied
from django.db import transaction

from biuro.core.errors import Refused, UserError
from biuro.core.history.models import Act
from biuro.core.transitions import Authority
from org.kadry.models import Pracownik
from org.podpisywanie.queries import roles_of
from org.uprawnienia.dane import Z_TRESCIA, ZASOBY
from org.uprawnienia.models import Powierzenie, Zasob
from org.uprawnienia.powierzenia import ADMINISTRACJA, administruje, odbierz, powierz

ODMOWA = "Powierza i odbiera administrator Biura na decyzję dyrektora (§ 3 ust. 1)."


def wczytaj_zasoby() -> int:
    """Create the resources that are missing; return how many."""
    known = set(Zasob.objects.values_list("kod", flat=True))
    new = [row for row in ZASOBY if row.kod not in known]
    for row in new:
        zasob = Zasob(kod=row.kod, nazwa=row.nazwa, podstawa=row.podstawa)
        zasob.save_act(Act("wczytaj", None, row.podstawa))
    return len(new)


@transaction.atomic
def powierz_na_decyzje(zasob: Zasob, *, komu: Pracownik, od: date, decyzja: str, by: Pracownik) -> Powierzenie:
    """Entrust the resource; raises PermissionDenied, UserError for whom or when it cannot be, Refused for a second one.

    Nobody gives anything to himself, and what shows matters of citizens goes only to who holds a post.
    """
    authority = _administrator(by)
    if komu == by:
        raise UserError("Niczego nie powierzasz sobie. Poproś o to innego administratora.")
    if zasob.kod in Z_TRESCIA and not roles_of(komu, od):
        raise UserError(f"{komu} nie zajmuje w tym dniu stanowiska, a {zasob.nazwa} pokazuje sprawy albo pisma.")
    if not decyzja.strip():
        raise UserError("Podaj decyzję dyrektora: znak i datę.")
    return powierz(zasob, komu=komu, od=od, decyzja=decyzja.strip(), akt=_act("powierz", by, authority, decyzja))


@transaction.atomic
def odbierz_na_decyzje(powierzenie: Powierzenie, *, powod: str, by: Pracownik) -> Powierzenie:
    """Take the resource back from now on; raises PermissionDenied, UserError, Refused for the last administrator."""
    authority = _administrator(by)
    if not powod.strip():
        raise UserError("Podaj decyzję dyrektora albo inny powód odebrania.")
    others = Powierzenie.objects.filter(zasob=powierzenie.zasob, do=None).exclude(pk=powierzenie.pk)
    if powierzenie.zasob.kod == ADMINISTRACJA and not others.exists():
        raise Refused("To jedyny administrator. Najpierw powierz administrację komuś innemu.")
    return odbierz(powierzenie, akt=_act("odbierz", by, authority, powod))


def _administrator(by: Pracownik) -> Authority:
    authority = administruje(by)
    if authority is None:
        raise PermissionDenied(ODMOWA)
    return authority


def _act(name: str, by: Pracownik, authority: Authority, reason: str) -> Act:
    return Act(name, by, authority.basis, capacity=authority.capacity, reason=reason.strip())
