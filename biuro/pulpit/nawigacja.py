"""The navigation of the frame: a table of entries, each with who sees it and how much waits there (ux.md 4.3)."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from django.urls import reverse

from org.kadry.models import Pracownik
from org.uprawnienia.queries import Zakres

Kto = Callable[[Zakres], bool]
Licznik = Callable[[Pracownik, Zakres], int]


def kazdy(zakres: Zakres) -> bool:
    """Everybody who works here."""
    return True


def zero(osoba: Pracownik, zakres: Zakres) -> int:
    """Nothing is counted there."""
    return 0


@dataclass(frozen=True)
class Pozycja:
    """One entry of the table."""

    nazwa: str
    ikona: str
    url: str  # name of the URL
    dla: Kto = kazdy
    licznik: Licznik = zero
    pilne: bool = False  # the count is red: only „Do podpisu”
    klawisz: str = ""  # second key after G


@dataclass(frozen=True)
class Odnosnik:
    """An entry as the template needs it."""

    nazwa: str
    ikona: str
    adres: str
    ile: int
    pilne: bool
    klawisz: str
    tutaj: bool


@dataclass(frozen=True)
class Grupa:
    """A heading with its entries: of the table, or ready for the screen."""

    nazwa: str
    pozycje: list[Any]
    dla: Callable[[Pracownik], Any] = bool  # who sees the heading at all: everybody


def widoczne(tabela: list[Grupa], osoba: Pracownik, zakres: Zakres, path: str) -> Iterator[Grupa]:
    """The groups this person sees, with addresses and counts; the entry nearest to `path` is the current one."""
    found = [(grupa.nazwa, [p for p in grupa.pozycje if p.dla(zakres)]) for grupa in tabela if grupa.dla(osoba)]
    addresses = [reverse(p.url) for _, shown in found for p in shown]
    here = max((url for url in addresses if _leads_to(url, path)), key=len, default="")
    for nazwa, shown in found:
        if shown:
            yield Grupa(nazwa, [_odnosnik(p, osoba, zakres, here) for p in shown])


def _leads_to(url: str, path: str) -> bool:
    return path == url if url == "/" else path.startswith(url)


def _odnosnik(pozycja: Pozycja, osoba: Pracownik, zakres: Zakres, here: str) -> Odnosnik:
    url, ile = reverse(pozycja.url), pozycja.licznik(osoba, zakres)
    return Odnosnik(pozycja.nazwa, pozycja.ikona, url, ile, pozycja.pilne, pozycja.klawisz, url == here)
