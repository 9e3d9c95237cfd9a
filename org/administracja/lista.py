"""„Konta”: every account, its last login, sessions and second factor."""

from django.db.models import Q
from django.urls import reverse

from biuro.core.lists import Kolumna, Lista, Widok, cells, filters
from biuro.core.sortkey import pl
from org.administracja import queries
from org.drugi_skladnik.models import Totp
from org.drugi_skladnik.queries import CZYNNA
from org.kadry.models import Pracownik
from org.konta.queries import zablokowane
from org.uprawnienia.powierzenia import administruje

BEZ_SKLADNIKA = ~Q(pk__in=Totp.objects.filter(CZYNNA).values("osoba"))


def stan(osoba: Pracownik) -> str:
    """The state of the account in one word."""
    if not osoba.is_active:
        return "nieczynne"
    return "zablokowane" if zablokowane(osoba) else "czynne"


def po_nazwisku(text: str) -> Q:
    """By part of the surname or the first name."""
    return Q(last_name__icontains=text) | Q(first_name__icontains=text)


def adres(osoba: Pracownik) -> str:
    """The page of the account."""
    return reverse("administracja:konto", args=[osoba.pk])


LISTA = Lista(
    nazwa="konta",
    tytul="Konta",
    adres="administracja:konta",
    zrodlo=queries.konta,
    kolumny=(
        Kolumna(
            "osoba",
            "Osoba",
            wartosc=str,
            sort=(pl("last_name"), pl("first_name")),
            naglowek=True,
            komorka=cells.odsylacz(adres, pod=lambda o: o.username),
        ),
        Kolumna("login", "Login", wartosc=lambda o: o.username, sort="username", domyslna=False),
        Kolumna("stan", "Stan", wartosc=stan, komorka=cells.stan(stan)),
        Kolumna("logowanie", "Logowanie", wartosc=lambda o: o.ostatnie_logowanie, szerokosc="w-date"),
        Kolumna("sesje", "Sesje", wartosc=lambda o: o.ile_sesji),
        Kolumna("skladnik", "Drugi składnik", wartosc=lambda o: "aplikacja" if o.z_aplikacja else "brak"),
    ),
    filtry=(filters.tekst("username", "Nazwisko lub login", dodatkowo=po_nazwisku),),
    widoki=(
        Widok("czynne", "Czynne", lambda osoba: Q(is_active=True) & ~Q(konto__zablokowane=True)),
        Widok("zablokowane", "Zablokowane", lambda osoba: Q(konto__zablokowane=True)),
        Widok("bez-skladnika", "Bez drugiego składnika", lambda osoba: Q(is_active=True) & BEZ_SKLADNIKA),
    ),
    sort="osoba",
    moze_eksportowac=lambda osoba: administruje(osoba) is not None,
    podtytul=lambda osoba: "Kto może się zalogować, skąd i czym. Haseł nie widać i nie można ich ustawić.",
    pusto="Nie ma takiego konta.",
)
