"""„Czego brakuje, żeby zamknąć”: one table for every kind of case (art. 35-38, 237-238 kpa; art. 13-16 udip). Pure.

No act closes a case past this table: zakonczenie.zakoncz asks it with the facts of the locked case.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from rejestry.sprawy.sposoby import Sposob, Wymaga

INSTRUKCJA = "instrukcja kancelaryjna"
POLACZONE = ("polaczona", "polaczony")


class Rodzaj(StrEnum):
    """What the law demands depends on the kind."""

    SKARGA = "skarga lub wniosek"
    INFORMACJA = "wniosek o informację publiczną"
    ZWYKLA = "sprawa zwykła"
    PODTECZKA = "podteczka"


WSZYSTKIE = tuple(Rodzaj)
Z_REJESTREM = (Rodzaj.SKARGA, Rodzaj.INFORMACJA)


class Wymog(NamedTuple):
    """One demand, its article, and the sentence about what is missing (empty when nothing is)."""

    nazwa: str
    podstawa: str
    brak: str


@dataclass(frozen=True)
class Fakty:
    """A case as the table sees it. `sposob` None: no outcome has been chosen yet."""

    rodzaj: Rodzaj
    sposob: Sposob | None = None
    w_rejestrze: bool = True  # stands in the register its class demands
    odpowiedziano: bool = False  # an answering letter went out
    adnotacja: str = ""
    polaczona: bool = False  # noted: with which case it goes on
    w_toku: tuple[str, ...] = ()  # letters neither sent nor cancelled
    otwarte: tuple[str, ...] = ()  # cases of its sub-file not closed
    z_rejestru: tuple[Wymog, ...] = ()  # what the register of this kind demands by itself


class Warunek(NamedTuple):
    """One row: what it is, by what, for which kinds, and what is missing."""

    nazwa: str
    podstawa: str | Callable[[Fakty], str]
    rodzaje: tuple[Rodzaj, ...]
    brak: Callable[[Fakty], str]
    dotyczy: Callable[[Fakty], bool] = lambda fakty: True


def _wpis(fakty: Fakty) -> str:
    if fakty.w_rejestrze:
        return ""
    if fakty.rodzaj == Rodzaj.INFORMACJA:
        return "tej sprawy nie ma w rejestrze wniosków o informację publiczną: załóż ją z pisma jako wniosek (udip)"
    return "tej sprawy nie ma w rejestrze skarg i wniosków: załóż ją z pisma jako skargę albo wniosek"


def _podstawa_wpisu(fakty: Fakty) -> str:
    return "§ 7 ust. 2 pkt 12" if fakty.rodzaj == Rodzaj.INFORMACJA else "art. 254 kpa, § 7 ust. 2 pkt 13"


def _podstawa_sposobu(fakty: Fakty) -> str:
    return fakty.sposob.podstawa if fakty.sposob else INSTRUKCJA


def _pismo(fakty: Fakty) -> str:
    if fakty.odpowiedziano:
        return ""
    return f"Najpierw wyślij pismo, bo wymaga go „{fakty.sposob.nazwa}”"


def _adnotacja(fakty: Fakty) -> str:
    if fakty.adnotacja.strip():
        return ""
    return f"Napisz adnotację: „{fakty.sposob.nazwa}” zostawia w aktach tylko ją. {fakty.sposob.opis}"


def _pisma(fakty: Fakty) -> str:
    return f"dokończ albo anuluj pisma: {', '.join(fakty.w_toku)}" if fakty.w_toku else ""


def _podteczka(fakty: Fakty) -> str:
    return f"zakończ sprawy podteczki: {', '.join(fakty.otwarte)}" if fakty.otwarte else ""


def _polaczenie(fakty: Fakty) -> str:
    return "" if fakty.polaczona else "wskaż sprawę, z którą ją łączysz"


def _wymaga(what: Wymaga) -> Callable[[Fakty], bool]:
    return lambda fakty: fakty.sposob is not None and fakty.sposob.wymaga == what


WARUNKI = (
    Warunek("Sprawa stoi w swoim rejestrze", _podstawa_wpisu, Z_REJESTREM, _wpis),
    Warunek("Wysłano pismo, które ją załatwia", _podstawa_sposobu, WSZYSTKIE, _pismo, _wymaga(Wymaga.PISMO)),
    Warunek("W aktach jest adnotacja", _podstawa_sposobu, WSZYSTKIE, _adnotacja, _wymaga(Wymaga.ADNOTACJA)),
    Warunek("Żadne pismo nie czeka na podpis ani wysłanie", INSTRUKCJA, WSZYSTKIE, _pisma),
    Warunek(
        "Wiadomo, która sprawa toczy się dalej",
        INSTRUKCJA,
        (Rodzaj.ZWYKLA,),
        _polaczenie,
        lambda fakty: fakty.sposob is not None and fakty.sposob.kod in POLACZONE,
    ),
    Warunek("Wszystkie sprawy podteczki są zakończone", INSTRUKCJA, (Rodzaj.PODTECZKA,), _podteczka),
)


def wymogi(fakty: Fakty) -> list[Wymog]:
    """Every demand on this case with what is missing: first of the register of its kind, then common ones."""
    rows = (row for row in WARUNKI if fakty.rodzaj in row.rodzaje and row.dotyczy(fakty))
    return [*fakty.z_rejestru, *(_wymog(row, fakty) for row in rows)]


def braki(wymogi: Iterable[Wymog]) -> list[str]:
    """What is missing, each with its article; nothing when the case may be closed."""
    return [f"{row.brak.rstrip('.')} ({row.podstawa})" for row in wymogi if row.brak]


def odmowa(fakty: Fakty) -> str:
    """Why the case may not be closed this way; empty when it may."""
    missing = braki(wymogi(fakty))
    return f"Nie można jeszcze zakończyć sprawy. Co zostało: {'; '.join(missing)}." if missing else ""


def _wymog(row: Warunek, fakty: Fakty) -> Wymog:
    basis = row.podstawa(fakty) if callable(row.podstawa) else row.podstawa
    return Wymog(row.nazwa, basis, row.brak(fakty))
