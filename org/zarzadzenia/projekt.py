"""What a draft makes of the structure: pure steps from one StrukturaDnia to the next, remembering what came of what.

No step reads or writes the database, so a draft can be shown, checked and thrown away freely.
"""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date
from decimal import Decimal

from biuro.core.errors import UserError
from org.struktura.dzien import JednostkaDnia, StanowiskoDnia, StrukturaDnia
from org.zarzadzenia.models import ZmianaStruktury

Z = ZmianaStruktury.Rodzaj


class Projekt:
    """The structure under change. `jednostki_z` and `stanowiska_z` say from which of the base each one comes;
    for a unit with True when it takes over the matters of that one."""

    def __init__(self, przed: StrukturaDnia, dzien: date):
        self.przed = przed
        self.dzien = dzien
        self.jednostki = dict(przed.jednostki)
        self.stanowiska = dict(przed.stanowiska)
        self.jednostki_z: dict[str, dict[str, bool]] = {ciag: {ciag: True} for ciag in przed.jednostki}
        self.stanowiska_z: dict[str, set[str]] = {ciag: {ciag} for ciag in przed.stanowiska}

    @property
    def po(self) -> StrukturaDnia:
        """The structure as it would be."""
        return StrukturaDnia(self.dzien, dict(self.jednostki), dict(self.stanowiska))

    def jednostka(self, ciag: str) -> JednostkaDnia:
        """The unit; raises UserError when the draft or another order has done away with it."""
        if ciag not in self.jednostki:
            raise UserError("Jednostki, której dotyczy ta zmiana, w tym dniu już nie będzie. Usuń zmianę z projektu.")
        return self.jednostki[ciag]

    def stanowisko(self, ciag: str) -> StanowiskoDnia:
        """The post; raises UserError when it is no more."""
        if ciag not in self.stanowiska:
            raise UserError("Stanowiska, którego dotyczy ta zmiana, w tym dniu już nie będzie. Usuń zmianę z projektu.")
        return self.stanowiska[ciag]

    def nazwa_stanowiska(self, ciag: str) -> str:
        """„kierownik Oddziału (PK-IV, dotąd PK-V)”: after a merger two posts may bear one name."""
        words, was, now = self.po.nazwa_stanowiska(ciag), self.przed.stanowiska.get(ciag), self.stanowiska.get(ciag)
        if was is None or now is None or was.jednostka == now.jednostka:
            return words
        return f"{words[:-1]}, dotąd {self.przed.jednostki[was.jednostka].symbol})"

    def popraw(self, ciag: str, **facts) -> None:
        """Change facts of a unit."""
        self.jednostki[ciag] = replace(self.jednostka(ciag), **facts)

    def popraw_stanowisko(self, ciag: str, **facts) -> None:
        """Change facts of a post."""
        self.stanowiska[ciag] = replace(self.stanowisko(ciag), **facts)

    def dodaj(self, unit: JednostkaDnia, z: dict[str, bool]) -> None:
        """Add a unit that comes of these."""
        self.jednostki[unit.ciag] = unit
        self.jednostki_z[unit.ciag] = z

    def wchlon(self, ciag: str, wchlaniana: str) -> None:
        """The first unit takes over the second with its posts and matters."""
        if self.jednostka(ciag) == self.jednostka(wchlaniana):
            raise UserError("Wybierz dwie różne jednostki.")
        del self.jednostki[wchlaniana]
        for base, akta in self.jednostki_z.pop(wchlaniana).items():
            self.jednostki_z[ciag][base] = self.jednostki_z[ciag].get(base, False) or akta
        for post in [s for s in self.stanowiska.values() if s.jednostka == wchlaniana]:
            self.popraw_stanowisko(post.ciag, jednostka=ciag)

    def znies(self, ciag: str, nastepne: str) -> None:
        """Do away with a post; its people and its supervision go to the next one, if there is one."""
        post = self.stanowisko(ciag)
        came = self.stanowiska_z.pop(ciag)
        del self.stanowiska[post.ciag]
        if nastepne:
            self.stanowisko(nastepne)
            self.stanowiska_z[nastepne] |= came
        for unit in [j for j in self.jednostki.values() if j.nadzor == ciag]:
            self.popraw(unit.ciag, nadzor=nastepne)


def _nowa(p: Projekt, dane: dict) -> None:
    facts = ("ciag", "symbol", "nazwa", "rodzaj", "nadzor")
    p.stanowisko(dane["nadzor"])
    p.dodaj(JednostkaDnia(*(dane[name] for name in facts)), {})


def _nadzor(p: Projekt, dane: dict) -> None:
    p.popraw(dane["jednostka"], nadzor=p.stanowisko(dane["nadzor"]).ciag)


def _podzial(p: Projekt, dane: dict) -> None:
    whole = p.jednostka(dane["jednostka"])
    part = replace(whole, ciag=dane["ciag"], symbol=dane["symbol"], nazwa=dane["nazwa"], wiersz=None)
    p.dodaj(part, dict.fromkeys(p.jednostki_z[whole.ciag], False))
    for ciag in dane["stanowiska"]:
        if p.stanowisko(ciag).jednostka != whole.ciag:
            raise UserError(f"Stanowisko {p.stanowisko(ciag).nazwa} nie należy do dzielonej jednostki.")
        p.popraw_stanowisko(ciag, jednostka=part.ciag)


def _polaczenie(p: Projekt, dane: dict) -> None:
    p.wchlon(dane["jednostka"], dane["wchlaniana"])
    p.popraw(dane["jednostka"], symbol=dane["symbol"], nazwa=dane["nazwa"])


def _nowe_stanowisko(p: Projekt, dane: dict) -> None:
    unit, planned = p.jednostka(dane["jednostka"]).ciag, etaty(dane["etaty"])
    p.stanowiska[dane["ciag"]] = StanowiskoDnia(dane["ciag"], unit, dane["nazwa"], dane["funkcja"], planned)
    p.stanowiska_z[dane["ciag"]] = set()


def _przeniesienie(p: Projekt, dane: dict) -> None:
    p.popraw_stanowisko(dane["stanowisko"], jednostka=p.jednostka(dane["jednostka"]).ciag)


def etaty(value: str | None) -> Decimal | None:
    """The number of posts as a draft keeps it (text, because JSON has no decimals)."""
    return Decimal(value) if value else None


KROKI: dict[str, Callable[[Projekt, dict], None]] = {
    Z.NOWA_JEDNOSTKA: _nowa,
    Z.NAZWA: lambda p, dane: p.popraw(dane["jednostka"], nazwa=dane["nazwa"]),
    Z.SYMBOL: lambda p, dane: p.popraw(dane["jednostka"], symbol=dane["symbol"]),
    Z.NADZOR: _nadzor,
    Z.PODZIAL: _podzial,
    Z.POLACZENIE: _polaczenie,
    Z.LIKWIDACJA: lambda p, dane: p.wchlon(dane["nastepca"], dane["jednostka"]),
    Z.NOWE_STANOWISKO: _nowe_stanowisko,
    Z.PRZENIESIENIE: _przeniesienie,
    Z.NAZWA_STANOWISKA: lambda p, dane: p.popraw_stanowisko(dane["stanowisko"], nazwa=dane["nazwa"]),
    Z.ETATY: lambda p, dane: p.popraw_stanowisko(dane["stanowisko"], etaty=etaty(dane["etaty"])),
    Z.ZNIESIENIE: lambda p, dane: p.znies(dane["stanowisko"], dane["nastepne"]),
}


def zloz(przed: StrukturaDnia, dzien: date, zmiany: Iterable[ZmianaStruktury]) -> Projekt:
    """The base with the changes in their order; raises UserError for one that is no longer possible."""
    projekt = Projekt(przed, dzien)
    for zmiana in zmiany:
        KROKI[zmiana.rodzaj](projekt, zmiana.dane)
    return projekt
