"""What may be done with a deadline and by which article: extended, paused, let run again. Pure; no database."""

from datetime import date
from typing import NamedTuple

from biuro.core.polish import short_date
from rejestry.terminy.kod import Kod
from rejestry.terminy.obliczenia import Wynik, granica_przedluzenia

BEZ_PRZEDLUZENIA = "Nie: przepis nie pozwala przedłużyć tego terminu ({podstawa}). {przedluzenie}"
BEZ_WSTRZYMANIA = (
    "Nie: przepis nie zna wstrzymania tego terminu ({podstawa}). Art. 237 § 4 kpa odsyła do art. 36–38, a nie do"
    " art. 35 § 5 kpa. Przyjęto to odczytanie, bo innego przepisu nie znaleziono."
)
BEZ_WSTRZYMANIA_INNE = "Nie: przepis nie zna wstrzymania tego terminu ({podstawa})."


class Odpowiedz(NamedTuple):
    """Yes with the article, or no with the reason."""

    wolno: bool
    tekst: str


def przedluzenie(kod: Kod, ostateczny: date, dzis: date) -> Odpowiedz:
    """May the deadline get a new date today?"""
    if not kod.przedluza:
        known = kod.przedluzenie.removeprefix("Tego terminu nie można przedłużyć.").strip()
        return Odpowiedz(False, BEZ_PRZEDLUZENIA.format(podstawa=kod.podstawa, przedluzenie=known).strip())
    if not kod.przedluza_po and dzis > ostateczny:
        late = f"Nie: zawiadomić o nowym terminie można było do {short_date(ostateczny)} ({kod.przedluza})."
        return Odpowiedz(False, f"{late} {kod.skutek}")
    return Odpowiedz(True, f"Tak ({kod.przedluza}).")


def wstrzymanie(kod: Kod) -> Odpowiedz:
    """May days be left out of the count?"""
    if kod.wstrzymuje:
        return Odpowiedz(True, f"Tak ({kod.wstrzymuje}).")
    words = BEZ_WSTRZYMANIA if "237" in kod.podstawa else BEZ_WSTRZYMANIA_INNE
    return Odpowiedz(False, words.format(podstawa=kod.podstawa))


def blad_nowego_terminu(wynik: Wynik, ostateczny: date, nowy: date, dzis: date) -> str:
    """Why the office may not choose this date; empty when it may."""
    if nowy <= max(ostateczny, dzis):
        return f"Nowy termin musi być późniejszy niż {short_date(max(ostateczny, dzis))}."
    cap = granica_przedluzenia(wynik)
    if cap and nowy > cap.ostateczny:
        return f"Nowy termin może być najpóźniej {short_date(cap.ostateczny)} ({cap.kod.podstawa})."
    return ""


def dni_opoznienia(ostateczny: date | None, spelniony: date | None) -> int:
    """Days between the last day and a late fulfilment; 0 in time or while it runs."""
    return max(0, (spelniony - ostateczny).days) if ostateczny and spelniony else 0
