"""The page of the course: every path with its button or the reason why not, the steps taken and what they owe."""

from itertools import groupby
from typing import NamedTuple
from uuid import UUID, uuid4

from django.db.models import QuerySet
from django.urls import reverse
from django.utils import timezone

from biuro.core.polish import long_date
from org.kadry.models import Pracownik
from rejestry.skargi.fakty import Fakty, fakty
from rejestry.skargi.models import KrokSkargi, Skarga
from rejestry.skargi.sciezka import Sciezka
from rejestry.skargi.sciezki import SCIEZKI
from rejestry.skargi.wyslane import braki_kroku, pole_pisma, przepis_kroku
from rejestry.sprawy.models import Sprawa
from rejestry.sprawy.queries import tej_osoby, visible_to
from rejestry.sprawy.rules import odmowa_prowadzenia, prowadzi_sprawe
from rejestry.terminy.kody_skarg import ROZPATRZENIE
from rejestry.terminy.obliczenia import policz
from rejestry.terminy.queries import otwarte
from sekretariat.pisma.szablony import SZABLONY

ZAMKNIETA = "Nie: sprawa jest załatwiona. Najpierw ją wznów."
OSTATNIE = 10


class Przycisk(NamedTuple):
    """One path for this person today."""

    nazwa: str
    opis: str
    przepis: str
    adres: str  # empty: it cannot be clicked
    odmowa: str
    zegar: str  # the clock that runs, counted
    zalozenie: bool  # the law was read from memory or is disputed


class PismoKroku(NamedTuple):
    """A letter the step owes."""

    szablon: str
    nazwa: str
    wyslano: object
    klucz: UUID


class KrokNaStronie(NamedTuple):
    """A step taken."""

    krok: KrokSkargi
    sciezka: Sciezka
    przepis: str
    braki: list[str]
    pisma: list[PismoKroku]
    czeka: bool  # an answer may still be noted


def przyciski(skarga: Skarga, osoba: Pracownik) -> list[tuple[str, list[Przycisk]]]:
    """Every path, in groups."""
    sprawa, facts = skarga.sprawa, fakty(skarga)
    refusal = "" if prowadzi_sprawe(osoba, sprawa) else f"Nie. {odmowa_prowadzenia(osoba, sprawa)}"
    if facts.zamknieta:
        refusal = ZAMKNIETA
    own = "" if facts.zamknieta and prowadzi_sprawe(osoba, sprawa) else refusal  # art. 246: after the end, too
    refusals = {"skarga_po_wniosku": own}
    rows = [(row.grupa, _przycisk(row, skarga, facts, refusals.get(row.kod, refusal))) for row in SCIEZKI.values()]
    order = list(dict.fromkeys(group for group, _ in rows))
    rows.sort(key=lambda pair: order.index(pair[0]))
    return [(group, [row for _, row in pairs]) for group, pairs in groupby(rows, key=lambda pair: pair[0])]


def kroki(skarga: Skarga) -> list[KrokNaStronie]:
    """The steps, newest first; those called off stay with their history."""
    return [_krok(krok) for krok in skarga.kroki.select_related("inna_sprawa", "kto", "skarga").order_by("-pk")]


def _przycisk(row: Sciezka, skarga: Skarga, facts: Fakty, refusal: str) -> Przycisk:
    reason = refusal or row.przeszkoda(facts)
    address = "" if reason else _adres(row, skarga)
    reason = reason or ("" if address else "Nie: ta sprawa nie ma biegnącego terminu, który można przedłużyć.")
    return Przycisk(
        row.nazwa, row.opis, row.przepis_dla(facts.skarga), address, reason, _zegar(row, skarga), not row.pewne
    )


def _adres(row: Sciezka, skarga: Skarga) -> str:
    """The form of the step, or the page where the path is taken."""
    znak = skarga.sprawa.znak
    if row.strona == "terminy:szczegoly":
        termin = otwarte(skarga.sprawa).filter(kod__in=ROZPATRZENIE).first()
        return reverse(row.strona, args=[termin.pk]) if termin else ""
    return reverse(row.strona, args=[znak]) if row.strona else reverse("skargi_tok:krok", args=[znak, row.kod])


def _zegar(row: Sciezka, skarga: Skarga) -> str:
    """„do czwartku…”: the clock of the path, counted from the receipt."""
    kod = row.zegar or row.termin[skarga.rodzaj != Skarga.Rodzaj.SKARGA]
    if not kod:
        return ""
    wynik = policz(kod, skarga.sprawa.data_wplywu)
    late = " – ten dzień już minął" if wynik.ostateczny < timezone.localdate() else ""
    return f"Do: {long_date(wynik.ostateczny)} ({wynik.kod.podstawa}){late}."


def _krok(krok: KrokSkargi) -> KrokNaStronie:
    row = SCIEZKI[krok.kod]
    dates = {szablon: getattr(krok, pole_pisma(krok.kod, szablon)) for szablon in row.pisma}
    letters = [PismoKroku(szablon, SZABLONY[szablon].nazwa, day, uuid4()) for szablon, day in dates.items()]
    waits = not krok.odwolany and krok.odpowiedz is None and (row.sprawozdanie or krok.kod in ("wezwanie", "zgoda"))
    owed = [] if krok.odwolany else braki_kroku(krok)
    return KrokNaStronie(krok, row, przepis_kroku(krok), owed, letters, waits)


def poprzednie(skarga: Skarga, osoba: Pracownik) -> list[Sprawa]:
    """Refused complaints of the same sender that the person sees, for art. 239."""
    rows = _tego_wnoszacego(skarga, osoba).filter(sposob="bezzasadna")
    return list(rows.order_by("-pk")[:5])


def tej_samej_osoby(skarga: Skarga, osoba: Pracownik) -> list[Sprawa]:
    """Earlier writings of the same person, of all years, as far as they are seen: the latest first."""
    return list(_tego_wnoszacego(skarga, osoba).order_by("-data_wplywu", "-pk")[:OSTATNIE])


def _tego_wnoszacego(skarga: Skarga, osoba: Pracownik) -> QuerySet[Sprawa]:
    case = skarga.sprawa
    return tej_osoby(visible_to(osoba), case.wnoszacy, case.wnoszacy_email).exclude(pk=case.pk)
