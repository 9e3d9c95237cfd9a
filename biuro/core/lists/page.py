"""One page of a list, ready for the templates: they decide nothing and ask the database nothing."""

from typing import Any

from django.urls import reverse

from biuro.core.lists.cursor import Kursor, pack
from biuro.core.lists.declaration import Kolumna, Lista
from biuro.core.lists.keyset import page
from biuro.core.lists.parameters import Parametry
from biuro.core.lists.rows import draw

NAJWYZEJ_W_OKNIE = 10  # columns; a wider table scrolls and takes its widths from what is in it
NAJWYZEJ_LICZYMY = 100  # beyond this a tab says „99+”


def context(parametry: Parametry) -> dict[str, Any]:
    """Everything `lista.html` shows."""
    lista, osoba = parametry.lista, parametry.osoba
    start, back = parametry.kursor
    strona = page(parametry.wiersze(), parametry.porzadek, start, back=back)
    lista.przygotuj(strona.wiersze, osoba)
    return {
        "lista": lista,
        "adres": reverse(lista.adres),
        "filtry": parametry.form,
        "podtytul": lista.podtytul(osoba),
        "zapytanie": parametry.zapytanie(),
        "zakladki": _tabs(parametry),
        "naglowki": _heads(parametry),
        "szeroka": len(parametry.kolumny) > NAJWYZEJ_W_OKNIE,
        "wiersze": draw(lista, parametry.kolumny, strona.wiersze, osoba),
        "etykiety": _chips(parametry),
        "wybor_kolumn": _column_choice(lista, parametry.kolumny),
        "ukryte": _hidden(parametry),
        "poprzednia": _neighbour(parametry, "przed", strona.poprzednia),
        "nastepna": _neighbour(parametry, "po", strona.nastepna),
        "od_poczatku": start is None or strona.poprzednia is None,
        "eksport": lista.moze_eksportowac(osoba),
    }


def _tabs(parametry: Parametry) -> list[dict]:
    lista, chosen = parametry.lista, parametry.widok
    tabs = [{"nazwa": "Wszystkie", "link": lista.link(), "tutaj": chosen is None and not parametry.zapytanie()}]
    for widok in lista.widoki:
        tabs.append(
            {
                "nazwa": widok.nazwa,
                "link": lista.link(widok=widok.klucz),
                "tutaj": widok == chosen,
                "ile": _counted(parametry, widok) if widok.licz else "",
            }
        )
    return tabs


def _counted(parametry: Parametry, widok: Any) -> str:
    """The number of rows of a tab; the database stops counting at a hundred."""
    rows = parametry.pasuje(widok.warunek(parametry.osoba)).order_by().values("pk")[:NAJWYZEJ_LICZYMY]
    count = rows.count()
    return f"{NAJWYZEJ_LICZYMY - 1}+" if count == NAJWYZEJ_LICZYMY else str(count or "")


def _heads(parametry: Parametry) -> list[dict]:
    order = parametry.porzadek
    return [
        {
            "kolumna": kolumna,
            "link": _sort_link(parametry, kolumna) if kolumna.sort is not None else "",
            "kierunek": ("descending" if order.malejaco else "ascending") if kolumna.klucz == order.klucz else "",
        }
        for kolumna in parametry.kolumny
    ]


def _sort_link(parametry: Parametry, kolumna: Kolumna) -> str:
    order, wanted = parametry.porzadek, kolumna.klucz
    if order.klucz == wanted and not order.malejaco:
        wanted = f"-{wanted}"
    return "?" + parametry.zapytanie(sort="" if wanted == parametry.lista.sort else wanted, bez=("sort",))


def _chips(parametry: Parametry) -> list[dict]:
    form = parametry.form
    return [
        {"slowa": form.slowa(filtr, value), "link": "?" + parametry.zapytanie(bez=(filtr.nazwa,))}
        for filtr, value in form.czynne()
    ]


def _column_choice(lista: Lista, chosen: tuple[Kolumna, ...]) -> list[dict]:
    return [{"kolumna": kolumna, "widoczna": kolumna in chosen} for kolumna in lista.kolumny]


def _hidden(parametry: Parametry) -> list[tuple[str, str]]:
    """What the filter form must carry besides its own fields."""
    widok, order = parametry.widok, parametry.porzadek.parametr
    pairs = [("widok", widok.klucz if widok else ""), ("sort", order if order != parametry.lista.sort else "")]
    return [pair for pair in pairs if pair[1]]


def _neighbour(parametry: Parametry, name: str, kursor: Kursor | None) -> str:
    if kursor is None:
        return ""
    token = pack(parametry.lista.nazwa, parametry.porzadek.parametr, kursor)
    return "?" + parametry.zapytanie(**{name: token})
