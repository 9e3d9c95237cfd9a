"""The register of things handed out: who has what, since when, what came back."""

from django.db.models import Q
from django.utils import timezone

from biuro.core.lists import Kolumna, Lista, Widok, filters, pl
from biuro.core.polish import short_date
from org.kadry.models import Pracownik
from org.kadry.queries import wedlug_osoby
from org.wydania.models import Wydanie
from org.wydania.prowadzenie import wydaje
from org.wydania.queries import visible_to

POMIESZCZENIA = (Wydanie.Rodzaj.KLUCZ, Wydanie.Rodzaj.DOSTEP)


def stan(row: Wydanie) -> str:
    """„u pracownika”, „trwa”, „zwrócone 3.12.2026” or „rozwiązana 3.12.2026”."""
    if row.zwrocono is None:
        return "trwa" if row.jest_umowa else "u pracownika"
    return f"{'rozwiązana' if row.jest_umowa else 'zwrócone'} {short_date(row.zwrocono)}"


def przygotuj(rows: list[Wydanie], osoba: Pracownik) -> None:
    """Whether the person may take the rows back; asked once."""
    may = wydaje(osoba) is not None
    for row in rows:
        row.mozna_przyjac = may and row.zwrocono is None


def _u_pracownikow(osoba: Pracownik) -> Q:
    return Q(zwrocono=None) | Q(zwrocono__gt=timezone.localdate())


LISTA = Lista(
    nazwa="wydania",
    tytul="Klucze, umowy i rzeczy wydane",
    adres="wydania:lista",
    zrodlo=visible_to,
    kolumny=(
        Kolumna("rodzaj", "Co", wartosc=lambda row: row.get_rodzaj_display(), sort="rodzaj"),
        Kolumna("numer", "Numer lub znak", wartosc=lambda row: row.numer, sort="numer", naglowek=True),
        Kolumna("opis", "Czego dotyczy", wartosc=lambda row: row.opis, klasa="what"),
        Kolumna("kto", "Kto ma", wartosc=lambda row: str(row.pracownik), sort=wedlug_osoby("pracownik")),
        Kolumna("wydano", "Od dnia", wartosc=lambda row: row.wydano, sort="wydano", szerokosc="w-date"),
        Kolumna("stan", "Stan", wartosc=stan, komorka="org/wydania/_stan.html", szerokosc="w-who"),
    ),
    filtry=(
        filters.wybor("rodzaj", "Co", Wydanie.Rodzaj.choices),
        filters.obiekt("kogo", "Kto ma", Pracownik.objects.order_by(pl("last_name")), sciezka="pracownik"),
        *filters.okres("wydano", "Wydano", "wydano"),
    ),
    widoki=(
        Widok("wydane", "U pracowników", _u_pracownikow),
        Widok("pomieszczenia", "Dostęp do pomieszczeń", lambda osoba: Q(zwrocono=None, rodzaj__in=POMIESZCZENIA)),
        Widok("umowy", "Umowy", lambda osoba: Q(rodzaj__in=Wydanie.UMOWY)),
    ),
    sort="-wydano",
    moze_eksportowac=lambda osoba: wydaje(osoba) is not None,
    podtytul=lambda osoba: "Kto ma klucze i dostęp do pomieszczeń, umowy i rzeczy Biura (§ 7 ust. 3 pkt 11-13).",
    przygotuj=przygotuj,
    pusto="Nie ma tu rzeczy, które możesz zobaczyć.",
    szablon="org/wydania/lista.html",
)
