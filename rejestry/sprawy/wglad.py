"""Why somebody sees a case: one table, asked for a list (q), for one case (obejmuje) and in words (opis).

Rows come from the posts of the day (§ 3, § 4, § 9 ust. 6, § 10 ust. 2), from the register the unit keeps (§ 6 ust. 4),
from custody and from named shares. Readings: a confidential case is seen only by who leads it, his substitute and the
line above them; colleagues, keepers of registers and people with a share are left with its number.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import reduce
from operator import or_

from django.db.models import Q, QuerySet
from django.utils import timezone

from biuro.core.lists.among import among
from org.kadry.models import Pracownik
from org.podpisywanie.obowiazujace import odczytania_dla
from org.podpisywanie.queries import Role, roles_of
from org.struktura.models import Stanowisko
from org.uprawnienia.powierzenia import powierzone
from rejestry.sprawy.models import Sprawa, Udostepnienie, UdostepnienieSprawy

F = Stanowisko.Funkcja
# § 6 ust. 4, § 7 ust. 2 pkt 13: a register kept by the whole unit, so everybody in it reads its cases.
KLASY_REJESTROW = ("1510",)
ZASOBY_REJESTROW = {"rejestr_1510": KLASY_REJESTROW}  # custody → classes whose cases it shows
WGLAD = "view_sprawa"
REJESTR = "§ 6 ust. 4, § 7 ust. 2 pkt 13"


@dataclass(frozen=True)
class Tytul:
    """One reason to see: every condition (field of Sprawa, allowed values) must hold; none means every case."""

    kod: str
    przepis: str
    opis: str
    warunki: tuple[tuple[str, Collection[int | str] | QuerySet], ...] = ()
    poufne: bool = True  # reaches confidential cases
    rozstrzyga: bool = False  # may also share the case and decide who looks into it

    def q(self) -> Q:
        """The reason as a filter of a list."""
        return Q(*(_wsrod(field, values) for field, values in self._wszystkie()))

    def obejmuje(self, sprawa: Sprawa) -> bool:
        """The same for one case, without asking the database."""
        return all(getattr(sprawa, field) in values for field, values in self._wszystkie())

    def _wszystkie(self):
        return self.warunki if self.poufne else (*self.warunki, ("poufna", (False,)))


def _wsrod(field: str, values: Collection[int | str] | QuerySet) -> Q:
    return among(field, values) if isinstance(values, QuerySet) else Q((f"{field}__in", values))


def tytuly(osoba: Pracownik, udostepnione: Collection[int] | QuerySet | None = None) -> list[Tytul]:
    """The reasons of a person today; `udostepnione`: ids of cases shared with him, where they are known already."""
    shared = udostepnione_osobie(osoba) if udostepnione is None else udostepnione
    roles = roles_of(osoba, timezone.localdate())
    return [
        *(row for role in roles for row in _z_roli(role)),
        *(_z_oddzialu(role) for role in roles if odczytania_dla(osoba).jest("oddzial_widzi", "tak")),
        *_z_powierzen(osoba),
        Tytul("udostepnienie", "udostępnienie", "udostępniono mu tę sprawę", (("pk", shared),), poufne=False),
    ]


def warunek(rows: list[Tytul]) -> Q:
    """Any of the reasons."""
    return reduce(or_, (row.q() for row in rows), Q(pk__in=())) if all(row.q() for row in rows) else Q()


def udostepnione_osobie(osoba: Pracownik) -> QuerySet:
    """Ids of the cases shared with the person today: the record of the day and guardian's key, both."""
    keys = UdostepnienieSprawy.objects.filter(user=osoba, permission__codename=WGLAD).values("content_object")
    return czynne_udostepnienia().filter(komu=osoba, sprawa__in=keys).values("sprawa")


def czynne_udostepnienia() -> QuerySet[Udostepnienie]:
    """The shares in force today; the last day ends them by itself."""
    return Udostepnienie.objects.on(timezone.localdate()).filter(cofniete=False)


def _z_roli(role: Role) -> Iterator[Tytul]:
    acts = not role.nieobecny
    if role.funkcja == F.DYREKTOR:
        yield _tytul(role, "dyrektor", "§ 3 ust. 1", "kieruje Biurem", rozstrzyga=acts)
    if role.kierowane:
        where = (("jednostka_id", role.kierowane),)
        yield _tytul(role, "kierownik", "§ 2, § 9 ust. 6", "kieruje jednostką sprawy", where, rozstrzyga=acts)
    if role.nadzorowane and role.funkcja != F.DYREKTOR:
        where, basis = (("jednostka_id", role.nadzorowane),), "§ 4" if role.funkcja == F.ZASTEPCA else "§ 3 ust. 2"
        acts = acts and role.funkcja == F.ZASTEPCA
        yield _tytul(role, "nadzor", basis, "nadzoruje jednostkę sprawy", where, rozstrzyga=acts)
    led = (("prowadzi_id", role.persons),)
    yield _tytul(role, "prowadzi", "§ 10 ust. 2", "prowadzi sprawę", led, rozstrzyga=acts)
    kept = (("jednostka_id", role.wlasne), ("klasa_symbol", KLASY_REJESTROW))
    yield _tytul(role, "rejestr", REJESTR, "jego jednostka prowadzi rejestr", kept, poufne=False)


def _z_oddzialu(role: Role) -> Tytul:
    """Reading oddzial_widzi: colleagues of one unit see each other's matters, but no confidential ones."""
    return _tytul(role, "oddzial", "§ 2", "pracuje w jednostce sprawy", (("jednostka_id", role.wlasne),), poufne=False)


def _tytul(role: Role, kod: str, przepis: str, opis: str, warunki=(), **rest) -> Tytul:
    if role.acting_for:
        przepis = f"{przepis} w zw. z {role.tytul_zastepstwa}"
        opis = f"w zastępstwie ({role.acting_for}): {opis}"
    return Tytul(kod, przepis, opis, warunki, **rest)


def _z_powierzen(osoba: Pracownik) -> Iterator[Tytul]:
    for kod in powierzone(osoba) & ZASOBY_REJESTROW.keys():
        where = (("klasa_symbol", ZASOBY_REJESTROW[kod]),)
        yield Tytul("powierzenie", "powierzenie rejestru", "powierzono mu rejestr", where, poufne=False)
