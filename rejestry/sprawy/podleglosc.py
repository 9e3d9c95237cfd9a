"""Who is above whom: heads of units (§ 2) and supervision (§ 3 ust. 2, § 4), up to the director.

A complaint about a person goes neither to him nor to anybody below him (regulation of the Council of Ministers of
8 January 2002, Dz.U. nr 5 poz. 46), however many steps below.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from django.db.models import QuerySet
from django.utils import timezone

from biuro.core.ready import DAY, Ready
from org.kadry.models import Obsada, Pracownik
from org.podpisywanie.queries import roles_of
from org.struktura.models import Jednostka, Stanowisko


class Post(NamedTuple):
    """A post with the person on it."""

    pracownik: int
    stanowisko: int
    funkcja: str
    jednostka: int


@dataclass(frozen=True)
class Wylaczenie:
    """Whose complaints a person neither sees nor handles on a day; all are ids."""

    osoby: frozenset[int]  # himself, whom he stands in for, everybody above them
    jednostki: frozenset[int]  # units of his own posts
    wspolpracownicy: frozenset[int]  # the people of these units

    def obejmuje(self, dotyczy_id: int | None, jednostka_id: int | None) -> bool:
        """Is a case of this unit about this employee kept from the person?

        A case about anybody of the unit that keeps it goes up: the whole unit knows only its number.
        """
        beside = jednostka_id in self.jednostki and dotyczy_id in self.wspolpracownicy
        return dotyczy_id is not None and (dotyczy_id in self.osoby or beside)


def wylaczenie(osoba: Pracownik, dzien: date | None = None) -> Wylaczenie:
    """The exclusion of a person on a day (today); kept on the object, so computed once per request."""
    dzien = dzien or timezone.localdate()
    kept = osoba.__dict__.setdefault("_wylaczenia", {})
    key = (dzien, *roles_of(osoba, dzien))
    if key not in kept:
        kept[key] = _wylaczenie(osoba, dzien, _posts(dzien), _nadzor(dzien))
    return kept[key]


def wczytaj_wylaczenia(osoby: Iterable[Pracownik], dzien: date) -> None:
    """Compute and keep on each person what wylaczenie(person, dzien) answers afterwards without a query."""
    posts, supervision = _posts(dzien), _nadzor(dzien)
    for osoba in osoby:
        key = (dzien, *roles_of(osoba, dzien))
        osoba.__dict__.setdefault("_wylaczenia", {})[key] = _wylaczenie(osoba, dzien, posts, supervision)


def _wylaczenie(osoba: Pracownik, dzien: date, posts: list[Post], nadzor: dict[int, int | None]) -> Wylaczenie:
    roles = roles_of(osoba, dzien)
    own = frozenset().union(*(role.wlasne for role in roles if not role.acting_for))
    persons = frozenset({osoba.pk}).union(*(role.persons for role in roles))
    units = own | {post.jednostka for post in posts if post.pracownik in persons}
    above = przelozeni(units, posts, nadzor)
    beside = frozenset(post.pracownik for post in posts if post.jednostka in own)
    return Wylaczenie(persons | above, own, beside)


def przelozeni(units: Iterable[int], posts: list[Post], nadzor: dict[int, int | None]) -> frozenset[int]:
    """The people who head or supervise the units, then those above them, and so on to the top."""
    found: set[int] = set()
    frontier = set(units)
    while frontier:
        above = [post for post in posts if _is_above(post, frontier, nadzor) and post.pracownik not in found]
        found.update(post.pracownik for post in above)
        frontier = {post.jednostka for post in above}
    return frozenset(found)


def _is_above(post: Post, units: set[int], nadzor: dict[int, int | None]) -> bool:
    heads = post.funkcja == Stanowisko.Funkcja.KIEROWNIK and post.jednostka in units
    return heads or any(nadzor.get(unit) == post.stanowisko for unit in units)


def _posts(dzien: date) -> list[Post]:
    return [Post(*row) for row in POSTS.rows(dzien)]


def _nadzor(dzien: date) -> dict[int, int | None]:
    return dict(NADZOR.rows(dzien))


def _ask_posts() -> QuerySet:
    return Obsada.objects.on(DAY).values_list(
        "pracownik_id", "stanowisko_id", "stanowisko__funkcja", "stanowisko__jednostka_id"
    )


POSTS = Ready(_ask_posts)
NADZOR = Ready(lambda: Jednostka.objects.on(DAY).values_list("pk", "nadzor_id"))
