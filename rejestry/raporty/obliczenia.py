"""The report of complaints and motions (prawo A5, art. 259 kpa) counted from facts; pure functions."""

from collections import Counter
from collections.abc import Callable, Iterable
from datetime import date
from statistics import median
from typing import NamedTuple

from rejestry.raporty.queries import Fakt, FaktDzialania
from rejestry.skargi.models import Skarga
from rejestry.skargi.sposoby import LISTY

SPOSOBY = {(rodzaj, row.kod): row.nazwa for rodzaj, lista in LISTY.items() for row in lista}
BEZ_ROZPOZNANIA = {
    "bez_rozpoznania_anonim": "bez imienia, nazwiska (nazwy) lub adresu (§ 8 ust. 1)",
    "bez_rozpoznania_braki": "nieuzupełnione w 7 dni (§ 8 ust. 2)",
}
ZASADNE = ("zasadna", "czesciowo_zasadna")
NIE_PODANO = "nie podano"


class Okres(NamedTuple):
    """Days, both included."""

    od: date
    do: date

    def rok_wczesniej(self) -> "Okres":
        """The same days of the year before; 29 February becomes the 28th."""
        return Okres(_rok_wczesniej(self.od), _rok_wczesniej(self.do))


class Wiersz(NamedTuple):
    """A row of a section: its name, how many now and a year before."""

    nazwa: str
    teraz: int
    wczesniej: int


class Sekcja(NamedTuple):
    """A table with its chart; `uwaga` says what a row means; `suma`: its rows together are all entries."""

    tytul: str
    wiersze: tuple[Wiersz, ...]
    uwaga: str = ""
    suma: bool = False

    @property
    def razem(self) -> Wiersz | None:
        """All rows together, where that says something."""
        if not self.suma:
            return None
        return Wiersz("razem", sum(row.teraz for row in self.wiersze), sum(row.wczesniej for row in self.wiersze))

    @property
    def najwiecej(self) -> int:
        """The longest bar."""
        return max((max(row.teraz, row.wczesniej) for row in self.wiersze), default=0)


def raport(fakty: Iterable[Fakt], dzialania: Iterable[FaktDzialania], okres: Okres, dzis: date) -> list[Sekcja]:
    """The sections of the report of the period beside the same days a year before."""
    before = okres.rok_wczesniej()
    now, then = (_w(fakty, days) for days in (okres, before))
    done = [_w(dzialania, days) for days in (okres, before)]
    return [
        *(_sekcja(tytul, _licz(now, klucz), _licz(then, klucz), uwaga, suma=True) for tytul, klucz, uwaga in PODZIALY),
        *(_sekcja(tytul, _licz(now, klucz), _licz(then, klucz), uwaga) for tytul, klucz, uwaga in CZESCI),
        _sekcja("Terminowość", _licz(now, _terminowosc(dzis)), _licz(then, _terminowosc(dzis)), TERMINOWOSC, suma=True),
        Sekcja("Dni do załatwienia", _dni(now, then), "Od wpływu do odpowiedzi albo zakończenia, mediana."),
        Sekcja("Udział zasadnych skarg (%)", (Wiersz("zasadne i częściowo zasadne", _zasadne(now), _zasadne(then)),)),
        _sekcja(
            "Przekazanie według właściwości", _licz(now, _przekazanie), _licz(then, _przekazanie), "7 dni od wpływu."
        ),
        _sekcja("Działania naprawcze", *(_licz(rows, _dzialanie(dzis)) for rows in done), "Art. 259 kpa."),
    ]


TERMINOWOSC = "Liczy się dzień wysłania zawiadomienia, po przedłużeniach (art. 36, 237 § 4, 245 kpa)."
PODZIALY: tuple[tuple[str, Callable[[Fakt], str], str], ...] = (
    ("Liczba", lambda f: "skargi" if f.rodzaj == Skarga.Rodzaj.SKARGA else "wnioski", "Według dnia wpływu."),
    ("Jak wniesiono", lambda f: Skarga.Forma(f.forma).label, ""),
    ("Kto wniósł", lambda f: Skarga.Wnoszacy(f.wnoszacy).label, ""),
    ("Przedmiot", lambda f: Skarga.Kategoria(f.kategoria).label if f.kategoria else NIE_PODANO, ""),
    ("Jednostka, której dotyczy", lambda f: f.jednostka or NIE_PODANO, ""),
)
CZESCI: tuple[tuple[str, Callable[[Fakt], str], str], ...] = (
    ("Sposób załatwienia skarg", lambda f: _sposob(f, Skarga.Rodzaj.SKARGA), ""),
    ("Sposób załatwienia wniosków", lambda f: _sposob(f, Skarga.Rodzaj.WNIOSEK), ""),
    ("Bez rozpoznania", lambda f: BEZ_ROZPOZNANIA.get(f.sposob, ""), "Rozporządzenie z 8 stycznia 2002 r."),
    (
        "Ponowne, bez nowych okoliczności",
        lambda f: "podtrzymano stanowisko" if f.sposob == "podtrzymano_stanowisko" else "",
        "Art. 239 kpa.",
    ),
    (
        "Przedłużone",
        lambda f: "z nowym terminem" if f.przedluzono else "",
        "Art. 36 w zw. z art. 237 § 4, art. 245 kpa.",
    ),
)


def _w(rows: Iterable, okres: Okres) -> list:
    return [row for row in rows if okres.od <= row.wplyw <= okres.do]


def _licz(rows: list, klucz: Callable) -> Counter:
    return Counter(name for row in rows if (name := klucz(row)))


def _sposob(f: Fakt, rodzaj: str) -> str:
    return SPOSOBY.get((rodzaj, f.sposob), "w toku") if f.rodzaj == rodzaj else ""


def _sekcja(tytul: str, now: Counter, then: Counter, uwaga: str = "", *, suma: bool = False) -> Sekcja:
    names = sorted({*now, *then}, key=lambda name: (-now[name], -then[name], name))
    return Sekcja(tytul, tuple(Wiersz(name, now[name], then[name]) for name in names), uwaga, suma)


def _terminowosc(dzis: date) -> Callable[[Fakt], str]:
    def name(f: Fakt) -> str:
        done = f.odpowiedz or f.koniec
        if f.termin is None:
            return "bez terminu"
        if done is None:
            return "w toku, po terminie" if f.termin < dzis else "w toku, w terminie"
        if done > f.termin:
            return "załatwione po terminie"
        return "załatwione w terminie po przedłużeniu" if f.przedluzono else "załatwione w terminie"

    return name


def _przekazanie(f: Fakt) -> str:
    if f.przekazanie_termin is None:
        return ""
    if f.przekazano is None:
        return "jeszcze nie przekazano"
    return "w 7 dni" if f.przekazano <= f.przekazanie_termin else "później"


def _dzialanie(dzis: date) -> Callable[[FaktDzialania], str]:
    def name(d: FaktDzialania) -> str:
        if d.wykonano:
            return "wykonane i sprawdzone" if d.sprawdzono else "wykonane"
        return "po terminie" if d.do < dzis else "w toku"

    return name


def _dni(now: list[Fakt], then: list[Fakt]) -> tuple[Wiersz, ...]:
    kinds = {"wszystkie": _zalatwione, "w terminie": _w_terminie, "po terminie": _po_terminie}
    rows = ((name, *([f for f in facts if test(f)] for facts in (now, then))) for name, test in kinds.items())
    return tuple(Wiersz(name, _mediana(new), _mediana(old)) for name, new, old in rows if new or old)


def _zalatwione(f: Fakt) -> bool:
    return bool(f.odpowiedz or f.koniec)


def _w_terminie(f: Fakt) -> bool:
    return _zalatwione(f) and f.termin is not None and (f.odpowiedz or f.koniec) <= f.termin


def _po_terminie(f: Fakt) -> bool:
    return _zalatwione(f) and f.termin is not None and (f.odpowiedz or f.koniec) > f.termin


def _mediana(rows: list[Fakt]) -> int:
    days = [((f.odpowiedz or f.koniec) - f.wplyw).days for f in rows if f.odpowiedz or f.koniec]
    return round(median(days)) if days else 0


def _zasadne(rows: list[Fakt]) -> int:
    settled = [f for f in rows if f.rodzaj == Skarga.Rodzaj.SKARGA and f.sposob]
    return round(100 * sum(f.sposob in ZASADNE for f in settled) / len(settled)) if settled else 0


def _rok_wczesniej(day: date) -> date:
    return day.replace(year=day.year - 1, day=28 if (day.month, day.day) == (2, 29) else day.day)
