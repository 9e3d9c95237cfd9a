"""Every kind of page of every list that grows: orders, first, middle and last pages, tabs, filters, searched words."""

from collections.abc import Iterator
from typing import NamedTuple
from urllib.parse import urlencode

from django import forms
from django.db.models import QuerySet
from django.urls import reverse

from biuro.core.lists import Lista, groups, segments
from biuro.core.lists.cursor import Kursor, pack
from biuro.core.lists.keyset import NA_STRONIE
from biuro.core.lists.ordering import porzadek
from biuro.core.lists.parameters import Parametry
from org.dziennik.lista import LISTA as DZIENNIK
from org.kadry.models import Pracownik
from rejestry.informacja_publiczna.lista import REJESTR as UDIP
from rejestry.skargi.lista import REJESTR as SKARGI
from rejestry.sprawy.lista import SPIS, SPRAWY
from rejestry.terminy.lista import TERMINY
from sekretariat.adresy.lista import LISTA as ADRESY
from sekretariat.pisma.lista import LISTA as PISMA
from sekretariat.przesylki.lista import LISTA as PRZESYLKI
from sekretariat.wysylka.lista import LISTA as WYCHODZACE

LISTY = (SKARGI, SPRAWY, SPIS, TERMINY, UDIP, PRZESYLKI, WYCHODZACE, PISMA, ADRESY, DZIENNIK)
SZUKANE = ("autobusy", "windy", "skargi na autobusy", "opóźnienia autobusów", "nie ma takiego", "osoba 777")
ZNAK = "PK-II.1510.1000777.2023"


class Strona(NamedTuple):
    """A page: what it shows, its list and what stands after „?”."""

    nazwa: str
    lista: Lista
    zapytanie: str

    @property
    def adres(self) -> str:
        """The address."""
        return f"{reverse(self.lista.adres)}?{self.zapytanie}"


def pages(kto: Pracownik, only: str = "") -> Iterator[Strona]:
    """The pages whose name begins so, with cursors into the database in use."""
    for lista in LISTY:
        if only and not lista.nazwa.startswith(only.partition(":")[0]):
            continue
        for name, query in (*_orders(lista, kto), *_tabs(lista), *_filters(lista, kto), *_searches(lista)):
            yield Strona(f"{lista.nazwa}: {name}", lista, urlencode(query))


def _orders(lista: Lista, kto: Pracownik) -> Iterator[tuple[str, dict]]:
    for column in lista.kolumny:
        for sort in (column.klucz, f"-{column.klucz}") if column.sort is not None else ():
            yield f"{sort}", {"sort": sort}
            for part, cursor in deep(lista, kto, sort):
                yield f"{sort}, {part}", {"sort": sort, "po": cursor}


def deep(lista: Lista, kto: Pracownik, sort: str) -> Iterator[tuple[str, str]]:
    """The cursors of a page deep in the list, after the row in the middle of the table, and of the last page."""
    rows = lista.zrodlo(kto).order_by()
    middle = rows.model._default_manager.order_by("pk").values_list("pk", flat=True)
    inside = _first(lista, rows.filter(pk=middle[middle.count() // 2]), sort, back=False, place=0)
    before_last = _first(lista, rows, sort, back=True, place=NA_STRONIE)
    for name, cursor in (("w głębi", inside), ("ostatnia", before_last)):
        if cursor:
            yield name, pack(lista.nazwa, sort, cursor)


def _first(lista: Lista, rows: QuerySet, sort: str, *, back: bool, place: int) -> Kursor | None:
    """The row at the place of the first part that has so many, of the last part when read backwards."""
    order = porzadek(lista, sort)
    way = groups if order.grupy else segments
    parts = way.parts(rows, order, None, back=back, limit=NA_STRONIE + 1)
    for part in reversed(parts) if back else parts:
        for _, pk, *values in list(part)[place : place + 1]:
            return Kursor(tuple(values), pk)
    return None


def _tabs(lista: Lista) -> Iterator[tuple[str, dict]]:
    for widok in lista.widoki:
        yield f"widok {widok.klucz}", {"widok": widok.klucz}


def _filters(lista: Lista, kto: Pracownik) -> Iterator[tuple[str, dict]]:
    form = Parametry.z_zapytania(lista, kto, "").form
    for name, field in form.fields.items():
        if isinstance(field, forms.ChoiceField):
            values = [str(value) for value, _ in field.choices if str(value)]
            for value in dict.fromkeys((values[0], values[len(values) // 2], values[-1])) if values else ():
                yield f"filtr {name}={value}", {name: value}
        elif isinstance(field, forms.DateField):
            yield f"filtr {name}", {name: "01.06.2021"}
        elif isinstance(field, forms.IntegerField):
            yield f"filtr {name}", {name: "0" if name == "podteczka" else "2021"}


def _searches(lista: Lista) -> Iterator[tuple[str, dict]]:
    typed = next((filtr.nazwa for filtr in lista.filtry if filtr.wpisywany), None)
    for text in (*SZUKANE, ZNAK) if typed else ():
        yield f"szukaj {text}", {typed: text}
