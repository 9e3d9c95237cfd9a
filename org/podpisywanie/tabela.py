"""The matrix as a page shows it: unit and category down, acts across, in each cell who may and by what."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import NamedTuple

from biuro.core.transitions import Authority
from org.kadry.models import Pracownik
from org.podpisywanie.macierz import Pole, Tablica, pola, tablica
from org.podpisywanie.reguly import PARAFOWANE, Czynnosc, Kategoria
from org.podpisywanie.uprawnienia import Kiedy
from org.struktura.models import Jednostka, Stanowisko

APROBATY = (Czynnosc.APROBATA_OSTATECZNA, Czynnosc.APROBATA_BEZ_PODPISU)


class Kto(NamedTuple):
    """Somebody who may, and by what."""

    osoba: Pracownik
    authority: Authority


class Komorka(NamedTuple):
    """One act on letters of the row: who may, or why nobody is named."""

    czynnosc: Czynnosc
    moga: list[Kto]
    uwaga: str


@dataclass(frozen=True)
class Wiersz:
    """Letters of one category from one unit."""

    jednostka: Jednostka
    kategoria: Kategoria
    komorki: list[Komorka]


class Wybor(NamedTuple):
    """What of the table is asked for; empty means all."""

    jednostka: str = ""
    kategoria: str = ""
    osoba: int | None = None


def czynnosci(t: Tablica) -> list[Czynnosc]:
    """The acts the rules of the day know, in the order of § 9."""
    known = {regula.czynnosc for regula in t.fakty.regulamin.reguly}
    return [czynnosc for czynnosc in Czynnosc if czynnosc in known]


def wiersze(
    kiedy: Kiedy,
    wybor: Wybor = Wybor(),  # noqa: B008 - an immutable „all of it”
    t: Tablica | None = None,
) -> list[Wiersz]:
    """The rows of the day."""
    t = t or tablica(kiedy)
    heads = {unit.pk for unit in t.jednostki if unit.ma_kierownika}
    acts = czynnosci(t)
    known = {(regula.czynnosc, k) for regula in t.fakty.regulamin.reguly for k in regula.kategorie}
    rows = (list(group) for _, group in groupby(pola(kiedy, t), key=lambda pole: (pole.jednostka.pk, pole.kategoria)))
    wanted = (_wiersz([p for p in row if p.czynnosc in acts], known, heads) for row in rows)
    return list(_wybrane(wanted, wybor))


def _wiersz(row: list[Pole], known: set, heads: set[int]) -> Wiersz:
    first = row[0]
    return Wiersz(first.jednostka, first.kategoria, [_komorka(pole, known, heads) for pole in row])


def _komorka(pole: Pole, known: set, heads: set[int]) -> Komorka:
    may = [Kto(kto, authority) for kto, authority in pole.moga()]
    return Komorka(pole.czynnosc, may, "" if may else _uwaga(pole, known, heads))


def _uwaga(pole: Pole, known: set, heads: set[int]) -> str:
    if (pole.czynnosc, pole.kategoria) not in known:
        return "–"
    if pole.czynnosc == Czynnosc.PARAFA and pole.kategoria in PARAFOWANE and pole.jednostka.pk not in heads:
        return "niepotrzebna"
    deputy = pole.jednostka.nadzor and pole.jednostka.nadzor.funkcja == Stanowisko.Funkcja.ZASTEPCA
    return "nikt" if deputy or pole.czynnosc not in APROBATY else "–"


def _wybrane(rows: Iterable[Wiersz], wybor: Wybor) -> Iterator[Wiersz]:
    for row in rows:
        here = wybor.jednostka in ("", row.jednostka.symbol) and wybor.kategoria in ("", row.kategoria)
        if here and (wybor.osoba is None or _obejmuje(row, wybor.osoba)):
            yield row


def _obejmuje(row: Wiersz, osoba: int) -> bool:
    return any(kto.osoba.pk == osoba for komorka in row.komorki for kto in komorka.moga)
