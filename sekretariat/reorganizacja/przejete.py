"""What an order handed over, as its page shows it: sums for everybody, single things for who sees them."""

from dataclasses import dataclass

from django.db.models import Count, Q

from org.kadry.models import Pracownik
from org.struktura.models import Zarzadzenie
from rejestry.sprawy.queries import visible_to as widoczne_sprawy
from sekretariat.pisma.queries import visible_to as widoczne_pisma
from sekretariat.przesylki.queries import visible_to as widoczne_przesylki
from sekretariat.reorganizacja.models import ProtokolPrzejecia, Przejecie

NAJWIECEJ = 100
JEDNOSTKI = ("z_jednostki__symbol", "z_jednostki__nazwa", "do_jednostki__symbol", "do_jednostki__nazwa")


@dataclass(frozen=True)
class Suma:
    """How much went from one unit to another (or, where they are one, to another person)."""

    skad: str
    dokad: str
    sprawy: int
    pisma: int
    przesylki: int


@dataclass(frozen=True)
class Przejete:
    """The page: when the work was handed over, sums, and the things the person sees, newest first."""

    protokol: ProtokolPrzejecia | None
    sumy: list[Suma]
    rzeczy: list[Przejecie]


def przejete(zarzadzenie: Zarzadzenie, osoba: Pracownik) -> Przejete:
    """Load it in a constant number of queries."""
    rows = Przejecie.objects.filter(zarzadzenie=zarzadzenie)
    counted = rows.order_by(*JEDNOSTKI).values_list(*JEDNOSTKI).annotate(*(Count(name) for name in _PRZEDMIOTY))
    seen = (
        Q(sprawa__in=widoczne_sprawy(osoba).order_by().values("pk"))
        | Q(pismo__in=widoczne_pisma(osoba).order_by().values("pk"))
        | Q(przesylka__in=widoczne_przesylki(osoba).order_by().values("pk"))
    )
    named = ("sprawa", "pismo", "przesylka", "z_jednostki", "do_jednostki", "z_osoby", "do_osoby")
    return Przejete(
        ProtokolPrzejecia.objects.filter(zarzadzenie=zarzadzenie).first(),
        [_sum(row) for row in counted],
        list(rows.filter(seen).select_related(*named).order_by("-pk")[:NAJWIECEJ]),
    )


_PRZEDMIOTY = ("sprawa", "pismo", "przesylka")


def _sum(row: tuple) -> Suma:
    from_symbol, from_name, to_symbol, to_name, *counts = row
    return Suma(f"{from_symbol} {from_name}", f"{to_symbol} {to_name}", *counts)
