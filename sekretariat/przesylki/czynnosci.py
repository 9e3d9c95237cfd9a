"""What this person may do with an entry now: links to the pages where it is done."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.urls import NoReverseMatch, reverse

from org.kadry.models import Pracownik
from org.uprawnienia.queries import zakres
from sekretariat.przesylki.models import Przesylka
from sekretariat.przesylki.rules import rejestruje, zalatwia
from sekretariat.przesylki.wyzej import przekazuje_wyzej

S = Przesylka.Stan
OTWARTE = (S.NOWA, S.PRZYDZIELONA)


@dataclass(frozen=True)
class Czynnosc:
    """One link."""

    tekst: str
    ikona: str
    url: str


def dostepne(osoba: Pracownik, przesylka: Przesylka) -> list[Czynnosc]:
    """The acts in the order in which an item goes through the office."""
    return [
        Czynnosc(tekst, ikona, url)
        for tekst, ikona, name in _allowed(osoba, przesylka)
        if (url := _url(name, przesylka))
    ]


def _allowed(osoba: Pracownik, przesylka: Przesylka) -> Iterator[tuple[str, str, str]]:
    open_, keeper = przesylka.stan in OTWARTE, rejestruje(osoba)
    if open_ and dekretuje(osoba, przesylka):
        yield "Zadekretuj", "user-check", "dekretacja:przydziel"
    if zalatwia(osoba, przesylka):
        yield "Załóż sprawę", "folder-open", zakladanie(przesylka)
        yield "Dołącz do sprawy", "folder", "akta:dolacz"
        yield "Zakwalifikuj", "scale", "kwalifikacja:wybor"
    if przekazuje_wyzej(osoba, przesylka):
        yield "Przekaż Sekretarzowi Miasta", "arrow-forward-up", "kwalifikacja:koniec/na_dyrektora"
    if keeper and przesylka.stan != S.ANULOWANA:
        yield "Popraw wpis", "edit", "przesylki:popraw"
    if keeper and open_:
        yield "Anuluj wpis", "x", "przesylki:anuluj"


def dekretuje(osoba: Pracownik, przesylka: Przesylka) -> bool:
    """The director assigns anything, others what came to them or their units; the page of the dekretacja decides."""
    seen = zakres(osoba)
    mine = przesylka.prowadzi_id == osoba.pk and bool(seen.jednostki)
    return seen.wszystko or mine or przesylka.jednostka_id in seen.jednostki


def zakladanie(przesylka: Przesylka) -> str:
    """The page that opens a case from the item: a request for public information has its own."""
    return "udip:zaloz" if przesylka.rodzaj == Przesylka.Rodzaj.INFORMACJA else "akta:zaloz"


def _url(name: str, przesylka: Przesylka) -> str:
    """Empty while the slice of that page is not installed; after „/” stands what else the address needs."""
    name, _, more = name.partition("/")
    try:
        return reverse(name, args=[przesylka.rok, przesylka.numer, *filter(None, [more])])
    except NoReverseMatch:
        return ""
