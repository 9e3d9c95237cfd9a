"""The cast: invented people on the real posts of § 2 and the administrator, for demonstration and for tests."""

from datetime import date
from typing import NamedTuple

from django.db import transaction

from biuro.core.history.models import Act
from org.kadry.models import Obsada, Pracownik
from org.struktura.models import Stanowisko
from org.uprawnienia.models import Zasob
from org.uprawnienia.powierzenia import ADMINISTRACJA, powierz

OD = date(2017, 2, 1)


class Osoba(NamedTuple):
    """One member of the cast; `rola` is the name tests use."""

    rola: str
    login: str
    imie: str
    nazwisko: str
    inicjaly: str
    symbol: str
    stanowisko: str


OSOBY = [
    Osoba("dyrektor", "e.wronecka", "Elżbieta", "Wronecka", "EW", "PK", "dyrektor Biura"),
    Osoba("zastepca", "m.sobczynski", "Marek", "Sobczyński", "MS", "PK", "zastępca dyrektora"),
    Osoba("kierownik_oru", "n.szymkowiak", "Natalia", "Szymkowiak", "NS", "PK-II", "kierownik Oddziału"),
    Osoba("kierownik_oit1", "j.kaczmarek", "Joanna", "Kaczmarek", "JK", "PK-IV", "kierownik Oddziału"),
    Osoba("kierownik_oit2", "p.ratajczak", "Paweł", "Ratajczak", "PR", "PK-V", "kierownik Oddziału"),
    Osoba(
        "specjalista", "t.grzeskowiak", "Tomasz", "Grześkowiak", "TG", "PK-II", "stanowisko ds. organizacji i analiz"
    ),
    Osoba(
        "analityk",
        "a.michalak",
        "Agata",
        "Michalak",
        "AM",
        "PK-II",
        "stanowisko ds. analiz informacji merytorycznej",
    ),
    Osoba(
        "marka",
        "k.domagala",
        "Kamil",
        "Domagała",
        "KD",
        "PK-II",
        "stanowisko ds. zarządzania marką, projektów i rozliczeń",
    ),
    Osoba("sekretariat", "b.nowaczyk", "Beata", "Nowaczyk", "BN", "PK-III", "stanowisko ds. obsługi sekretariatu"),
    Osoba("superwizor", "i.luczak", "Iwona", "Łuczak", "IŁ", "PK-IV", "stanowisko ds. dozoru - superwizor"),
    Osoba("broker", "o.zielinska", "Olga", "Zielińska", "OZ", "PK-IV", "broker informacji merytorycznej"),
    Osoba("broker_oit2", "r.cieslak", "Robert", "Cieślak", "RC", "PK-V", "broker informacji merytorycznej"),
    Osoba("administrator", "a.bielak", "Adam", "Bielak", "AB", "", ""),  # no post: he reads no case
]


@transaction.atomic
def wczytaj_obsade() -> dict[str, Pracownik]:
    """Create the people who are missing, on their posts; return the cast by role."""
    return {osoba.rola: _person(osoba) for osoba in OSOBY}


def _person(osoba: Osoba) -> Pracownik:
    existing = Pracownik.objects.filter(username=osoba.login).first()
    if existing:
        return existing
    pracownik = Pracownik(
        username=osoba.login,
        first_name=osoba.imie,
        last_name=osoba.nazwisko,
        inicjaly=osoba.inicjaly,
        email=f"{osoba.login}@example.org",
        telefon="61 000 00 00",
    )
    pracownik.set_unusable_password()
    pracownik.save_act(Act("przyjmij", None, "§ 2"))
    if osoba.symbol:
        _on_post(pracownik, osoba)
    else:
        _administrator(pracownik)
    return pracownik


def _on_post(pracownik: Pracownik, osoba: Osoba) -> None:
    post = Stanowisko.objects.get(jednostka__symbol=osoba.symbol, nazwa=osoba.stanowisko, do=None)
    Obsada(pracownik=pracownik, stanowisko=post, od=OD).save_act(Act("powierz_stanowisko", None, "§ 2"))


def _administrator(pracownik: Pracownik) -> None:
    zasob = Zasob.objects.filter(kod=ADMINISTRACJA).first()
    if zasob is None:
        zasob = Zasob(kod=ADMINISTRACJA, nazwa="Administracja Biura", podstawa="decyzja dyrektora, § 3 ust. 1")
        zasob.save_act(Act("wczytaj", None, zasob.podstawa))
    powierz(zasob, komu=pracownik, od=OD, decyzja="decyzja dyrektora", akt=Act("powierz", None, zasob.podstawa))
