"""„Wpłynęły tu, jeszcze nie w CRWIP”: the list whose export is entered in the register of the city (12/2016/K)."""

from datetime import date

from django.db.models import Q

from biuro.core.lists import Kolumna, Lista, Widok, cells
from biuro.core.workdays import add_workdays
from rejestry.informacja_publiczna.lista import PROWADZI, PUNKTY, TYTUL, WPLYW, WSPOLNE, ZNAK, wiersze
from rejestry.informacja_publiczna.models import WniosekUdip

# The order 12/2016/K gives no length that could be read; the bureau takes the next working day for itself.
DNI_NA_CRWIP = 1


def do_wpisania(wniosek: WniosekUdip) -> date:
    """Until when the bureau enters the request in the register of the city."""
    return add_workdays(wniosek.sprawa.data_wplywu, DNI_NA_CRWIP)


CRWIP = Lista(
    nazwa="crwip",
    tytul="Wpłynęły tu, jeszcze nie w CRWIP",
    adres="informacja_publiczna:crwip",
    zrodlo=lambda osoba: wiersze(osoba).filter(crwip_data=None),
    kolumny=(
        ZNAK,
        WPLYW,
        Kolumna(
            "do", "Wpisz do", wartosc=do_wpisania, szerokosc="w-due", komorka=cells.termin(do_wpisania, lambda w: "")
        ),
        TYTUL,
        PROWADZI,
        Kolumna("tresc", "Treść wniosku", wartosc=lambda w: w.tresc, domyslna=False),
        PUNKTY,
        Kolumna("forma", "Żądany sposób", wartosc=lambda w: w.get_zadany_sposob_display(), domyslna=False),
        Kolumna("komorka", "Komórka wiodąca", wartosc=lambda w: w.sprawa.komorka, domyslna=False),
        Kolumna("termin", "Termin odpowiedzi", wartosc=lambda w: w.termin, domyslna=False),
    ),
    widoki=(Widok("moje", "Moje", lambda osoba: Q(sprawa__prowadzi=osoba)),),
    sort="wplyw",
    podtytul=lambda osoba: "Eksport z wybranymi kolumnami przenosi dane do rejestru miasta (§ 7 ust. 2 pkt 12)",
    pusto="Wszystkie wnioski, które widzisz, są w CRWIP.",
    szablon="rejestry/informacja_publiczna/lista.html",
    **WSPOLNE,
)
