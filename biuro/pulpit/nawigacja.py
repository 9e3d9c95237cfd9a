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


def widoczne(
    tabela: list[Grupa], osoba: Pracownik, zakres: Zakres, path: str, *, counted: bool = True
) -> Iterator[Grupa]:
    """The groups this person sees, with addresses, counts if `counted`; the entry nearest to `path` is current."""
    groups = [grupa for grupa in tabela if grupa.dla(osoba)]
    shown = [(grupa.nazwa, [(p, reverse(p.url)) for p in grupa.pozycje if p.dla(zakres)]) for grupa in groups]
    here = max((url for _, links in shown for _, url in links if _leads_to(url, path)), key=len, default="")
    for nazwa, links in shown:
        if links:
            found = [(p, url, p.licznik(osoba, zakres) if counted else 0) for p, url in links]
            yield Grupa(nazwa, [_odnosnik(*link, here) for link in found])


def _leads_to(url: str, path: str) -> bool:
    return path == url if url == "/" else path.startswith(url)


def _odnosnik(pozycja: Pozycja, url: str, ile: int, here: str) -> Odnosnik:
    return Odnosnik(pozycja.nazwa, pozycja.ikona, url, ile, pozycja.pilne, pozycja.klawisz, url == here)
