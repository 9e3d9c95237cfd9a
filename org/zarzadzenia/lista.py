"""The orders as a list."""

from django.db.models import Q, QuerySet
from django.urls import reverse

from biuro.core.lists import Kolumna, Lista, Widok, cells, filters
from org.kadry.models import Pracownik
from org.struktura.models import Zarzadzenie
from org.zarzadzenia.queries import visible_to
from org.zarzadzenia.rules import widzi_projekty

S = Zarzadzenie.Stan


def zrodlo(osoba: Pracownik) -> QuerySet[Zarzadzenie]:
    """The orders the person sees."""
    return visible_to(osoba, z_projektami=widzi_projekty(osoba))


def adres(zarzadzenie: Zarzadzenie) -> str:
    """The page of the order."""
    return reverse("struktura:zarzadzenie", args=[zarzadzenie.pk])


LISTA = Lista(
    nazwa="zarzadzenia",
    tytul="Zarządzenia o strukturze",
    adres="struktura:zarzadzenia",
    zrodlo=zrodlo,
    kolumny=(
        Kolumna(
            "numer",
            "Numer",
            wartosc=lambda z: z.numer,
            naglowek=True,
            szerokosc="w-no",
            komorka=cells.odsylacz(adres, lambda z: z.numer),
        ),
        Kolumna("z_dnia", "Z dnia", wartosc=lambda z: z.z_dnia, sort="z_dnia", szerokosc="w-date"),
        Kolumna("tytul", "W sprawie", wartosc=lambda z: z.tytul, klasa="what", komorka=cells.tytul(adres)),
        Kolumna("od", "W mocy od", wartosc=lambda z: z.od, sort="od", szerokosc="w-date"),
        Kolumna("do", "W mocy do", wartosc=lambda z: z.do, sort="do", szerokosc="w-date"),
        Kolumna("stan", "Stan", wartosc=lambda z: z.get_stan_display(), komorka=cells.stan()),
        Kolumna("zatwierdzil", "Zatwierdził", wartosc=lambda z: z.zatwierdzil, domyslna=False),
    ),
    filtry=filters.okres("od", "Moc", "od"),
    widoki=(
        Widok("projekty", "Projekty", lambda osoba: Q(stan=S.PROJEKT)),
        Widok("zatwierdzone", "Zatwierdzone", lambda osoba: Q(stan=S.ZATWIERDZONE)),
    ),
    sort="-od",
    moze_eksportowac=widzi_projekty,
    podtytul=lambda osoba: "Każde zarządzenie daje strukturę od swojego dnia; dawne wersje zostają.",
    pusto="Nie ma jeszcze zarządzeń.",
    szablon="org/struktura/zarzadzenia.html",
)
