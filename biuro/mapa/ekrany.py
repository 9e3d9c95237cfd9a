"""The screens the map leads to, and which of them the person may open."""

from collections.abc import Callable
from typing import NamedTuple

from django.urls import reverse

from biuro.pulpit.menu import cale_biuro, sekretariat
from org.uprawnienia.queries import Zakres


class Ekran(NamedTuple):
    """A screen: its name, its URL, and whose it is."""

    nazwa: str
    url: str
    dla: Callable[[Zakres], bool] = lambda zakres: True


class Odnosnik(NamedTuple):
    """A screen as the page shows it; without an address for who may not open it."""

    nazwa: str
    adres: str


EKRANY = {
    "teczka": Ekran("Moja teczka", "pulpit:teczka"),
    "struktura": Ekran("Struktura na dzień", "struktura:na_dzien"),
    "zarzadzenia": Ekran("Zarządzenia o strukturze", "struktura:zarzadzenia"),
    "schemat": Ekran("Schemat organizacyjny", "schemat:schemat"),
    "pracownicy": Ekran("Pracownicy", "pracownicy:lista"),
    "wydania": Ekran("Klucze, umowy i rzeczy wydane", "wydania:lista"),
    "nieobecnosci": Ekran("Nieobecności", "nieobecnosci:lista"),
    "zastepstwa": Ekran("Zastępstwa", "wyznaczenia:lista"),
    "przesylki": Ekran("Przesyłki wpływające", "przesylki:lista"),
    "nowa": Ekran("Zarejestruj pismo", "przesylki:nowa", sekretariat),
    "z_wiadomosci": Ekran("Z wiadomości", "przesylki:z_wiadomosci", sekretariat),
    "adresy": Ekran("Książka adresowa", "adresy:lista", cale_biuro),
    "sprawy": Ekran("Sprawy", "sprawy:lista"),
    "spisy": Ekran("Spisy spraw", "sprawy:spisy"),
    "skargi": Ekran("Rejestr skarg i wniosków", "skargi:lista"),
    "macierz": Ekran("Kto co podpisuje", "podpisywanie:macierz"),
    "pelnomocnictwa": Ekran("Pełnomocnictwa", "umocowania:lista", cale_biuro),
    "przedlozenia": Ekran("Przedłożenia", "przedlozenia:lista", cale_biuro),
    "informacja": Ekran("Informacja publiczna", "informacja_publiczna:lista"),
    "odczytania": Ekran("Odczytania Regulaminu", "odczytania:lista"),
    "terminy": Ekran("Terminy", "terminy:lista"),
    "pisma": Ekran("Pisma", "pisma:lista"),
    "podpis": Ekran("Do podpisu", "podpis:lista"),
    "do_wyslania": Ekran("Do wysłania", "wysylka:do_wyslania", sekretariat),
    "wychodzace": Ekran("Przesyłki wychodzące", "wysylka:lista"),
}


def odnosniki(klucze: tuple[str, ...], zakres: Zakres) -> list[Odnosnik]:
    """The screens of a row; the address only of those that are this person's."""
    rows = (EKRANY[klucz] for klucz in klucze)
    return [Odnosnik(row.nazwa, reverse(row.url) if row.dla(zakres) else "") for row in rows]
