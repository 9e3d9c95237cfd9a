"""The map: every paragraph with its screens, rules, records, tests and readings; in the order of the regulation."""

from collections.abc import Iterable
from dataclasses import dataclass

from biuro.core.polish import fold
from biuro.mapa.dowody import dowodzace
from biuro.mapa.ekrany import Odnosnik, odnosniki
from biuro.mapa.przepis import Przepis, Stan, jednostki_redakcyjne, obejmuje
from biuro.mapa.przepisy_ogolne import KONCOWE, PODPISYWANIE, STRUKTURA_BIURA, ZAKRES_DZIALANIA, ZARZADZENIE
from biuro.mapa.przepisy_zadan import CALL_CENTER, ROZWOJ, SEKRETARIAT
from biuro.mapa.zapisy import policzone
from org.podpisywanie.pytania import PYTANIA, Pytanie
from org.uprawnienia.queries import Zakres

ROZDZIALY = (
    ("Zarządzenie nr 1/2017", ZARZADZENIE),
    ("I. Struktura", STRUKTURA_BIURA),
    ("II. Zakres działania", ZAKRES_DZIALANIA),
    ("III. Zadania: oddziały informacji (§ 7 ust. 1)", CALL_CENTER),
    ("III. Zadania: Oddział Rozwoju Usług (§ 7 ust. 2)", ROZWOJ),
    ("III. Zadania: sekretariat (§ 7 ust. 3)", SEKRETARIAT),
    ("Etaty i IV. Podpisywanie pism", PODPISYWANIE),
    ("V. Przepisy końcowe", KONCOWE),
)
PRZEPISY: tuple[Przepis, ...] = tuple(row for _, rows in ROZDZIALY for row in rows)


@dataclass(frozen=True)
class Wiersz:
    """A paragraph as the page shows it."""

    przepis: Przepis
    ekrany: list[Odnosnik]
    zapisy: list[str]
    testy: list[str]
    odczytania: list[Pytanie]


def dowody(przepis: Przepis) -> list[str]:
    """The tests of the paragraph itself and of the whole it is a point of."""
    whole = dowodzace(przepis.z_calosci) if przepis.z_calosci else []
    return list(dict.fromkeys([*dowodzace(przepis.kod), *whole]))


def bez_pokrycia(przepis: Przepis) -> str:
    """What the row promises and does not have; empty for an honest row."""
    if przepis.stan == Stan.POZA:
        return "" if przepis.powod else "bez powodu"
    lacks = {
        "kod": not przepis.kod_zrodlowy,
        "test": not dowody(przepis),
        "powód": przepis.stan == Stan.CZESCIOWO and not przepis.powod,
    }
    return ", ".join(name for name, missing in lacks.items() if missing)


def mapa(zakres: Zakres, q: str = "", stan: str = "") -> list[tuple[str, list[Wiersz]]]:
    """The chapters with their rows as far as they match; one statement for all records."""
    counts = policzone()
    chapters = ((name, [row for row in rows if _matches(row, q, stan)]) for name, rows in ROZDZIALY)
    return [(name, [_wiersz(row, zakres, counts) for row in rows]) for name, rows in chapters if rows]


def podsumowanie() -> list[tuple[Stan, int]]:
    """How many paragraphs there are of each state."""
    return [(stan, sum(row.stan == stan for row in PRZEPISY)) for stan in Stan]


def _wiersz(row: Przepis, zakres: Zakres, counts: dict[str, str]) -> Wiersz:
    return Wiersz(
        row, odnosniki(row.ekrany, zakres), [counts[key] for key in row.zapisy], dowody(row), list(_odczytania(row))
    )


def _odczytania(row: Przepis) -> Iterable[Pytanie]:
    asked = ((question, jednostki_redakcyjne(question.przepis)) for question in PYTANIA)
    return (question for question, named in asked if any(obejmuje(przepis, row.kod) for przepis in named))


def _matches(row: Przepis, q: str, stan: str) -> bool:
    """A paragraph typed as it is written stands for itself and its points; otherwise each word must occur."""
    text = fold(f"{row.kod} {row.tytul} {row.powod} {' '.join(row.kod_zrodlowy)}")
    wanted = [q.strip()] if q.strip().startswith("§") else fold(q).split()
    return stan in ("", row.stan) and all(word in f"{row.kod} {text}" for word in wanted)
