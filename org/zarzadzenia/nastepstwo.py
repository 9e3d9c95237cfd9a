"""Which versions end with a draft and which go on: what the draft touches, and whatever hangs on it.

A post belongs to a version of its unit and a unit names a version of the post above it, so a new version of one makes
new versions of what is below. Everything else goes on untouched.
"""

from dataclasses import dataclass

from org.zarzadzenia.projekt import Projekt


@dataclass(frozen=True)
class Wersje:
    """The units and posts of the new structure that need new rows, by ciag; rows of the others go on."""

    jednostki: frozenset[str]
    stanowiska: frozenset[str]


def nowe_wersje(projekt: Projekt) -> Wersje:
    """Find them: the changed ones first, then round and round until nothing more hangs on them."""
    units = {ciag for ciag in projekt.jednostki if _unit_changed(projekt, ciag)}
    posts: set[str] = set()
    before = -1
    while before != len(units) + len(posts):
        before = len(units) + len(posts)
        posts |= {s.ciag for s in projekt.stanowiska.values() if s.jednostka in units or _post_changed(projekt, s.ciag)}
        units |= {j.ciag for j in projekt.jednostki.values() if j.nadzor in posts}
    return Wersje(frozenset(units), frozenset(posts))


def _unit_changed(projekt: Projekt, ciag: str) -> bool:
    divided = sum(ciag in came for came in projekt.jednostki_z.values()) > 1
    same = projekt.jednostki_z[ciag] == {ciag: True} and projekt.jednostki[ciag] == projekt.przed.jednostki.get(ciag)
    return divided or not same


def _post_changed(projekt: Projekt, ciag: str) -> bool:
    same = projekt.stanowiska_z[ciag] == {ciag} and projekt.stanowiska[ciag] == projekt.przed.stanowiska.get(ciag)
    return not same
