"""Requests for public information in the demonstration month: a new one, two under way, one published."""

import uuid
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from biuro.demo.droga import WARSZAWA, roboczy
from org.kadry.models import Pracownik
from rejestry.informacja_publiczna.models import Krok, WniosekUdip
from rejestry.informacja_publiczna.operations import wpisz_do_crwip, zapisz_anonim
from rejestry.informacja_publiczna.punkty import rozstrzygnij
from sekretariat.akta.operations import zakoncz_akta
from sekretariat.dekretacja.operations import zadekretuj
from sekretariat.przesylki.operations import zarejestruj
from sekretariat.udip.operations import rozpocznij_krok, zaloz_z_przesylki

Zdarzenie = tuple[datetime, Callable[[], None]]
R = Krok.Rodzaj


@dataclass(frozen=True)
class Prosba:
    """What somebody asks, how many days ago, and how far it has gone."""

    dni_temu: int
    email: str
    tytul: str
    punkty: tuple[str, ...]
    dalej: Callable[[WniosekUdip, Pracownik], None] | None = None
    sposob: str = WniosekUdip.Sposob.EMAIL


def zdarzenia(obsada: dict[str, Pracownik], dzis: date) -> Iterator[Zdarzenie]:
    """(moment, what happens) of each request."""
    for prosba in PROSBY:
        day = roboczy(dzis - timedelta(days=prosba.dni_temu))
        yield datetime.combine(day, time(11, 40), WARSZAWA), _wplyw(prosba, obsada, day)


def _wplyw(prosba: Prosba, obsada: dict[str, Pracownik], day: date) -> Callable[[], None]:
    def happens() -> None:
        by = obsada["specjalista"]
        item = zarejestruj(dane=_wpis(prosba, day), klucz=uuid.uuid4(), by=obsada["sekretariat"])
        zadekretuj(item, osoba=by, dyspozycja="odpowiedz", by=obsada["dyrektor"])
        item.refresh_from_db()
        wniosek = zaloz_z_przesylki(
            item,
            klucz=uuid.uuid4(),
            by=by,
            prowadzi=by,
            tytul=prosba.tytul,
            tresc="\n".join(prosba.punkty),
            punkty=list(prosba.punkty),
            zadany_sposob=prosba.sposob,
            wnoszacy_email=prosba.email,
            data_wplywu=day,
        )
        if prosba.dalej:
            prosba.dalej(wniosek, by)

    return happens


def _wpis(prosba: Prosba, day: date) -> dict:
    return {
        "kanal": "email",
        "rodzaj": "informacja_publiczna",
        "nadawca_nazwa": prosba.email,
        "nadawca_email": prosba.email,
        "tytul": prosba.tytul,
        "data_wplywu": day,
        "brak_daty": True,
        "brak_znaku": True,
    }


def _punkt(wniosek: WniosekUdip, by: Pracownik, numer: int, sposob: str, **dane: str) -> None:
    rozstrzygnij(wniosek.punkty.get(numer=numer), sposob=sposob, by=by, **dane)


def _odpowiedz(wniosek: WniosekUdip, by: Pracownik) -> None:
    made = {"wytworzyl": "Oddział Informacji Teleinformatycznej I", "udostepnil": str(by)}
    _punkt(wniosek, by, 1, "udostepniono", uzasadnienie="W 2025 roku odebraliśmy 312 408 rozmów.", **made)
    _punkt(wniosek, by, 2, "w_bip", odsylacz="https://bip.poznan.pl/bip/umowy/")
    rozpocznij_krok(wniosek, R.ODPOWIEDZ, klucz=uuid.uuid4(), by=by)


def _forma(wniosek: WniosekUdip, by: Pracownik) -> None:
    words = "Nagrania są tylko w systemie, który nie pozwala ich wydać. Możemy od razu dać spis rozmów w pliku."
    rozpocznij_krok(wniosek, R.FORMA, klucz=uuid.uuid4(), by=by, powod=words)


def _opublikowany(wniosek: WniosekUdip, by: Pracownik) -> None:
    made = {"wytworzyl": "Biuro Poznań Kontakt", "udostepnil": str(by)}
    _punkt(wniosek, by, 1, "od_razu", uzasadnienie="Poniedziałek–piątek, 7.30–20.00.", **made)
    wpisz_do_crwip(wniosek, numer="CRWIP/812/2026", dzien=wniosek.sprawa.data_wplywu, by=by)
    answer = {"tresc": "Godziny pracy infolinii w 2026 roku.", "odpowiedz": "Poniedziałek–piątek, 7.30–20.00."}
    zapisz_anonim(wniosek, do_publikacji=True, by=by, **answer)
    zakoncz_akta(wniosek.sprawa, sposob="udostepniono_od_razu", by=by, powod="Podano przez telefon tego samego dnia.")


PROSBY = (
    Prosba(
        21,
        "pytania.miejskie@example.com",
        "Wniosek o informację: godziny pracy infolinii",
        ("W jakich godzinach działa infolinia?",),
        _opublikowany,
        WniosekUdip.Sposob.NIE_PODANO,  # so it may be told at once (art. 10 ust. 2)
    ),
    Prosba(
        11,
        "obserwatorium@example.org",
        "Wniosek o informację: liczba rozmów i umowy",
        ("Ile rozmów odebrano w 2025 roku?", "Jakie umowy zawarto na obsługę infolinii?"),
        _odpowiedz,
    ),
    Prosba(
        6,
        "nagrania@example.net",
        "Wniosek o informację: nagrania rozmów na płycie CD",
        ("Nagrania rozmów infolinii z maja 2026 na płycie CD.",),
        _forma,
    ),
    Prosba(
        1,
        "j.k.1987@example.com",
        "Wniosek o informację: koszt szkoleń",
        ("Ile kosztowały szkolenia w 2025 roku?", "Kto je prowadził?"),
    ),
)
