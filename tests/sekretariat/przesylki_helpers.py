"""Short ways to make mail in tests."""

import uuid

from django.utils import timezone

from sekretariat.przesylki.operations import zarejestruj

PDF = b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
PDF += b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"


def opis(**changes) -> dict:
    """The descriptive fields of an entry."""
    return {
        "kanal": "poczta",
        "rodzaj": "pismo",
        "nadawca_nazwa": "Wiśniewska Halina",
        "tytul": "Pytanie o godziny pracy infolinii",
        "data_wplywu": timezone.localdate(),
    } | changes


def wpis(by, **changes):
    """A registered item."""
    return zarejestruj(dane=opis(**changes), klucz=uuid.uuid4(), by=by)


def pola(**changes) -> dict:
    """The fields the form sends."""
    return {
        "klucz": str(uuid.uuid4()),
        "kanal": "poczta",
        "rodzaj": "pismo",
        "nadawca": "Wiśniewska Halina",
        "tytul": "Pytanie o godziny pracy infolinii",
        "data_wplywu": timezone.localdate().isoformat(),
        "liczba_zalacznikow": "0",
        "zostaw": "on",
        "co": "nastepne",
    } | changes
