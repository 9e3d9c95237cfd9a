"""A month of work, in the order of time: complaints on their roads, everyday mail, an absence of the director."""

import random
import uuid
from collections.abc import Callable, Iterator
from datetime import date, datetime, time, timedelta

from django.db import transaction
from django.utils import timezone

from biuro.core.history.models import Act
from biuro.demo import wnioski, z_zewnatrz
from biuro.demo.czas import o_godzinie
from biuro.demo.droga import WARSZAWA, Wedrowiec, dane_nadawcy, roboczy
from biuro.demo.korespondencja import NADAWCY, SKARGI, ZWYKLE
from org.kadry.models import Pracownik
from org.zastepstwa.models import Nieobecnosc
from sekretariat.adresy.models import Kontakt
from sekretariat.adresy.operations import zapisz
from sekretariat.dekretacja.operations import zadekretuj
from sekretariat.przesylki.models import Przesylka
from sekretariat.przesylki.operations import bez_sprawy, zarejestruj

ILE_ZWYKLYCH, ILE_DNI, ILE_DZIS = 40, 30, 3
KANALY = ("poczta", "email", "osobiscie", "edoreczenia", "wewnetrznie")
LOSY = ("nowa", "przydzielona", "bez_sprawy", "bez_sprawy")  # what became of an everyday letter
Zdarzenie = tuple[datetime, Callable[[], None]]


@transaction.atomic
def wczytaj(obsada: dict[str, Pracownik]) -> int:
    """Load the month whole or not at all; return how many entries the register has.

    Nothing happens where mail was registered already.
    """
    if Przesylka.objects.exists():
        return 0
    dzis = timezone.localdate()
    _ksiazka_adresowa(obsada)
    events = [e for skarga in SKARGI for e in Wedrowiec(skarga, obsada, dzis).zdarzenia()]
    events += _zwykle(obsada, dzis)
    events += wnioski.zdarzenia(obsada, dzis)
    for chwila, zdarzenie in sorted(events, key=lambda event: event[0]):
        with o_godzinie(chwila):
            zdarzenie()
    for n in range(ILE_DZIS):
        _zwykla(obsada, dzis, n, "nowa")()
    z_zewnatrz.wczytaj(obsada["sekretariat"])
    _nieobecnosc(obsada, dzis)
    return Przesylka.objects.count()


def _ksiazka_adresowa(obsada: dict[str, Pracownik]) -> None:
    for nazwa, ulica, kod, miejscowosc, email in NADAWCY:
        dane = {"nazwa": nazwa, "ulica": ulica, "kod": kod, "miejscowosc": miejscowosc, "email": email}
        zapisz(Kontakt(), dane=dane, by=obsada["sekretariat"])


def _zwykle(obsada: dict[str, Pracownik], dzis: date) -> Iterator[Zdarzenie]:
    chance = random.Random(1510)  # noqa: S311 - the same month at every installation, no secret
    for n in range(ILE_ZWYKLYCH):
        day = roboczy(dzis - timedelta(days=chance.randint(1, ILE_DNI)))
        fate = "bez_sprawy" if (dzis - day).days > ILE_DNI // 4 else chance.choice(LOSY)
        moment = datetime.combine(day, time(chance.randint(8, 15), chance.randint(0, 59)), WARSZAWA)
        yield moment, _zwykla(obsada, day, n, fate)


def _zwykla(obsada: dict[str, Pracownik], day: date, n: int, los: str) -> Callable[[], None]:
    def happens() -> None:
        tytul, rodzaj = ZWYKLE[n % len(ZWYKLE)]
        dane = dane_nadawcy(n % 9) | {
            "kanal": KANALY[n % len(KANALY)],
            "rodzaj": rodzaj,
            "tytul": tytul,
            "data_wplywu": day,
            "brak_daty": True,
            "brak_znaku": True,
        }
        item = zarejestruj(dane=dane, klucz=uuid.uuid4(), by=obsada["sekretariat"])
        if los != "nowa":
            unit = obsada["kierownik_oit1"] if n % 2 else obsada["kierownik_oru"]
            zadekretuj(item, osoba=unit, do_wiadomosci=[obsada["kierownik_oit2"]][: n % 2], by=obsada["dyrektor"])
        if los == "bez_sprawy":
            bez_sprawy(item, powod="Informacja do wiadomości, nie tworzy akt sprawy", by=unit)

    return happens


def _nieobecnosc(obsada: dict[str, Pracownik], dzis: date) -> None:
    """Three days next week on which the deputy acts for the director (§ 3 ust. 3)."""
    od = dzis + timedelta(days=7)
    row = Nieobecnosc(pracownik=obsada["dyrektor"], od=od, do=od + timedelta(days=2))
    row.save_act(Act("wpisz_nieobecnosc", obsada["sekretariat"], "§ 3 ust. 3", capacity="dane przykładowe"))
