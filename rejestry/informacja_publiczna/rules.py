"""What the law forbids in a request: outcomes of points and steps of the procedure, each refusal with its article."""

from collections.abc import Callable
from datetime import date
from typing import Any

from biuro.core.polish import short_date
from rejestry.informacja_publiczna.kroki import DECYZJE, KROKI
from rejestry.informacja_publiczna.models import Krok
from rejestry.informacja_publiczna.queries import Stan
from rejestry.informacja_publiczna.sposoby import BRAK, WEDLUG_KODU, Dokument, SposobPunktu
from rejestry.terminy.obliczenia import policz

R = Krok.Rodzaj
WEZWANIE_PRZETWORZONA = 7  # days; the statute gives none, this is what offices give at least (C2)
Dane = dict[str, Any]
Warunek = Callable[[Stan, Dane], str]


def ostatni_dzien(kod: str, zdarzenie: date) -> date:
    """The last day of a deadline of this code."""
    return policz(kod, zdarzenie).ostateczny


def przeszkoda_kroku(stan: Stan, rodzaj: str, dane: Dane) -> str:
    """Why the step may not be taken now, with the article; empty when it may."""
    row = KROKI[R(rodzaj)]
    missing = [what for field, what in row.pola if not dane.get(field)]
    if missing:
        return f"Podaj: {', '.join(missing)} ({row.podstawa})."
    return next(filter(None, (check(stan, dane) for check in WARUNKI[rodzaj])), "")


def przeszkoda_punktu(stan: Stan, sposob: SposobPunktu, dane: Dane) -> str:
    """Why a point may not end this way, with the article; empty when it may."""
    missing = [BRAK[field] for field in sposob.pola if not str(dane.get(field, "")).strip()]
    if missing:
        return f"Podaj: {', '.join(missing)} ({sposob.podstawa})."
    check = PO_KROKU.get((sposob.po_kroku, sposob.kod)) or PO_KROKU.get((sposob.po_kroku, ""))
    return check(stan, {}) if check else ""


def _nowy_termin(stan: Stan, dane: Dane) -> str:
    first, cap = (ostatni_dzien(kod, stan.wniosek.sprawa.data_wplywu) for kod in ("IP_14", "IP_2M"))
    new = dane["nowy_termin"]
    if new > cap:
        return f"Nowy termin może być najdalej {short_date(cap)}: 2 miesiące od złożenia wniosku (art. 13 ust. 2 udip)."
    return "" if new > first else f"Nowy termin musi być późniejszy niż {short_date(first)} (art. 13 ust. 2 udip)."


def _w_14_dni(stan: Stan, dane: Dane) -> str:
    last = ostatni_dzien("IP_14", stan.wniosek.sprawa.data_wplywu)
    if stan.dzis <= last:
        return ""
    return (
        f"14 dni minęło {short_date(last)}, więc powiadomienie niczego już nie przedłuży. Załatw wniosek od razu"
        " (art. 13 ust. 1 i 2, art. 15 ust. 2 udip)."
    )


def _raz(rodzaj: str, przepis: str) -> Warunek:
    def check(stan: Stan, dane: Dane) -> str:
        return f"To powiadomienie już wysłano, drugiego ustawa nie zna ({przepis})." if stan.wyslane(rodzaj) else ""

    return check


def _jest_do_decyzji(stan: Stan, dane: Dane) -> str:
    if _punkty(stan, Dokument.ODMOWA, Dokument.UMORZENIE):
        return ""
    return (
        "O dane i podpis wolno pytać tylko, gdy ma zapaść decyzja: najpierw wybierz odmowę albo umorzenie dla punktu"
        " (art. 2 ust. 2 i art. 16 udip, art. 64 § 2 kpa)."
    )


def _brak_tozsamosci(stan: Stan, dane: Dane) -> str:
    return "Dane i podpis już są, więc nie ma o co wzywać." if stan.wniosek.tozsamosc else ""


def _tozsamosc(stan: Stan, dane: Dane) -> str:
    if stan.wniosek.tozsamosc:
        return ""
    return "Decyzja musi mieć stronę: najpierw wezwij do podania danych i podpisu (art. 64 § 2, art. 107 § 1 kpa)."


def _punkty_na(dokument: Dokument, przepis: str) -> Warunek:
    def check(stan: Stan, dane: Dane) -> str:
        return "" if _punkty(stan, dokument) else f"Na żaden niezałatwiony punkt nie czeka {dokument} ({przepis})."

    return check


def _punkty(stan: Stan, *dokumenty: Dokument):
    chosen = ((punkt, WEDLUG_KODU.get(punkt.sposob)) for punkt in stan.punkty if punkt.zalatwiono is None)
    return [punkt for punkt, sposob in chosen if sposob and sposob.dokument in dokumenty]


def _wydano_decyzje(stan: Stan, dane: Dane) -> str:
    sent = stan.wyslane(*DECYZJE)
    return "" if sent else "Odwołanie przysługuje od decyzji, a tu żadnej nie wysłano (art. 127 § 1 kpa)."


def _biegnie(kod: str, przepis: str) -> Warunek:
    def check(stan: Stan, dane: Dane) -> str:
        return "" if stan.otwarty(kod) else f"Nie ma czego przekazywać: najpierw odnotuj wpływ ({przepis})."

    return check


def _po_formie(stan: Stan, dane: Dane) -> str:
    step = stan.ostatni(R.FORMA)
    if step is None or step.odpowiedz != "zmienil":
        return "Najpierw powiadom o innej formie i odnotuj nowy wniosek (art. 14 ust. 2 udip)."
    return ""


def _umorzenie(stan: Stan, dane: Dane) -> str:
    step = stan.ostatni(R.FORMA)
    if step is None or step.doreczono is None:
        return "Umorzyć można dopiero po doręczonym powiadomieniu, jak można udostępnić (art. 14 ust. 2 udip)."
    if step.odpowiedziano:
        return "Wnioskodawca odpowiedział na powiadomienie, więc nie ma podstaw do umorzenia (art. 14 ust. 2 udip)."
    last = ostatni_dzien("IP_FORMA", step.doreczono)
    return _do_konca(stan, last, "Wnioskodawca ma czas na nowy wniosek", "art. 14 ust. 2 udip")


def _po_oplacie(stan: Stan, dane: Dane) -> str:
    step = stan.ostatni(R.OPLATA)
    if step is None or step.doreczono is None:
        return "Najpierw doręcz powiadomienie o opłacie (art. 15 ust. 2 udip)."
    if step.odpowiedziano:
        return ""
    last = ostatni_dzien("IP_OPLATA_CZEKAJ", step.doreczono)
    return _do_konca(stan, last, "Wnioskodawca może jeszcze zmienić wniosek albo go wycofać", "art. 15 ust. 2 udip")


def _nie_wykazal(stan: Stan, dane: Dane) -> str:
    step = stan.ostatni(R.PRZETWORZONA)
    if step is None or step.doreczono is None:
        return "Najpierw doręcz wezwanie do wykazania interesu publicznego (art. 3 ust. 1 pkt 1 udip)."
    if step.odpowiedziano:
        return ""
    last = date.fromordinal(step.doreczono.toordinal() + WEZWANIE_PRZETWORZONA)
    return _do_konca(stan, last, "Wnioskodawca ma czas na odpowiedź", "art. 3 ust. 1 pkt 1 udip")


def _nie_uzupelnil(stan: Stan, dane: Dane) -> str:
    step = stan.ostatni(R.BRAKI)
    if step is None or step.doreczono is None:
        return "Najpierw doręcz wezwanie do uzupełnienia (art. 64 § 2 kpa)."
    if step.odpowiedziano:
        return "Wnioskodawca odpowiedział na wezwanie: wydaj decyzję (art. 64 § 2 kpa)."
    return _do_konca(stan, ostatni_dzien("IP_BRAKI", step.doreczono), "Wnioskodawca ma czas", "art. 64 § 2 kpa")


def _do_konca(stan: Stan, last: date, words: str, przepis: str) -> str:
    return f"{words} do {short_date(last)} ({przepis})." if stan.dzis <= last else ""


WARUNKI: dict[str, tuple[Warunek, ...]] = {
    R.ODPOWIEDZ: (_punkty_na(Dokument.ODPOWIEDZ, "art. 13 ust. 1 udip"),),
    R.PRZEDLUZENIE: (_w_14_dni, _raz(R.PRZEDLUZENIE, "art. 13 ust. 2 udip"), _nowy_termin),
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
PO_KROKU: dict[tuple[str, str], Warunek] = {
    ("forma", "udostepniono_inaczej"): _po_formie,
    ("forma", "umorzenie"): _umorzenie,
    ("oplata", ""): _po_oplacie,
    ("przetworzona", ""): _nie_wykazal,
    ("braki", ""): _nie_uzupelnil,
}
