"""Where open work goes when an order takes effect: pure rules over what the order does to units and to people.

Readings: work stays with the unit whose task it is (§ 6), so it goes to the unit that takes over the matters; in a
division it goes along with whoever does it into the part he goes to. A person whose post went to another unit leaves
his work behind: the head of the unit takes it, without one whoever supervises it, in the end the director.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

Jednostki = frozenset[int]
NIC: Jednostki = frozenset()


@dataclass(frozen=True)
class ZmianaDnia:
    """What one order does, in row ids: units that end, and in which units people work before and from its day."""

    przejmuje: Mapping[int, int]  # the unit that ends → the one that takes over its matters
    czesci: Mapping[int, Jednostki] = field(default_factory=dict)  # the unit that ends → all in which it goes on
    przed: Mapping[int, Jednostki] = field(default_factory=dict)  # person → units the day before
    po: Mapping[int, Jednostki] = field(default_factory=dict)  # person → units on the day

    def jednostka(self, unit: int, osoba: int | None) -> int:
        """The unit that has the work of this unit led by this person from the day on."""
        main = self.przejmuje.get(unit, unit)
        his = self.po.get(osoba, NIC)
        if unit not in self.przed.get(osoba, NIC) or main in his:
            return main
        return min(self.czesci.get(unit, NIC) & his, default=main)

    def odszedl(self, unit: int, osoba: int | None) -> bool:
        """Did the person work in the unit, and the work went (or stayed) without him?"""
        return unit in self.przed.get(osoba, NIC) and self.jednostka(unit, osoba) not in self.po.get(osoba, NIC)

    @property
    def odeszli(self) -> tuple[frozenset[int], Jednostki]:
        """(people who left a unit, the units they left)."""
        pairs = [(osoba, unit) for osoba, units in self.przed.items() for unit in units if self.odszedl(unit, osoba)]
        return frozenset(osoba for osoba, _ in pairs), frozenset(unit for _, unit in pairs)

    def za_autorem(self, unit: int, autor: int) -> int:
        """The unit of a letter of no case: its author takes it along."""
        unit_after = self.jednostka(unit, autor)
        return min(self.po.get(autor, NIC), default=unit_after) if self.odszedl(unit, autor) else unit_after
