"""What every act in a case begins and ends with: the locked row, the authority over it, the entry of the history."""

from django.core.exceptions import PermissionDenied

from biuro.core.history.models import Act
from biuro.core.transitions import Authority
from org.kadry.models import Pracownik
from rejestry.sprawy.models import Sprawa
from rejestry.sprawy.rules import odmowa_prowadzenia, prowadzi_sprawe


def locked(sprawa: Sprawa) -> Sprawa:
    """The fresh row, locked until the end of the transaction."""
    return Sprawa.objects.select_for_update(of=("self",)).get(pk=sprawa.pk)


def held(sprawa: Sprawa, by: Pracownik) -> tuple[Sprawa, Authority]:
    """The locked case and the authority over it; raises PermissionDenied with who may instead."""
    sprawa = locked(sprawa)
    authority = prowadzi_sprawe(by, sprawa)
    if authority is None:
        raise PermissionDenied(odmowa_prowadzenia(by, sprawa))
    return sprawa, authority


def act(name: str, by: Pracownik, authority: Authority, reason: str = "", przepis: str = "") -> Act:
    """The entry of the history; `przepis`: what allows the act itself, beside why the person may perform it."""
    basis = "; ".join(filter(None, (authority.basis, przepis)))[:200]
    return Act(name, by, basis, authority.acting_for, authority.capacity, reason.strip())
