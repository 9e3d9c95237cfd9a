"""Facts of the complaints and motions a person sees, for the report: two queries, however long the period."""

from datetime import date
from typing import NamedTuple

from django.db.models import Exists, OuterRef, Subquery
from django.db.models.functions import Coalesce

from org.kadry.models import Pracownik
from rejestry.badanie.models import Dzialanie
from rejestry.skargi.queries import visible_to
from rejestry.terminy.kody_skarg import ROZPATRZENIE
from rejestry.terminy.models import Przedluzenie, Termin

PRZEKAZANIE = ("SK_PRZEKAZANIE", "WN_PRZEKAZANIE")


class Fakt(NamedTuple):
    """One entry of the register, without anything about the person who wrote."""

    rodzaj: str
    forma: str
    wnoszacy: str
    kategoria: str
    jednostka: str
    sposob: str
    wplyw: date
    odpowiedz: date | None
    koniec: date | None
    termin: date | None
    przekazanie_termin: date | None
    przekazano: date | None
    przedluzono: bool


class FaktDzialania(NamedTuple):
    """One corrective action."""

    wplyw: date
    do: date
    wykonano: date | None
    sprawdzono: date | None


def fakty(osoba: Pracownik, od: date, do: date) -> list[Fakt]:
    """The entries received in these days, both included."""
    longer = Przedluzenie.objects.filter(termin__sprawa=OuterRef("sprawa"), termin__kod__in=ROZPATRZENIE)
    rows = visible_to(osoba).filter(sprawa__data_wplywu__range=(od, do))
    return [
        Fakt(*row)
        for row in rows.values_list(
            "rodzaj",
            "forma",
            "wnoszacy_rodzaj",
            "kategoria",
            "dotyczy_jednostki",
            "sprawa__sposob",
            "sprawa__data_wplywu",
            "sprawa__odpowiedz_wyslano",
            "sprawa__zakonczono",
            Coalesce(_bez_zawiadomienia(), _termin(ROZPATRZENIE, "ostateczny")),
            _termin(PRZEKAZANIE, "ostateczny"),
            _termin(PRZEKAZANIE, "spelniony"),
            Exists(longer),
        )
    ]


def dzialania(osoba: Pracownik, od: date, do: date) -> list[FaktDzialania]:
    """The corrective actions that came of these entries (art. 259 kpa)."""
    rows = Dzialanie.objects.filter(skarga__in=visible_to(osoba), skarga__sprawa__data_wplywu__range=(od, do))
    return [
        FaktDzialania(*row) for row in rows.values_list("skarga__sprawa__data_wplywu", "do", "wykonano", "sprawdzono")
    ]


def _bez_zawiadomienia() -> Subquery:
    """The last day known to the citizen: a new date of which nobody told him extends nothing (art. 36, 245 kpa)."""
    rows = Przedluzenie.objects.filter(termin__sprawa=OuterRef("sprawa"), termin__kod__in=ROZPATRZENIE)
    return Subquery(rows.filter(zawiadomiono=None).order_by("bylo").values("bylo")[:1])


def _termin(kody: tuple[str, ...], pole: str) -> Subquery:
    rows = Termin.objects.filter(sprawa=OuterRef("sprawa"), kod__in=kody).order_by("-pk")
    return Subquery(rows.values(pole)[:1])
