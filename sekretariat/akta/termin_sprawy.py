"""A deadline on the page of a case."""

from dataclasses import dataclass

from rejestry.terminy.bieg import Bieg, wyjasnij_bieg
from rejestry.terminy.models import Termin
from rejestry.terminy.obliczenia import Wynik
from rejestry.terminy.wyjasnienie import Dzien, dni
from rejestry.terminy.zdania import Linia


@dataclass(frozen=True)
class TerminSprawy:
    """A kept deadline with its explanation, counted again by the same engine."""

    termin: Termin
    bieg: Bieg

    @property
    def wynik(self) -> Wynik:
        """The count of art. 57 before any change."""
        return self.bieg.wynik

    @property
    def linie(self) -> tuple[Linia, ...]:
        """The sentences with articles, pauses and extensions too."""
        return wyjasnij_bieg(self.bieg)

    @property
    def dni(self) -> tuple[Dzien, ...]:
        """Day by day."""
        return dni(self.wynik)

    @property
    def opoznienie(self) -> int:
        """How many days after the last day it was fulfilled; 0 when in time or still open."""
        return max(0, (self.termin.spelniony - self.termin.ostateczny).days) if self.termin.spelniony else 0
