"""The sentences that explain how a deadline was counted; one builder for each way of counting."""

from collections.abc import Iterator
from typing import NamedTuple

from biuro.core.polish import counted, days_words, long_date, spoken_date, weekday_name
from biuro.core.workdays import SATURDAY_MOVES_SINCE, is_workday
from rejestry.terminy.kod import Jednostka, Przesuniecie, Rodzaj
from rejestry.terminy.obliczenia import Wynik

MIESIACE, LATA, TYGODNIE = "miesiąc,miesiące,miesięcy", "rok,lata,lat", "tydzień,tygodnie,tygodni"
FORMY = {Jednostka.TYGODNIE: TYGODNIE, Jednostka.MIESIACE: MIESIACE, Jednostka.LATA: LATA}
PARAGRAFY = {Jednostka.DNI: "§ 1", Jednostka.TYGODNIE: "§ 2", Jednostka.MIESIACE: "§ 3", Jednostka.LATA: "§ 3a"}


class Linia(NamedTuple):
    """One line: its kind (for the icon and the style) and a sentence or two in Polish."""

    rodzaj: str
    tekst: str


def bieg(wynik: Wynik) -> Iterator[Linia]:
    """From the event to the last day, in the way this deadline is counted."""
    yield from BIEGI[wynik.kod.rodzaj](wynik)


def _termin(wynik: Wynik) -> Iterator[Linia]:
    yield _zdarzenie(wynik)
    if not is_workday(wynik.zdarzenie):
        yield Linia("uwaga", "Zdarzenie może przypaść w dzień wolny. Przesuwa się tylko koniec terminu.")
    yield Linia("bieg", _liczenie(wynik))
    yield Linia("koniec", f"Koniec według kalendarza: {long_date(wynik.nominalny)}.")
    yield from _pominiete(wynik)
    yield Linia("termin", _ostatni_dzien(wynik))


def _zdarzenie(wynik: Wynik) -> Linia:
    """Day zero."""
    dzien = f"{_wielka(wynik.kod.pole)}: {long_date(wynik.zdarzenie)}."
    return Linia("zdarzenie", f"{dzien} Tego dnia nie wliczamy (art. 57 § 1 kpa).")


def _liczenie(wynik: Wynik) -> str:
    jednostka = wynik.kod.jednostka
    dlugosc, przepis = _dlugosc(wynik), f"(art. 57 {PARAGRAFY[jednostka]} kpa)"
    if jednostka == Jednostka.DNI:
        pierwszy = wynik.zdarzenie.fromordinal(wynik.zdarzenie.toordinal() + 1)
        return f"Liczymy {dlugosc}: od {spoken_date(pierwszy)} do {spoken_date(wynik.nominalny)} {przepis}."
    if wynik.nominalny.day == wynik.zdarzenie.day or jednostka == Jednostka.TYGODNIE:
        return f"Liczymy {dlugosc}: do dnia odpowiadającego początkowemu, {spoken_date(wynik.nominalny)} {przepis}."
    return (
        f"Liczymy {dlugosc}: w ostatnim miesiącu nie ma dnia {wynik.zdarzenie.day}, więc termin kończy się"
        f" w ostatnim dniu tego miesiąca, {spoken_date(wynik.nominalny)} {przepis}."
    )


def _dlugosc(wynik: Wynik) -> str:
    if wynik.kod.jednostka != Jednostka.DNI:
        return counted(wynik.kod.ile, FORMY[wynik.kod.jednostka])
    return days_words((wynik.nominalny - wynik.zdarzenie).days)


def _pominiete(wynik: Wynik) -> Iterator[Linia]:
    """Every day the end passed over, with its reason."""
    for dzien in wynik.pominiete:
        powod = dzien.powod.removeprefix(f"{weekday_name(dzien.data)}, ").removesuffix(".")
        yield Linia("pominiety", f"{_wielka(long_date(dzien.data))} – {powod}.")


def _ostatni_dzien(wynik: Wynik) -> str:
    ostatni = f"Ostatni dzień terminu: {long_date(wynik.ostateczny)}"
    if wynik.kod.przesuniecie == Przesuniecie.NIE:
        return f"{ostatni}."
    if wynik.ostateczny < SATURDAY_MOVES_SINCE:
        return f"{ostatni} (art. 57 § 4 kpa w brzmieniu sprzed 1.06.2017)."
    if wynik.przesuniety:
        return f"{ostatni}. To najbliższy dzień, który nie jest ani sobotą, ani dniem wolnym (art. 57 § 4 kpa)."
    return f"{ostatni}. Nie jest sobotą ani dniem wolnym, więc termin się nie przesuwa (art. 57 § 4 kpa)."


def _niezwlocznie(wynik: Wynik) -> Iterator[Linia]:
    yield Linia("zdarzenie", f"{_wielka(wynik.kod.pole)}: {long_date(wynik.zdarzenie)}.")
    yield Linia("bieg", "Ustawa mówi „niezwłocznie” i nie podaje liczby dni. Przyjmujemy najbliższy dzień pracy.")
    yield from _pominiete(wynik)
    yield Linia("termin", f"Zrób to najpóźniej: {long_date(wynik.ostateczny)}.")


def _koniec_wrzesnia(wynik: Wynik) -> Iterator[Linia]:
    yield Linia("zdarzenie", f"Urlop należy się za rok {wynik.zdarzenie.year}.")
    yield Linia("bieg", "Zaległego urlopu trzeba udzielić do 30 września następnego roku (art. 168 Kodeksu pracy).")
    yield Linia("termin", f"Ostatni dzień: {long_date(wynik.ostateczny)}. Ten dzień się nie przesuwa.")


def _fikcja_po_terminie(wynik: Wynik) -> Iterator[Linia]:
    yield _zdarzenie(wynik)
    yield Linia("bieg", f"14 dni, w których adresat nie odebrał pisma, mija: {long_date(wynik.nominalny)}.")
    yield Linia("termin", f"Pismo uznaje się za doręczone dzień później: {long_date(wynik.ostateczny)}.")
    yield Linia("uwaga", "To nie jest termin na czynność, więc sobota ani dzień wolny go nie przesuwa.")


def _fikcja_z_terminem(wynik: Wynik) -> Iterator[Linia]:
    yield _zdarzenie(wynik)
    yield Linia("bieg", "Pismo czeka na poczcie 14 dni od pierwszego awizo. Drugie awizo tego nie wydłuża.")
    yield Linia("termin", f"Pismo uznaje się za doręczone ostatniego dnia: {long_date(wynik.ostateczny)}.")
    if not is_workday(wynik.ostateczny):
        uwaga = "Ten dzień jest wolny albo jest sobotą. Czy go przesunąć, jest sporne: wpisz datę z dowodu doręczenia."
        yield Linia("uwaga", uwaga)


BIEGI = {
    Rodzaj.TERMIN: _termin,
    Rodzaj.NIEZWLOCZNIE: _niezwlocznie,
    Rodzaj.KONIEC_WRZESNIA: _koniec_wrzesnia,
    Rodzaj.FIKCJA_PO_TERMINIE: _fikcja_po_terminie,
    Rodzaj.FIKCJA_Z_TERMINEM: _fikcja_z_terminem,
}


def _wielka(text: str) -> str:
    return text[:1].upper() + text[1:]
