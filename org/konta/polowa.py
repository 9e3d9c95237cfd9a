"""Half a login: the password was right, something is still missing. Nobody is logged in by it, nothing can be read.

It lives in an anonymous session for ten minutes: who, how he proved himself, which steps are done, where he was going.
"""

from dataclasses import asdict, dataclass
from datetime import date

from django.http import HttpRequest
from django.utils import timezone

from org.drugi_skladnik.queries import aplikacja, wymagany_od
from org.kadry.models import Pracownik
from org.konta.queries import konto, zablokowane
from org.konta.sesje import teraz

KLUCZ = "polowa"
TRWA = 600  # seconds
KOD, HASLO, REJESTRACJA, ODMOWA = "kod", "haslo", "rejestracja", "odmowa"


@dataclass
class Polowa:
    """What is known of a login that is not finished."""

    osoba: int
    od: int
    odcisk: str  # of the password: a change of it ends the half
    skladnik: bool = False  # the second factor was given, or the directory vouches for it
    odnosnik: int = 0  # the one-time link that opened it: with it an app may be added before the session
    nowe_haslo: bool = False  # the password must be set before the session begins
    katalog: bool = False  # the directory has checked the person: there is no local password to change
    dalej: str = "/"
    zachowane: str = ""


def zacznij(request: HttpRequest, osoba: Pracownik, **reszta) -> Polowa:
    """Begin under a new, empty session."""
    request.session.flush()
    polowa = Polowa(osoba=osoba.pk, od=teraz(), odcisk=osoba.get_session_auth_hash(), **reszta)
    zapisz(request, polowa)
    return polowa


def zapisz(request: HttpRequest, polowa: Polowa) -> None:
    """Keep what was done."""
    request.session[KLUCZ] = asdict(polowa)


def odczytaj(request: HttpRequest) -> tuple[Polowa, Pracownik] | None:
    """The half of this browser and its person; None when there is none, it is old, or the account is closed."""
    kept = request.session.get(KLUCZ)
    if not kept or teraz() - kept["od"] > TRWA:
        return None
    polowa = Polowa(**kept)
    osoba = Pracownik.objects.select_related("konto").filter(pk=polowa.osoba, is_active=True).first()
    if osoba is None or zablokowane(osoba) or osoba.get_session_auth_hash() != polowa.odcisk:
        return None
    return polowa, osoba


def nastepny(osoba: Pracownik, polowa: Polowa) -> str:
    """The step that is missing, or "" when the session may begin.

    The code comes before the password, so that a link alone changes nothing on an account with a second factor.
    Without an app, a password alone opens nothing once the day of the requirement has come; a one-time link does.
    """
    if not polowa.skladnik and aplikacja(osoba):
        return KOD
    if polowa.nowe_haslo or (konto(osoba).zmien_haslo and not polowa.katalog):
        return HASLO
    if polowa.skladnik or not po_terminie(osoba, timezone.localdate()):
        return ""
    return REJESTRACJA if polowa.odnosnik else ODMOWA


def po_terminie(osoba: Pracownik, dzien: date) -> bool:
    """True when the second factor is required of the person already."""
    since = wymagany_od(osoba, dzien)
    return since is not None and since <= dzien
