"""What an order in force does to units and people, loaded for its handover; which orders still wait for one."""

from collections import defaultdict
from datetime import date, timedelta

from django.db.models import Q, QuerySet

from org.kadry.models import Obsada, Pracownik
from org.struktura.models import Jednostka, Nastepstwo, Stanowisko, Zarzadzenie
from rejestry.sprawy.podleglosc import wylaczenie
from sekretariat.reorganizacja.models import ProtokolPrzejecia
from sekretariat.reorganizacja.praca import otwarte_sprawy, pisma_w_drodze, przydzielone
from sekretariat.reorganizacja.rules import ZmianaDnia

F = Stanowisko.Funkcja
DAY = timedelta(days=1)


def do_przejecia(dzien: date) -> QuerySet[Zarzadzenie]:
    """The orders in force whose work was not handed over, or after which something open still points to an old unit."""
    orders = Zarzadzenie.objects.filter(stan=Zarzadzenie.Stan.ZATWIERDZONE, struktura_znana=True, od__lte=dzien)
    open_in = (rows.order_by().values("jednostka") for rows in (otwarte_sprawy(), pisma_w_drodze(), przydzielone()))
    left = Q()
    for units in open_in:
        left |= Q(poprzednia__in=units)
    links = Nastepstwo.objects.filter(left, cofniete=False, akta=True, poprzednia__do__lt=dzien)
    without = orders.exclude(pk__in=ProtokolPrzejecia.objects.values("zarzadzenie"))
    return (without | orders.filter(pk__in=links.values("zarzadzenie"))).distinct().order_by("od", "pk")


def zmiana_dnia(zarzadzenie: Zarzadzenie, *, z_ludzmi: bool) -> ZmianaDnia:
    """Load it; without people where they were looked at already."""
    taken, parts = {}, defaultdict(set)
    links = Nastepstwo.objects.filter(zarzadzenie=zarzadzenie, cofniete=False)
    for before, after, akta in links.values_list("poprzednia_id", "nastepna_id", "akta"):
        parts[before].add(after)
        if akta:
            taken[before] = after
    whole = {unit: frozenset(rows) for unit, rows in parts.items()}
    if not z_ludzmi:
        return ZmianaDnia(taken, whole)
    return ZmianaDnia(taken, whole, _units_of_people(zarzadzenie.od - DAY), _units_of_people(zarzadzenie.od))


def _units_of_people(dzien: date) -> dict[int, frozenset[int]]:
    found = defaultdict(set)
    for person, unit in Obsada.objects.on(dzien).values_list("pracownik_id", "stanowisko__jednostka_id"):
        found[person].add(unit)
    return {person: frozenset(units) for person, units in found.items()}


def przejmujacy(jednostka_id: int, dotyczy_id: int | None, dzien: date) -> Pracownik | None:
    """Who takes over work of the unit: its head, who supervises it, the director; never who is kept from it."""
    held = Obsada.objects.on(dzien).select_related("pracownik").order_by("od", "pk")
    unit = Jednostka.objects.get(pk=jednostka_id)
    steps = (
        Q(stanowisko__jednostka=unit, stanowisko__funkcja=F.KIEROWNIK),
        Q(stanowisko=unit.nadzor_id),
        Q(stanowisko__funkcja=F.DYREKTOR),
    )
    people = (row.pracownik for step in steps for row in held.filter(step) if row.pracownik.is_active)
    return next((who for who in people if not wylaczony(who, dotyczy_id, jednostka_id)), None)


def wylaczony(osoba: Pracownik, dotyczy_id: int | None, jednostka_id: int) -> bool:
    """Is a matter of this unit about this employee kept from the person (Dz.U. 2002 nr 5 poz. 46)?"""
    return dotyczy_id is not None and wylaczenie(osoba).obejmuje(dotyczy_id, jednostka_id)


def kierownicy(jednostki: set[int], dzien: date) -> dict[int, list[Pracownik]]:
    """The heads of these units on the day."""
    found = defaultdict(list)
    rows = Obsada.objects.on(dzien).filter(stanowisko__jednostka__in=jednostki, stanowisko__funkcja=F.KIEROWNIK)
    for row in rows.select_related("pracownik", "stanowisko"):
        found[row.stanowisko.jednostka_id].append(row.pracownik)
    return found
