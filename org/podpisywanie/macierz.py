"""Who signs what on a day and why: every cell person × act × category × unit, from the same table as the check."""

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from itertools import product

from django.db.models import Exists, OuterRef

from biuro.core.transitions import Authority
from org.kadry.models import Pracownik
from org.podpisywanie.dzien import Dzien, wczytaj_dzien
from org.podpisywanie.obowiazujace import dzien_z
from org.podpisywanie.queries import roles_of
from org.podpisywanie.reguly import Czynnosc, Kategoria
from org.podpisywanie.uprawnienia import Kiedy
from org.struktura.models import Jednostka, Stanowisko


@dataclass(frozen=True)
class Pytanie:
    """A letter of the category from the unit, written by somebody else and about nobody of the staff; a declaration
    of will of a kind and amount within the powers of the day."""

    kategoria: str
    jednostka_id: int
    autor_id: int | None = None
    dotyczy_id: int | None = None
    w_granicach: bool = True


@dataclass(frozen=True)
class Pole:
    """One act on letters of one category from one unit: everybody of that day with the power, or None."""

    jednostka: Jednostka
    kategoria: Kategoria
    czynnosc: Czynnosc
    odpowiedzi: dict[Pracownik, Authority | None]

    def moga(self) -> list[tuple[Pracownik, Authority]]:
        """Who may, and by what."""
        return [(kto, authority) for kto, authority in self.odpowiedzi.items() if authority]


@dataclass(frozen=True)
class Komorka:
    """One cell of the matrix."""

    osoba: str
    login: str
    czynnosc: str
    kategoria: str
    jednostka: str
    dozwolone: bool
    podstawa: str
    jako: str
    w_zastepstwie_za: str
    kto_moze: list[str]

    def jako_slownik(self) -> dict:
        """The cell as plain data."""
        return asdict(self)


def macierz(kiedy: Kiedy) -> Iterator[Komorka]:
    """Yield every cell for the people who hold a post on that day (or at that moment) and the units of that day."""
    for pole in pola(kiedy):
        may = [str(kto) for kto, _ in pole.moga()]
        for kto, authority in pole.odpowiedzi.items():
            yield _cell(kto, pole, authority, may)


@dataclass(frozen=True)
class Tablica:
    """What the matrix of a day is made of, loaded once."""

    fakty: Dzien
    osoby: list[Pracownik]  # with a post of their own that day, in the order of surnames
    jednostki: list[Jednostka]  # each with `ma_kierownika`


def tablica(kiedy: Kiedy) -> Tablica:
    """Load it."""
    dzien = dzien_z(kiedy)
    heads = Stanowisko.objects.on(dzien).filter(jednostka=OuterRef("pk"), funkcja=Stanowisko.Funkcja.KIEROWNIK)
    units = Jednostka.objects.on(dzien).select_related("nadzor").annotate(ma_kierownika=Exists(heads))
    fakty = wczytaj_dzien(kiedy)
    own = [kto for kto in fakty.ludzie if any(not role.acting_for for role in roles_of(kto, kiedy))]
    return Tablica(fakty, own, list(units.order_by("symbol")))


def pola(kiedy: Kiedy, t: Tablica | None = None) -> Iterator[Pole]:
    """Yield the act × category × unit of the day with everybody's answer; a constant number of queries."""
    t = t or tablica(kiedy)
    for unit, kategoria, czynnosc in product(t.jednostki, Kategoria, Czynnosc):
        question = Pytanie(kategoria, unit.pk)
        answers = {kto: t.fakty.authority(czynnosc, kto, question) for kto in t.osoby}
        yield Pole(unit, kategoria, czynnosc, answers)


def _cell(kto: Pracownik, pole: Pole, authority: Authority | None, may: list[str]) -> Komorka:
    found = authority or Authority("")
    return Komorka(
        osoba=str(kto),
        login=kto.username,
        czynnosc=str(pole.czynnosc),
        kategoria=str(pole.kategoria),
        jednostka=pole.jednostka.symbol,
        dozwolone=authority is not None,
        podstawa=found.basis,
        jako=found.capacity,
        w_zastepstwie_za=found.acting_for,
        kto_moze=[] if authority else may,
    )
