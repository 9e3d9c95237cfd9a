"""„Co teraz”: what is next in a case, until when and whose turn it is, for the person who reads the page."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from django.utils import timezone

from org.kadry.models import Pracownik
from org.podpisywanie.queries import roles_of
from rejestry.sprawy.models import Sprawa
from sekretariat.akta.akcje import Akcja
from sekretariat.akta.queries import Akta
from sekretariat.akta.sytuacje import SYTUACJE, Sytuacja


@dataclass(frozen=True)
class CoTeraz:
    """The answer of the card."""

    sytuacja: str
    tytul: str
    opis: str
    moje: bool
    kto: tuple[Pracownik, ...]
    przepis: str
    do: date | None
    z_dekretacji: date | None  # what the director asked for, as long as no answer has gone out
    po_terminie: str  # what the law demands once the deadline has passed; empty before
    akcje: tuple[Akcja, ...]


def sytuacja(akta: Akta) -> Sytuacja:
    """The row that fits."""
    return next(row for row in SYTUACJE if row.jest(akta))


def co_teraz(akta: Akta, osoba: Pracownik) -> CoTeraz:
    """The answer for the person who reads the page."""
    row = sytuacja(akta)
    people = tuple(row.kto(akta))
    mine = bool(_persons(osoba) & {kto.pk for kto in people})
    return CoTeraz(
        sytuacja=row.nazwa,
        tytul=row.moje if mine else row.cudze,
        opis=_slowa(row.opis, akta),
        moje=mine,
        kto=people,
        przepis=_slowa(row.przepis, akta),
        do=akta.wewnetrzne.get(row.krok),
        z_dekretacji=_z_dekretacji(akta),
        po_terminie=_overdue(akta),
        akcje=row.akcje(akta) if mine else (),
    )


def _slowa(words: str | Callable[[Akta], str], akta: Akta) -> str:
    """The words of a row, or what it says of this case."""
    return words if isinstance(words, str) else words(akta)


def _persons(osoba: Pracownik) -> set[int]:
    """The person and whom he stands in for today; nobody while he is away himself."""
    roles = [role for role in roles_of(osoba, timezone.localdate()) if not role.nieobecny]
    return set().union(*(role.persons for role in roles))


def _z_dekretacji(akta: Akta) -> date | None:
    """The nearest deadline of a dekretacja among the letters of the case: opening a case does not lift an order."""
    asked = (item.termin_wlasny for item in akta.przesylki if item.termin_wlasny)
    return min(asked, default=None) if akta.sprawa.stan == Sprawa.Stan.W_TOKU else None


def _overdue(akta: Akta) -> str:
    if akta.termin is None or akta.termin.termin.ostateczny >= timezone.localdate():
        return ""
    kod = akta.termin.wynik.kod
    return f"Termin ({kod.podstawa}) minął. {kod.przedluzenie} {kod.skutek}"
