"""Tasks that come from incoming mail: assign, deal with, take note."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from django.urls import reverse

from biuro.core.polish import short_date
from biuro.pulpit.zadanie import NAJWYZEJ, Akcja, Zadanie
from org.kadry.models import Pracownik
from rejestry.terminy.obliczenia import policz
from sekretariat.dekretacja import queries
from sekretariat.dekretacja.models import Dekretacja
from sekretariat.dekretacja.rules import do_przydzialu
from sekretariat.przesylki.czynnosci import zakladanie
from sekretariat.przesylki.models import Przesylka
from sekretariat.przesylki.queries import visible_to


class Rodzaj(NamedTuple):
    """What is to be done with an item."""

    klucz: str
    czasownik: str
    ikona: str
    widok: str


# art. 237 § 1 and 244 kpa, art. 13 ust. 1 udip: counted from the receipt.
USTAWOWE = {
    Przesylka.Rodzaj.SKARGA: "SK_ROZPATRZENIE",
    Przesylka.Rodzaj.WNIOSEK: "WN_ROZPATRZENIE",
    Przesylka.Rodzaj.INFORMACJA: "IP_14",
}
ZADEKRETUJ = Rodzaj("przydziel", "Zadekretuj", "corner-down-right", "dekretacja")
ZALOZ = Rodzaj("zajmij", "Załóż sprawę", "file-plus", "sprawy")
POZNAJ = Rodzaj("poznaj", "Zapoznaj się", "eye", "wiadomosc")


def zadania(osoba: Pracownik) -> Iterator[Zadanie]:
    """Everything of the mail that waits for this person."""
    yield from _do_dekretacji(osoba)
    yield from _przydzielone(osoba)
    yield from _do_wiadomosci(osoba)


def _do_dekretacji(osoba: Pracownik) -> Iterator[Zadanie]:
    rows = visible_to(osoba).filter(do_przydzialu(osoba)).select_related("rejestrujacy").order_by("pk")
    for p in rows[:NAJWYZEJ]:
        url = reverse("dekretacja:przydziel", args=[p.rok, p.numer])
        akcja = Akcja("Zadekretuj", url, "corner-down-right")
        yield _task(p, ZADEKRETUJ, url, [akcja, *_zwroc(p)])


def _przydzielone(osoba: Pracownik) -> Iterator[Zadanie]:
    rows = list(queries.przydzielone(osoba).select_related("rejestrujacy").order_by("pk")[:NAJWYZEJ])
    orders = queries.w_mocy(rows)
    for p in rows:
        zaloz = Akcja("Załóż sprawę", reverse(zakladanie(p), args=[p.rok, p.numer]), "file-plus")
        dolacz = Akcja("Dołącz do sprawy", reverse("akta:dolacz", args=[p.rok, p.numer]), "folder")
        url = reverse("przesylki:szczegoly", args=[p.rok, p.numer])
        yield _task(p, ZALOZ, url, [zaloz, dolacz, *_zwroc(p)], polecenie=_polecenie(orders.get(p.pk)))


def _polecenie(d: Dekretacja | None) -> list[tuple[str, str]]:
    """What the person who assigned it wants: the facts of the preview."""
    if d is None:
        return []
    facts = [("Polecenie", f"{d.get_dyspozycja_display()} ({d.kto.krotko})"), ("Uwagi", d.uwagi)]
    facts.append(("Termin z dekretacji", short_date(d.termin) if d.termin else ""))
    return [(name, value) for name, value in facts if value]


def _do_wiadomosci(osoba: Pracownik) -> Iterator[Zadanie]:
    for wpis in queries.do_wiadomosci(osoba).filter(dekretacja__przesylka__in=visible_to(osoba))[:NAJWYZEJ]:
        p = wpis.dekretacja.przesylka
        url = reverse("przesylki:szczegoly", args=[p.rok, p.numer])
        akcja = Akcja("Znam treść", reverse("dekretacja:zapoznano", args=[wpis.pk]), "check", post=True)
        yield _task(p, POZNAJ, url, [akcja], od=wpis.dekretacja.kto.krotko)


def _termin(p: Przesylka) -> date | None:
    """The earlier of the deadline of the dekretacja and the one of the law, which runs before there is a case."""
    kod = USTAWOWE.get(p.rodzaj)
    days = [p.termin_wlasny, policz(kod, p.data_wplywu).ostateczny if kod else None]
    return min(filter(None, days), default=None)


def _zwroc(p: Przesylka) -> list[Akcja]:
    if p.stan != Przesylka.Stan.PRZYDZIELONA:
        return []
    return [Akcja("Zwróć", reverse("dekretacja:zwroc", args=[p.rok, p.numer]), "arrow-back-up")]


def _task(p: Przesylka, rodzaj: Rodzaj, url: str, actions: list[Akcja], od: str = "", polecenie=()) -> Zadanie:
    return Zadanie(
        klucz=f"{rodzaj.klucz}-{p.pk}",
        czasownik=rodzaj.czasownik,
        ikona=rodzaj.ikona,
        tytul=p.tytul,
        znak=p.rpw,
        od=od or p.nadawca_nazwa,
        kiedy=p.zarejestrowano,
        url=url,
        widok=rodzaj.widok,
        termin=_termin(p),
        nowe=True,
        fakty=[
            *polecenie,
            ("Nadawca", p.nadawca_nazwa),
            ("Rodzaj", p.get_rodzaj_display()),
            ("Wpłynęło", f"{short_date(p.data_wplywu)}, {p.get_kanal_display()}"),
        ],
        akcje=actions,
    )
