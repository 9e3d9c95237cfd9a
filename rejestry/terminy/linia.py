"""The line of supervision above a person on a day: head (§ 2), who supervises the unit (§ 4), director (§ 3)."""

from collections.abc import Callable, Iterator
from datetime import date
from typing import NamedTuple

from org.kadry.models import Obsada
from org.podpisywanie.queries import absent_on
from org.struktura.models import Jednostka, Stanowisko

F = Stanowisko.Funkcja


class Post(NamedTuple):
    """A post with the person on it."""

    osoba: int
    stanowisko: int
    funkcja: str
    jednostka: int


def linie_nadzoru(dzien: date) -> Callable[[int], tuple[int, ...]]:
    """The function that gives the line of a person (ids, the nearest first) as it stands on that day.

    Who is away that day is passed over: what is late reaches the next one at once.
    """
    rows = Obsada.objects.on(dzien).values_list(
        "pracownik_id", "stanowisko_id", "stanowisko__funkcja", "stanowisko__jednostka_id"
    )
    posts = [Post(*row) for row in rows]
    supervision = dict(Jednostka.objects.on(dzien).values_list("pk", "nadzor_id"))
    away = set(absent_on(dzien).values_list("pracownik_id", flat=True))
    return lambda osoba: tuple(who for who in dict.fromkeys(_line(osoba, posts, supervision)) if who not in away)


def _line(osoba: int, posts: list[Post], supervision: dict[int, int | None]) -> Iterator[int]:
    units = {post.jednostka for post in posts if post.osoba == osoba}
    supervisors = {supervision.get(unit) for unit in units}
    steps = (
        lambda post: post.funkcja == F.KIEROWNIK and post.jednostka in units,
        lambda post: post.stanowisko in supervisors,
        lambda post: post.funkcja == F.DYREKTOR,
    )
    for step in steps:
        yield from (post.osoba for post in posts if step(post) and post.osoba != osoba)
