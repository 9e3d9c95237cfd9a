"""The end of a letter that needs no case: among the papers without a file, with its qualification and reason."""

from biuro.core.errors import Refused
from org.kadry.models import Pracownik
from sekretariat.kwalifikacja.rules import NA_DYREKTORA, WEDLUG_KODU, Koniec, przeszkoda
from sekretariat.przesylki.models import Przesylka
from sekretariat.przesylki.operations import bez_sprawy
from sekretariat.przesylki.wyzej import wymagaj_przekazujacego


def zakwalifikuj(przesylka: Przesylka, kod: str, *, powod: str, by: Pracownik) -> Przesylka:
    """Put the letter among those without a case; the history keeps the qualification, its article and the reason.

    Raises PermissionDenied, UserError without a reason, Refused where the law wants a case or there is no such end.
    """
    row = WEDLUG_KODU.get(kod)
    if row is None or row.koniec != Koniec.BEZ_SPRAWY:
        raise Refused("Takie pismo wymaga sprawy. Załóż ją.")
    if reason := przeszkoda(row, przesylka):
        raise Refused(reason)
    why = f"{row.nazwa} ({row.przepis}). {powod.strip()}" if powod.strip() else ""
    above = wymagaj_przekazujacego(by, przesylka) if row == NA_DYREKTORA else None
    return bez_sprawy(przesylka, powod=why, by=by, wyzej=above)
