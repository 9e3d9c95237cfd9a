"""What a list of classes must hold (instrukcja kancelaryjna, § 6 ust. 4 Regulaminu) and how two lists differ. Pure."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from biuro.core.polish.text import clean_line, fold

FORMULA = "\x01formuła"  # what the reader puts in the place of a cell that holds one
SYMBOL = re.compile(r"\d{1,6}")
KATEGORIA = re.compile(r"A|Bc|BE?\d{1,2}")
NAJDLUZSZE_HASLO = 250
NAGLOWEK_DO = 10  # the header stands among the first rows
KOLUMNY = {"symbol": ("symbol",), "haslo": ("haslo",), "kategoria": ("kategori", "oznaczenie")}
WYMAGANE = {  # registers of the Biuro stand in these classes
    "1431": "rejestr wniosków o informację publiczną, § 7 ust. 2 pkt 12 Regulaminu",
    "1510": "rejestr skarg i wniosków, § 6 ust. 4 Regulaminu",
}
OPIS_KATEGORII = [
    ("A", "materiały archiwalne: przechowywane wieczyście, po 25 latach przekazywane do archiwum państwowego"),
    ("B i liczba", "dokumentacja niearchiwalna: liczba lat przechowywania, np. B5, B10, B25, B50"),
    ("BE i liczba", "po tylu latach archiwum państwowe robi ekspertyzę, np. BE5, BE10"),
    ("Bc", "znaczenie krótkotrwałe: można zniszczyć po wykorzystaniu"),
]


class Wiersz(NamedTuple):
    """One class of a list."""

    symbol: str
    haslo: str
    kategoria: str


@dataclass(frozen=True)
class Roznica:
    """What a new list changes."""

    dodane: list[Wiersz]
    zmienione: list[tuple[Wiersz, Wiersz]]  # before, after
    znikaja: list[Wiersz]
    bez_zmian: int


def odczytaj(rows: Iterable[tuple[int, list[str]]]) -> tuple[list[Wiersz], list[str]]:
    """The classes of a sheet and what is wrong with it, sentence by sentence with the number of the row."""
    rows = list(rows)
    start, columns = _naglowek(rows)
    if not columns:
        return [], ["Nie znajdujemy nagłówka. W jednym z pierwszych wierszy wpisz kolumny: Symbol, Hasło, Kategoria."]
    found = [(number, _wiersz(cells, columns)) for number, cells in rows[start:]]
    errors = [error for number, row in found for error in _bledy_wiersza(number, row)]
    return [row for _, row in found], errors + _bledy_calosci(found)


def porownaj(nowe: Iterable[Wiersz], dotad: Iterable[Wiersz]) -> Roznica:
    """Which classes appear, change and disappear."""
    new, old = {row.symbol: row for row in nowe}, {row.symbol: row for row in dotad}
    changed = [(old[key], row) for key, row in new.items() if key in old and old[key] != row]
    return Roznica(
        dodane=[row for key, row in new.items() if key not in old],
        zmienione=changed,
        znikaja=[row for key, row in old.items() if key not in new],
        bez_zmian=len(new.keys() & old.keys()) - len(changed),
    )


def _naglowek(rows: list[tuple[int, list[str]]]) -> tuple[int, Mapping[str, int]]:
    for index, (_, cells) in enumerate(rows[:NAGLOWEK_DO]):
        folded = [fold(cell) for cell in cells]
        places = {
            name: next((i for i, text in enumerate(folded) if any(word in text for word in words)), None)
            for name, words in KOLUMNY.items()
        }
        if None not in places.values() and len(set(places.values())) == len(KOLUMNY):
            return index + 1, places
    return 0, {}


def _wiersz(cells: list[str], columns: Mapping[str, int]) -> Wiersz:
    values = {name: cells[place] if place < len(cells) else "" for name, place in columns.items()}
    kept = {name: text if text == FORMULA else clean_line(text) for name, text in values.items()}
    return Wiersz(kept["symbol"], kept["haslo"], kept["kategoria"].replace(" ", "").replace("-", ""))


def _bledy_wiersza(number: int, row: Wiersz) -> Iterable[str]:
    at = f"Wiersz {number}"
    if FORMULA in row:
        yield f"{at}: komórka zawiera formułę. Wklej do niej samą wartość."
        return
    if not SYMBOL.fullmatch(row.symbol):
        yield f"{at}: symbol „{row.symbol[:20]}” to nie są same cyfry (od 1 do 6)."
    if not 0 < len(row.haslo) <= NAJDLUZSZE_HASLO:
        yield f"{at}: hasło jest puste albo ma więcej niż {NAJDLUZSZE_HASLO} znaków."
    if row.kategoria and not KATEGORIA.fullmatch(row.kategoria):
        yield f"{at}: nie ma kategorii archiwalnej „{row.kategoria[:20]}”. Jest A, B i liczba, BE i liczba albo Bc."


def _bledy_calosci(found: list[tuple[int, Wiersz]]) -> list[str]:
    counted = Counter(row.symbol for _, row in found)
    parents = {row.symbol[:i] for _, row in found for i in range(1, len(row.symbol))}
    errors = [error for number, row in found for error in _bledy_miejsca(number, row, counted, parents)]
    missing = [f"Brakuje klasy {symbol}: {why}." for symbol, why in WYMAGANE.items() if symbol not in counted]
    return errors + missing


def _bledy_miejsca(number: int, row: Wiersz, counted: Counter, parents: set[str]) -> Iterable[str]:
    at = f"Wiersz {number}"
    if counted[row.symbol] > 1:
        yield f"{at}: symbol {row.symbol[:20]} występuje {counted[row.symbol]} razy."
    if len(row.symbol) > 1 and row.symbol[:-1] not in counted and SYMBOL.fullmatch(row.symbol):
        yield f"{at}: klasa {row.symbol} nie ma klasy nadrzędnej {row.symbol[:-1]}."
    if row.symbol in parents and row.kategoria:
        yield f"{at}: klasa {row.symbol} ma podklasy, więc kategorię mają one, a nie ona."
    if row.symbol not in parents and not row.kategoria and SYMBOL.fullmatch(row.symbol):
        yield f"{at}: klasa {row.symbol} nie ma podklas, więc musi mieć kategorię archiwalną."
