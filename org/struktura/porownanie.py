"""„Co się zmieniło”: the difference between two structures, as sentences by unit."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from org.struktura.dzien import JednostkaDnia, StanowiskoDnia, StrukturaDnia


@dataclass(frozen=True)
class Roznica:
    """One change: of which unit, what kind (nowe, zniesione, zmienione), in a sentence."""

    jednostka: str
    rodzaj: str
    zdanie: str


NOWE, ZNIESIONE, ZMIENIONE = "nowe", "zniesione", "zmienione"


def porownaj(przed: StrukturaDnia, po: StrukturaDnia) -> list[Roznica]:
    """What is different in the second structure: units first, then posts."""
    return [*_units(przed, po), *_posts(przed, po)]


def _units(przed: StrukturaDnia, po: StrukturaDnia) -> Iterator[Roznica]:
    for unit in po.wedlug_symbolu:
        if unit.ciag in przed.jednostki:
            yield from _unit(przed, po, przed.jednostki[unit.ciag], unit)
        else:
            yield Roznica(unit.symbol, NOWE, f"Nowa jednostka: {unit}.")
    for unit in przed.wedlug_symbolu:
        if unit.ciag not in po.jednostki:
            yield Roznica(unit.symbol, ZNIESIONE, f"Nie ma już jednostki {unit}.")


def _unit(przed: StrukturaDnia, po: StrukturaDnia, a: JednostkaDnia, b: JednostkaDnia) -> Iterator[Roznica]:
    if a.symbol != b.symbol:
        yield Roznica(b.symbol, ZMIENIONE, f"Symbol {a.symbol} zmienia się na {b.symbol}.")
    if a.nazwa != b.nazwa:
        yield Roznica(b.symbol, ZMIENIONE, f"Nazwa „{a.nazwa}” zmienia się na „{b.nazwa}”.")
    if a.nadzor != b.nadzor:
        before, after = przed.nazwa_stanowiska(a.nadzor), po.nazwa_stanowiska(b.nadzor)
        yield Roznica(b.symbol, ZMIENIONE, f"Nadzór: {before} → {after}.")


def _posts(przed: StrukturaDnia, po: StrukturaDnia) -> Iterator[Roznica]:
    for posts in (po.posty.get(unit.ciag, ()) for unit in po.wedlug_symbolu):
        for post in posts:
            yield from _post(przed, po, przed.stanowiska.get(post.ciag), post)
    for post in przed.stanowiska.values():
        if post.ciag not in po.stanowiska:
            symbol = przed.jednostki[post.jednostka].symbol
            yield Roznica(symbol, ZNIESIONE, f"Nie ma już stanowiska: {post.nazwa}.")


def _post(przed: StrukturaDnia, po: StrukturaDnia, a: StanowiskoDnia | None, b: StanowiskoDnia) -> Iterator[Roznica]:
    symbol = po.jednostki[b.jednostka].symbol
    if a is None:
        yield Roznica(symbol, NOWE, f"Nowe stanowisko: {b.nazwa}{_planned(b.etaty)}.")
        return
    if a.jednostka != b.jednostka:
        was = przed.jednostki[a.jednostka].symbol
        yield Roznica(symbol, ZMIENIONE, f"Z {was} do {symbol} przechodzi {b.nazwa}.")
    if a.nazwa != b.nazwa:
        yield Roznica(symbol, ZMIENIONE, f"„{a.nazwa}” nazywa się „{b.nazwa}”.")
    if a.etaty != b.etaty:
        yield Roznica(symbol, ZMIENIONE, f"Etaty, {b.nazwa}: {ile(a.etaty)} → {ile(b.etaty)}.")


def ile(etaty: Decimal | None) -> str:
    """„1,5”; „nieznane” where annex 2 is not in the source."""
    return "nieznane" if etaty is None else f"{etaty.normalize():f}".replace(".", ",")


def _planned(etaty: Decimal | None) -> str:
    return "" if etaty is None else f" (etaty: {ile(etaty)})"
