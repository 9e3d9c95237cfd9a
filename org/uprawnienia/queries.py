"""What a person sees by rule: his own matters, those of the units he heads or supervises, all for the director.

Rules, not rows: an absence of the director changes what the deputy sees with one row, not with thousands.
"""

from dataclasses import dataclass
from datetime import date

from django.utils import timezone

from org.kadry.models import Pracownik
from org.podpisywanie.queries import roles_of
from org.struktura.models import Stanowisko

F = Stanowisko.Funkcja


@dataclass(frozen=True)
class Zakres:
    """How far somebody sees on a day."""

    osoba_id: int
    wszystko: bool  # the director, or who stands in for him: § 3 ust. 1
    jednostki: frozenset[int]  # units headed or supervised: § 3 ust. 2, § 4, § 9 ust. 6
    wlasne: frozenset[int]  # units of his own posts
    sekretariat: bool  # § 7 ust. 3


def zakres(osoba: Pracownik, dzien: date | None = None) -> Zakres:
    """The scope of a person on a day (today); an account without a post, also a superuser's, sees no matter."""
    roles = roles_of(osoba, dzien or timezone.localdate())
    units = frozenset().union(*(role.kierowane | role.nadzorowane for role in roles))
    return Zakres(
        osoba_id=osoba.pk,
        wszystko=any(role.funkcja == F.DYREKTOR for role in roles),
        jednostki=units,
        wlasne=frozenset(role.jednostka_id for role in roles),
        sekretariat=any(role.funkcja == F.SEKRETARIAT for role in roles),
    )
