"""The rows of the table, drawn at once: in a template its loops and look-ups cost more than its words."""

from dataclasses import dataclass
from typing import Any

from django.template.loader import render_to_string
from django.utils.html import conditional_escape, format_html
from django.utils.safestring import SafeString, mark_safe

from biuro.core.lists.cells import shown
from biuro.core.lists.declaration import Kolumna, Lista


@dataclass(frozen=True)
class Wiersz:
    """A row of the table: its cells as HTML; `opis` names it for the check box."""

    obiekt: Any
    opis: Any
    klasa: str
    komorki: SafeString


def draw(lista: Lista, kolumny: tuple[Kolumna, ...], wiersze: list, osoba: Any) -> list[Wiersz]:
    """The rows in these columns."""
    marked = [(kolumna, *_tags(kolumna)) for kolumna in kolumny]
    header = next((kolumna.wartosc for kolumna in kolumny if kolumna.naglowek), str)
    return [Wiersz(row, header(row), lista.klasa_wiersza(row), _cells(marked, row, osoba)) for row in wiersze]


def _tags(kolumna: Kolumna) -> tuple[SafeString, SafeString]:
    if kolumna.naglowek:
        return format_html('<th scope="row" data-label="{}">', kolumna.nazwa), SafeString("</th>")
    klasa = format_html(' class="{}"', kolumna.klasa) if kolumna.klasa else ""
    return format_html('<td data-label="{}"{}>', kolumna.nazwa, klasa), SafeString("</td>")


def _cells(marked: list, wiersz: Any, osoba: Any) -> SafeString:
    parts = (opens + conditional_escape(_cell(kolumna, wiersz, osoba)) + ends for kolumna, opens, ends in marked)
    return mark_safe("".join(parts))  # noqa: S308 - every part is escaped or was made by format_html


def _cell(kolumna: Kolumna, wiersz: Any, osoba: Any) -> Any:
    if callable(kolumna.komorka):
        found = kolumna.komorka(wiersz)
        return found if isinstance(found, str) else shown(found)
    value = kolumna.wartosc(wiersz)
    if kolumna.komorka:
        return render_to_string(kolumna.komorka, {"wiersz": wiersz, "wartosc": value, "osoba": osoba})
    return shown(value)
