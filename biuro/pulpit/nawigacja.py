"""The navigation of the frame as a table: a label, where it leads, who sees it, how much waits there (ux.md 4.3)."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from django.urls import NoReverseMatch, reverse

from org.kadry.models import Pracownik
from org.uprawnienia.queries import Zakres

Kto = Callable[[Zakres], bool]


def kazdy(zakres: Zakres) -> bool:
    """Everybody who works here."""
    return True


@dataclass(frozen=True)
class Pozycja:
    """One entry of the table."""

    nazwa: str
    ikona: str
    url: str  # name of the URL
    dla: Kto = kazdy
    licznik: Callable[[Pracownik], int] | None = None
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
    """A heading with its entries."""

    nazwa: str
    pozycje: list[Any]


def adres(url: str) -> str:
    """The address of a named page, or nothing while that page does not exist."""
    try:
        return reverse(url)
    except NoReverseMatch:
        return ""


def widoczne(tabela: list[Grupa], osoba: Pracownik, zakres: Zakres, path: str) -> Iterator[Grupa]:
    """The groups this person sees, with addresses and counts; the entry nearest to `path` is the current one."""
    found = [(grupa.nazwa, [p for p in grupa.pozycje if p.dla(zakres) and adres(p.url)]) for grupa in tabela]
    here = max(
        (adres(p.url) for _, shown in found for p in shown if path.startswith(adres(p.url))), key=len, default=""
    )
    for nazwa, shown in found:
        if shown:
            yield Grupa(nazwa, [_odnosnik(p, osoba, here) for p in shown])


def _leads_to(url: str, path: str) -> bool:
    return path == url if url == "/" else path.startswith(url)


def _odnosnik(pozycja: Pozycja, osoba: Pracownik, here: str) -> Odnosnik:
    url = adres(pozycja.url)
    ile = pozycja.licznik(osoba) if pozycja.licznik else 0
    return Odnosnik(pozycja.nazwa, pozycja.ikona, url, ile, pozycja.pilne, pozycja.klawisz, url == here)
