"""Mail as it really comes: an e-mail saved in an old encoding, and its signed original brought on paper and scanned."""

import uuid
from datetime import datetime, time, timedelta
from email.utils import format_datetime
from pathlib import Path

from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone

from biuro.core.files.intake import Przyjety
from biuro.demo.droga import WARSZAWA
from org.kadry.models import Pracownik
from sekretariat.przesylki.models import Przesylka
from sekretariat.przesylki.operations import zarejestruj
from sekretariat.przesylki.poczta import Odebrana, formularz, odbierz

WIADOMOSC = Path(__file__).with_name("wiadomosc.eml")  # ISO-8859-2, quoted-printable, HTML, a scan of three pages
WYSLANA = b"Tue, 03 Nov 2026 18:42:10 +0100"
Z_FORMULARZA = ("kanal", "rodzaj", "tytul", "data_wplywu", "data_na_pismie")


def wczytaj(sekretariat: Pracownik) -> None:
    """Register both today, read by the same code that fills the form of a person."""
    received = odbierz(SimpleUploadedFile("skarga.eml", _sent_yesterday()))
    item = _email(received, sekretariat)
    paper = {
        "kanal": "osobiscie",
        "rodzaj": "pismo",
        "tytul": f"Podpisany oryginał: {item.tytul}",
        "data_wplywu": timezone.localdate(),
        "data_na_pismie": item.data_na_pismie,
        "nadawca": item.nadawca,
        "nadawca_nazwa": item.nadawca_nazwa,
        "liczba_zalacznikow": 0,
        "brak_znaku": True,
    }
    scan = [Przyjety(row.plik, "skan.pdf") for row in received.pliki]
    zarejestruj(dane=paper, pliki=scan, klucz=uuid.uuid4(), by=sekretariat)


def _email(received: Odebrana, by: Pracownik) -> Przesylka:
    said = formularz(received, by, {"data_wplywu": timezone.localdate()}).initial
    dane = {name: said[name] for name in Z_FORMULARZA} | {
        "nadawca_nazwa": said["nadawca"],
        "nadawca_email": said["nadawca_email"],
        "liczba_zalacznikow": len(received.pliki),
        "message_id": received.zeton.message_id,
        "brak_znaku": True,
    }
    files = {"pliki": received.pliki, "oryginal": received.oryginal.plik}
    return zarejestruj(dane=dane, **files, klucz=uuid.uuid4(), by=by)


def _sent_yesterday() -> bytes:
    evening = datetime.combine(timezone.localdate() - timedelta(days=1), time(18, 42, 10), WARSZAWA)
    return WIADOMOSC.read_bytes().replace(WYSLANA, format_datetime(evening).encode())
