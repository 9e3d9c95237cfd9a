"""People who come and go, so that the chart, the staff and the list of a leaving person have something to show."""

from datetime import timedelta
from decimal import Decimal
from uuid import uuid4

from django.db import transaction
from django.utils import timezone

from biuro.core.workdays import shift
from org.kadry.models import Odejscie, Pracownik
from org.pracownicy.obsada import powierz_stanowisko
from org.pracownicy.odejscie import zglos_odejscie
from org.pracownicy.operations import przyjmij
from org.struktura.models import Stanowisko
from org.wydania.operations import wydaj
from sekretariat.dekretacja.operations import zadekretuj
from sekretariat.odejscia.operations import przekaz
from sekretariat.przesylki.models import Przesylka

WYDANE = (
    ("marka", "klucz", "112/2", "pokój 112"),
    ("marka", "umowa_samochod", "PK-III.2604.1.2026", "dojazdy na spotkania z partnerami marki"),
    ("marka", "sprzet", "L-0418", "laptop"),
    ("specjalista", "dostep", "K-0077", "archiwum zakładowe"),
    ("sekretariat", "klucz", "S-1", "sejf"),
    ("dyrektor", "pieczec", "PK/1", "pieczęć nagłówkowa Biura"),
)
ILE_PISM, ZA_ILE = 2, timedelta(days=60)


@transaction.atomic
def wczytaj_kadry(obsada: dict[str, Pracownik]) -> None:
    """A superwizor of PK-V on half a post, a broker on two posts, and somebody about to leave; once."""
    if Odejscie.objects.exists():
        return
    by, today = obsada["administrator"], timezone.localdate()
    superwizor = _post("PK-V", "dozoru")
    przyjmij(imie="Wiktor", nazwisko="Jagodziński", stanowisko=superwizor, wymiar=Decimal("0.5"), od=today, by=by)
    mimo = "zastępuje na czas naboru, zgoda dyrektora"
    broker = _post("PK-V", "broker")
    powierz_stanowisko(obsada["broker"], stanowisko=broker, od=today, wymiar=Decimal("0.25"), mimo=mimo, by=by)
    leaving = obsada["marka"]
    for komu, rodzaj, numer, opis in WYDANE:
        dane = {"pracownik": obsada[komu], "rodzaj": rodzaj, "numer": numer, "opis": opis, "wydano": today}
        wydaj(dane=dane, klucz=uuid4(), by=obsada["sekretariat"])
    waiting = list(Przesylka.objects.filter(stan=Przesylka.Stan.NOWA).order_by("pk")[:ILE_PISM])
    for przesylka in waiting:
        zadekretuj(przesylka, osoba=leaving, by=obsada["dyrektor"])
    row = zglos_odejscie(leaving, ostatni_dzien=shift(today + ZA_ILE), by=by)
    if waiting:
        przekaz(row, wybor=[f"przesylki:{waiting[0].pk}"], komu=obsada["analityk"], powod="przejmuje zadania", by=by)


def _post(symbol: str, nazwa: str) -> Stanowisko:
    return Stanowisko.objects.on(timezone.localdate()).get(jednostka__symbol=symbol, nazwa__contains=nazwa)
