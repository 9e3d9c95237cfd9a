"""Who acts as whom on a given day: own posts, § 3 ust. 3 and substitution by decision. Facts only, no rules."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date

from django.db.models import QuerySet

from biuro.core.validity import valid_on
from org.kadry.models import Obsada, Pracownik
from org.struktura.models import Jednostka, Stanowisko
from org.zastepstwa.models import Nieobecnosc, Zastepstwo

F = Stanowisko.Funkcja
PAR_3_UST_3 = "§ 3 ust. 3"


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
    nieobecny: bool = False  # he is away that day: he sees his matters, but performs no act of the post

    @property
    def capacity(self) -> str:
        """„zastępca dyrektora”, or „dyrektor, w zastępstwie (§ 3 ust. 3)”."""
        return f"{self.stanowisko}, w zastępstwie ({self.tytul_zastepstwa})" if self.acting_for else self.stanowisko


def roles_of(osoba: Pracownik, dzien: date) -> list[Role]:
    """The roles of a person on a day, own ones first.

    Kept on the object: in a request that is request.user, so it is computed once per request and day.
    """
    roles_by_day = osoba.__dict__.setdefault("_roles_by_day", {})
    if dzien not in roles_by_day:
        roles_by_day[dzien] = list(_compute_roles(osoba, dzien))
    return roles_by_day[dzien]


def holders(funkcje: Collection[str], dzien: date) -> QuerySet[Pracownik]:
    """The staff who may perform one of these functions on that day: the holders and everybody who could stand in."""
    posts = Obsada.objects.on(dzien).filter(stanowisko__funkcja__in=_with_deputy(funkcje))
    named = Zastepstwo.objects.on(dzien).filter(stanowisko__funkcja__in=funkcje, odwolane=False)
    ids = {*posts.values_list("pracownik_id", flat=True), *named.values_list("kto_id", flat=True)}
    return Pracownik.objects.filter(pk__in=ids, is_active=True).order_by("last_name", "pk")


def absent_on(dzien: date) -> QuerySet[Nieobecnosc]:
    """The absences that cover the day."""
    return Nieobecnosc.objects.on(dzien).filter(odwolana=False)


def holder_of(funkcja: str, dzien: date) -> Pracownik | None:
    """The person who holds the (single) post of that function on the day."""
    obsada = Obsada.objects.on(dzien).filter(stanowisko__funkcja=funkcja).select_related("pracownik").first()
    return obsada.pracownik if obsada else None


def _with_deputy(funkcje: Collection[str]) -> set[str]:
    return {*funkcje, F.ZASTEPCA} if F.DYREKTOR in funkcje else set(funkcje)


def _compute_roles(osoba: Pracownik, dzien: date) -> Iterator[Role]:
    own = list(Obsada.objects.on(dzien).filter(pracownik=osoba).select_related("stanowisko"))
    absent = set(absent_on(dzien).values_list("pracownik_id", flat=True))
    supervised = _supervised(dzien)
    for obsada in own:
        yield _role(obsada.stanowisko, supervised, {osoba.pk}, nieobecny=osoba.pk in absent)
    if osoba.pk not in absent:
        yield from _for_director(osoba, own, absent, supervised, dzien)
        yield from _by_decision(osoba, supervised, dzien)


def _for_director(osoba, own, absent, supervised, dzien) -> Iterator[Role]:
    """§ 3 ust. 3: while the director is absent the deputy performs his tasks, by operation of the rule."""
    if absent and any(obsada.stanowisko.funkcja == F.ZASTEPCA for obsada in own):
        posts = Obsada.objects.on(dzien).filter(stanowisko__funkcja=F.DYREKTOR, pracownik__in=absent)
        for obsada in posts.select_related("stanowisko", "pracownik"):
            yield _standing_in(obsada, osoba, supervised, PAR_3_UST_3)


def _by_decision(osoba, supervised, dzien) -> Iterator[Role]:
    named = Zastepstwo.objects.on(dzien).filter(kto=osoba, odwolane=False).exclude(stanowisko__funkcja=F.DYREKTOR)
    for zastepstwo in named.select_related("stanowisko"):
        posts = Obsada.objects.on(dzien).filter(stanowisko=zastepstwo.stanowisko_id)
        for obsada in posts.select_related("stanowisko", "pracownik"):
            yield _standing_in(obsada, osoba, supervised, zastepstwo.decyzja)


def _standing_in(obsada: Obsada, osoba: Pracownik, supervised, tytul: str) -> Role:
    persons = {osoba.pk, obsada.pracownik_id}
    return _role(obsada.stanowisko, supervised, persons, acting_for=str(obsada.pracownik), tytul_zastepstwa=tytul)


def _supervised(dzien: date) -> dict[int, set[int]]:
    units: dict[int, set[int]] = {}
    for unit, post in Jednostka.objects.filter(valid_on(dzien)).values_list("pk", "nadzor_id"):
        units.setdefault(post, set()).add(unit)
    return units


def _role(stanowisko: Stanowisko, supervised: dict[int, set[int]], persons: set[int], **rest) -> Role:
    heads = stanowisko.funkcja == F.KIEROWNIK
    return Role(
        funkcja=stanowisko.funkcja,
        stanowisko=stanowisko.nazwa,
        jednostka_id=stanowisko.jednostka_id,
        persons=frozenset(persons),
        kierowane=frozenset({stanowisko.jednostka_id} if heads else ()),
        nadzorowane=frozenset(supervised.get(stanowisko.pk, ())),
        **rest,
    )
