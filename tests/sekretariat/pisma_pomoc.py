"""Short ways to make cases and letters for the tests of pisma, podpis and wysyłka."""

from contextlib import contextmanager
from uuid import uuid4

import pytest
from django.utils import timezone

from rejestry.jrwa.queries import klasa
from rejestry.sprawy.operations import zaloz_sprawe
from sekretariat.pisma import operations, papier
from sekretariat.pisma.models import Pismo
from sekretariat.pisma.operations import Tresc, tresc_z_wersji
from sekretariat.pisma.queries import biezaca
from sekretariat.pisma.redakcja import zapisz_wersje
from sekretariat.pisma.states import obieg

HASLO = "cicha-rzeka-plynie-noca"
ZASADNA = "Odpowiadamy w imieniu Prezydenta Miasta Poznania. Uznaliśmy Państwa skargę za zasadną."
TEKST = "Szanowni Państwo,\n\nodpowiadamy na Państwa pismo."


def sprawa(biuro, jednostka="oru", prowadzi="specjalista", dotyczy=None, by=None, **dane):
    """A case of the unit, opened by the director unless said otherwise."""
    unit = getattr(biuro, jednostka)
    facts = {
        "tytul": "zbyt długie oczekiwanie na połączenie",
        "wnoszacy": "Anna Zmyślona",
        "wnoszacy_adres": "os. Zmyślone 4/12, 60-002 Poznań",
        "data_wplywu": timezone.localdate(),
    }
    return zaloz_sprawe(
        jednostka=unit,
        klasa=klasa("1510", timezone.localdate()),
        prowadzi=getattr(biuro, prowadzi),
        dotyczy=getattr(biuro, dotyczy) if dotyczy else None,
        klucz=uuid4(),
        by=getattr(biuro, by or "dyrektor"),
        **(facts | dane),
    )


def pismo(
    biuro, autor="specjalista", jednostka="oru", kategoria="zakres_biura", dotyczy=None, *, tresc=TEKST, szablon="puste"
):
    """A draft of that unit and author, complete enough to be submitted."""
    case = sprawa(biuro, jednostka, autor, dotyczy) if dotyczy else sprawa(biuro, jednostka, autor)
    row = operations.utworz(sprawa=case, szablon=szablon, klucz=uuid4(), by=getattr(biuro, autor))
    return zmien(row, getattr(biuro, autor), tresc=tresc, kategoria=kategoria)


def zmien(row: Pismo, by, **zmiany) -> Pismo:
    """The next version of the letter, on its current one."""
    row = Pismo.objects.get(pk=row.pk)
    dane = tresc_z_wersji(row, biezaca(row))
    zapisz_wersje(row, dane=Tresc(**(vars(dane) | zmiany)), na_wersji=row.wersja, by=by)
    return Pismo.objects.get(pk=row.pk)


def przejdz(row: Pismo, *kroki) -> Pismo:
    """przejdz(pismo, ("przedloz", autor), ("zwroc", szef, "powód")): the acts one after another."""
    for name, who, *reason in kroki:
        row = obieg.perform(row, name, who=who, reason=reason[0] if reason else "")
    return row


def osoby(biuro):
    """{role: person} of the cast."""
    return {name: value for name, value in vars(biuro).items() if hasattr(value, "username")}


@contextmanager
def bez_skladu():
    """Signing without WeasyPrint, for tests that are not about the paper: the PDF is a line about the letter."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(papier, "pdf_pisma", lambda tresc: f"%PDF-1.7 {tresc!r}".encode())
        yield


@pytest.fixture
def szybki_pdf():
    """The same around one test."""
    with bez_skladu():
        yield
