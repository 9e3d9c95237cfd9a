"""Logging in and out, the password, the sessions and the settings of an account."""

from django.contrib.auth import authenticate, login, logout, update_session_auth_hash
from django.db import transaction
from django.http import HttpRequest

from biuro.core.client import adres
from biuro.core.errors import UserError
from biuro.core.history.models import Act
from org.dziennik.operations import odnotuj_zdarzenie
from org.kadry.models import Pracownik
from org.konta import proby, queries
from org.konta.haszowanie import miejsce, za_dlugie
from org.konta.sesje import ADRES, OD, OSTATNIO, URZADZENIE, teraz
from org.konta.urzadzenie import urzadzenie

BACKEND = "org.konta.backends.LimitedModelBackend"


class ZleHaslo(UserError):
    """Login or password is wrong; never says which."""


def zaloguj(request: HttpRequest, nazwa: str, haslo: str) -> Pracownik:
    """Check the password and begin a session under a new id. Raises ZleHaslo, ZaDuzoProb or SerwerZajety."""
    osoba = authenticate(request, username=nazwa, password=haslo)
    if osoba is None:
        znany = Pracownik.objects.filter(username=nazwa).first()
        opis = "" if znany else "nieznane konto"
        odnotuj_zdarzenie("nieudane logowanie", kto=znany, adres=adres(request), opis=opis)
        raise ZleHaslo("Login lub hasło się nie zgadza. Po kilku nieudanych próbach trzeba chwilę odczekać.")
    otworz_sesje(request, osoba)
    return osoba


def otworz_sesje(request: HttpRequest, osoba: Pracownik) -> None:
    """Begin a session of the person; beyond the allowed number the oldest ones end."""
    login(request, osoba, backend=BACKEND)
    request.session.update(
        {OD: teraz(), OSTATNIO: teraz(), ADRES: adres(request), URZADZENIE: urzadzenie(request)[:80]}
    )
    request.session.save()
    for row in queries.nadmiarowe(osoba, request.session.session_key):
        row.delete()
    odnotuj_zdarzenie("logowanie", kto=osoba, adres=adres(request))


def wyloguj(request: HttpRequest, rodzaj: str = "wylogowanie") -> None:
    """End the session on the server."""
    if request.user.is_authenticated:
        odnotuj_zdarzenie(rodzaj, kto=request.user, adres=adres(request))
    logout(request)


def zakoncz_sesje(osoba: Pracownik, znak: str, biezaca: str, *, skad: str | None) -> None:
    """End one of the person's other sessions, named by its sign. Raises UserError when it is not there any more."""
    row = next((row for row in queries.czynne(osoba) if row.session_key != biezaca and queries.znak(row) == znak), None)
    if row is None:
        raise UserError("Tej sesji już nie ma.")
    row.delete()
    odnotuj_zdarzenie("zakończenie sesji", kto=osoba, adres=skad, opis=row.urzadzenie)


def potwierdz_haslem(osoba: Pracownik, haslo: str) -> None:
    """The person proves again who he is, before a weighty act. Counted apart from logins, so that a stranger
    guessing at the login cannot stop anybody from signing. Raises ZleHaslo, ZaDuzoProb or SerwerZajety."""
    if not haslo or za_dlugie(haslo):
        raise ZleHaslo("Wpisz swoje hasło, to samo co przy logowaniu.")
    with miejsce():
        proby.policz("potwierdzenie", str(osoba.pk))
        zgodne = osoba.check_password(haslo)
    if not zgodne:
        odnotuj_zdarzenie("nieudane potwierdzenie hasłem", kto=osoba)
        raise ZleHaslo("Hasło się nie zgadza. Wpisz to samo hasło co przy logowaniu.")
    proby.wyzeruj("potwierdzenie", str(osoba.pk))


@transaction.atomic
def zmien_haslo(request: HttpRequest, nowe: str) -> None:
    """Set the password (already checked by the form); all other sessions of the person end."""
    osoba = request.user
    osoba.set_password(nowe)
    osoba.save_act(Act("zmiana_hasla", osoba, "polityka haseł"))
    update_session_auth_hash(request, osoba)
    for row in queries.wszystkie(osoba).exclude(session_key=request.session.session_key):
        row.delete()
    odnotuj_zdarzenie("zmiana hasła", kto=osoba, adres=adres(request))


def zmien_ustawienia(osoba: Pracownik, *, gestosc: str, skroty: bool) -> None:
    """How the person likes the screen."""
    osoba.gestosc, osoba.skroty = gestosc, skroty
    osoba.save_act(Act("ustawienia", osoba, "własne konto"))
