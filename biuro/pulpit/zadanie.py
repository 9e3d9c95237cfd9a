"""One thing that waits for a person: what to do, with what, until when. The same shape for every source."""

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

PO_TERMINIE, NA_DZIS, W_TYGODNIU, POZNIEJ = "po", "dzis", "tydzien", "pozniej"
GRUPY = {
    PO_TERMINIE: "Po terminie",
    NA_DZIS: "Na dziś",
    W_TYGODNIU: "W najbliższych dniach",
    POZNIEJ: "Później",
}
TYDZIEN = timedelta(days=7)
NAJWYZEJ = 100  # rows of one source; nobody reads further without filters


@dataclass(frozen=True)
class Akcja:
    """A button of the preview; `post` sends a form instead of following a link."""

    tekst: str
    url: str
    ikona: str
    post: bool = False


@dataclass(frozen=True)
class Zadanie:
    """A row of „Moja teczka” and what its preview shows."""

    klucz: str  # „przesylka-17”: also the address of the preview
    czasownik: str
    ikona: str
    tytul: str
    znak: str
    od: str
    url: str
    widok: str
    kiedy: datetime | None = None  # the moment it came
    dzien: date | None = None  # its day, where no moment is known
    termin: date | None = None
    nowe: bool = False
    fakty: list[tuple[str, str]] = field(default_factory=list)
    akcje: list[Akcja] = field(default_factory=list)

    def grupa(self, dzis: date) -> str:
        """The group by the deadline; what has none and came before today can wait, what is new is for today."""
        if self.termin is None:
            return NA_DZIS if self.nowe else W_TYGODNIU
        if self.termin < dzis:
            return PO_TERMINIE
        if self.termin == dzis:
            return NA_DZIS
        return W_TYGODNIU if self.termin <= dzis + TYDZIEN else POZNIEJ


def pogrupowane(zadania: list[Zadanie], dzis: date) -> list[tuple[str, str, list[Zadanie]]]:
    """(key, heading, tasks) for the groups that have tasks; inside a group the nearest deadline first."""
    ordered = sorted(zadania, key=lambda z: z.termin or date.max)  # stable: within a source the oldest stays first
    groups = [(key, label, [z for z in ordered if z.grupa(dzis) == key]) for key, label in GRUPY.items()]
    return [group for group in groups if group[2]]
