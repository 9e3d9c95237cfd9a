"""What a structure must have so that nobody and no matter is left without a place; and what deserves a warning."""

import re
from collections import Counter
from collections.abc import Iterator

from org.struktura.dzien import JednostkaDnia, StrukturaDnia
from org.struktura.models import Jednostka, Stanowisko

F, R = Stanowisko.Funkcja, Jednostka.Rodzaj
SYMBOL = re.compile(r"PK(-[A-Z0-9]{1,6})?", re.ASCII)  # § 10 ust. 1 and 3
NADZORUJA = (F.DYREKTOR, F.ZASTEPCA)  # § 3 ust. 2, § 4


def bledy(struktura: StrukturaDnia) -> list[str]:
    """Why an order with this structure cannot be approved; empty when it can."""
    return [*_symbols(struktura), *_management(struktura), *_supervision(struktura), *_heads(struktura)]


def uwagi(struktura: StrukturaDnia) -> list[str]:
    """What is allowed, but should be seen before approving."""
    headless = (j for j in struktura.wedlug_symbolu if j.rodzaj == R.ODDZIAL and not _head_posts(struktura, j))
    empty = (j for j in struktura.wedlug_symbolu if not struktura.posty.get(j.ciag))
    return [
        *(f"{unit.symbol} nie ma stanowiska kierownika: pism nie ma kto parafować (§ 9 ust. 6)." for unit in headless),
        *(f"{unit.symbol} nie ma żadnego stanowiska." for unit in empty),
    ]


def _symbols(struktura: StrukturaDnia) -> Iterator[str]:
    counted = Counter(unit.symbol for unit in struktura.jednostki.values())
    for symbol, times in sorted(counted.items()):
        if times > 1:
            yield f"Symbol {symbol} miałyby {times} jednostki. Nadaj im różne symbole (§ 10 ust. 3)."
        if not SYMBOL.fullmatch(symbol):
            yield f"Symbol „{symbol}” powinien zaczynać się od PK, na przykład PK-VI (§ 10 ust. 1 i 3)."


def _management(struktura: StrukturaDnia) -> Iterator[str]:
    for funkcja in (F.DYREKTOR, F.ZASTEPCA):
        if (posts := len(struktura.funkcji(funkcja))) != 1:
            yield f"W Biurze jest jeden {funkcja.label} (§ 1 ust. 1), a w tej strukturze byłoby ich {posts}."
    if sum(unit.rodzaj == R.KIEROWNICTWO for unit in struktura.jednostki.values()) != 1:
        yield "Kierownictwo Biura jest jedną jednostką (§ 1 ust. 1)."


def _supervision(struktura: StrukturaDnia) -> Iterator[str]:
    for unit in struktura.wedlug_symbolu:
        above = struktura.stanowiska.get(unit.nadzor)
        if above is None:
            yield f"{unit.symbol} nie ma nadzoru. Wskaż dyrektora albo zastępcę (§ 3 ust. 2, § 4)."
        elif above.funkcja not in NADZORUJA:
            yield f"{unit.symbol}: nadzór sprawuje dyrektor albo zastępca (§ 3 ust. 2, § 4), a nie {above.nazwa}."


def _heads(struktura: StrukturaDnia) -> Iterator[str]:
    for unit in struktura.wedlug_symbolu:
        if (heads := _head_posts(struktura, unit)) > 1:
            yield f"{unit.symbol} miałby {heads} stanowiska kierownika. Znieś zbędne albo przenieś (§ 2)."


def _head_posts(struktura: StrukturaDnia, unit: JednostkaDnia) -> int:
    return sum(post.funkcja == F.KIEROWNIK for post in struktura.posty.get(unit.ciag, ()))
