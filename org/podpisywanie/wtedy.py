"""§ 9 asked about a moment that has passed: the rules, readings, posts, absences and powers as they stood then.

Decided: what was recorded or corrected after the act does not touch it (biuro.core.history.moment); an absence of the
same day counts from the minute it was recorded. Between two changes of these facts every answer of a half-day is the
same, so it is computed once: a long run of acts keeps only the facts of the present stretch in memory.
"""

from bisect import bisect_right
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime

from biuro.core.history.moment import as_of, changes
from org.kadry.models import Pracownik
from org.podpisywanie.dzien import Dzien, wczytaj_dzien
from org.podpisywanie.regulamin import needs_paraph
from org.zastepstwa.pory import polowa


@dataclass
class Odcinek:
    """A stretch of time without a change of facts: its first moment asked about, and the people known in it."""

    klucz: tuple
    kiedy: datetime
    fakty: Dzien
    ludzie: dict[int, Pracownik] = field(default_factory=dict)
    _parafa: dict[tuple, bool] = field(default_factory=dict)

    def osoba(self, pk: int) -> Pracownik:
        """The person as recorded then; inside as_of."""
        if pk not in self.ludzie:
            known = (kto for kto in self.fakty.ludzie if kto.pk == pk)
            self.ludzie[pk] = next(known, None) or Pracownik.objects.get(pk=pk)
        return self.ludzie[pk]

    def wymaga_parafy(self, obiekt) -> bool:
        """Did such a letter wait for a paraph then (needs_paraph); inside as_of."""
        key = (obiekt.kategoria, obiekt.jednostka_id, obiekt.autor_id)
        if key not in self._parafa:
            self._parafa[key] = needs_paraph(obiekt, self.kiedy)
        return self._parafa[key]


class Przeszlosc:
    """Answers for acts given in the order of time."""

    def __init__(self) -> None:
        self._zmiany = changes()
        self._odcinek: Odcinek | None = None

    @contextmanager
    def chwila(self, kiedy: datetime) -> Iterator[Odcinek]:
        """Inside the block the tables are those of the moment; gives what is known of the stretch it lies in."""
        key = (bisect_right(self._zmiany, kiedy), polowa(kiedy))
        with as_of(kiedy):
            if self._odcinek is None or self._odcinek.klucz != key:
                self._odcinek = Odcinek(key, kiedy, wczytaj_dzien(kiedy))
            yield self._odcinek
