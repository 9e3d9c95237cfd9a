"""„Moje eksporty” as a list."""

from django.db.models import Q
from django.urls import reverse

from biuro.core.lists import Kolumna, Lista, Widok, cells, filters, pl
from org.eksporty import queries
from org.eksporty.models import Eksport


def wszyscy(osoba) -> bool:
    """Everybody may take the list of his own exports."""
    return True


LISTA = Lista(
    nazwa="eksporty",
    tytul="Moje eksporty",
    adres="eksporty:lista",
    zrodlo=queries.visible_to,
    kolumny=(
        Kolumna(
            "rejestr",
            "Rejestr",
            wartosc=lambda eksport: eksport.tytul,
            sort=pl("tytul"),
            naglowek=True,
            komorka=cells.tytul(
                lambda eksport: reverse("eksporty:szczegoly", args=[eksport.pk]), lambda eksport: eksport.tytul
            ),
        ),
        Kolumna("format", "Format", wartosc=lambda eksport: eksport.get_format_display(), szerokosc="w-due"),
        Kolumna("wierszy", "Wierszy", wartosc=lambda eksport: eksport.wierszy, sort="wierszy", szerokosc="w-date"),
        Kolumna("utworzono", "Kiedy", wartosc=lambda eksport: eksport.utworzono, sort="utworzono", szerokosc="w-due"),
        Kolumna(
            "zakonczono",
            "Gotowy o",
            wartosc=lambda eksport: eksport.zakonczono,
            sort="zakonczono",
            szerokosc="w-due",
            domyslna=False,
        ),
        Kolumna(
            "stan", "Stan", wartosc=lambda eksport: eksport.get_stan_display(), komorka=cells.stan(), szerokosc="w-st"
        ),
    ),
    sort="-utworzono",
    filtry=(
        filters.wybor("format", "Format", Eksport.Format.choices),
        *filters.okres("dzien", "Dzień", "utworzono", chwila=True),
    ),
    widoki=(Widok("gotowe", "Do pobrania", lambda osoba: Q(stan=Eksport.Stan.GOTOWY), licz=True),),
    moze_eksportowac=wszyscy,
    podtytul=lambda osoba: "Gotowe pliki czekają 24 godziny, potem je usuwamy.",
    pusto="Nie masz eksportów z ostatniej doby. Plik zamówisz w rejestrze przyciskiem „Eksport”.",
)
