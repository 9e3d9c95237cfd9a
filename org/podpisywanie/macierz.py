"""Who signs what on a day and why: every cell person × act × category × unit, from the same table as the check."""

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import date
from itertools import product

from biuro.core.transitions import Authority
from biuro.core.validity import valid_on
from org.kadry.models import Obsada, Pracownik
from org.podpisywanie.regulamin import authority_for
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
    people = _people(dzien)
    units = Jednostka.objects.filter(valid_on(dzien)).order_by("symbol")
    for unit, kategoria, czynnosc in product(units, Kategoria, Czynnosc):
        question = Pytanie(kategoria, unit.pk)
        answers = {kto: authority_for(czynnosc, kto, question, dzien) for kto in people}
        may = [str(kto) for kto, authority in answers.items() if authority]
        for kto, authority in answers.items():
            yield _cell(kto, czynnosc, kategoria, unit, authority, may)


def _people(dzien: date) -> list[Pracownik]:
    posts = Obsada.objects.on(dzien).values("pracownik")
    return list(Pracownik.objects.filter(pk__in=posts, is_active=True).order_by("last_name", "pk"))


def _cell(kto: Pracownik, czynnosc: str, kategoria: str, unit: Jednostka, authority: Authority | None, may: list[str]):
    found = authority or Authority("")
    return Komorka(
        osoba=str(kto),
        login=kto.username,
        czynnosc=str(czynnosc),
        kategoria=str(kategoria),
        jednostka=unit.symbol,
        dozwolone=authority is not None,
        podstawa=found.basis,
        jako=found.capacity,
        w_zastepstwie_za=found.acting_for,
        kto_moze=[] if authority else may,
    )
