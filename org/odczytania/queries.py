"""The readings as the page shows them: each question with its answer of a day and its decisions so far."""

from dataclasses import dataclass
from datetime import date

from org.podpisywanie.models import Odczytanie
from org.podpisywanie.obowiazujace import odczytania_on
from org.podpisywanie.odczytania import WEDLUG_KODU, ZMIENNE
from org.podpisywanie.pytania import Pytanie


@dataclass(frozen=True)
class Wiersz:
    """One question on a day."""

    pytanie: Pytanie
    wartosc: str
    zapisy: list[Odczytanie]

    @property
    def zdanie(self) -> str:
        """The answer of the day, as the end of „przyjęto, że”."""
        return self.pytanie.odpowiedzi[self.wartosc]

    @property
    def domyslne(self) -> str:
        """The default answer in words."""
        return self.pytanie.odpowiedzi[self.pytanie.domyslna]

    @property
    def zmienione(self) -> bool:
        """True when somebody decided otherwise."""
        return self.wartosc != self.pytanie.domyslna


def wiersze(dzien: date) -> list[Wiersz]:
    """Every question with the answer of the day."""
    answers, decided = odczytania_on(dzien), _zapisy()
    return [_wiersz(pytanie, answers, decided) for pytanie in WEDLUG_KODU.values()]


def wiersz(kod: str, dzien: date) -> Wiersz | None:
    """One question, or None for an unknown code."""
    pytanie = WEDLUG_KODU.get(kod)
    return pytanie and _wiersz(pytanie, odczytania_on(dzien), _zapisy())


def _wiersz(pytanie: Pytanie, answers, decided: dict[str, list[Odczytanie]]) -> Wiersz:
    value = getattr(answers, pytanie.kod) if pytanie.kod in ZMIENNE else pytanie.domyslna
    return Wiersz(pytanie, value, decided.get(pytanie.kod, []))


def _zapisy() -> dict[str, list[Odczytanie]]:
    found: dict[str, list[Odczytanie]] = {}
    for row in Odczytanie.objects.select_related("kto").order_by("-od", "-pk"):
        found.setdefault(row.kod, []).append(row)
    return found
