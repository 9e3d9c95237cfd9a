"""Which rows stand for one another in time: what a unit took over from earlier ones, and what went on from it."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from org.struktura.models import Nastepstwo


@dataclass(frozen=True)
class Rodziny:
    """All links between versions and between units, as two maps of row ids."""

    wstecz: Mapping[int, frozenset[int]]  # only to those whose matters were taken over
    naprzod: Mapping[int, frozenset[int]]  # the one that takes the matters over first is no matter here

    def poprzednie(self, ids: Iterable[int]) -> frozenset[int]:
        """The rows whose matters these rows took over, however many steps back; without these themselves."""
        return _closure(ids, self.wstecz)

    def dalsze(self, ids: Iterable[int]) -> frozenset[int]:
        """The rows in which these went on; without these themselves."""
        return _closure(ids, self.naprzod)

    def z_rodzina(self, ids: Iterable[int]) -> frozenset[int]:
        """These, the earlier ones and the later ones.

        The later ones matter for a day that has passed: open work is handed over and points to the unit that has it
        now, while what was done with it then was done by the head of the unit of then.
        """
        own = frozenset(ids)
        if not self.wstecz and not self.naprzod:
            return own
        return own | self.poprzednie(own) | self.dalsze(own)


def rodziny() -> Rodziny:
    """Load all links, in one query; there are a few for every order."""
    back, forth = defaultdict(set), defaultdict(set)
    links = Nastepstwo.objects.filter(cofniete=False).order_by()
    for before, after, akta in links.values_list("poprzednia_id", "nastepna_id", "akta"):
        forth[before].add(after)
        if akta:
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
