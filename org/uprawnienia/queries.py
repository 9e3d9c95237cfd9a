"""What a person sees by rule: his own matters, those of the units he heads or supervises, all for the director.

Rules, not rows: an absence of the director changes what the deputy sees with one row, not with thousands.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.db.models import QuerySet
from django.utils import timezone

from biuro.core.sortkey import pl
from org.kadry.models import Obsada, Pracownik
from org.podpisywanie.queries import roles_of
from org.struktura.models import Jednostka, Stanowisko

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
        wlasne=frozenset().union(*(role.wlasne for role in roles)),
        sekretariat=any(role.funkcja == F.SEKRETARIAT for role in roles),
    )


def pracownicy_jednostek(jednostki: Iterable[Jednostka], dzien: date) -> QuerySet[Pracownik]:
    """The people on the posts of these units on that day, in Polish order of surnames."""
    posts = Obsada.objects.on(dzien).filter(stanowisko__jednostka__in=jednostki)
    people = Pracownik.objects.filter(is_active=True, pk__in=posts.values("pracownik"))
    return people.order_by(pl("last_name"), "first_name")


def jednostka_osoby(osoba: Pracownik, dzien: date | None = None) -> int | None:
    """The id of the unit of the person's own post on that day (today), or None without a post."""
    own = (role for role in roles_of(osoba, dzien or timezone.localdate()) if not role.acting_for)
    return next((role.jednostka_id for role in own), None)
