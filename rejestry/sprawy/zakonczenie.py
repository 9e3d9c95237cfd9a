"""The end of a case with an outcome, and its reopening under the same mark (kancelaria 1.12)."""

from django.db import transaction
from django.utils import timezone

from biuro.core.errors import Refused
from biuro.core.polish import short_date
from org.kadry.models import Pracownik
from rejestry.sprawy.acts import act, held
from rejestry.sprawy.models import Sprawa
from rejestry.sprawy.sposoby import Sposob, Wymaga

S = Sprawa.Stan


@transaction.atomic
def zakoncz(sprawa: Sprawa, *, sposob: Sposob, by: Pracownik, powod: str = "") -> Sprawa:
    """Close the case with an outcome; `powod` is the note for the file.

    Raises PermissionDenied, and Refused that names what is missing and the article.
    """
    sprawa, authority = held(sprawa, by)
    if sprawa.stan == S.ZALATWIONA:
        raise Refused(f"Sprawa {sprawa} jest już załatwiona od {short_date(sprawa.zakonczono)}.")
    if brak := czego_brakuje(sprawa, sposob, powod):
        raise Refused(brak)
    sprawa.stan, sprawa.sposob, sprawa.zakonczono = S.ZALATWIONA, sposob.kod, timezone.localdate()
    sprawa.save_act(act("zakoncz", by, authority, powod))
    return sprawa


def czego_brakuje(sprawa: Sprawa, sposob: Sposob, powod: str) -> str:
    """What has to be done before the case may end this way; empty when nothing is missing."""
    if sposob.wymaga == Wymaga.PISMO and sprawa.odpowiedz_wyslano is None:
        return f"Najpierw wyślij pismo: „{sposob.nazwa}” wymaga go ({sposob.podstawa}). {sposob.opis}"
    if sposob.wymaga == Wymaga.ADNOTACJA and not powod.strip():
        return f"Napisz adnotację: „{sposob.nazwa}” zostawia w aktach tylko ją ({sposob.podstawa}). {sposob.opis}"
    return ""


@transaction.atomic
def wznow(sprawa: Sprawa, *, powod: str, by: Pracownik) -> Sprawa:
    """Reopen a closed case under the same mark, with a reason; raises PermissionDenied or Refused."""
    sprawa, authority = held(sprawa, by)
    if sprawa.stan != S.ZALATWIONA:
        raise Refused(f"Sprawa {sprawa} nie jest zakończona, więc nie ma czego wznawiać.")
    if not powod.strip():
        raise Refused("Napisz, dlaczego wznawiasz sprawę: znak zostaje ten sam, a powód trafia do historii.")
    sprawa.stan = S.ODPOWIEDZIANO if sprawa.odpowiedz_wyslano else S.W_TOKU
    sprawa.sposob, sprawa.zakonczono = "", None
    sprawa.save_act(act("wznow", by, authority, powod))
    return sprawa
