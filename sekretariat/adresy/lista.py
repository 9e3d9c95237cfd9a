"""The address book as a list (§ 7 ust. 3 pkt 7)."""

from django.db.models import Q
from django.urls import reverse

from biuro.core.lists import Kolumna, Lista, Widok, cells, filters, pl
from org.kadry.models import Pracownik
from org.uprawnienia.queries import zakres
from sekretariat.adresy.models import Kontakt
from sekretariat.adresy.queries import visible_to


def adres(kontakt: Kontakt) -> str:
    """The page where the contact is corrected."""
    return reverse("adresy:kontakt", args=[kontakt.pk])


def eksportuje(osoba: Pracownik) -> bool:
    """Who keeps the book."""
    return zakres(osoba).sekretariat


LISTA = Lista(
    nazwa="adresy",
    tytul="Książka adresowa",
    adres="adresy:lista",
    zrodlo=visible_to,
    kolumny=(
        Kolumna(
            "nazwa",
            "Nazwa",
            wartosc=lambda k: k.nazwa,
            sort=pl("nazwa"),
            naglowek=True,
            komorka=cells.odsylacz(adres, lambda k: k.nazwa),
        ),
        Kolumna("adres", "Adres", wartosc=lambda k: k.adres),
        Kolumna("email", "E-mail", wartosc=lambda k: k.email, sort="email"),
        Kolumna("telefon", "Telefon", wartosc=lambda k: k.telefon),
        Kolumna("ade", "Adres do e-Doręczeń", wartosc=lambda k: k.ade, domyslna=False),
    ),
    filtry=(filters.tekst("szukaj", "Nazwa"),),
    widoki=(
        Widok("czynne", "Podpowiadane", lambda osoba: Q(czynny=True)),
        Widok("nieaktualne", "Nieaktualne", lambda osoba: Q(czynny=False)),
    ),
    sort="nazwa",
    moze_eksportowac=eksportuje,
    podtytul=lambda osoba: "Nadawcy i adresaci pism (§ 7 ust. 3 pkt 7)",
    pusto="Książka jest pusta. Nadawcy dopisują się sami przy rejestracji.",
    szablon="sekretariat/adresy/lista.html",
)
