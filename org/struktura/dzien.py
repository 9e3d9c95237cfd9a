"""The structure of one day as plain facts: what a page shows, what a draft changes, what two days differ by.

Units and posts are named by their `ciag`, which is the same in all versions of one unit or post.
"""

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from functools import cached_property

from org.struktura.models import Jednostka, Stanowisko

F, R = Stanowisko.Funkcja, Jednostka.Rodzaj


RZYMSKIE = {"I": 1, "V": 5, "X": 10, "L": 50}


def kolejnosc(symbol: str) -> tuple[int, str]:
    """PK-II before PK-IV before PK-V: symbols of § 10 ust. 3 end with Roman numbers; others come last."""
    digits = [RZYMSKIE.get(sign, 0) for sign in symbol.rpartition("-")[2]]
    if not all(digits):
        return 1000, symbol
    pairs = zip(digits, [*digits[1:], 0], strict=True)
    return sum(-now if now < after else now for now, after in pairs), symbol


@dataclass(frozen=True)
class JednostkaDnia:
    """A unit as it is on the day; `wiersz` is the row of its version, None in a draft."""

    ciag: str
    symbol: str
    nazwa: str
    rodzaj: str
    nadzor: str  # ciag of the post that supervises it; empty = nobody
    wiersz: int | None = field(default=None, compare=False)

    def __str__(self):
        return f"{self.symbol} {self.nazwa}"


@dataclass(frozen=True)
class StanowiskoDnia:
    """A post as it is on the day."""

    ciag: str
    jednostka: str  # ciag of its unit
    nazwa: str
    funkcja: str
    etaty: Decimal | None  # § 8; None = not known
    wiersz: int | None = field(default=None, compare=False)


@dataclass(frozen=True)
class StrukturaDnia:
    """All units and posts of a day, by ciag."""

    dzien: date
    jednostki: dict[str, JednostkaDnia]
    stanowiska: dict[str, StanowiskoDnia]

    @cached_property
    def wedlug_symbolu(self) -> list[JednostkaDnia]:
        """The units in the order of their symbols, the management first."""
        return sorted(self.jednostki.values(), key=lambda j: (j.rodzaj != R.KIEROWNICTWO, kolejnosc(j.symbol)))

    @cached_property
    def posty(self) -> dict[str, list[StanowiskoDnia]]:
        """The posts of each unit: the head first, the others as they stand in the Regulamin."""
        found = defaultdict(list)
        for post in self.stanowiska.values():
            found[post.jednostka].append(post)
        order = list(F)
        return {unit: sorted(posts, key=lambda s: order.index(F(s.funkcja))) for unit, posts in found.items()}

    @property
    def galezie(self) -> list[tuple[JednostkaDnia, str, list[StanowiskoDnia]]]:
        """(unit, who supervises it, its posts), in the order of symbols."""
        return [(j, self.nazwa_stanowiska(j.nadzor), self.posty.get(j.ciag, [])) for j in self.wedlug_symbolu]

    @property
    def pusta(self) -> bool:
        """True for a day of which no structure is known."""
        return not self.jednostki

    def nazwa_stanowiska(self, ciag: str) -> str:
        """„zastępca dyrektora (PK)”; „nikt” for no post."""
        post = self.stanowiska.get(ciag)
        return f"{post.nazwa} ({self.jednostki[post.jednostka].symbol})" if post else "nikt"

    def funkcji(self, funkcja: str) -> list[StanowiskoDnia]:
        """The posts of one function."""
        return [post for post in self.stanowiska.values() if post.funkcja == funkcja]
