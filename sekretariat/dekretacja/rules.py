"""Who may assign an item and to whom: the director all (§ 3 ust. 1), others down the line of their units (§ 4, § 9)."""

from collections.abc import Iterable, Iterator

from django.db.models import Q, QuerySet
from django.utils import timezone

from biuro.core.transitions import Authority
from org.kadry.models import Pracownik
from org.podpisywanie.queries import Role, roles_of
from org.struktura.models import Jednostka, Stanowisko
from org.uprawnienia.queries import jednostka_osoby, pracownicy_jednostek
from rejestry.sprawy.podleglosc import wylaczenie
from rejestry.sprawy.rules import ROZPORZADZENIE
from sekretariat.przesylki.models import Przesylka
from sekretariat.przesylki.rules import wylaczony

F, S = Stanowisko.Funkcja, Przesylka.Stan
PODSTAWY = {F.DYREKTOR: "§ 3 ust. 1", F.ZASTEPCA: "§ 4", F.KIEROWNIK: "§ 2, § 9 ust. 6"}
DO_PRZYDZIALU = (S.NOWA, S.PRZYDZIELONA)


def dekretuje(osoba: Pracownik, przesylka: Przesylka) -> Authority | None:
    """The basis on which the person may assign this item today, or None; never a letter about him or his superiors."""
    if wylaczony(osoba, przesylka):
        return None
    for role in _active(osoba):
        if _covers(role, osoba, przesylka):
            basis = PODSTAWY[role.funkcja]
            basis = f"{basis} w zw. z {role.tytul_zastepstwa}" if role.acting_for else basis
            return Authority(basis, role.acting_for, role.capacity)
    return None


def odmowa(osoba: Pracownik, przesylka: Przesylka) -> str:
    """Why not, and who may."""
    if przesylka.stan not in DO_PRZYDZIALU:
        return f"Tej przesyłki nie można już przydzielić: stan to „{przesylka.get_stan_display()}”."
    return (
        "Przesyłki przydziela dyrektor (§ 3 ust. 1), a podczas jego nieobecności zastępca (§ 3 ust. 3). "
        "Kierownik i zastępca przekazują dalej to, co przydzielono im albo ich oddziałom (§ 4, § 9 ust. 6)."
    )


def do_przydzialu(osoba: Pracownik) -> Q:
    """The same for a list: items this person may assign and that wait for it."""
    q = Q(pk__in=())
    for role in _active(osoba):
        if role.funkcja == F.DYREKTOR:
            q |= Q(stan=S.NOWA)
        q |= Q(stan=S.PRZYDZIELONA, prowadzi=None, jednostka__in=role.kierowane | role.nadzorowane)
    return q


def adresaci(osoba: Pracownik) -> tuple[QuerySet[Pracownik], QuerySet[Jednostka]]:
    """(people, units) the person may assign to today."""
    dzien = timezone.localdate()
    units = Jednostka.objects.on(dzien)
    roles = list(_active(osoba))
    if not any(role.funkcja == F.DYREKTOR for role in roles):
        units = units.filter(pk__in=frozenset().union(*(role.kierowane | role.nadzorowane for role in roles)))
    return pracownicy_jednostek(units, dzien), units


def nie_dla(osoby: Iterable[Pracownik], jednostka: Jednostka | None, dotyczy: Pracownik | None) -> str:
    """Why a letter about `dotyczy` may not go to these people or into this unit; empty when it may."""
    people = [*osoby, *(pracownicy_jednostek([jednostka], timezone.localdate()) if jednostka and dotyczy else ())]
    where = jednostka.pk if jednostka else None
    kept = (p for p in people if dotyczy and wylaczenie(p).obejmuje(dotyczy.pk, where or jednostka_osoby(p)))
    if barred := next(kept, None):
        return f"Pismo dotyczy pracownika ({dotyczy}), więc nie może trafić do osoby: {barred} ({ROZPORZADZENIE})."
    return ""


def _active(osoba: Pracownik) -> Iterator[Role]:
    roles = roles_of(osoba, timezone.localdate())
    return (role for role in roles if role.funkcja in PODSTAWY and not role.nieobecny)


def _covers(role: Role, osoba: Pracownik, przesylka: Przesylka) -> bool:
    if przesylka.stan not in DO_PRZYDZIALU:
        return False
    if role.funkcja == F.DYREKTOR:
        return True
    units = role.kierowane | role.nadzorowane
    return bool(units) and (przesylka.jednostka_id in units or przesylka.prowadzi_id == osoba.pk)
