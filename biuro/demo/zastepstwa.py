"""Who stands in for whom and by what power in the demonstration: one substitution that lasts, one to come, one gap."""

from datetime import date, datetime, time, timedelta
from decimal import Decimal
from uuid import uuid4

from django.db import transaction
from django.utils import timezone

from biuro.core.workdays import shift
from biuro.demo.czas import o_godzinie
from biuro.demo.droga import WARSZAWA, roboczy
from org.kadry.models import Obsada, Pracownik
from org.nieobecnosci.operations import wpisz as wpisz_nieobecnosc
from org.pelnomocnictwa.models import Pelnomocnictwo
from org.umocowania.operations import odwolaj, wpisz
from org.wyznaczenia.operations import wyznacz
from org.zastepstwa.models import Zastepstwo

R = Pelnomocnictwo.Rodzaj
DZIEN = timedelta(days=1)
DAWNO = 40  # days since the decisions
ZASTEPCY = (("kierownik_oru", "analityk"), ("kierownik_oit1", "superwizor"), ("kierownik_oit2", "broker_oit2"))
NIEOBECNI = (  # who, from the working day this many days away, for how many days: the last one has nobody
    ("kierownik_oit2", 0, 2),
    ("kierownik_oit1", 4, 3),
    ("sekretariat", 14, 1),
)


@transaction.atomic
def wczytaj(obsada: dict[str, Pracownik]) -> None:
    """Load it once, through the operations people use, as decided some weeks ago."""
    if Zastepstwo.objects.exists() or Pelnomocnictwo.objects.exists():
        return
    today = timezone.localdate()
    decided = roboczy(today - timedelta(days=DAWNO))
    with o_godzinie(datetime.combine(decided, time(10, 15), WARSZAWA)):
        for number, (kogo, kto) in enumerate(ZASTEPCY, start=1):
            _wyznacz(obsada, kogo, kto, f"PK.0120.{number}.{decided.year} z {decided:%d.%m.%Y}", decided)
        for dane in _umocowania(obsada, today, decided):
            wpisz(dane=dane, dokument=None, klucz=uuid4(), by=obsada["sekretariat"])
        first = Pelnomocnictwo.objects.order_by("pk")[0]
        odwolaj(first, z_dniem=decided, powod="zastąpione nowym, szerszym", by=obsada["sekretariat"])
    for kto, za_ile, ile in NIEOBECNI:
        start = shift(today + za_ile * DZIEN)
        wpisz_nieobecnosc(kogo=obsada[kto], od=start, do=start + (ile - 1) * DZIEN, by=obsada["sekretariat"])


def _wyznacz(obsada: dict[str, Pracownik], kogo: str, kto: str, decyzja: str, od: date) -> None:
    post = Obsada.objects.on(od).get(pracownik=obsada[kogo]).stanowisko
    wyznacz(stanowisko=post, kto=obsada[kto], od=od, decyzja=decyzja, by=obsada["dyrektor"])


def _umocowania(obsada: dict[str, Pracownik], today: date, decided: date) -> list[dict]:
    """A power replaced by a wider one, one that ends soon, an authorisation of art. 268a kpa."""
    base = {"osoba": obsada["dyrektor"], "udzielil": "Prezydent Miasta Poznania", "z_dnia": decided, "od": decided}
    base |= {"rodzaj": R.PELNOMOCNICTWO, "do": None, "czynnosci": [], "do_kwoty": None}
    buying = ["umowa_dostawy", "umowa_uslug", "aneks", "protokol_odbioru"]
    return [
        base | {"numer": f"101/{decided.year}", "zakres": "zakupy do 10 000 zł", "do_kwoty": Decimal(10_000)},
        base
        | {
            "numer": f"214/{decided.year}",
            "zakres": "umowy o dostawy i usługi na rzecz Biura, ich zmiany i odbiór, do 50 000 zł",
            "czynnosci": buying,
            "do_kwoty": Decimal(50_000),
        },
        base
        | {
            "numer": f"215/{decided.year}",
            "zakres": "porozumienia o współpracy przy usługach „POZnan*KONTAKT”",
            "czynnosci": ["porozumienie"],
            "do": today + 20 * DZIEN,
        },
        base
        | {
            "numer": f"OR.0052.31.{decided.year}",
            "rodzaj": R.UPOWAZNIENIE,
            "zakres": "decyzje o odmowie udostępnienia informacji publicznej i o umorzeniu postępowania",
            "czynnosci": ["decyzja_informacja"],
        },
    ]
