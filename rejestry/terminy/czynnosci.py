"""The acts of the page of a deadline: each with its words, form and operation, and why it may not be done."""

from collections.abc import Callable
from datetime import date
from typing import Any, NamedTuple

from django.forms import Form
from django.utils import timezone

from org.kadry.models import Pracownik
from rejestry.sprawy.rules import odmowa_prowadzenia, prowadzi_sprawe
from rejestry.terminy import rules, zmiany
from rejestry.terminy.forms import PoprawForm, PrzedluzForm, WstrzymajForm, WznowForm
from rejestry.terminy.kody import znajdz
from rejestry.terminy.models import Termin
from rejestry.terminy.rules import Odpowiedz


class Czynnosc(NamedTuple):
    """One act."""

    nazwa: str
    tytul: str
    przycisk: str
    ikona: str
    zrobione: str
    wykonaj: Callable[..., Any]
    formularz: Callable[[Termin, Any], Form]
    ocena: Callable[[Termin, date], Odpowiedz]


class Przycisk(NamedTuple):
    """The act for this deadline and person."""

    nazwa: str
    przycisk: str
    ikona: str
    wolno: bool
    tekst: str


def _przedluz(termin: Termin, dzis: date) -> Odpowiedz:
    if termin.wstrzymany_od:
        return Odpowiedz(False, "Nie: termin jest wstrzymany. Najpierw wznów jego bieg.")
    return rules.przedluzenie(znajdz(termin.kod), termin.ostateczny, dzis)


def _wstrzymaj(termin: Termin, dzis: date) -> Odpowiedz:
    if termin.wstrzymany_od:
        return Odpowiedz(False, "Nie: termin jest już wstrzymany.")
    return rules.wstrzymanie(znajdz(termin.kod))


def _wznow(termin: Termin, dzis: date) -> Odpowiedz:
    if termin.wstrzymany_od is None:
        return Odpowiedz(False, "Nie: termin nie jest wstrzymany.")
    return Odpowiedz(True, f"Tak ({znajdz(termin.kod).wstrzymuje}).")


CZYNNOSCI = {
    "przedluz": Czynnosc(
        "przedluz",
        "Wyznaczasz nowy termin",
        "Wyznacz nowy termin",
        "calendar-due",
        "Wyznaczono nowy termin. Wyślij zawiadomienie o zwłoce",
        zmiany.przedluz,
        lambda termin, data: PrzedluzForm(data, podstawa=znajdz(termin.kod).przedluza),
        _przedluz,
    ),
    "wstrzymaj": Czynnosc(
        "wstrzymaj",
        "Wstrzymujesz bieg terminu",
        "Wstrzymaj bieg",
        "player-pause",
        "Wstrzymano bieg terminu",
        zmiany.wstrzymaj,
        lambda termin, data: WstrzymajForm(data, podstawa=znajdz(termin.kod).wstrzymuje),
        _wstrzymaj,
    ),
    "wznow": Czynnosc(
        "wznow",
        "Wznawiasz bieg terminu",
        "Wznów bieg",
        "clock",
        "Termin znów biegnie",
        zmiany.wznow_bieg,
        lambda termin, data: WznowForm(data),
        _wznow,
    ),
    "popraw": Czynnosc(
        "popraw",
        "Poprawiasz dzień zdarzenia",
        "Popraw zdarzenie",
        "edit",
        "Poprawiono zdarzenie i policzono termin od nowa",
        zmiany.popraw_zdarzenie,
        lambda termin, data: PoprawForm(data, initial={"zdarzenie": termin.zdarzenie}),
        lambda termin, dzis: Odpowiedz(True, f"Tak: termin policzymy od nowa ({znajdz(termin.kod).podstawa})."),
    ),
}


def przyciski(termin: Termin, osoba: Pracownik) -> list[Przycisk]:
    """Every act with its answer: by the person's power over the case, the state of the deadline and the law."""
    refusal = odmowa(termin, osoba)
    today = timezone.localdate()
    answers = ((row, Odpowiedz(False, refusal) if refusal else row.ocena(termin, today)) for row in CZYNNOSCI.values())
    return [Przycisk(row.nazwa, row.przycisk, row.ikona, *answer) for row, answer in answers]


def odmowa(termin: Termin, osoba: Pracownik) -> str:
    """Why this person does nothing with the deadline at all; empty when he may."""
    if termin.spelniony:
        return "Nie: ten termin jest już spełniony."
    if prowadzi_sprawe(osoba, termin.sprawa) is None:
        return f"Nie. {odmowa_prowadzenia(osoba, termin.sprawa)}"
    return ""
