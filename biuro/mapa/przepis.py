"""One row of the map: a paragraph of the regulation and what serves it."""

import re
from dataclasses import dataclass
from enum import StrEnum

STOPNIE = ("§", "ust.", "pkt")


class Stan(StrEnum):
    """How far the system serves the paragraph."""

    SLUZY = "służy"
    CZESCIOWO = "częściowo"
    POZA = "poza systemem"


@dataclass(frozen=True)
class Przepis:
    """A paragraph in our own words; names of screens, of rules in code and of records point to ekrany and zapisy."""

    kod: str
    tytul: str
    stan: Stan
    powod: str = ""  # why only partly, or not at all
    ekrany: tuple[str, ...] = ()
    kod_zrodlowy: tuple[str, ...] = ()  # dotted names
    zapisy: tuple[str, ...] = ()
    z_calosci: str = ""  # the paragraph whose tests prove this point, too

    @property
    def rozdzial(self) -> str:
        """„§ 7 ust. 2” of „§ 7 ust. 2 pkt 13”: the heading the row stands under."""
        return self.kod.partition(" pkt ")[0]


def sluzy(kod: str, tytul: str, **rest) -> Przepis:
    """A paragraph the system serves whole."""
    return Przepis(kod, tytul, Stan.SLUZY, **rest)


def czesciowo(kod: str, tytul: str, powod: str, **rest) -> Przepis:
    """A paragraph of which the system serves a part."""
    return Przepis(kod, tytul, Stan.CZESCIOWO, powod, **rest)


def poza(kod: str, tytul: str, powod: str) -> Przepis:
    """A paragraph that has nothing to do with this system yet, or never."""
    return Przepis(kod, tytul, Stan.POZA, powod)


def jednostki_redakcyjne(przepisy: str) -> list[str]:
    """["§ 3 ust. 3", "§ 9 ust. 5", "§ 9 ust. 6"] of „§ 3 ust. 3, § 9 ust. 5, 6”: what is left out is as before."""
    found, parts, level = [], {}, ""
    for piece in przepisy.split(", "):
        for mark, number in re.findall(r"(§|ust\.|pkt)?\s*(\d+)", piece):
            level = mark or level
            parts = {kept: parts[kept] for kept in STOPNIE[: STOPNIE.index(level)] if kept in parts} | {level: number}
        found.append(" ".join(f"{name} {number}" for name, number in parts.items()))
    return found


def obejmuje(przepis: str, kod: str) -> bool:
    """True when the paragraph is the row itself or the whole the row is a point of."""
    return kod == przepis or kod.startswith(f"{przepis} ")
