"""Complaints in the demonstration beside the straight road: in the states of „Tok”, with findings and corrections."""

import uuid
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from typing import NamedTuple

from django.db import transaction
from django.utils import timezone

from biuro.demo.czas import o_godzinie
from biuro.demo.droga import WARSZAWA, dane_nadawcy, roboczy
from org.kadry.models import Pracownik
from org.struktura.models import Jednostka
from rejestry.badanie.operations import dodaj, odpowiedz, sprawdz_skutek, wykonaj
from rejestry.skargi.kroki import podejmij
from rejestry.skargi.models import Skarga
from rejestry.skargi.operations import zaloz_skarge
from rejestry.skargi.podzial import wydziel
from rejestry.sprawy.models import Sprawa
from rejestry.sprawy.operations import odnotuj_odpowiedz
from rejestry.terminy.operations import spelnij
from sekretariat.akta.operations import zakoncz_akta

ROK = 365  # days back to the entries the report compares with
Kto = dict[str, Pracownik]


class Wpis(NamedTuple):
    """One entry: how long ago, whose, how filed, about what, and what happened then."""

    dni_temu: int
    nadawca: int  # index of NADAWCY; -1: nobody signed it
    tytul: str
    dalej: Callable[[Skarga, Kto, date], None]
    fakty: dict = {}


def _krok(kod: str, powod: str, **more) -> Callable[[Skarga, Kto, date], None]:
    return lambda entry, kto, dzien: podejmij(entry, kod, powod=powod, by=kto["specjalista"], **more) and None


def _wyjasnienia(entry: Skarga, kto: Kto, dzien: date) -> None:
    """Two units asked, one has answered; one finding."""
    by, do = kto["specjalista"], _za(14)
    unit = Jednostka.objects.get(symbol="PK-IV", do=None)
    asked = "Proszę o grafik dyżurów i nagranie rozmowy z dnia, o którym pisze skarżący."
    row = dodaj(entry, "wyjasnienie", jednostka=unit, pytania=asked, do=do, klucz=uuid.uuid4(), by=by)
    odpowiedz(row, tresc="Nagranie jest w zasobie Biura. Konsultant rozłączył się przed końcem.", dzien=dzien, by=by)
    unit = Jednostka.objects.get(symbol="PK-V", do=None)
    dodaj(entry, "wyjasnienie", jednostka=unit, pytania="Ile osób czekało wtedy?", do=do, klucz=uuid.uuid4(), by=by)
    found = {"zarzut": "Konsultant przerwał rozmowę", "wynik": "tak", "tresc": "Rozmowa trwała 40 sekund."}
    dodaj(entry, "ustalenie", **found, dowody="Nagranie rozmowy.", klucz=uuid.uuid4(), by=by)


def _naprawa(entry: Skarga, kto: Kto, dzien: date) -> None:
    """Three corrective actions: checked, done, still to do."""
    by, head = kto["specjalista"], kto["kierownik_oit1"]
    plans = ("Szkolenie z kończenia rozmów", "Nowy komunikat powitalny", "Sprawdzanie opisów opłat co miesiąc")
    facts = {"odpowiedzialny": head, "do": _za(14), "by": by}
    rows = [dodaj(entry, "dzialanie", opis=plan, klucz=uuid.uuid4(), **facts) for plan in plans]
    for row in rows[:2]:
        wykonaj(row, co_zrobiono="Zrobione zgodnie z planem.", dzien=dzien, by=head)
    sprawdz_skutek(rows[0], skutek="W ciągu tygodnia nie było podobnych skarg.", dzien=dzien, by=by)


def _ponowna(entry: Skarga, kto: Kto, dzien: date) -> None:
    """Art. 239: the earlier complaint of the same person was refused."""
    seen = Sprawa.objects.filter(wnoszacy=entry.sprawa.wnoszacy, sposob="bezzasadna").first()
    if seen:
        _krok("ponowna", "Skarga powtarza poprzednią, bez nowych okoliczności.", inna_sprawa=seen)(entry, kto, dzien)
        _koniec(entry, kto, "podtrzymano_stanowisko", f"Poprzednia sprawa: {seen}. Brak nowych okoliczności.")


def _anonim(entry: Skarga, kto: Kto, dzien: date) -> None:
    _krok("anonim", "Bez podpisu i adresu.")(entry, kto, dzien)
    _koniec(entry, kto, "bez_rozpoznania_anonim", "Brak imienia, nazwiska i adresu.")


def _dwie(entry: Skarga, kto: Kto, dzien: date) -> None:
    facts = {"tytul": "Skarga na brak informacji o naborze", "powod": "Pismo ma dwa przedmioty."}
    wydziel(entry, **facts, klucz=uuid.uuid4(), by=kto["specjalista"])


def _dawna(sposob: str) -> Callable[[Skarga, Kto, date], None]:
    """Answered and closed on the day, long ago."""

    def walk(entry: Skarga, kto: Kto, dzien: date) -> None:
        odnotuj_odpowiedz(entry.sprawa, dzien=dzien, czym="list", by=kto["sekretariat"])
        spelnij(entry.sprawa, dzien=dzien, czym="list", by=kto["sekretariat"])
        _koniec(entry, kto, sposob)

    return walk


def _koniec(entry: Skarga, kto: Kto, sposob: str, powod: str = "") -> None:
    entry.sprawa.refresh_from_db()
    zakoncz_akta(entry.sprawa, sposob=sposob, powod=powod, by=kto["specjalista"])


WPISY = (
    Wpis(ROK + 20, 9, "Skarga na brak oddzwonienia", _dawna("zasadna"), {"kategoria": "zaniedbanie"}),
    Wpis(ROK + 12, 10, "Skarga na sprzeczne informacje", _dawna("bezzasadna"), {"kategoria": "interes"}),
    Wpis(ROK + 5, 12, "Skarga na kolejkę połączeń", _dawna("czesciowo_zasadna"), {"kategoria": "przewleklosc"}),
    Wpis(12, 11, "Skarga na przerwaną rozmowę o opłacie", _wyjasnienia, {"kategoria": "zaniedbanie"}),
    Wpis(11, 12, "Skarga na nieaktualne opisy opłat", _naprawa, {"forma": "email", "kategoria": "zaniedbanie"}),
    Wpis(5, 9, "Skarga na rozkład jazdy linii nocnej",
         _krok("przekazanie", "Rozkłady ustala ZTM.", organ="Zarząd Transportu Miejskiego w Poznaniu")),
    Wpis(4, 10, "Skarga na sprawę z ubiegłego tygodnia",
         _krok("wezwanie", "Nie wiadomo, której rozmowy dotyczy."), {"forma": "edoreczenia"}),
    Wpis(6, 13, "Ponowna skarga na długi czas oczekiwania na połączenie", _ponowna),
    Wpis(7, -1, "Skarga bez podpisu na głośną muzykę w słuchawce", _anonim, {"forma": "email"}),
    Wpis(8, 7, "Skarga na infolinię i na brak informacji", _dwie, {"wnoszacy_rodzaj": "organizacja"}),
    Wpis(9, 8, "Skarga przekazana przez radnego",
         _krok("stan_sprawy", "Zbieramy wyjaśnienia."), {"wnoszacy_rodzaj": "posel", "przekazal": "radny miasta"}),
)  # fmt: skip
WNIESIENIE = ("forma", "kategoria", "przekazal")


@transaction.atomic
def wczytaj(obsada: Kto) -> None:
    """Load the entries, the oldest first, each at its own hour."""
    dzis = timezone.localdate()
    for row in sorted(WPISY, key=lambda row: -row.dni_temu):
        day = roboczy(dzis - timedelta(days=row.dni_temu))
        with o_godzinie(datetime.combine(day, time(11), WARSZAWA)):
            row.dalej(_zaloz(row, obsada["specjalista"], day), obsada, day)


def _zaloz(row: Wpis, by: Pracownik, day: date) -> Skarga:
    who = dane_nadawcy(row.nadawca) if row.nadawca >= 0 else {"nadawca_nazwa": "anonim"}
    filing = {name: row.fakty[name] for name in WNIESIENIE if name in row.fakty}
    return zaloz_skarge(
        rodzaj="skarga",
        przedmiot=row.tytul,
        tytul=row.tytul,
        dotyczy_jednostki="Oddział Informacji Teleinformatycznej I",
        wnoszacy_rodzaj=row.fakty.get("wnoszacy_rodzaj", "osoba"),
        wniesienie=filing,
        wnoszacy=who["nadawca_nazwa"],
        wnoszacy_adres=who.get("nadawca_adres", ""),
        data_wplywu=day,
        prowadzi=by,
        klucz=uuid.uuid4(),
        by=by,
    )


def _za(days: int) -> date:
    """The last working day within so many days of the entry."""
    return roboczy(timezone.localdate() + timedelta(days=days))
