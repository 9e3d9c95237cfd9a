"""What a slice says about its register: columns, filters, tabs, order and who may take it out of the system."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode

from django import forms
from django.db.models import Expression, Q, QuerySet
from django.urls import reverse

from biuro.core.lists.ordering import Grupy
from biuro.core.lists.registry import register


@dataclass(frozen=True)
class Kolumna:
    """One column. `wartosc` is what exports write; `komorka` is how the screen shows it."""

    klucz: str
    nazwa: str
    wartosc: Callable[[Any], Any]
    sort: str | Expression | Grupy | tuple[str, ...] | None = None  # a tuple: paths that are never NULL
    komorka: str | Callable[[Any], Any] | None = None  # a template, or a function of the row
    naglowek: bool = False  # the row header; always visible
    domyslna: bool = True  # visible until the person chooses columns
    szerokosc: str = ""  # class of <col>: w-no, w-date, w-from, w-who, w-due, w-st
    klasa: str = ""


@dataclass(frozen=True)
class Filtr:
    """One field of the filter form, by its name in the address, and what it demands of the rows."""

    nazwa: str
    pole: forms.Field | Callable[[Any], forms.Field]  # a field, or a function of the person
    warunek: Callable[[Any], Q]
    opis: Callable[[Any], str] | None = None  # value → words on the chip
    wpisywany: bool = False  # typed words, of which nobody knows how many rows have them


@dataclass(frozen=True)
class Widok:
    """A tab above the list; `licz` shows how many rows it has, at most „99+”."""

    klucz: str
    nazwa: str
    warunek: Callable[[Any], Q]
    licz: bool = False


def nobody(osoba: Any) -> bool:
    """The default right to export."""
    return False


@dataclass(frozen=True)
class Lista:
    """A register: where its rows come from and how a person may look at them."""

    nazwa: str
    tytul: str
    adres: str
    zrodlo: Callable[[Any], QuerySet]
    kolumny: tuple[Kolumna, ...]
    sort: str
    filtry: tuple[Filtr, ...] = ()
    widoki: tuple[Widok, ...] = ()
    moze_eksportowac: Callable[[Any], bool] = nobody
    podtytul: Callable[[Any], str] = field(default=lambda osoba: "")
    klasa_wiersza: Callable[[Any], str] = field(default=lambda wiersz: "")
    przygotuj: Callable[[list, Any], None] = field(default=lambda wiersze, osoba: None)
    zbiorczo: str = ""  # URL name that takes POST poz=<pk>
    przyciski: str = ""  # template with the buttons of the bulk bar
    pusto: str = "Rejestr jest pusty."
    szablon: str = "lista.html"

    def __post_init__(self) -> None:
        register(self)

    def link(self, **parametry: Any) -> str:
        """The address of the list under these parameters (widok, sort, names of filters)."""
        query = urlencode({key: value for key, value in parametry.items() if value not in (None, "")})
        return reverse(self.adres) + (f"?{query}" if query else "")

    def kolumna(self, klucz: str) -> Kolumna | None:
        """The column of this key, if there is one."""
        return next((kolumna for kolumna in self.kolumny if kolumna.klucz == klucz), None)

    def kolumny_wybrane(self, klucze: Iterable[str]) -> tuple[Kolumna, ...]:
        """The columns of these keys in the order of the register, always with the row header."""
        chosen = set(klucze)
        return tuple(kolumna for kolumna in self.kolumny if kolumna.klucz in chosen or kolumna.naglowek)

    def kolumny_domyslne(self) -> tuple[Kolumna, ...]:
        """The columns shown until the person chooses."""
        return tuple(kolumna for kolumna in self.kolumny if kolumna.domyslna or kolumna.naglowek)
