"""Where the files of a closed case are: in the unit, in the archive of the office, disposed of. Nothing is deleted."""

from django.db import transaction

from biuro.core.errors import Refused
from biuro.core.history.models import Act
from rejestry.sprawy.acts import locked
from rejestry.sprawy.models import Sprawa

A = Sprawa.Archiwum
DROGI = {  # where they may go from where they are
    A.PRZEKAZANE: (A.W_KOMORCE,),
    A.W_KOMORCE: (A.PRZEKAZANE,),  # withdrawn from the stock, so that the case can go on
    A.WYBRAKOWANE: (A.PRZEKAZANE,),
}


@transaction.atomic
def oznacz_akta(sprawa: Sprawa, *, gdzie: str, akt: Act) -> Sprawa:
    """Note where the files are now; who may is the business of the caller, which brings the act.

    Raises Refused for an open case and for a way there is not: what was disposed of does not come back.
    """
    row = locked(sprawa)
    if row.stan != Sprawa.Stan.ZALATWIONA:
        raise Refused(f"Sprawa {row} nie jest zakończona, więc jej akta zostają w komórce.")
    if row.archiwum not in DROGI[A(gdzie)]:
        raise Refused(f"Akta sprawy {row} są teraz: {row.get_archiwum_display()}.")
    row.archiwum = gdzie
    row.save_act(akt)
    return row
