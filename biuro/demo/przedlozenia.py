"""Letters of § 9 ust. 2 and 7: one handed over outside the bureau, one that waits for it, a request for leave."""

import uuid
from dataclasses import replace
from datetime import timedelta

from django.db import transaction
from django.utils import timezone

from biuro.core.polish import spoken_date
from biuro.core.workdays import shift
from org.kadry.models import Pracownik
from rejestry.jrwa.queries import klasa
from rejestry.sprawy.models import Sprawa
from rejestry.sprawy.operations import zaloz_sprawe
from sekretariat.pisma.models import Pismo
from sekretariat.pisma.operations import tresc_z_wersji, utworz
from sekretariat.pisma.queries import biezaca
from sekretariat.pisma.redakcja import zapisz_wersje
from sekretariat.pisma.states import obieg
from sekretariat.przedlozenia.models import Przedlozenie
from sekretariat.przedlozenia.operations import przekaz

PREZYDENT = "Prezydent Miasta Poznania"
ZASTRZEZONE = (
    ("upoważnienie Biura do ankiety telefonicznej", "Proszę o upoważnienie Biura do przeprowadzenia ankiety (CATI)."),
    ("zmiana godzin pracy infolinii", "Proszę o zgodę na wydłużenie pracy infolinii do godziny 20."),
)
URLOP = "Proszę o urlop wypoczynkowy w dniach od {od} r. do {do} r.\n\nZastępować mnie będzie: Agata Michalak."
ZA_ILE, ILE = timedelta(days=28), timedelta(days=2)


@transaction.atomic
def wczytaj(obsada: dict[str, Pracownik]) -> None:
    """Load them through the operations people use; nothing happens where something was handed over already."""
    if Przedlozenie.objects.exists():
        return
    author, today = obsada["specjalista"], timezone.localdate()
    case = zaloz_sprawe(
        jednostka=author.obsady.get().stanowisko.jednostka,
        klasa=klasa("120", today),
        prowadzi=author,
        tytul="zgody Prezydenta na działania Biura",
        data_wplywu=today,
        klucz=uuid.uuid4(),
        by=author,
    )
    first, _ = [_zaaprobowane(case, temat, tresc, obsada) for temat, tresc in ZASTRZEZONE]
    facts = {"komu": "prezydent", "dzien": today, "sposob": "obieg", "klucz": uuid.uuid4()}
    przekaz(first, by=obsada["sekretariat"], **facts)
    start = shift(today + ZA_ILE)
    leave = URLOP.format(od=spoken_date(start), do=spoken_date(shift(start + ILE)))
    _przedlozone(_pismo(case, "urlop", author, tresc=leave), author)


def _zaaprobowane(case: Sprawa, temat: str, tresc: str, obsada: dict[str, Pracownik]) -> Pismo:
    facts = {"temat": temat, "tresc": tresc, "adresat": PREZYDENT, "kategoria": "zastrzezone"}
    pismo = _przedlozone(_pismo(case, "puste", obsada["specjalista"], **facts), obsada["specjalista"])
    pismo = obieg.perform(pismo, "parafuj", who=obsada["kierownik_oru"])
    return obieg.perform(pismo, "aprobuj_wstepnie", who=obsada["dyrektor"])


def _pismo(case: Sprawa, szablon: str, author: Pracownik, **zmiany) -> Pismo:
    pismo = utworz(sprawa=case, szablon=szablon, klucz=uuid.uuid4(), by=author)
    dane = replace(tresc_z_wersji(pismo, biezaca(pismo)), **zmiany)
    zapisz_wersje(pismo, dane=dane, na_wersji=pismo.wersja, by=author)
    return Pismo.objects.get(pk=pismo.pk)


def _przedlozone(pismo: Pismo, author: Pracownik) -> Pismo:
    return obieg.perform(pismo, "przedloz", who=author)
