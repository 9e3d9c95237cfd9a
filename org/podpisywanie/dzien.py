"""All that § 9 asks about on one day, loaded once: for many questions, about many people, in constant queries."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from django.db.models import Q
from django.utils import timezone

from biuro.core.sortkey import pl
from biuro.core.transitions import Authority
from org.kadry.models import Obsada, Pracownik
from org.pelnomocnictwa.models import Pelnomocnictwo
from org.pelnomocnictwa.rules import posiadane
from org.podpisywanie.obowiazujace import dzien_z, odczytania_on, zapamietaj
from org.podpisywanie.odczytania import Odczytania
from org.podpisywanie.queries import Role
from org.podpisywanie.reguly import Regula, Regulamin, regulamin_on
from org.podpisywanie.uprawnienia import Kiedy, uprawnienia, wsrod
from org.struktura.models import Jednostka
from org.zastepstwa.models import Zastepstwo


@dataclass(frozen=True)
class Dzien:
    """The rules and readings of a day and the people of that day, each with his roles."""

    kiedy: Kiedy
    odczytania: Odczytania
    regulamin: Regulamin
    ludzie: list[Pracownik]
    _powers: dict[int, dict[str, list[tuple[Role, Regula]]]] = field(default_factory=dict)
    _umocowania: dict[int, Sequence[Pelnomocnictwo]] = field(default_factory=dict)
    _symbole: dict[int, str] = field(default_factory=dict)

    def rows(self, czynnosc: str, obiekt) -> list[Regula]:
        """The rows that give this act on such an object to anybody."""
        reguly = self.regulamin.reguly
        return [regula for regula in reguly if regula.czynnosc == czynnosc and obiekt.kategoria in regula.kategorie]

    def authority(self, czynnosc: str, osoba: Pracownik, obiekt) -> Authority | None:
        """The answer of authority_for for one of these people."""
        if osoba.pk not in self._powers:
            self._powers[osoba.pk] = uprawnienia(osoba, self.kiedy)
        pairs = self._powers[osoba.pk][czynnosc]
        if osoba.pk not in self._umocowania and any(regula.pelnomocnictwo for _, regula in pairs):
            self._umocowania[osoba.pk] = list(posiadane(osoba))
        return wsrod(pairs, osoba, obiekt, self.kiedy, self._umocowania.get(osoba.pk))

    def who_may(self, czynnosc: str, obiekt) -> list[Pracownik]:
        """The people who may perform the act on the object."""
        return [kto for kto in self.ludzie if self.authority(czynnosc, kto, obiekt)]

    def symbol(self, jednostka_id: int) -> str:
        """The symbol of a unit."""
        if jednostka_id not in self._symbole:
            self._symbole.update(Jednostka.objects.values_list("pk", "symbol"))
        return self._symbole[jednostka_id]


def wczytaj_dzien(kiedy: Kiedy | None = None) -> Dzien:
    """Load a day (today: now) or a moment: who holds a post or is named for one, with roles and readings."""
    kiedy = kiedy or timezone.localdate()
    dzien = dzien_z(kiedy)
    readings = odczytania_on(dzien)
    on_posts = Q(pk__in=Obsada.objects.on(dzien).values("pracownik"))
    named = Q(pk__in=Zastepstwo.objects.on(dzien).filter(odwolane=False).values("kto"))
    worked = Q(is_active=True) | Q(zatrudniony_do__gte=dzien)  # who left since acted then
    people = list(Pracownik.objects.filter(on_posts | named, worked).order_by(pl("last_name"), "pk"))
    zapamietaj(people, kiedy, readings)
    return Dzien(kiedy, readings, regulamin_on(dzien, readings), people)
