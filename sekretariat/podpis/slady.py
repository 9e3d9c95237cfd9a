"""What an act of § 9 left behind: its Akceptacja, the row of the letter's history, the case of that moment."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any

from django.db.models import QuerySet

from org.podpisywanie.reguly import Czynnosc
from rejestry.sprawy.models import Sprawa
from sekretariat.pisma.models import Akceptacja, Pismo

PRZEDLOZENIE = "przedloz"  # of the table in sekretariat.pisma.states
PACZKA = 200  # acts worked on at once: memory does not grow with their number


@dataclass(frozen=True)
class Slad:
    """One act; `wpis` is the row of history it made, `sprawa` the row of its case then; None: there is none.

    `kroki`: the acts of the letter since it was last submitted, up to this one.
    """

    akceptacja: Akceptacja
    wpis: Any
    sprawa: Any
    kroki: tuple[str, ...] = ()


def akty(akceptacje: QuerySet[Akceptacja] | None = None) -> QuerySet[Akceptacja]:
    """The acts of chapter IV among these (all), in the order of time; returns are no act of § 9."""
    rows = Akceptacja.objects.all() if akceptacje is None else akceptacje
    return rows.filter(czynnosc__in=Czynnosc.values).select_related("wersja", "pismo__pdf").order_by("kiedy", "pk")


def slady(akceptacje: QuerySet[Akceptacja]) -> Iterator[Slad]:
    """Each act with its rows, a parcel at a time."""
    rows = akceptacje.iterator(chunk_size=PACZKA)
    while parcel := list(islice(rows, PACZKA)):
        yield from _paczka(parcel)


def _paczka(parcel: list[Akceptacja]) -> Iterator[Slad]:
    letters = _wedlug(Pismo.historia.model, {a.pismo_id for a in parcel})
    entries = {a.pk: _wpis(a, letters[a.pismo_id]) for a in parcel}
    cases = _wedlug(Sprawa.historia.model, {w.sprawa_id for w in entries.values() if w and w.sprawa_id})
    for a in parcel:
        entry = entries[a.pk]
        case = entry and _ostatni(cases[entry.sprawa_id], a.kiedy)
        yield Slad(a, entry, case, _kroki(letters[a.pismo_id], entry))


def _wedlug(model: Any, ids: set[int]) -> dict[int, list]:
    found = defaultdict(list)
    for row in model.objects.filter(id__in=ids).order_by("history_id"):
        found[row.id].append(row)
    return found


def _wpis(a: Akceptacja, rows: Iterable) -> Any:
    """The last entry of this person about this version up to the act: written just before it in one transaction."""
    return _ostatni(
        [row for row in rows if row.history_user_id == a.osoba_id and row.wersja == a.wersja.numer], a.kiedy
    )


def _kroki(rows: list, entry: Any) -> tuple[str, ...]:
    names = [row.akt_czynnosc for row in rows if entry and row.history_id <= entry.history_id]
    start = max((place for place, name in enumerate(names) if name == PRZEDLOZENIE), default=0)
    return tuple(names[start:])


def _ostatni(rows: list, kiedy) -> Any:
    return next((row for row in reversed(rows) if row.history_date <= kiedy), None)
