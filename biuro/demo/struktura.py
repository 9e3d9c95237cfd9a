"""The structure in time in the demonstration: two orders of the past that leave today as it is, and a draft to come.

A post was made in 2019 and done away with in 2021, so „Co się zmieniło” has something to tell; the draft divides
PK-II, so „Zobacz skutki” has people and open work to show. All of it is invented.
"""

from datetime import date, datetime, time, timedelta
from typing import Any
from uuid import UUID, uuid5

from django.db import transaction
from django.utils import timezone

from biuro.demo.czas import o_godzinie
from biuro.demo.droga import WARSZAWA
from org.kadry.models import Pracownik
from org.struktura.dane import SEKRETARZ
from org.struktura.models import Jednostka, Stanowisko, Zarzadzenie
from org.zarzadzenia.models import ZmianaStruktury
from org.zarzadzenia.operations import dodaj_zmiane, zaloz_projekt
from org.zarzadzenia.states import zycie

Z = ZmianaStruktury.Rodzaj
KLUCZ = UUID("2b0c8f0e-64c1-4b53-9e0e-7d1a5c2f9017")
PROJEKT_ZA = timedelta(days=45)


@transaction.atomic
def wczytaj(obsada: dict[str, Pracownik]) -> None:
    """Load it once, through the operations people use; before the mail, so that nothing of today hangs on it."""
    if Zarzadzenie.objects.filter(klucz=uuid5(KLUCZ, "1/2019")).exists():
        return
    post = str(uuid5(KLUCZ, "stanowisko"))
    unit = _unit("PK-IV")
    made = {"jednostka": unit, "ciag": post, "nazwa": "stanowisko ds. jakości rozmów", "funkcja": "pracownik"}
    _past("1/2019", date(2019, 3, 1), [(Z.NOWE_STANOWISKO, made | {"etaty": "1"})], obsada)
    _past("2/2021", date(2021, 9, 1), [(Z.ZNIESIENIE, {"stanowisko": post, "nastepne": ""})], obsada)
    analyses = Stanowisko.objects.get(jednostka__symbol="PK-II", nazwa__contains="analiz informacji", do=None)
    part = {"ciag": str(uuid5(KLUCZ, "PK-VI")), "symbol": "PK-VI", "nazwa": "Oddział Jakości i Analiz"}
    divided = {"jednostka": _unit("PK-II"), **part, "stanowiska": [str(analyses.ciag)]}
    today = timezone.localdate()
    draft = _draft(f"1/{(today + PROJEKT_ZA).year}", today, today + PROJEKT_ZA, obsada)
    _add(draft, [(Z.PODZIAL, divided)], obsada)


def _past(numer: str, od: date, changes: list[tuple[str, dict]], obsada: dict[str, Pracownik]) -> None:
    """An order given three weeks before its day and approved outside two weeks before it."""
    given, approved = od - timedelta(days=21), od - timedelta(days=14)
    with o_godzinie(datetime.combine(approved, time(12), WARSZAWA)):
        draft = _draft(numer, given, od, obsada, zatwierdzil=SEKRETARZ, zatwierdzono=approved)
        _add(draft, changes, obsada)
        director = Pracownik.objects.get(pk=obsada["dyrektor"].pk)  # without what is kept of today
        zycie.perform(draft, "zatwierdz", who=director)


def _draft(numer: str, z_dnia: date, od: date, obsada: dict[str, Pracownik], **facts: Any) -> Zarzadzenie:
    by = Pracownik.objects.get(pk=obsada["administrator"].pk)
    title = "w sprawie zmiany Regulaminu Organizacyjnego Biura Poznań Kontakt (dane przykładowe)"
    heading = {"numer": numer, "z_dnia": z_dnia, "od": od, "tytul": title}
    return zaloz_projekt(klucz=uuid5(KLUCZ, numer), uchyla=[], by=by, **heading, **facts)


def _add(draft: Zarzadzenie, changes: list[tuple[str, dict]], obsada: dict[str, Pracownik]) -> None:
    by = Pracownik.objects.get(pk=obsada["administrator"].pk)
    for n, (rodzaj, dane) in enumerate(changes):
        dodaj_zmiane(draft, rodzaj=rodzaj, dane=dane, klucz=uuid5(draft.klucz, str(n)), by=by)


def _unit(symbol: str) -> str:
    return str(Jednostka.objects.get(symbol=symbol, do=None).ciag)
