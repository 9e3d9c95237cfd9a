"""What the law forbids among the steps of a request, each refusal with its article."""

from collections.abc import Callable
from datetime import date
from typing import Any

from biuro.core.polish import short_date
from rejestry.informacja_publiczna.kroki import DECYZJE, DOKUMENTY, KROKI
from rejestry.informacja_publiczna.models import Krok
from rejestry.informacja_publiczna.queries import Stan
from rejestry.informacja_publiczna.sposoby import WEDLUG_KODU, Dokument
from rejestry.terminy.obliczenia import policz

R = Krok.Rodzaj
Warunek = Callable[[Stan], str]


def ostatni_dzien(kod: str, zdarzenie: date) -> date:
    """The last day of a deadline of this code."""
    return policz(kod, zdarzenie).ostateczny


def przeszkoda_kroku(stan: Stan, rodzaj: str, dane: dict[str, Any]) -> str:
    """Why the step may not be taken now, with the article; empty when it may."""
    row = KROKI[R(rodzaj)]
    missing = [what for field, what in row.pola if not dane.get(field)]
    if missing:
        return f"Podaj: {', '.join(missing)} ({row.podstawa})."
    return okolicznosci(stan, rodzaj) or (_nowy_termin(stan, dane) if "nowy_termin" in dict(row.pola) else "")


def okolicznosci(stan: Stan, rodzaj: str) -> str:
    """The same before anything is typed: may such a step be taken at all?"""
    under_way = "Takie pismo jest już w drodze: dokończ je albo anuluj." if _w_drodze(stan, rodzaj) else ""
    return under_way or next(filter(None, (check(stan) for check in WARUNKI[rodzaj])), "")


def opisany_w_pismie(stan: Stan, *dokumenty: str) -> str:
    """Why a point with these documents may not change now: a letter already written would settle it unsaid."""
    kinds = (kind for kind, document in DOKUMENTY.items() if document in dokumenty and _w_drodze(stan, kind))
    names = [R(kind).label.lower() for kind in kinds]
    if not names:
        return ""
    return f"W drodze jest już {names[0]}. Anuluj to pismo albo je wyślij, potem zmień punkt (art. 13 ust. 1 udip)."


def _w_drodze(stan: Stan, rodzaj: str) -> bool:
    return any(krok.rodzaj == rodzaj for krok in stan.w_drodze)


def _od(stan: Stan) -> date:
    """From what day the 14 days run: a new request (art. 14, 15) or an annulled decision (art. 138 kpa) begins anew."""
    row = stan.otwarty("IP_14")
    return row.zdarzenie if row else stan.wniosek.sprawa.data_wplywu


def _nowy_termin(stan: Stan, dane: dict[str, Any]) -> str:
    first, cap = (ostatni_dzien(kod, _od(stan)) for kod in ("IP_14", "IP_2M"))
    new = dane["nowy_termin"]
    if new > cap:
        return f"Nowy termin może być najdalej {short_date(cap)}: 2 miesiące od złożenia wniosku (art. 13 ust. 2 udip)."
    return "" if new > first else f"Nowy termin musi być późniejszy niż {short_date(first)} (art. 13 ust. 2 udip)."


def _w_14_dni(stan: Stan) -> str:
    last = ostatni_dzien("IP_14", _od(stan))
    if stan.dzis <= last:
        return ""
    return (
        f"14 dni minęło {short_date(last)}, więc powiadomienie niczego już nie przedłuży. Załatw wniosek od razu"
        " (art. 13 ust. 1 i 2, art. 15 ust. 2 udip)."
    )


def _raz(rodzaj: str, przepis: str) -> Warunek:
    def check(stan: Stan) -> str:
        sent = any(krok.wyslano >= _od(stan) for krok in stan.wyslane(rodzaj))
        return f"To powiadomienie już wysłano, drugiego ustawa nie zna ({przepis})." if sent else ""

    return check


def _jest_do_decyzji(stan: Stan) -> str:
    if _punkty(stan, Dokument.ODMOWA, Dokument.UMORZENIE):
        return ""
    return (
        "O dane i podpis wolno pytać tylko, gdy ma zapaść decyzja: najpierw wybierz odmowę albo umorzenie dla punktu"
        " (art. 2 ust. 2 i art. 16 udip, art. 64 § 2 kpa)."
    )


def _brak_tozsamosci(stan: Stan) -> str:
    return "Dane i podpis już są, więc nie ma o co wzywać." if stan.wniosek.tozsamosc else ""


def _tozsamosc(stan: Stan) -> str:
    if stan.wniosek.tozsamosc:
        return ""
    return "Decyzja musi mieć stronę: najpierw wezwij do podania danych i podpisu (art. 64 § 2, art. 107 § 1 kpa)."


def _punkty_na(dokument: Dokument, przepis: str) -> Warunek:
    def check(stan: Stan) -> str:
        return "" if _punkty(stan, dokument) else f"Na żaden niezałatwiony punkt nie czeka {dokument} ({przepis})."

    return check


def _punkty(stan: Stan, *dokumenty: Dokument):
    chosen = ((punkt, WEDLUG_KODU.get(punkt.sposob)) for punkt in stan.punkty if punkt.zalatwiono is None)
    return [punkt for punkt, sposob in chosen if sposob and sposob.dokument in dokumenty]


def _wydano_decyzje(stan: Stan) -> str:
    sent = stan.wyslane(*DECYZJE)
    return "" if sent else "Odwołanie przysługuje od decyzji, a tu żadnej nie wysłano (art. 127 § 1 kpa)."


def _biegnie(kod: str, przepis: str) -> Warunek:
    def check(stan: Stan) -> str:
        return "" if stan.otwarty(kod) else f"Nie ma czego przekazywać: najpierw odnotuj wpływ ({przepis})."

    return check


WARUNKI: dict[str, tuple[Warunek, ...]] = {
    R.ODPOWIEDZ: (_punkty_na(Dokument.ODPOWIEDZ, "art. 13 ust. 1 udip"),),
    R.PRZEDLUZENIE: (_w_14_dni, _raz(R.PRZEDLUZENIE, "art. 13 ust. 2 udip")),
    R.FORMA: (),
    R.OPLATA: (_w_14_dni, _raz(R.OPLATA, "art. 15 ust. 2 udip")),
    R.PRZETWORZONA: (),
    R.BRAKI: (_brak_tozsamosci, _jest_do_decyzji),
    R.ODMOWA: (_punkty_na(Dokument.ODMOWA, "art. 16 ust. 1 udip"), _tozsamosc),
    R.UMORZENIE: (_punkty_na(Dokument.UMORZENIE, "art. 16 ust. 1 udip"), _tozsamosc),
    R.ODWOLANIE: (_wydano_decyzje,),
    R.DO_SKO: (_biegnie("IP_ODWOLANIE_PRZEKAZANIE", "art. 133 kpa"),),
    R.SKARGA_WSA: (),
    R.DO_WSA: (_biegnie("IP_WSA_AKTA", "art. 21 pkt 1 udip"),),
}
