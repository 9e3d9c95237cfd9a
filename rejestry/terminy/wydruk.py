"""„Skąd ten termin?” on paper: the same lines and days as on the screen."""

from dataclasses import dataclass
from datetime import date, datetime

from biuro.core.pdf.render import render
from rejestry.terminy.bieg import Bieg, wyjasnij_bieg
from rejestry.terminy.wyjasnienie import Dzien, dni
from rejestry.terminy.zdania import Linia


@dataclass(frozen=True)
class WydrukTerminu:
    """What stands on the page."""

    sprawa: str
    nazwa: str
    ostateczny: date
    linie: tuple[Linia, ...]
    dni: tuple[Dzien, ...]
    na_dzien: date
    wydrukowal: str
    kiedy: datetime  # aware


def wydruk_terminu(sprawa: str, przebieg: Bieg, *, na_dzien: date, wydrukowal: str, kiedy: datetime) -> WydrukTerminu:
    """The page of a course."""
    return WydrukTerminu(
        sprawa=sprawa,
        nazwa=przebieg.wynik.kod.nazwa,
        ostateczny=przebieg.ostateczny,
        linie=wyjasnij_bieg(przebieg),
        dni=dni(przebieg.wynik),
        na_dzien=na_dzien,
        wydrukowal=wydrukowal,
        kiedy=kiedy,
    )


def pdf_terminu(wydruk: WydrukTerminu) -> bytes:
    """The PDF/A of the page. Raises PdfNiepowstal."""
    return render("pdf/termin.html", {"wydruk": wydruk})
