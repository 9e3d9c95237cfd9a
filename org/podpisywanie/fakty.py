"""The facts of a moment, for everybody at once: who holds which post, who is away, who is named for whom (§ 2–4)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from django.db.models import QuerySet

from biuro.core.ready import DAY, MOMENT, Ready, instance, names, through
from org.kadry.models import Obsada, Pracownik
from org.struktura.models import Stanowisko
from org.struktura.rodziny import Rodziny, nadzor_i_rodziny
from org.zastepstwa.models import Zastepstwo
from org.zastepstwa.pory import chwila, polowa
from org.zastepstwa.queries import trwajace_w, zastepstwa_dnia


@dataclass(frozen=True)
class Linia:
    """The units each post supervises, and with every unit those whose matters it took over."""

    nadzor: dict[int, set[int]]
    rodziny: Rodziny

    def nadzorowane(self, stanowisko_id: int) -> frozenset[int]:
        """The units this post supervises."""
        return self.rodziny.z_wczesniejszymi(self.nadzor.get(stanowisko_id, ()))


@dataclass(frozen=True)
class Fakty:
    """Who holds which post, who is away, who is named for whom and who supervises what at one moment."""

    obsady: tuple[Obsada, ...]
    nieobecni: frozenset[int]
    zastepstwa: tuple[Zastepstwo, ...]
    nadzor: Linia


def fakty_chwili(kiedy: date | datetime) -> Fakty:
    """The facts of the moment (of today: now)."""
    moment = chwila(kiedy)
    dzien, pora = polowa(moment)
    return Fakty(
        tuple(_obsady(dzien)),
        frozenset(pk for (pk,) in NIEOBECNI.rows(dzien, moment, pora)),
        tuple(_zastepstwa(dzien, moment)),
        Linia(*nadzor_i_rodziny(dzien)),
    )


def _obsady(dzien: date) -> Iterator[Obsada]:
    own, post = len(names(Obsada)), len(names(Stanowisko))
    for row in OBSADY.rows(dzien):
        held = instance(Obsada, row[:own])
        held.stanowisko = instance(Stanowisko, row[own : own + post])
        held.pracownik = instance(Pracownik, row[own + post :])
        yield held


def _zastepstwa(dzien: date, moment: datetime) -> Iterator[Zastepstwo]:
    own = len(names(Zastepstwo))
    for row in ZASTEPSTWA.rows(dzien, moment):
        named = instance(Zastepstwo, row[:own])
        named.stanowisko = instance(Stanowisko, row[own:])
        yield named


def _pytanie_o_obsady() -> QuerySet:
    columns = (*names(Obsada), *through(Stanowisko, "stanowisko"), *through(Pracownik, "pracownik"))
    return Obsada.objects.on(DAY).order_by("od", "pk").values_list(*columns)


def _pytanie_o_nieobecnych(pora: int) -> QuerySet:
    return trwajace_w(DAY, pora, MOMENT).values_list("pracownik_id")


def _pytanie_o_zastepstwa() -> QuerySet:
    """The director is stood in for by § 3 ust. 3 alone, never by a decision."""
    rows = zastepstwa_dnia(DAY, MOMENT).exclude(stanowisko__funkcja=Stanowisko.Funkcja.DYREKTOR)
    return rows.order_by("od", "pk").values_list(*names(Zastepstwo), *through(Stanowisko, "stanowisko"))


OBSADY, NIEOBECNI, ZASTEPSTWA = map(Ready, (_pytanie_o_obsady, _pytanie_o_nieobecnych, _pytanie_o_zastepstwa))
