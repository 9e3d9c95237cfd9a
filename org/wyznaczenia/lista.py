"""Substitutes named by decision, as a register."""

from django.db.models import Q
from django.utils import timezone

from biuro.core.lists import Kolumna, Lista, Widok, filters
from org.kadry.models import Pracownik
from org.kadry.queries import wedlug_osoby
from org.uprawnienia.queries import zakres
from org.wyznaczenia import queries
from org.wyznaczenia.rules import wyznaczajacy
from org.zastepstwa.models import Zastepstwo


def stan(row: Zastepstwo) -> str:
    """„Obowiązuje”, „Przyszłe”, „Zakończone” or „Odwołane”."""
    today = timezone.localdate()
    if row.odwolane or row.do_chwili:
        return "Odwołane"
    if row.od > today:
        return "Przyszłe"
    return "Zakończone" if row.do and row.do < today else "Obowiązuje"


def przygotuj(rows: list[Zastepstwo], osoba: Pracownik) -> None:
    """Which rows the person may revoke; his roles are asked once."""
    may = wyznaczajacy(osoba)
    for row in rows:
        row.mozna_odwolac = stan(row) in ("Obowiązuje", "Przyszłe") and may(row.stanowisko) is not None


def _obowiazuja(osoba: Pracownik) -> Q:
    today = timezone.localdate()
    return Q(odwolane=False, do_chwili=None, od__lte=today) & (Q(do=None) | Q(do__gte=today))


LISTA = Lista(
    nazwa="zastepstwa",
    tytul="Zastępcy wyznaczeni decyzją",
    adres="wyznaczenia:lista",
    zrodlo=queries.wszystkie,
    kolumny=(
        Kolumna("za", "Za stanowisko", wartosc=lambda row: str(row.stanowisko), sort="stanowisko", naglowek=True),
        Kolumna("kto", "Kto zastępuje", wartosc=lambda row: str(row.kto), sort=wedlug_osoby("kto")),
        Kolumna("od", "Od", wartosc=lambda row: row.od, sort="od", szerokosc="w-date"),
        Kolumna("do", "Do", wartosc=lambda row: row.do, sort="do", szerokosc="w-date"),
        Kolumna(
            "kiedy",
            "Kiedy działa",
            wartosc=lambda row: "podczas nieobecności" if row.tylko_gdy_nieobecny else "stale",
            szerokosc="w-who",
        ),
        Kolumna("kolejnosc", "Który", wartosc=lambda row: row.kolejnosc, szerokosc="w-st"),
        Kolumna("decyzja", "Decyzja", wartosc=lambda row: row.decyzja),
        Kolumna("stan", "Stan", wartosc=stan, komorka="org/wyznaczenia/_stan.html", szerokosc="w-who"),
    ),
    filtry=(
        filters.obiekt("kogo", "Kto zastępuje", Pracownik.objects.filter(is_active=True), sciezka="kto"),
        *filters.okres("dzien", "Początek", "od"),
    ),
    widoki=(
        Widok("obowiazuja", "Obowiązują", _obowiazuja, licz=True),
        Widok("przyszle", "Przyszłe", lambda osoba: Q(od__gt=timezone.localdate(), odwolane=False)),
    ),
    sort="-od",
    moze_eksportowac=lambda osoba: zakres(osoba).wszystko or zakres(osoba).sekretariat,
    podtytul=lambda osoba: "Dyrektora zastępuje zastępca z mocy § 3 ust. 3, więc nie ma go w tym wykazie.",
    przygotuj=przygotuj,
    pusto="Nie wyznaczono jeszcze żadnego zastępcy.",
    szablon="org/wyznaczenia/lista.html",
)
