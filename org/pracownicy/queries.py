"""What the page of a person shows: posts, absences, what he keeps, what he may, whom he stands in for."""

from dataclasses import dataclass
from datetime import date

from django.db.models import Q

from org.kadry.models import Obsada, Odejscie, Pracownik
from org.kadry.queries import obsady_osoby, odejscie_w_toku
from org.pelnomocnictwa.models import Pelnomocnictwo
from org.uprawnienia.models import Powierzenie
from org.wydania.models import Wydanie
from org.wydania.queries import po_dniu
from org.zastepstwa.models import Nieobecnosc, Zastepstwo

NAJWIECEJ_NIEOBECNOSCI = 10


@dataclass(frozen=True)
class Karta:
    """The page of a person on a day; `nieobecnosci`, `wydania` and `odejscie` only for those who may see them."""

    obecne: list[Obsada]
    dawne: list[Obsada]
    powierzenia: list[Powierzenie]
    pelnomocnictwa: list[Pelnomocnictwo]
    zastepstwa: list[Zastepstwo]
    nieobecnosci: list[Nieobecnosc]
    wydania: list[Wydanie]
    odejscie: Odejscie | None


def karta(osoba: Pracownik, dzien: date, *, kadrowe: bool) -> Karta:
    """Everything about the person in a constant number of queries."""
    held = [row for row in obsady_osoby(osoba) if row.do is None or row.do >= row.od]
    now = [row for row in held if row.do is None or row.do >= dzien]
    lasting = Q(do=None) | Q(do__gte=dzien)
    return Karta(
        obecne=now,
        dawne=[row for row in held if row not in now],
        powierzenia=list(osoba.powierzenia.filter(lasting).select_related("zasob").order_by("zasob__nazwa")),
        pelnomocnictwa=list(osoba.pelnomocnictwa.filter(lasting, odwolano=None).order_by("numer")),
        zastepstwa=list(_stands_in(osoba).filter(lasting)),
        nieobecnosci=list(_away(osoba)[:NAJWIECEJ_NIEOBECNOSCI]) if kadrowe else [],
        wydania=list(po_dniu(osoba.pk, dzien)) if kadrowe else [],
        odejscie=odejscie_w_toku(osoba) if kadrowe else None,
    )


def _stands_in(osoba: Pracownik):
    rows = Zastepstwo.objects.filter(kto=osoba, odwolane=False, do_chwili=None)
    return rows.select_related("stanowisko__jednostka").order_by("od", "pk")


def _away(osoba: Pracownik):
    return Nieobecnosc.objects.filter(pracownik=osoba, odwolana=False).order_by("-od", "-pk")
