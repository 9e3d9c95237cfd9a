"""Logging in and out, the sessions and the settings of an account."""

from django.conf import settings
from django.contrib.auth import authenticate, login, logout
from django.http import HttpRequest

from biuro.core.client import adres
from biuro.core.errors import UserError
from biuro.core.history.models import Act
from org.drugi_skladnik.operations import ZlyKod
from org.drugi_skladnik.operations import sprawdz as sprawdz_kod
from org.dziennik.operations import odnotuj_zdarzenie
from org.kadry.models import Pracownik
from org.katalog.queries import lokalne, sprawdz_haslo
from org.konta import polowa, proby, queries
from org.konta.haszowanie import miejsce, za_dlugie
from org.konta.queries import wazny_odnosnik
from org.konta.sesje import ADRES, OD, OSTATNIO, URZADZENIE, teraz
from org.konta.urzadzenie import urzadzenie

BACKEND = "org.konta.backends.LimitedModelBackend"
ODNOSNIK = "odnosnik"  # key in the session: the token of a one-time link opened in this browser


class ZleHaslo(UserError):
    """Login or password is wrong; never says which."""


class BrakSkladnika(UserError):
    """The second factor is required and was never added: a password alone opens nothing."""

    def __init__(self) -> None:
        super().__init__(
            "Na Twoim stanowisku logowanie wymaga drugiego składnika, a to konto jeszcze go nie ma. "
            "Poproś administratora Biura o odnośnik jednorazowy i otwórz go na tym komputerze."
        )


def sprawdz(request: HttpRequest, nazwa: str, haslo: str) -> Pracownik:
    """The person of this login and password. Raises ZleHaslo, ZaDuzoProb, SerwerZajety or KatalogNieczynny."""
    osoba = authenticate(request, username=nazwa, password=haslo)
    if osoba is None:
        znany = Pracownik.objects.filter(username=nazwa).first()
        opis = "" if znany else "nieznane konto"
        odnotuj_zdarzenie("nieudane logowanie", kto=znany, adres=adres(request), opis=opis)
        raise ZleHaslo("Login lub hasło się nie zgadza. Po kilku nieudanych próbach trzeba chwilę odczekać.")
    return osoba


def wejdz(request: HttpRequest, osoba: Pracownik, **reszta) -> str:
    """The first factor was right: begin the session, or half of it; returns the step still missing, or "".

    `reszta` are fields of Polowa. Raises BrakSkladnika when a second factor is required and there is no way to it.
    """
    link = wazny_odnosnik(request.session.get(ODNOSNIK, ""))
    if link and link.osoba_id == osoba.pk:
        reszta.setdefault("odnosnik", link.pk)
    half = polowa.zacznij(request, osoba, **reszta)
    return kontynuuj(request, osoba, half)


def kontynuuj(request: HttpRequest, osoba: Pracownik, half: polowa.Polowa) -> str:
    """A step was done: keep it; begin the session when nothing is missing. Returns the next step, or ""."""
    step = polowa.nastepny(osoba, half)
    if step == polowa.ODMOWA:
        request.session.flush()
        odnotuj_zdarzenie("odmowa: brak drugiego składnika", kto=osoba, adres=adres(request))
        raise BrakSkladnika
    if step:
        polowa.zapisz(request, half)
    else:
        request.session.flush()
        otworz_sesje(request, osoba)
    return step


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
    guessing at the login cannot stop anybody from signing. Raises ZleHaslo, ZaDuzoProb or SerwerZajety.

    Whoever has no password that could be asked (he comes through a provider) gives the code of his app instead.
    """
    if not haslo or za_dlugie(haslo):
        raise ZleHaslo("Wpisz swoje hasło, to samo co przy logowaniu.")
    with miejsce():
        proby.policz("potwierdzenie", str(osoba.pk))
        zgodne = lokalne(osoba) and osoba.check_password(haslo)
    if not zgodne and not (not lokalne(osoba) and _potwierdza_inaczej(osoba, haslo)):
        odnotuj_zdarzenie("nieudane potwierdzenie hasłem", kto=osoba)
        raise ZleHaslo("Hasło się nie zgadza. Wpisz to samo hasło co przy logowaniu.")
    proby.wyzeruj("potwierdzenie", str(osoba.pk))


def zmien_ustawienia(osoba: Pracownik, *, gestosc: str, skroty: bool) -> None:
    """How the person likes the screen."""
    osoba.gestosc, osoba.skroty = gestosc, skroty
    osoba.save_act(Act("ustawienia", osoba, "własne konto"))


def _potwierdza_inaczej(osoba: Pracownik, haslo: str) -> bool:
    """The directory confirms the password, or the second factor stands in for it where nobody knows a password."""
    if settings.KATALOG_LDAP:
        return sprawdz_haslo(osoba.username, haslo) == osoba
    try:
        sprawdz_kod(osoba, haslo)
    except ZlyKod:
        return False
    return True
