"""Who asks, as far as a decision needs it (art. 63 § 2, art. 107 § 1 pkt 3 kpa): noted when he gave it himself."""

from dataclasses import replace

from django.db import transaction

from biuro.core.errors import UserError
from org.kadry.models import Pracownik
from rejestry.informacja_publiczna.models import WniosekUdip
from rejestry.informacja_publiczna.operations import zablokowany
from rejestry.sprawy.acts import act
from rejestry.sprawy.models import Sprawa
from rejestry.sprawy.zmiany import popraw_dane


@transaction.atomic
def uzupelnij_strone(
    wniosek: WniosekUdip, *, by: Pracownik, powod: str, wnoszacy: str = "", wnoszacy_adres: str = ""
) -> WniosekUdip:
    """Note the name and the address (those known stay when none are given) and that the request is signed.

    Raises PermissionDenied, Refused, UserError when no party can be named.
    """
    wniosek, authority = zablokowany(wniosek, by)
    sprawa = wniosek.sprawa
    given = {"wnoszacy": wnoszacy.strip() or sprawa.wnoszacy, "wnoszacy_adres": wnoszacy_adres.strip()}
    given["wnoszacy_adres"] = given["wnoszacy_adres"] or sprawa.wnoszacy_adres
    if not all(given.values()):
        raise UserError("Wpisz imię i nazwisko albo nazwę i adres: decyzja musi wskazać stronę (art. 63 § 2 kpa).")
    if given != {name: getattr(sprawa, name) for name in given}:
        popraw_dane(sprawa, powod=powod, by=by, **given)
    wniosek.tozsamosc = True
    basis = f"art. 64 § 2 kpa, {authority.basis}"[:200]
    wniosek.save_act(act("uzupelnij_dane", by, replace(authority, basis=basis), powod))
    wniosek.sprawa = Sprawa.objects.get(pk=sprawa.pk)
    return wniosek
