"""Deadlines of the cases a person sees, the nearest first."""

from datetime import timedelta

from django.db.models import Q, QuerySet
from django.urls import reverse
from django.utils import timezone

from biuro.core.lists import Kolumna, Lista, Widok, cells, filters, pl
from org.kadry.models import Pracownik
from org.kadry.queries import wedlug_osoby
from rejestry.sprawy.queries import visible_to
from rejestry.terminy.kody import KODY
from rejestry.terminy.models import Termin
from rejestry.terminy.rules import dni_opoznienia

WKROTCE = timedelta(days=7)


def adres(termin: Termin) -> str:
    """The file of the case."""
    return reverse("akta:sprawa", args=[termin.sprawa.znak])


def skad(termin: Termin) -> str:
    """The page „Skąd ten termin?”."""
    return reverse("terminy:szczegoly", args=[termin.pk])


def wiersze(osoba: Pracownik) -> QuerySet[Termin]:
    """The deadlines of the visible cases."""
    return Termin.objects.filter(sprawa__in=visible_to(osoba)).select_related("sprawa__prowadzi")


def nazwa(termin: Termin) -> str:
    """What has to be done."""
    return KODY[termin.kod].nazwa


def oznacz_opoznienia(rows: list[Termin], osoba: Pracownik) -> None:
    """Give each row `opoznienie`: days between the deadline and a late fulfilment, 0 otherwise."""
    for termin in rows:
        termin.opoznienie = dni_opoznienia(termin.ostateczny, termin.spelniony)


TERMINY = Lista(
    nazwa="terminy",
    tytul="Terminy",
    adres="terminy:lista",
    zrodlo=wiersze,
    kolumny=(
        Kolumna(
            "sprawa",
            "Sprawa",
            wartosc=lambda t: t.sprawa.znak,
            sort=("sprawa__rok", "sprawa__numer"),
            naglowek=True,
            szerokosc="w-from",
            komorka=cells.odsylacz(adres, lambda t: t.sprawa.znak),
        ),
        Kolumna("co", "Co trzeba zrobić", wartosc=nazwa, klasa="what", komorka=cells.odsylacz(skad, nazwa)),
        Kolumna("tytul", "Tytuł sprawy", wartosc=lambda t: t.sprawa.tytul, sort=pl("sprawa__tytul"), klasa="what"),
        Kolumna(
            "prowadzi",
            "Prowadzi",
            wartosc=lambda t: str(t.sprawa.prowadzi),
            sort=wedlug_osoby("sprawa__prowadzi"),
            szerokosc="w-who",
            komorka=cells.osoba(lambda t: t.sprawa.prowadzi),
        ),
        Kolumna(
            "termin",
            "Ostatni dzień",
            wartosc=lambda t: t.ostateczny,
            sort="ostateczny",
            szerokosc="w-due",
            komorka=cells.spelnienie(lambda t: t.ostateczny, lambda t: t.spelniony),
        ),
        Kolumna("spelniony", "Spełniony", wartosc=lambda t: t.spelniony, sort="spelniony", szerokosc="w-who"),
        Kolumna("podstawa", "Podstawa", wartosc=lambda t: KODY[t.kod].podstawa, domyslna=False),
        Kolumna("zdarzenie", "Biegnie od", wartosc=lambda t: t.zdarzenie, sort="zdarzenie", domyslna=False),
        Kolumna("nominalny", "Koniec nominalny", wartosc=lambda t: t.nominalny, domyslna=False),
        Kolumna("czym", "Czym spełniony", wartosc=lambda t: t.czym, domyslna=False),
    ),
    filtry=(
        filters.wybor("kod", "Rodzaj terminu", [(kod.kod, kod.nazwa) for kod in KODY.values()]),
        filters.obiekt("kto", "Prowadzi", Pracownik.objects.filter(is_active=True), sciezka="sprawa__prowadzi"),
        *filters.okres("termin", "Ostatni dzień", "ostateczny"),
    ),
    widoki=(
        Widok("biegna", "Biegną", lambda osoba: Q(spelniony=None), licz=True),
        Widok(
            "po_terminie",
            "Po terminie",
            lambda osoba: Q(spelniony=None, wstrzymany_od=None, ostateczny__lt=timezone.localdate()),
            licz=True,
        ),
        Widok(
            "wkrotce",
            "W ciągu 7 dni",
            lambda osoba: Q(spelniony=None, ostateczny__range=(timezone.localdate(), timezone.localdate() + WKROTCE)),
            licz=True,
        ),
        Widok("moje", "Moje", lambda osoba: Q(spelniony=None, sprawa__prowadzi=osoba), licz=True),
    ),
    sort="termin",
    przygotuj=oznacz_opoznienia,
    podtytul=lambda osoba: "Terminy ustawowe spraw, które widzisz (art. 57, art. 237 kpa)",
    pusto="Żadna sprawa, którą widzisz, nie ma terminu.",
)
