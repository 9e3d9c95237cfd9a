"""What the page of an order shows, put together in a number of queries that does not grow with the orders."""

from dataclasses import dataclass, field

from biuro.core.errors import UserError
from biuro.core.timeline import Wpis
from org.struktura.models import Uchylenie, Zarzadzenie
from org.struktura.porownanie import Roznica, porownaj
from org.struktura.queries import struktura_na
from org.zarzadzenia.models import ZmianaStruktury
from org.zarzadzenia.queries import przed_i_po, przeszkody, zmiany
from org.zarzadzenia.sprawdzenia import uwagi
from org.zarzadzenia.zdania import opisy

S = Zarzadzenie.Stan
SLOWA = {
    "wczytaj": "Wpisano zarządzenie",
    "zaloz_projekt": "Założono projekt",
    "popraw_projekt": "Poprawiono nagłówek projektu",
    "dolacz_plik": "Dołączono plik",
    "zatwierdz": "Zatwierdzono; struktura zmieni się w dniu wejścia w życie",
    "wycofaj": "Wycofano przed wejściem w życie",
    "porzuc": "Porzucono projekt",
}


@dataclass(frozen=True)
class StronaZarzadzenia:
    """The order with what it changes and, for a draft, what stands in its way."""

    roznice: list[Roznica]
    uchyla: list[Uchylenie]
    uchylone: list[Uchylenie]
    historia: list[Wpis]
    zmiany: list[tuple[ZmianaStruktury, str, str]] = field(default_factory=list)
    przeszkody: list[str] = field(default_factory=list)
    uwagi: list[str] = field(default_factory=list)


def strona(zarzadzenie: Zarzadzenie) -> StronaZarzadzenia:
    """Load it."""
    repeals = (
        Uchylenie.objects.filter(cofniete=False).select_related("zarzadzenie", "uchylane").order_by("uchylane__od")
    )
    common = {
        "uchyla": list(repeals.filter(zarzadzenie=zarzadzenie)),
        "uchylone": list(repeals.filter(uchylane=zarzadzenie)),
        "historia": historia(zarzadzenie),
    }
    if zarzadzenie.stan == S.ZATWIERDZONE:
        known = zarzadzenie.struktura_znana
        return StronaZarzadzenia(porownaj(*przed_i_po(zarzadzenie)) if known else [], **common)
    return _draft(zarzadzenie, common)


def _draft(zarzadzenie: Zarzadzenie, common: dict) -> StronaZarzadzenia:
    described = opisy(struktura_na(zarzadzenie.od), zmiany(zarzadzenie))
    try:
        przed, po = przed_i_po(zarzadzenie)
    except UserError:
        return StronaZarzadzenia([], zmiany=described, przeszkody=przeszkody(zarzadzenie), **common)
    rest = {"przeszkody": przeszkody(zarzadzenie), "uwagi": uwagi(po)}
    return StronaZarzadzenia(porownaj(przed, po), zmiany=described, **rest, **common)


def historia(zarzadzenie: Zarzadzenie) -> list[Wpis]:
    """What was done with the order, newest first; what it did to other orders is in their history."""
    rows = zarzadzenie.historia.select_related("history_user").order_by("-history_id")
    return [_wpis(row) for row in rows if row.akt_czynnosc in SLOWA]


def _wpis(row) -> Wpis:
    return Wpis(
        zdanie=SLOWA[row.akt_czynnosc],
        kiedy=row.history_date,
        kto=str(row.history_user or ""),
        jako=row.akt_jako,
        podstawa=row.akt_podstawa,
        za=row.akt_za,
        powod=row.history_change_reason,
    )
