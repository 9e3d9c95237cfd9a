"""The filters registers need most; each gives a Filtr whose condition an index can answer."""

from collections.abc import Callable, Iterable
from datetime import date, datetime, time
from typing import Any

from django import forms
from django.db.models import Q, QuerySet
from django.utils import timezone

from biuro.core.forms import DateField
from biuro.core.lists.declaration import Filtr
from biuro.core.polish.dates import short_date
from biuro.core.polish.text import fold
from biuro.core.search import zapytanie

NAJDLUZSZY_TEKST = 200
NAJWIECEJ_SLOW = 8  # more words only cost time


def slowa(sciezka: str, etykieta: str, *, dodatkowo: Callable[[str], Q | None] | None = None) -> Filtr:
    """?q=: every word in any inflected form (biuro.core.search); `sciezka` is the path to the column `slowa`."""

    def warunek(wpisane: str) -> Q:
        query = zapytanie(wpisane)
        words = Q(**{f"{sciezka}__zawiera": query}) if query else Q(pk__in=())
        other = dodatkowo(wpisane) if dodatkowo else None
        return words | other if other else words

    return _wpisywany("q", etykieta, warunek)


def tekst(
    sciezka: str, etykieta: str, *, nazwa: str = "q", dodatkowo: Callable[[str], Q | None] | None = None
) -> Filtr:
    """Every word must occur in the folded column (index: gin_trgm_ops); `dodatkowo` adds another way to match."""

    def warunek(wpisane: str) -> Q:
        words = Q()
        for word in fold(wpisane).split()[:NAJWIECEJ_SLOW]:
            words &= Q(**{f"{sciezka}__contains": word})
        other = dodatkowo(wpisane) if dodatkowo else None
        return words | other if other else words

    return _wpisywany(nazwa, etykieta, warunek)


def _wpisywany(nazwa: str, etykieta: str, warunek: Callable[[str], Q]) -> Filtr:
    pole = forms.CharField(
        label=etykieta,
        max_length=NAJDLUZSZY_TEKST,
        widget=forms.TextInput({"type": "search", "autocomplete": "off", "size": "21"}),
        error_messages={"max_length": f"Szukany tekst może mieć najwyżej {NAJDLUZSZY_TEKST} znaków. Skróć go."},
    )
    return Filtr(nazwa, pole, warunek, lambda wpisane: f"„{wpisane}”", wpisywany=True)


def wybor(
    nazwa: str, etykieta: str, mozliwe: Iterable[tuple[Any, str]], *, sciezka: str = "", wszystkie: str = "wszystkie"
) -> Filtr:
    """One of the given values of a column."""
    pole = forms.ChoiceField(
        label=etykieta,
        choices=[("", wszystkie), *mozliwe],
        error_messages={"invalid_choice": f"{etykieta}: nie ma takiej możliwości. Wybierz jedną z listy."},
    )
    return Filtr(nazwa, pole, lambda value: Q(**{sciezka or nazwa: value}))


def obiekt(
    nazwa: str,
    etykieta: str,
    zbior: QuerySet | Callable[[Any], QuerySet],
    *,
    sciezka: str = "",
    wszystkie: str = "wszystkie",
) -> Filtr:
    """One of the rows another table has; the set may depend on the person."""

    def pole(osoba: Any) -> forms.Field:
        return forms.ModelChoiceField(
            label=etykieta,
            queryset=zbior(osoba) if callable(zbior) else zbior.all(),
            empty_label=wszystkie,
            error_messages={"invalid_choice": f"{etykieta}: nie ma takiej możliwości. Wybierz jedną z listy."},
        )

    return Filtr(nazwa, pole, lambda value: Q(**{sciezka or nazwa: value}))


def okres(nazwa: str, etykieta: str, sciezka: str, *, chwila: bool = False) -> tuple[Filtr, Filtr]:
    """Two fields, from and to, both days included; `chwila` when the column keeps moments, not days."""
    return (
        _dzien(f"{nazwa}_od", f"{etykieta} od", f"{sciezka}__gte", time.min if chwila else None),
        _dzien(f"{nazwa}_do", f"{etykieta} do", f"{sciezka}__lte", time.max if chwila else None),
    )


def _dzien(nazwa: str, etykieta: str, warunek: str, godzina: time | None) -> Filtr:
    def condition(day: date) -> Q:
        edge = timezone.make_aware(datetime.combine(day, godzina)) if godzina is not None else day
        return Q(**{warunek: edge})

    def words(day: date) -> str:
        return f"{etykieta} {short_date(day)}"

    pole = DateField(label=etykieta, error_messages={"invalid": f"{etykieta}: wpisz datę tak: 23.11.2026."})
    return Filtr(nazwa, pole, condition, words)
