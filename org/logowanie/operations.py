"""The steps between the password and the session: the code, the new password, the first app, the provider."""

from django.conf import settings
from django.db import transaction
from django.http import HttpRequest
from django.utils.module_loading import import_string

from biuro.core.client import adres
from org.drugi_skladnik import operations as skladnik
from org.dziennik.operations import odnotuj_zdarzenie
from org.kadry.models import Pracownik
from org.katalog.errors import KatalogOdmawia
from org.katalog.queries import pracownik
from org.konta import odnosniki, proby
from org.konta.haszowanie import miejsce
from org.konta.models import Odnosnik
from org.konta.operations import kontynuuj, wejdz
from org.konta.polowa import Polowa
from org.konta.queries import zablokowane

OIDC = "oidc"  # key in the session: what begins at the provider and has to come back


def podaj_kod(request: HttpRequest, osoba: Pracownik, half: Polowa, kod: str) -> str:
    """The code of the app or a recovery code; returns the next step. Raises ZlyKod, ZaDuzoProb, SerwerZajety."""
    with miejsce():
        proby.policz("skladnik", str(osoba.pk))
        try:
            skladnik.sprawdz(osoba, kod)
        except skladnik.ZlyKod:
            odnotuj_zdarzenie("nieudany drugi składnik", kto=osoba, adres=adres(request))
            raise
    proby.wyzeruj("skladnik", str(osoba.pk))
    half.skladnik = True
    return kontynuuj(request, osoba, half)


def ustaw_haslo(request: HttpRequest, osoba: Pracownik, half: Polowa, nowe: str) -> str:
    """The person sets his password; all his sessions end. Returns the next step."""
    with transaction.atomic():
        odnosniki.ustaw_haslo(osoba, nowe, half.odnosnik if half.nowe_haslo else 0)
        osoba.sesje.all().delete()
    odnotuj_zdarzenie("zmiana hasła", kto=osoba, adres=adres(request))
    half.nowe_haslo, half.odcisk = False, osoba.get_session_auth_hash()
    return kontynuuj(request, osoba, half)


def zarejestruj(request: HttpRequest, osoba: Pracownik, half: Polowa, kod: str) -> list[str]:
    """The first app, before the session; begins the session and returns the recovery codes. Raises ZlyKod."""
    with miejsce(), transaction.atomic():
        codes = skladnik.potwierdz(osoba, kod)
        if Odnosnik.objects.filter(pk=half.odnosnik, uzyty=None).exists():
            odnosniki.zuzyj(half.odnosnik)
    half.skladnik = True
    kontynuuj(request, osoba, half)
    return codes


def do_dostawcy(request: HttpRequest, powrot: str, dalej: str) -> str:
    """Where the browser has to go to log in at the provider. Raises KatalogNieczynny."""
    url, kept = import_string("org.katalog.oidc.zacznij")(settings.KATALOG_OIDC, powrot)
    request.session[OIDC] = kept | {"dalej": dalej}
    return url


def od_dostawcy(request: HttpRequest) -> tuple[Pracownik, str, str]:
    """The person the provider speaks of, the next step, and where he was going.

    What was kept is good once. Raises KatalogOdmawia, KatalogNieczynny or BrakSkladnika."""
    kept = request.session.pop(OIDC, {})
    claims = import_string("org.katalog.oidc.dokoncz")(settings.KATALOG_OIDC, kept, request.GET.dict())
    value = import_string("org.katalog.oidc.wartosc")(settings.KATALOG_OIDC, claims)
    osoba = pracownik(settings.KATALOG_OIDC.klucz, value)
    if osoba is None or not osoba.is_active or zablokowane(osoba):
        odnotuj_zdarzenie("nieudane logowanie", kto=osoba, adres=adres(request), opis="katalog: brak czynnego konta")
        raise KatalogOdmawia
    second = import_string("org.katalog.oidc.z_drugim_skladnikiem")(settings.KATALOG_OIDC, claims)
    step = wejdz(request, osoba, katalog=True, skladnik=second, dalej=kept["dalej"])
    return osoba, step, kept["dalej"]
