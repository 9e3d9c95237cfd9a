"""Who signs what on a day and why: every cell person × act × category × unit, from the same table as the check."""

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import date
from itertools import product

from biuro.core.sortkey import pl
from biuro.core.transitions import Authority
from biuro.core.validity import valid_on
from org.kadry.models import Obsada, Pracownik
from org.podpisywanie.dzien import wczytaj_dzien
from org.podpisywanie.reguly import Czynnosc, Kategoria
from org.struktura.models import Jednostka


@dataclass(frozen=True)
class Pytanie:
    """A letter of the category from the unit, written by somebody else and about nobody of the staff."""

    kategoria: str
    jednostka_id: int
    autor_id: int | None = None
    dotyczy_id: int | None = None


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


def macierz(dzien: date) -> Iterator[Komorka]:
    """Yield every cell for the people who hold a post on that day and the units of that day."""
    for pole in pola(dzien):
        may = [str(kto) for kto, _ in pole.moga()]
        for kto, authority in pole.odpowiedzi.items():
            yield _cell(kto, pole, authority, may)


def pola(dzien: date) -> Iterator[Pole]:
    """Yield the act × category × unit of the day with everybody's answer; a constant number of queries."""
    fakty, on_posts = wczytaj_dzien(dzien), {kto.pk for kto in osoby_dnia(dzien)}
    people = [kto for kto in fakty.ludzie if kto.pk in on_posts]
    units = list(Jednostka.objects.filter(valid_on(dzien)).select_related("nadzor").order_by("symbol"))
    for unit, kategoria, czynnosc in product(units, Kategoria, Czynnosc):
        question = Pytanie(kategoria, unit.pk)
        answers = {kto: fakty.authority(czynnosc, kto, question) for kto in people}
        yield Pole(unit, kategoria, czynnosc, answers)


def osoby_dnia(dzien: date) -> list[Pracownik]:
    """The people who hold a post on that day, in the order of surnames."""
    posts = Obsada.objects.on(dzien).values("pracownik")
    return list(Pracownik.objects.filter(pk__in=posts, is_active=True).order_by(pl("last_name"), "pk"))


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
