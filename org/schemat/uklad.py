"""Where the boxes and lines of the chart stand: whole pixels, given as text so that no locale touches them."""

import textwrap
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from django.urls import reverse

from biuro.core.polish import posts_words
from org.schemat.queries import Miejsce, Schemat, Wezel

SZEROKOSC, ODSTEP, PIETRO = 236, 18, 44  # of a box, between boxes, between floors
SZEROKI_EKRAN = 1500
MARGINES, WIERSZ, PRZERWA = 12, 17, 6
ZNAKOW = {"s-t": 29, "s-p": 36, "s-o": 30, "s-u": 34}  # that fit the box in the type of the class


@dataclass(frozen=True)
class Linia:
    """One line of text in a box; `url` when it leads somewhere."""

    tekst: str
    klasa: str
    x: str
    y: str
    url: str = ""


@dataclass(frozen=True)
class Ramka:
    """A box of the drawing."""

    x: str
    y: str
    w: str
    h: str
    klasa: str
    linie: list[Linia]


@dataclass(frozen=True)
class Polaczenie:
    """A line of supervision: its path and its paragraph."""

    d: str
    podstawa: str
    x: str
    y: str


@dataclass(frozen=True)
class Rysunek:
    """The whole drawing."""

    szerokosc: int
    wysokosc: int
    ramki: list[Ramka]
    polaczenia: list[Polaczenie]

    @property
    def miesci_sie(self) -> bool:
        """A little smaller it fits a wide screen and can still be read."""
        return self.szerokosc <= SZEROKI_EKRAN


@dataclass(frozen=True)
class Slowa:
    """A run of words before it is broken into lines."""

    tekst: str
    klasa: str
    url: str = ""
    przed: int = 0  # space above


def narysuj(schemat: Schemat, osoba_url: Callable[[int], str] | None = None) -> Rysunek:
    """The drawing of the chart; `osoba_url` gives the address of a person (id), None draws no links (paper)."""
    drawing = Rysunek(0, 0, [], [])
    x = ODSTEP
    height = 0
    for root in schemat.korzenie:
        width, bottom = _place(root, x, ODSTEP, drawing, osoba_url)
        x, height = x + width + ODSTEP, max(height, bottom)
    return Rysunek(x, height + ODSTEP, drawing.ramki, drawing.polaczenia)


def slowa(wezel: Wezel, osoba_url: Callable[[int], str] | None) -> Iterator[Slowa]:
    """What stands in a box, in order."""
    if not wezel.kierownictwo:
        link = reverse("pracownicy:lista") + f"?jednostka={wezel.jednostka.pk}" if osoba_url else ""
        yield Slowa(f"{wezel.jednostka.symbol} {wezel.jednostka.nazwa}", "s-t", link)
    for miejsce in wezel.miejsca:
        yield from _post(miejsce, "s-t" if wezel.kierownictwo else "s-p", osoba_url)


def _post(miejsce: Miejsce, klasa: str, osoba_url) -> Iterator[Slowa]:
    link = reverse("pracownicy:lista") + f"?stanowisko={miejsce.stanowisko.pk}" if osoba_url else ""
    yield Slowa(miejsce.stanowisko.nazwa, klasa, link, przed=PRZERWA)
    for obsada in miejsce.obsady:
        part = f" ({posts_words(obsada.wymiar)})" if obsada.wymiar < 1 else ""
        yield Slowa(f"{obsada.pracownik}{part}", "s-o", osoba_url(obsada.pracownik_id) if osoba_url else "")
    if miejsce.uwagi:
        yield Slowa(miejsce.uwagi, "s-u")


def _place(wezel: Wezel, x: int, y: int, drawing: Rysunek, osoba_url) -> tuple[int, int]:
    """Draw the box and everything below it from (x, y); return the width taken and the lowest point."""
    height = _height(wezel, osoba_url)
    width, bottoms, middles = 0, [y + height], []
    for below in wezel.podlegle:
        step, bottom = _place(below, x + width, y + height + PIETRO, drawing, osoba_url)
        middles.append((x + width + step // 2, below.podstawa))
        width, bottoms = width + step + ODSTEP, [*bottoms, bottom]
    width = max(width - ODSTEP, SZEROKOSC)
    middle = x + width // 2
    drawing.ramki.append(_box(wezel, middle - SZEROKOSC // 2, y, height, osoba_url))
    for end, basis in middles:
        drawing.polaczenia.append(_line(middle, y + height, end, basis))
    return width, max(bottoms)


def _line(start: int, top: int, end: int, podstawa: str) -> Polaczenie:
    half = top + PIETRO // 2
    return Polaczenie(f"M{start} {top}V{half}H{end}V{top + PIETRO}", podstawa, str(end + 4), str(top + PIETRO - 6))


def _box(wezel: Wezel, x: int, y: int, height: int, osoba_url) -> Ramka:
    lines, at = [], y + MARGINES
    for said in slowa(wezel, osoba_url):
        at += said.przed
        for text in _broken(said):
            at += WIERSZ
            lines.append(Linia(text, said.klasa, str(x + MARGINES), str(at - 4), said.url))
    look = "s-kier" if wezel.kierownictwo else "s-jedn"
    return Ramka(str(x), str(y), str(SZEROKOSC), str(height), look, lines)


def _height(wezel: Wezel, osoba_url) -> int:
    every = list(slowa(wezel, osoba_url))
    return 2 * MARGINES + sum(said.przed + WIERSZ * len(_broken(said)) for said in every)


def _broken(said: Slowa) -> list[str]:
    return textwrap.wrap(said.tekst, ZNAKOW[said.klasa]) or [said.tekst]
