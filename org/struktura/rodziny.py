"""Which rows stand for one another in time: what a unit took over from earlier ones, and what went on from it."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from django.db.models import Case, QuerySet, Value, When

from biuro.core.ready import DAY, Ready
from org.struktura.models import Jednostka, Nastepstwo

BEZ_AKT, AKTA, NADZOR = 0, 1, 2  # what a row of the one query is


@dataclass(frozen=True)
class Rodziny:
    """All links between versions and between units, as two maps of row ids."""

    wstecz: Mapping[int, frozenset[int]]  # only to those whose matters were taken over
    naprzod: Mapping[int, frozenset[int]] = field(default_factory=dict)  # to all in which they went on

    def poprzednie(self, ids: Iterable[int]) -> frozenset[int]:
        """The rows whose matters these rows took over, however many steps back; without these themselves."""
        return _closure(ids, self.wstecz)

    def dalsze(self, ids: Iterable[int]) -> frozenset[int]:
        """The rows in which these went on; without these themselves."""
        return _closure(ids, self.naprzod)

    def z_wczesniejszymi(self, ids: Iterable[int]) -> frozenset[int]:
        """These and the earlier ones whose matters they took over: the whole reach of a post in the unit on its day.

        Never the later ones: what an order to come makes of the unit gives nobody rights on a day before it.
        """
        own = frozenset(ids)
        return own | self.poprzednie(own) if self.wstecz else own

    def z_rodzina(self, ids: Iterable[int]) -> frozenset[int]:
        """These, the earlier ones and the later ones: all rows that may stand for a unit on some day."""
        return self.z_wczesniejszymi(ids) | self.dalsze(ids)


def rodziny() -> Rodziny:
    """Load all links, in one query; there are a few for every order."""
    return _rodziny(_links())


def nadzor_i_rodziny(dzien: date) -> tuple[dict[int, set[int]], Rodziny]:
    """(post: the units it supervises on the day, all links), both in one query: rights are asked in every request."""
    rows = NADZOR_I_NASTEPSTWA.rows(dzien)
    supervised = defaultdict(set)
    for unit, post, kind in rows:
        if kind == NADZOR:
            supervised[post].add(unit)
    return dict(supervised), _rodziny(rows)


def _nadzor_i_nastepstwa() -> QuerySet:
    units = Jednostka.objects.on(DAY).order_by().values_list("pk", "nadzor_id", Value(NADZOR))
    return units.union(_links(), all=True)


NADZOR_I_NASTEPSTWA = Ready(_nadzor_i_nastepstwa)


def _links() -> QuerySet:
    kind = Case(When(akta=True, then=Value(AKTA)), default=Value(BEZ_AKT))
    return Nastepstwo.objects.filter(cofniete=False).order_by().values_list("poprzednia_id", "nastepna_id", kind)


def _rodziny(rows: Iterable[tuple[int, int, int]]) -> Rodziny:
    back, forth = defaultdict(set), defaultdict(set)
    for before, after, kind in rows:
        if kind != NADZOR:
            forth[before].add(after)
        if kind == AKTA:
            back[after].add(before)
    return Rodziny(_frozen(back), _frozen(forth))


def _frozen(links: Mapping[int, set[int]]) -> dict[int, frozenset[int]]:
    return {row: frozenset(others) for row, others in links.items()}


def _closure(ids: Iterable[int], links: Mapping[int, frozenset[int]]) -> frozenset[int]:
    found: set[int] = set()
    frontier = set(ids)
    while frontier:
        frontier = set().union(*(links.get(row, ()) for row in frontier)) - found
        found |= frontier
    return frozenset(found)
