"""The end of a case with an outcome, and its reopening under the same mark (kancelaria 1.12)."""

from django.db import transaction
from django.utils import timezone

from biuro.core.errors import Refused
from biuro.core.polish import short_date
from org.kadry.models import Pracownik
from rejestry.sprawy.acts import act, held
from rejestry.sprawy.models import Powiazanie, Sprawa
from rejestry.sprawy.podstawy import WZNOWIENIE
from rejestry.sprawy.sposoby import PRZENIESIONA
from rejestry.sprawy.zamkniecie import Fakty, odmowa

S = Sprawa.Stan


@transaction.atomic
def zakoncz(sprawa: Sprawa, *, fakty: Fakty, by: Pracownik, powod: str = "") -> Sprawa:
    """Close the case with the outcome among its facts; `powod` is the note for the file.

    Raises PermissionDenied, and Refused that names everything that is missing with its article.
    """
    sprawa, authority = held(sprawa, by)
    if sprawa.stan == S.ZALATWIONA:
        raise Refused(f"Sprawa {sprawa} jest już załatwiona od {short_date(sprawa.zakonczono)}.")
    if missing := odmowa(fakty):
        raise Refused(missing)
    sprawa.stan, sprawa.sposob, sprawa.zakonczono = S.ZALATWIONA, fakty.sposob.kod, timezone.localdate()
    sprawa.save_act(act("zakoncz", by, authority, powod))
    return sprawa


@transaction.atomic
def wznow(sprawa: Sprawa, *, powod: str, by: Pracownik) -> Sprawa:
    """Reopen a closed case under the same mark, with a reason; raises PermissionDenied or Refused."""
    sprawa, authority = held(sprawa, by)
    if sprawa.stan != S.ZALATWIONA:
        raise Refused(f"Sprawa {sprawa} nie jest zakończona, więc nie ma czego wznawiać.")
    if reason := przeszkoda_wznowienia(sprawa):
        raise Refused(reason)
    if not powod.strip():
        raise Refused("Napisz, dlaczego wznawiasz sprawę: znak zostaje ten sam, a powód trafia do historii.")
    sprawa.stan = S.ODPOWIEDZIANO if sprawa.odpowiedz_wyslano else S.W_TOKU
    sprawa.sposob, sprawa.zakonczono = "", None
    sprawa.save_act(act("wznow", by, authority, powod, WZNOWIENIE))
    for row in sprawa.powiazania_dalej.filter(rodzaj=Powiazanie.Rodzaj.POLACZENIE, zerwane=False):
        row.zerwane = True  # it no longer goes on in the other case
        row.save_act(act("zerwij_polaczenie", by, authority, powod))
    return sprawa


def przeszkoda_wznowienia(sprawa: Sprawa) -> str:
    """Why a closed case cannot go on under this mark; empty when it can (instrukcja kancelaryjna, archiwalna)."""
    if sprawa.sposob == PRZENIESIONA.kod:
        return "Ta sprawa toczy się pod nowym znakiem. Otwórz ją tam: link jest na górze strony."
    if sprawa.archiwum == Sprawa.Archiwum.PRZEKAZANE:
        return "Akta są w archiwum zakładowym. Poproś archiwistę, żeby wycofał je z zasobu, i wtedy wznów sprawę."
    if sprawa.archiwum == Sprawa.Archiwum.WYBRAKOWANE:
        return "Akta wybrakowano za zgodą archiwum państwowego, więc sprawy nie da się wznowić. Załóż nową."
    return ""
