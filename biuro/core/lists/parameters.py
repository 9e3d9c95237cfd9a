"""What a person asked of a list, read from an address; what makes no sense falls back to the default."""

from functools import cached_property
from typing import Any
from urllib.parse import urlencode

from django.db.models import Q, QuerySet
from django.http import QueryDict

from biuro.core.lists.cursor import Kursor, unpack
from biuro.core.lists.declaration import Kolumna, Lista, Widok
from biuro.core.lists.forms import FiltryForm
from biuro.core.lists.ordering import Porzadek, porzadek
from biuro.core.lists.rare import nieliczne


class Parametry:
    """Filters, tab, order, columns and place of one request; also of a saved view and of an export."""

    def __init__(self, lista: Lista, osoba: Any, dane: QueryDict):
        self.lista, self.osoba, self.dane = lista, osoba, dane

    @classmethod
    def z_zapytania(cls, lista: Lista, osoba: Any, zapytanie: str) -> "Parametry":
        """From the text after „?”."""
        return cls(lista, osoba, QueryDict(zapytanie))

    @cached_property
    def form(self) -> FiltryForm:
        """The filters, validated."""
        form = FiltryForm(self.lista, self.osoba, self.dane)
        form.is_valid()
        return form

    @cached_property
    def widok(self) -> Widok | None:
        """The chosen tab; None for all rows."""
        return next((widok for widok in self.lista.widoki if widok.klucz == self.dane.get("widok")), None)

    @cached_property
    def porzadek(self) -> Porzadek:
        """The chosen order."""
        return porzadek(self.lista, self.dane.get("sort", "")) or porzadek(self.lista, self.lista.sort)

    @cached_property
    def kolumny(self) -> tuple[Kolumna, ...]:
        """The visible columns."""
        known = {kolumna.klucz for kolumna in self.lista.kolumny}
        chosen = known.intersection(self.dane.getlist("kol"))
        return self.lista.kolumny_wybrane(chosen) if chosen else self.lista.kolumny_domyslne()

    @cached_property
    def kursor(self) -> tuple[Kursor | None, bool]:
        """(where the page begins, whether it is read backwards)."""
        for name, back in (("przed", True), ("po", False)):
            kursor = unpack(self.lista.nazwa, self.porzadek.parametr, self.dane.get(name, ""))
            if kursor:
                return kursor, back
        return None, False

    @cached_property
    def widoczne(self) -> QuerySet:
        """All rows the person may see: composed once, for the page and for the count of each tab."""
        return self.lista.zrodlo(self.osoba)

    def wiersze(self) -> QuerySet:
        """The rows the person may see and asked for, without order."""
        rows = self.widoczne
        if self.widok:
            rows = rows.filter(self.widok.warunek(self.osoba))
        for filtr, value in self.form.czynne():
            warunek = filtr.warunek(value)
            rows = rows.filter(nieliczne(rows.model, warunek) if filtr.wpisywany else warunek)
        return rows

    def pasuje(self, warunek: Q) -> QuerySet:
        """All rows the person may see that meet the condition of a tab."""
        return self.widoczne.filter(warunek)

    def zapytanie(self, *, bez: tuple[str, ...] = (), **zmiany: Any) -> str:
        """The canonical text after „?”: only what differs from the default; `bez` leaves parameters out."""
        pairs = [pair for pair in self._pairs() if pair[0] not in bez and pair[0] not in zmiany]
        pairs += [(name, value) for name, value in zmiany.items() if value not in (None, "")]
        return urlencode(pairs)

    def _pairs(self) -> list[tuple[str, str]]:
        pairs = [("widok", self.widok.klucz)] if self.widok else []
        pairs += [(filtr.nazwa, self.dane.get(filtr.nazwa)) for filtr, _ in self.form.czynne()]
        if self.porzadek.parametr != self.lista.sort:
            pairs.append(("sort", self.porzadek.parametr))
        if self.kolumny != self.lista.kolumny_domyslne():
            pairs += [("kol", kolumna.klucz) for kolumna in self.kolumny]
        return pairs
