"""A list for the tests of the engine: rows with Polish titles, empty dates and every type of value."""

from datetime import UTC, datetime, timedelta

from django import forms
from django.db.models import F, Q

from biuro.core.lists import Filtr, Kolumna, Lista, Widok, filters, pl
from org.eksporty.models import Eksport

POCZATEK = datetime(2026, 1, 1, 12, tzinfo=UTC)
LISTA = Lista(
    nazwa="test",
    tytul="Lista testowa",
    adres="eksporty:lista",
    zrodlo=lambda osoba: Eksport.objects.filter(osoba=osoba),
    kolumny=(
        Kolumna("tytul", "Tytuł", wartosc=lambda e: e.tytul, sort=pl("tytul"), naglowek=True),
        Kolumna("wierszy", "Wierszy", wartosc=lambda e: e.wierszy, sort="wierszy"),
        Kolumna("koniec", "Koniec", wartosc=lambda e: e.zakonczono, sort="zakonczono", szerokosc="w-due"),
        Kolumna("dzien", "Dzień", wartosc=lambda e: e.zakonczono and e.zakonczono.date(), szerokosc="w-date"),
        Kolumna("para", "Para", wartosc=lambda e: e.lista, sort=("lista", "format")),
        Kolumna("wyliczona", "Wyliczona", wartosc=lambda e: e.wierszy * 2, sort=F("wierszy") * 2, domyslna=False),
    ),
    sort="-wierszy",
    filtry=(
        filters.tekst("tytul", "Tytuł"),
        filters.wybor("format", "Format", Eksport.Format.choices),
        *filters.okres("kiedy", "Koniec", "zakonczono", chwila=True),
        Filtr("duze", forms.BooleanField(label="Tylko duże"), lambda value: Q(wierszy__gte=100)),
    ),
    widoki=(Widok("csv", "Tylko CSV", lambda osoba: Q(format="csv"), licz=True),),
    moze_eksportowac=lambda osoba: True,
)


def dodaj(osoba, tytul="a", *, wierszy=0, dni=None, **pola) -> Eksport:
    """A row; `dni` is how many days after 1 January 2026 it ended, None for never."""
    koniec = None if dni is None else POCZATEK + timedelta(days=dni)
    stale = {"format": "csv", "lista": "x"}
    return Eksport.objects.create(osoba=osoba, tytul=tytul, wierszy=wierszy, zakonczono=koniec, **(stale | pola))
