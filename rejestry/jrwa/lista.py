"""The classes of files as a list: on any day, with their category and how long they are valid."""

from datetime import date

from django import forms
from django.db.models import Q
from django.utils import timezone

from biuro.core.forms import DateField
from biuro.core.lists import Filtr, Kolumna, Lista, Widok, filters, pl
from biuro.core.polish.dates import short_date
from biuro.core.validity import valid_on
from org.uprawnienia.powierzenia import administruje
from rejestry.jrwa.models import KlasaJrwa
from rejestry.jrwa.queries import visible_to


def na_dzien(dzien: date) -> Q:
    """Valid on that day."""
    return valid_on(dzien)


def po_hasle(text: str) -> Q:
    """By the beginning of the symbol or by part of the title."""
    return Q(symbol__startswith=text.strip()) | Q(haslo__icontains=text.strip())


def dzis(osoba) -> Q:
    """Valid today."""
    return valid_on(timezone.localdate())


def przyszle(osoba) -> Q:
    """Approved, not yet in force."""
    return Q(od__gt=timezone.localdate())


LISTA = Lista(
    nazwa="jrwa",
    tytul="Wykaz akt (JRWA)",
    adres="jrwa:lista",
    zrodlo=visible_to,
    kolumny=(
        Kolumna("symbol", "Symbol", wartosc=lambda k: k.symbol, sort=("symbol", "od"), naglowek=True, szerokosc="w-no"),
        Kolumna("haslo", "Hasło klasyfikacyjne", wartosc=lambda k: k.haslo, sort=pl("haslo"), klasa="what"),
        Kolumna("kategoria", "Kategoria", wartosc=lambda k: k.kategoria or None),
        Kolumna("od", "Od", wartosc=lambda k: k.od, sort="od", szerokosc="w-date"),
        Kolumna("do", "Do", wartosc=lambda k: k.do, szerokosc="w-date"),
        Kolumna("pewnosc", "Pewność", wartosc=lambda k: k.get_pewnosc_display(), domyslna=False),
    ),
    filtry=(
        filters.tekst("symbol", "Symbol lub hasło", dodatkowo=po_hasle),
        Filtr("dzien", DateField(label="Na dzień"), na_dzien, short_date),
        filters.wybor("pewnosc", "Pewność", KlasaJrwa.Pewnosc.choices),
        Filtr("koncowe", forms.BooleanField(label="Tylko końcowe"), lambda wartosc: ~Q(kategoria="")),
    ),
    widoki=(Widok("dzis", "Obowiązujące dziś", dzis), Widok("przyszle", "Zatwierdzone na przyszłość", przyszle)),
    sort="symbol",
    moze_eksportowac=lambda osoba: osoba.is_active,
    podtytul=lambda osoba: (
        "Sprawa zostaje w klasie ze swojego dnia także po zmianie wykazu."
        + (" Klasy zmienia się w „Wersjach wykazu”." if administruje(osoba) else "")
    ),
    pusto="W wykazie nie ma takiej klasy.",
    szablon="rejestry/jrwa/lista.html",
)
