"""Załącznik nr 1 (§ 5) on any day: who is under whom (§ 3 ust. 2, § 4), and who holds each post (§ 2, § 8)."""

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from biuro.core.polish import posts_words
from org.kadry.models import Obsada
from org.kadry.queries import obsada_na, stanowiska_na
from org.struktura.dzien import kolejnosc
from org.struktura.models import Jednostka, Stanowisko

F, KIEROWNICTWO = Stanowisko.Funkcja, Jednostka.Rodzaj.KIEROWNICTWO
KOLEJNO = list(F)
PODSTAWY = {F.DYREKTOR: "§ 3 ust. 2", F.ZASTEPCA: "§ 4"}


@dataclass(frozen=True)
class Miejsce:
    """A post on the chart with the people on it; `etaty` of annex 2 is None when nobody knows it."""

    stanowisko: Stanowisko
    obsady: tuple[Obsada, ...]

    @property
    def etaty(self) -> Decimal | None:
        """How many full-time posts were planned."""
        return self.stanowisko.etaty

    @property
    def zajete(self) -> Decimal:
        """How much of them is filled."""
        return sum((obsada.wymiar for obsada in self.obsady), Decimal(0))

    @property
    def wolne(self) -> Decimal:
        """How much of the plan is vacant; of an unknown plan one, when nobody is there."""
        planned = self.etaty if self.etaty is not None else Decimal(0 if self.obsady else 1)
        return max(planned - self.zajete, Decimal(0))

    @property
    def wakat(self) -> bool:
        """Nobody holds the post although somebody should."""
        return not self.obsady and bool(self.wolne)

    @property
    def ponad(self) -> bool:
        """§ 8: more people than planned."""
        return self.etaty is not None and self.zajete > self.etaty

    @property
    def uwagi(self) -> str:
        """„wakat”, „wolne: 0,5 etatu”, „ponad plan o 1 etat”; empty when all is as planned."""
        if self.ponad:
            return f"ponad plan o {posts_words(self.zajete - self.etaty)}"
        if self.wakat:
            return "wakat" if self.etaty is None else f"wakat: {posts_words(self.wolne)}"
        return f"wolne: {posts_words(self.wolne)}" if self.wolne else ""


@dataclass
class Wezel:
    """One box of the chart: a post of the management, or a unit with its posts."""

    jednostka: Jednostka
    miejsca: list[Miejsce]
    podstawa: str = ""  # of the line from above
    podlegle: list["Wezel"] = field(default_factory=list)

    @property
    def kierownictwo(self) -> bool:
        """True for a post of the management: its box bears its name, not that of a unit."""
        return self.jednostka.rodzaj == KIEROWNICTWO


class Schemat(NamedTuple):
    """The chart of a day."""

    dzien: date
    korzenie: list[Wezel]
    miejsca: list[Miejsce]

    @property
    def bez_planu(self) -> list[Miejsce]:
        """Posts whose number of annex 2 is not known."""
        return [miejsce for miejsce in self.miejsca if miejsce.etaty is None]

    @property
    def razem(self) -> dict[str, Decimal | None]:
        """Sums over all posts; planned and vacant only when annex 2 is known for every post."""
        known = not self.bez_planu
        return {
            "plan": sum((m.etaty for m in self.miejsca), Decimal(0)) if known else None,
            "zajete": sum((m.zajete for m in self.miejsca), Decimal(0)),
            "wolne": sum((m.wolne for m in self.miejsca), Decimal(0)) if known else None,
        }


def schemat_na(dzien: date) -> Schemat:
    """The chart of the day, in three queries."""
    held: dict[int, list[Obsada]] = defaultdict(list)
    for obsada in obsada_na(dzien):
        held[obsada.stanowisko_id].append(obsada)
    posts = sorted(stanowiska_na(dzien), key=lambda post: KOLEJNO.index(post.funkcja))  # the head of a unit first
    places = [Miejsce(post, tuple(held[post.pk])) for post in posts]
    by_unit: dict[int, list[Miejsce]] = defaultdict(list)
    for place in places:
        by_unit[place.stanowisko.jednostka_id].append(place)
    units = Jednostka.objects.on(dzien).select_related("nadzor").order_by("symbol")
    return Schemat(dzien, _tree(sorted(units, key=lambda unit: kolejnosc(unit.symbol)), by_unit), places)


def _tree(units: list[Jednostka], by_unit: dict[int, list[Miejsce]]) -> list[Wezel]:
    top = {place: unit for unit in units if unit.rodzaj == KIEROWNICTWO for place in by_unit[unit.pk]}
    boxes = {place.stanowisko.ciag: Wezel(unit, [place]) for place, unit in top.items()}
    roots, director = [], _director(boxes.values())
    for box in boxes.values():
        roots += _hang(box, director if box is not director else None)
    for unit in units:
        if unit.rodzaj != KIEROWNICTWO:
            over = boxes.get(unit.nadzor.ciag) if unit.nadzor else None
            roots += _hang(Wezel(unit, by_unit[unit.pk]), over)
    return roots


def _director(boxes) -> Wezel | None:
    return next((box for box in boxes if box.miejsca[0].stanowisko.funkcja == F.DYREKTOR), None)


def _hang(box: Wezel, over: Wezel | None) -> list[Wezel]:
    """Put the box under another; what stands under nobody is a root."""
    if over is None:
        return [box]
    box.podstawa = PODSTAWY.get(over.miejsca[0].stanowisko.funkcja, "")
    over.podlegle.append(box)
    return []
