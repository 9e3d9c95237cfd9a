"""What the page of a request shows: points, steps with their letters, demands, what may be done and why not."""

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from django.urls import reverse

from org.kadry.models import Pracownik
from rejestry.informacja_publiczna.co_teraz import Wskazowka, co_teraz
from rejestry.informacja_publiczna.kroki import DECYZJE, KROKI, RegulaKroku
from rejestry.informacja_publiczna.models import Krok, Punkt, WniosekUdip
from rejestry.informacja_publiczna.queries import Stan, stan
from rejestry.informacja_publiczna.reakcje import odwolano
from rejestry.informacja_publiczna.rules import okolicznosci, ostatni_dzien
from rejestry.informacja_publiczna.sposoby import WEDLUG_KODU, SposobPunktu
from rejestry.informacja_publiczna.zamkniecie import wymogi
from rejestry.sprawy.models import Sprawa
from rejestry.sprawy.rules import odmowa_prowadzenia, prowadzi_sprawe
from rejestry.sprawy.zamkniecie import Wymog
from sekretariat.pisma.models import Pismo


class WierszPunktu(NamedTuple):
    """A point with its outcome."""

    punkt: Punkt
    sposob: SposobPunktu | None


class WierszKroku(NamedTuple):
    """A step with its letter, its article and whether a reaction may still be noted."""

    krok: Krok
    pismo: Pismo | None
    regula: RegulaKroku
    czeka: bool
    odpowiedz: str


class MozliwyKrok(NamedTuple):
    """A step that may be taken, or the sentence why not."""

    nazwa: str
    podstawa: str
    opis: str
    adres: str
    przeszkoda: str


@dataclass(frozen=True)
class Widok:
    """The whole page."""

    wniosek: WniosekUdip
    punkty: list[WierszPunktu]
    kroki: list[WierszKroku]
    mozliwe: list[MozliwyKrok]
    wymogi: list[Wymog]
    co_teraz: Wskazowka
    adres: str  # where „Co teraz” leads; empty when the person may not act
    termin: date | None
    prowadzi: bool
    odmowa: str


def widok(wniosek: WniosekUdip, osoba: Pracownik) -> Widok:
    """Load the page for the person."""
    now, case = stan(wniosek), wniosek.sprawa
    may = prowadzi_sprawe(osoba, case) is not None and case.stan != Sprawa.Stan.ZALATWIONA
    hint = co_teraz(now)
    return Widok(
        wniosek=wniosek,
        punkty=[WierszPunktu(punkt, WEDLUG_KODU.get(punkt.sposob)) for punkt in now.punkty],
        kroki=_kroki(now),
        mozliwe=[_mozliwy(row, now) for row in KROKI.values()] if may else [],
        wymogi=wymogi(now),
        co_teraz=hint,
        adres=adres(hint, case) if may and hint.strona else "",
        termin=min((t.ostateczny for t in now.terminy if t.spelniony is None), default=None),
        prowadzi=may,
        odmowa="" if may else odmowa_prowadzenia(osoba, case),
    )


def adres(hint: Wskazowka, sprawa: Sprawa) -> str:
    """The page the hint names."""
    if hint.strona == "zakoncz":
        return reverse("akta:zakoncz", args=[sprawa.znak])
    return reverse(f"udip:{hint.strona}", args=[sprawa.znak, hint.argument] if hint.argument else [sprawa.znak])


def _kroki(now: Stan) -> list[WierszKroku]:
    keys = [krok.klucz for krok in now.kroki]
    letters = {pismo.klucz: pismo for pismo in Pismo.objects.filter(klucz__in=keys)}
    rows = ((krok, KROKI[Krok.Rodzaj(krok.rodzaj)]) for krok in reversed(now.kroki))
    return [
        WierszKroku(
            krok,
            letters.get(krok.klucz),
            row,
            bool(row.odpowiedzi and krok.wyslano and not krok.odpowiedziano) and _na_czasie(krok, now),
            dict(row.odpowiedzi).get(krok.odpowiedz, ""),
        )
        for krok, row in rows
    ]


def _na_czasie(krok: Krok, now: Stan) -> bool:
    """A decision waits for a waiver only until the end of the appeal or the appeal itself (art. 127a kpa)."""
    if krok.rodzaj not in DECYZJE:
        return True
    open_until = krok.doreczono and ostatni_dzien("IP_ODWOLANIE_WNIESIENIE", krok.doreczono)
    return bool(open_until and now.dzis <= open_until) and not odwolano(krok)


def _mozliwy(row: RegulaKroku, now: Stan) -> MozliwyKrok:
    page = "udip:krok" if row.wychodzi else "udip:wplyw"
    return MozliwyKrok(
        nazwa=Krok.Rodzaj(row.rodzaj).label,
        podstawa=row.podstawa,
        opis=row.opis,
        adres=reverse(page, args=[now.wniosek.sprawa.znak, row.rodzaj]),
        przeszkoda=okolicznosci(now, row.rodzaj),
    )
