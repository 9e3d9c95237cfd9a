"""Access in the demonstration: the log entrusted to somebody, a share, a request that waits, a confidential case."""

import uuid
from datetime import date, timedelta

from django.db import transaction
from django.utils import timezone

from org.kadry.models import Pracownik
from org.uprawnienia.models import Powierzenie, Zasob
from org.uprawnienia.operations import powierz_na_decyzje, wczytaj_zasoby
from rejestry.sprawy.models import Sprawa, Udostepnienie
from rejestry.udostepnienia.operations import popros, udostepnij, zmien_poufnosc

DECYZJA = "decyzja dyrektora z 2.11.2026"
POWIERZONE = (
    ("dziennik_odczytow", "marka"),
    ("skrzynka", "sekretariat"),
    ("kalendarz", "sekretariat"),
    ("archiwum", "sekretariat"),
)


@transaction.atomic
def wczytaj(obsada: dict[str, Pracownik]) -> None:
    """Load it once; nothing happens where a case was shared already or there are too few cases."""
    wczytaj_zasoby()
    _powierz(obsada, timezone.localdate())
    cases = list(Sprawa.objects.exclude(stan=Sprawa.Stan.ZALATWIONA).filter(dotyczy=None).order_by("pk")[:3])
    if Udostepnienie.objects.exists() or len(cases) < len(("udostępniona", "proszona", "poufna")):
        return
    shared, asked, secret = cases
    facts = {"komu": obsada["kierownik_oit1"], "do": timezone.localdate() + timedelta(days=14), "klucz": uuid.uuid4()}
    udostepnij(shared, powod="opinia oddziału, którego dotyczy skarga", by=shared.prowadzi, **facts)
    popros(znak=asked.znak, powod="wyjaśnienia do odpowiedzi", klucz=uuid.uuid4(), by=obsada["kierownik_oit2"])
    zmien_poufnosc(secret, poufna=True, powod="dane o stanie zdrowia wnoszącej", by=secret.prowadzi)


def _powierz(obsada: dict[str, Pracownik], dzis: date) -> None:
    for kod, rola in POWIERZONE:
        if not Powierzenie.objects.filter(zasob__kod=kod).exists():
            zasob = Zasob.objects.get(kod=kod)
            powierz_na_decyzje(zasob, komu=obsada[rola], od=dzis, decyzja=DECYZJA, by=obsada["administrator"])
