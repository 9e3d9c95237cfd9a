"""„Co teraz” of a request: one row for each situation, the first that fits speaks."""

from collections.abc import Callable
from typing import NamedTuple

from biuro.core.polish import short_date
from rejestry.informacja_publiczna.kroki import DECYZJE, DOKUMENTY, regula
from rejestry.informacja_publiczna.models import Krok
from rejestry.informacja_publiczna.queries import Stan
from rejestry.informacja_publiczna.sposoby import WEDLUG_KODU
from rejestry.informacja_publiczna.warunki_punktu import ostatni_dzien_odpowiedzi
from rejestry.informacja_publiczna.zamkniecie import wymogi
from rejestry.sprawy.models import Sprawa

R = Krok.Rodzaj


class Wskazowka(NamedTuple):
    """What to do, why, and where: the name of the page under the request and its argument."""

    tytul: str
    opis: str
    przepis: str
    strona: str = ""
    argument: str = ""


def co_teraz(stan: Stan) -> Wskazowka:
    """The next thing to do with the request."""
    return next(found for row in SYTUACJE if (found := row(stan)))


def bez_sposobu(stan: Stan) -> list[int]:
    """Numbers of the points without an outcome."""
    return [punkt.numer for punkt in stan.punkty if not punkt.sposob]


def do_pisma(stan: Stan) -> list[str]:
    """The kinds of step that still have to go out for the outcomes chosen, without those under way."""
    waiting = [WEDLUG_KODU[p.sposob].dokument for p in stan.punkty if p.sposob and p.zalatwiono is None]
    under_way = {krok.rodzaj for krok in stan.w_drodze}
    return [rodzaj for rodzaj, document in DOKUMENTY.items() if document in waiting and rodzaj not in under_way]


def _zalatwiona(stan: Stan) -> Wskazowka | None:
    if stan.wniosek.sprawa.stan != Sprawa.Stan.ZALATWIONA:
        return None
    return Wskazowka("Wniosek jest załatwiony", "Jeśli przyjdzie coś nowego, wznów sprawę.", "instrukcja kancelaryjna")


def _przekaz(kod: str, rodzaj: str, tytul: str, przepis: str) -> Callable[[Stan], Wskazowka | None]:
    def check(stan: Stan) -> Wskazowka | None:
        row = stan.otwarty(kod)
        return row and Wskazowka(tytul, f"Najpóźniej {short_date(row.ostateczny)}.", przepis, "krok", rodzaj)

    return check


def _czekasz(stan: Stan) -> Wskazowka | None:
    """A notice or call about all that is left went out: until its days are over the office waits, then it decides."""
    waiting = [krok for krok in stan.wyslane(*CZEKA) if not krok.odpowiedziano]
    left = bez_sposobu(stan)
    if not (waiting and left) or (len(left) > 1 and (waiting[-1].rodzaj == R.PRZETWORZONA or not waiting[-1].wszystko)):
        return None
    krok = waiting[-1]
    basis, name = regula(krok).podstawa, krok.get_rodzaj_display().lower()
    if krok.doreczono is None:
        words = "Sekretariat odnotuje doręczenie w przesyłkach wychodzących. Od niego liczą się dni wnioskodawcy."
        return Wskazowka(f"Czekasz na doręczenie: {name}", words, basis)
    last = ostatni_dzien_odpowiedzi(krok)
    if stan.dzis <= last:
        return Wskazowka(f"Czekasz na wnioskodawcę do {short_date(last)}", "Gdy odpowie, odnotuj to przy kroku.", basis)
    words = f"Wnioskodawca nie odpowiedział do {short_date(last)}. {CZEKA[R(krok.rodzaj)]}"
    return Wskazowka(f"Rozstrzygnij punkt {left[0]}", words, basis, "punkt", str(left[0]))


def _punkt(stan: Stan) -> Wskazowka | None:
    if not (numbers := bez_sposobu(stan)):
        return None
    words = "Każdy punkt może mieć inny sposób. 14 dni obejmuje każde zakończenie, także odmowę."
    return Wskazowka(f"Rozstrzygnij punkt {numbers[0]}", words, "art. 13 ust. 1 udip", "punkt", str(numbers[0]))


def _tozsamosc(stan: Stan) -> Wskazowka | None:
    needed = set(do_pisma(stan)) & set(DECYZJE)
    if not needed or stan.wniosek.tozsamosc:
        return None
    step = stan.ostatni(R.BRAKI)
    if step is None:
        words = "Decyzja musi wskazywać stronę. Dopiero teraz wolno o to zapytać."
        return Wskazowka("Wezwij do podania danych i podpisu", words, "art. 64 § 2 kpa", "krok", R.BRAKI)
    words = "Gdy odpowie, odnotuj to. Gdy 7 dni minie, wybierz „Bez rozpoznania”."
    return Wskazowka("Czekasz na dane i podpis wnioskodawcy", words, "art. 64 § 2 kpa")


def _pismo(stan: Stan) -> Wskazowka | None:
    if not (needed := do_pisma(stan)):
        return None
    words = "Pismo powstanie z tego, co napisano przy punktach."
    return Wskazowka(f"Przygotuj: {R(needed[0]).label.lower()}", words, "art. 13, art. 16 udip", "krok", needed[0])


def _w_drodze(stan: Stan) -> Wskazowka | None:
    if not stan.w_drodze:
        return None
    words = "Liczy się dzień wysłania. Sprawdź, czy ktoś ma je zaparafować, podpisać albo wysłać."
    return Wskazowka(f"Pismo w drodze: {stan.w_drodze[-1].get_rodzaj_display().lower()}", words, "§ 9")


def _brakuje(stan: Stan) -> Wskazowka | None:
    missing = [row for row in wymogi(stan) if row.brak]
    if not missing:
        return None
    page = "crwip" if "CRWIP" in missing[0].nazwa else ""
    return Wskazowka(f"Zostało: {missing[0].brak}", "Bez tego nie można zakończyć sprawy.", missing[0].podstawa, page)


def _zakoncz(stan: Stan) -> Wskazowka:
    return Wskazowka("Zakończ sprawę", "Wszystko, czego wymaga prawo, jest zrobione.", "§ 10 ust. 2", "zakoncz")


CZEKA = {
    R.FORMA: "Wybierz „Umorzenie” albo udostępnij inaczej.",
    R.OPLATA: "Udostępnij informację zgodnie z wnioskiem.",
    R.PRZETWORZONA: "Wybierz odmowę albo udostępnij informację.",
}
SYTUACJE: tuple[Callable[[Stan], Wskazowka | None], ...] = (
    _zalatwiona,
    _przekaz("IP_ODWOLANIE_PRZEKAZANIE", R.DO_SKO, "Przekaż odwołanie do SKO z aktami", "art. 133 kpa"),
    _przekaz("IP_WSA_AKTA", R.DO_WSA, "Przekaż sądowi skargę z aktami i odpowiedzią", "art. 21 pkt 1 udip"),
    _czekasz,
    _punkt,
    _tozsamosc,
    _pismo,
    _w_drodze,
    _brakuje,
    _zakoncz,
)
