"""Who acts as whom at a moment: own posts, § 3 ust. 3 and substitution by decision. Facts only, no rules.

Decided: the substitution of § 3 ust. 3 is the deputy's own and goes no further, so with the director and the deputy
away nobody performs the director's tasks; a substitute of a substitute exists only where a decision names him for
the same post, next in order.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date, datetime

from django.db.models import Q, QuerySet

from biuro.core.sortkey import pl
from org.kadry.models import Obsada, Pracownik
from org.podpisywanie.fakty import Fakty, Linia, fakty_chwili
from org.struktura.models import Stanowisko
from org.zastepstwa.models import Nieobecnosc, Zastepstwo
from org.zastepstwa.plan import PAR_3_UST_3, WAKAT
from org.zastepstwa.pory import chwila
from org.zastepstwa.queries import trwajace

F = Stanowisko.Funkcja


@dataclass(frozen=True)
class Role:
    """A function somebody performs on that day: of his own post or one taken over in a substitution."""

    funkcja: str
    stanowisko: str  # the post as it is named
    jednostka_id: int
    persons: frozenset[int]  # the actor and the person stood in for: neither decides in his own matter
    kierowane: frozenset[int]  # units the function heads
    nadzorowane: frozenset[int]  # units the function supervises
    acting_for: str = ""  # the person stood in for
    tytul_zastepstwa: str = ""  # why he stands in: § 3 ust. 3 or the decision
    nieobecny: bool = False  # he is away then: he sees his matters, but performs no act of the post
    wlasne: frozenset[int] = frozenset()  # his unit and those whose matters it took over

    @property
    def capacity(self) -> str:
        """„zastępca dyrektora”, or „dyrektor, w zastępstwie (§ 3 ust. 3)”."""
        return f"{self.stanowisko}, w zastępstwie ({self.tytul_zastepstwa})" if self.acting_for else self.stanowisko


def roles_of(osoba: Pracownik, kiedy: date | datetime) -> list[Role]:
    """The roles of a person on a day (today: now) or at a moment, own ones first.

    Kept on the object: in a request that is request.user, so it is computed once per request and day.
    """
    roles_by_day = osoba.__dict__.setdefault("_roles_by_day", {})
    if kiedy not in roles_by_day:
        roles_by_day[kiedy] = role_z_faktow(osoba, fakty_chwili(kiedy))
    return roles_by_day[kiedy]


def role_z_faktow(osoba: Pracownik, fakty: Fakty) -> list[Role]:
    """The same from facts already known."""
    own = [row for row in fakty.obsady if row.pracownik_id == osoba.pk]
    absent = osoba.pk in fakty.nieobecni
    roles = [_role(row.stanowisko, fakty.nadzor, {osoba.pk}, nieobecny=absent) for row in own]
    return roles if absent else [*roles, *_for_director(osoba, own, fakty), *_by_decision(osoba, fakty)]


def holders(funkcje: Collection[str], dzien: date) -> QuerySet[Pracownik]:
    """The staff who may perform one of these functions on that day: the holders and everybody who could stand in."""
    posts = Obsada.objects.on(dzien).filter(stanowisko__funkcja__in=_with_deputy(funkcje))
    named = Zastepstwo.objects.on(dzien).filter(stanowisko__funkcja__in=funkcje, odwolane=False)
    ids = {*posts.values_list("pracownik_id", flat=True), *named.values_list("kto_id", flat=True)}
    worked = Q(is_active=True) | Q(zatrudniony_do__gte=dzien)
    return Pracownik.objects.filter(worked, pk__in=ids).order_by(pl("last_name"), "pk")


def absent_on(kiedy: date | datetime) -> QuerySet[Nieobecnosc]:
    """The absences that cover the moment (of today: now)."""
    return trwajace(chwila(kiedy))


def holder_of(funkcja: str, dzien: date) -> Pracownik | None:
    """The person who holds the (single) post of that function on the day."""
    obsada = Obsada.objects.on(dzien).filter(stanowisko__funkcja=funkcja).select_related("pracownik").first()
    return obsada.pracownik if obsada else None


def _with_deputy(funkcje: Collection[str]) -> set[str]:
    return {*funkcje, F.ZASTEPCA} if F.DYREKTOR in funkcje else set(funkcje)


def _for_director(osoba: Pracownik, own: list[Obsada], fakty: Fakty) -> Iterator[Role]:
    """§ 3 ust. 3: while the director is absent the deputy performs his tasks, by operation of the rule."""
    if any(row.stanowisko.funkcja == F.ZASTEPCA for row in own):
        for row in fakty.obsady:
            if row.stanowisko.funkcja == F.DYREKTOR and row.pracownik_id in fakty.nieobecni:
                yield _standing_in(row, osoba, fakty.nadzor, PAR_3_UST_3)


def _by_decision(osoba: Pracownik, fakty: Fakty) -> Iterator[Role]:
    """Named for a post: in his turn, and where the decision says so only while its holder is away."""
    for named in fakty.zastepstwa:
        if named.kto_id == osoba.pk and _his_turn(named, fakty):
            yield from _of_post(osoba, named, fakty)


def _his_turn(named: Zastepstwo, fakty: Fakty) -> bool:
    earlier = (z for z in fakty.zastepstwa if z.stanowisko_id == named.stanowisko_id and z.kolejnosc < named.kolejnosc)
    return all(z.kto_id in fakty.nieobecni for z in earlier)


def _of_post(osoba: Pracownik, named: Zastepstwo, fakty: Fakty) -> Iterator[Role]:
    holders_ = [row for row in fakty.obsady if row.stanowisko_id == named.stanowisko_id]
    for row in holders_:
        if row.pracownik_id in fakty.nieobecni or not named.tylko_gdy_nieobecny:
            yield _standing_in(row, osoba, fakty.nadzor, named.decyzja)
    if not holders_:
        title = {"acting_for": WAKAT, "tytul_zastepstwa": named.decyzja}
        yield _role(named.stanowisko, fakty.nadzor, {osoba.pk}, **title)


def _standing_in(obsada: Obsada, osoba: Pracownik, supervised, tytul: str) -> Role:
    persons = {osoba.pk, obsada.pracownik_id}
    return _role(obsada.stanowisko, supervised, persons, acting_for=str(obsada.pracownik), tytul_zastepstwa=tytul)


def _role(stanowisko: Stanowisko, supervised: Linia, persons: set[int], **rest) -> Role:
    heads, own = stanowisko.funkcja == F.KIEROWNIK, supervised.rodziny.z_wczesniejszymi({stanowisko.jednostka_id})
    return Role(
        funkcja=stanowisko.funkcja,
        stanowisko=stanowisko.nazwa,
        jednostka_id=stanowisko.jednostka_id,
        persons=frozenset(persons),
        kierowane=own if heads else frozenset(),
        nadzorowane=supervised.nadzorowane(stanowisko.pk),
        wlasne=own,
        **rest,
    )
