"""„Czego brakuje, żeby zamknąć” a request: one row for each demand of the law; no row may be passed over."""

from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from biuro.core.polish import short_date
from rejestry.informacja_publiczna.calosc import SPOSOBY_SPRAWY, sposob_calosci, sposob_sprawy
from rejestry.informacja_publiczna.kroki import DECYZJE
from rejestry.informacja_publiczna.models import WniosekUdip
from rejestry.informacja_publiczna.queries import Stan, stan, wniosek_sprawy
from rejestry.informacja_publiczna.rules import ostatni_dzien
from rejestry.sprawy.models import Sprawa
from rejestry.sprawy.sposoby import Sposob
from rejestry.sprawy.zamkniecie import Wymog


class Warunek(NamedTuple):
    """One demand: what it is, its article, and the sentence about what is missing (empty when nothing is)."""

    nazwa: str
    podstawa: str
    brak: Callable[[Stan], str]


def _punkty(stan: Stan) -> str:
    return "" if stan.punkty else "wpisz punkty wniosku"


def _sposoby(stan: Stan) -> str:
    open_ones = [str(punkt.numer) for punkt in stan.punkty if not punkt.sposob]
    return f"wybierz sposób załatwienia punktu {', '.join(open_ones)}" if open_ones else ""


def _dokumenty(stan: Stan) -> str:
    waiting = [str(punkt.numer) for punkt in stan.punkty if punkt.sposob and punkt.zalatwiono is None]
    return f"wyślij pismo albo decyzję co do punktu {', '.join(waiting)}" if waiting else ""


def _doreczenia(stan: Stan) -> str:
    waiting = [krok for krok in stan.wyslane(*DECYZJE) if krok.doreczono is None]
    return "odnotuj doręczenie decyzji w przesyłkach wychodzących" if waiting else ""


def _bez_odwolania(stan: Stan) -> list[date]:
    """Days of delivery of the decisions nobody appealed: one appeal is against one decision delivered before it."""
    final = (krok for krok in stan.wyslane(*DECYZJE) if krok.odpowiedz != "zrzekl_sie")  # art. 127a § 2 kpa
    waiting = sorted(krok.doreczono for krok in final if krok.doreczono)
    for day in sorted(krok.wplynelo for krok in stan.kroki if krok.rodzaj == "odwolanie" and krok.wplynelo):
        if waiting and waiting[0] <= day:
            waiting.pop(0)
    return waiting


def _ostateczna(stan: Stan) -> str:
    last = max((ostatni_dzien("IP_ODWOLANIE_WNIESIENIE", day) for day in _bez_odwolania(stan)), default=None)
    if last is None or last < stan.dzis:
        return ""
    return f"poczekaj do {short_date(last)}: tyle wnioskodawca ma na odwołanie"


def _w_sko(stan: Stan) -> str:
    waiting = [krok for krok in stan.wyslane("do_sko") if not krok.odpowiedziano]
    return "odnotuj, co rozstrzygnęło SKO" if waiting else ""


def _po_wyroku(stan: Stan) -> str:
    """Art. 153 ppsa: what the court ordered is done before the case ends."""
    rulings = [krok.odpowiedziano for krok in stan.wyslane("do_wsa") if krok.odpowiedz == "uwzgledniono"]
    if not rulings or any(p.zalatwiono is None or p.zalatwiono >= rulings[-1] for p in stan.punkty):
        return ""
    return "wykonaj wyrok: wybierz „Rozpatrz ponownie” przy punkcie, którego dotyczy"


def _termin(kod: str, words: str) -> Callable[[Stan], str]:
    def check(stan: Stan) -> str:
        row = stan.otwarty(kod)
        return f"{words} do {short_date(row.ostateczny)}" if row else ""

    return check


def _crwip(stan: Stan) -> str:
    return "" if stan.wniosek.crwip_numer else "wpisz wniosek do CRWIP i podaj tu numer"


WARUNKI = (
    Warunek("Wniosek ma punkty", "art. 10 ust. 1 udip", _punkty),
    Warunek("Każdy punkt ma sposób załatwienia", "art. 13 ust. 1 udip", _sposoby),
    Warunek("O każdym punkcie wyszło pismo albo decyzja", "art. 13 ust. 1, art. 16 ust. 1 udip", _dokumenty),
    Warunek("Decyzje są doręczone", "art. 109 § 1 kpa", _doreczenia),
    Warunek("Minął czas na odwołanie albo je wniesiono", "art. 127a, art. 129 § 2 kpa", _ostateczna),
    Warunek(
        "Odwołanie przekazano do SKO", "art. 133 kpa", _termin("IP_ODWOLANIE_PRZEKAZANIE", "przekaż odwołanie z aktami")
    ),
    Warunek("SKO rozpatrzyło odwołanie", "art. 16 § 1, art. 138 kpa", _w_sko),
    Warunek("Skargę przekazano sądowi", "art. 21 pkt 1 udip", _termin("IP_WSA_AKTA", "przekaż skargę z aktami")),
    Warunek("Wyrok sądu jest wykonany", "art. 153 ppsa", _po_wyroku),
    Warunek("Wniosek jest w CRWIP", "§ 7 ust. 2 pkt 12, zarz. 12/2016/K", _crwip),
)


def wymogi(stan: Stan) -> list[Wymog]:
    """Every demand with what is missing."""
    return [Wymog(row.nazwa, row.podstawa, row.brak(stan)) for row in WARUNKI]


def wymogi_wniosku(wniosek: WniosekUdip, sposob: str) -> list[Wymog]:
    """The demands on a case of class 1431 for this outcome ("": not chosen); the outcome has to follow from points."""
    now = stan(wniosek)
    follows = sposob_calosci(now.punkty)
    wrong = bool(sposob and follows) and sposob != follows
    missing = "wybierz sposób, który wynika z załatwienia punktów" if wrong else ""
    return [*wymogi(now), Wymog("Sposób wynika z załatwienia punktów", "art. 13 ust. 1 udip", missing)]


def sposoby_wniosku(sprawa: Sprawa) -> tuple[Sposob, ...]:
    """The outcomes a case of class 1431 may have: the one that follows from its points, or all while it is unknown."""
    wniosek = wniosek_sprawy(sprawa)
    follows = sposob_sprawy(wniosek.punkty.all()) if wniosek else None
    return (follows,) if follows else SPOSOBY_SPRAWY
