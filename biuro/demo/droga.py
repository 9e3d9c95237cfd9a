"""The road of one letter, walked stage by stage through the same operations people use, each at its own hour."""

import uuid
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from functools import partial
from zoneinfo import ZoneInfo

from biuro.core.workdays import moves_deadline, shift
from biuro.demo.korespondencja import NADAWCY, UZUPELNIENIA, Skarga
from org.kadry.models import Pracownik
from rejestry.skargi.operations import zaloz_skarge
from rejestry.sprawy.models import Sprawa
from sekretariat.adresy.models import Kontakt
from sekretariat.akta.operations import zakoncz_akta
from sekretariat.dekretacja.operations import zadekretuj
from sekretariat.pisma.models import Pismo
from sekretariat.pisma.operations import tresc_z_wersji, utworz
from sekretariat.pisma.queries import biezaca
from sekretariat.pisma.redakcja import zapisz_wersje
from sekretariat.pisma.states import obieg
from sekretariat.pisma.szablony import LUKA
from sekretariat.przesylki.models import Przesylka
from sekretariat.przesylki.operations import dolacz, zarejestruj
from sekretariat.wysylka.operations import wyslij

WARSZAWA = ZoneInfo("Europe/Warsaw")
ETAPY = ("zarejestruj", "przydziel", "sprawa", "projekt", "przedloz", "parafuj", "podpisz", "wyslij", "zakoncz")
DO_CZEGO = {"odpowiedz": "sprawa", "zwroc": "przedloz"}  # stages that leave the straight road, and where they leave it
GODZINA = 8
DZIEN, ODSTEP = timedelta(days=1), timedelta(days=2)


@dataclass
class Wedrowiec:
    """What a letter has become on its way."""

    skarga: Skarga
    obsada: dict[str, Pracownik]
    dzis: date
    przesylka: Przesylka | None = None
    sprawa: Sprawa | None = None
    pismo: Pismo | None = None

    def chwila(self, krok: int) -> datetime:
        """The moment of a stage: two days apart, on working days, the last ones on the last working day."""
        day = roboczy(self.dzis - timedelta(days=self.skarga.dni_temu))
        for _ in range(krok):
            day = min(shift(day + ODSTEP), roboczy(self.dzis - DZIEN))
        return datetime.combine(day, time(GODZINA + krok, 5 * krok), WARSZAWA)

    def zdarzenia(self) -> Iterator[tuple[datetime, Callable[[], None]]]:
        """(moment, what happens) for every stage up to the wanted one."""
        last = DO_CZEGO.get(self.skarga.etap, self.skarga.etap)
        for krok, etap in enumerate(ETAPY[: ETAPY.index(last) + 1]):
            yield self.chwila(krok), partial(KROKI[etap], self)
        if self.skarga.etap == "zwroc":
            yield self.chwila(len(ETAPY)), partial(_zwroc, self)


def roboczy(day: date) -> date:
    """The last working day not after this one."""
    while moves_deadline(day):
        day -= DZIEN
    return day


def dane_nadawcy(index: int) -> dict:
    """The fields of an entry that name its sender."""
    nazwa, ulica, kod, miejscowosc, email = NADAWCY[index]
    kontakt = Kontakt.objects.filter(nazwa=nazwa).first()
    adres = f"{ulica}, {kod} {miejscowosc}"
    return {"nadawca": kontakt, "nadawca_nazwa": nazwa, "nadawca_adres": adres, "nadawca_email": email}


def _zarejestruj(w: Wedrowiec) -> None:
    today = w.chwila(0).date()
    dane = dane_nadawcy(w.skarga.nadawca) | {
        "kanal": "poczta",
        "rodzaj": w.skarga.rodzaj,
        "tytul": w.skarga.tytul,
        "data_wplywu": today,
        "data_na_pismie": today - timedelta(days=3),
    }
    w.przesylka = zarejestruj(dane=dane, klucz=uuid.uuid4(), by=w.obsada["sekretariat"])


def _przydziel(w: Wedrowiec) -> None:
    zadekretuj(w.przesylka, osoba=w.obsada["specjalista"], dyspozycja="odpowiedz", by=w.obsada["dyrektor"])


def _sprawa(w: Wedrowiec) -> None:
    p, by = w.przesylka, w.obsada["specjalista"]
    entry = zaloz_skarge(
        rodzaj=w.skarga.rodzaj,
        przedmiot=p.tytul,
        dotyczy_jednostki="Oddział Informacji Teleinformatycznej I",
        tytul=p.tytul,
        wnoszacy=p.nadawca_nazwa,
        wnoszacy_adres=p.nadawca_adres,
        wnoszacy_email=p.nadawca_email,
        data_wplywu=p.data_wplywu,
        prowadzi=by,
        klucz=uuid.uuid4(),
        by=by,
    )
    w.sprawa = entry.sprawa
    dolacz(p, w.sprawa, wszczyna=True, by=by)


def _projekt(w: Wedrowiec) -> None:
    by = w.obsada["specjalista"]
    szablon = "wniosek" if w.skarga.rodzaj == "wniosek" else _szablon_skargi(w.skarga)
    w.pismo = utworz(sprawa=w.sprawa, szablon=szablon, klucz=uuid.uuid4(), by=by)
    current = tresc_z_wersji(w.pismo, biezaca(w.pismo))
    zapisz_wersje(w.pismo, dane=replace(current, tresc=_bez_luk(current.tresc)), na_wersji=w.pismo.wersja, by=by)
    w.pismo.refresh_from_db()


def _bez_luk(tresc: str) -> str:
    """The text with every gap of its template filled."""
    return LUKA.sub(lambda gap: next(text for begin, text in UZUPELNIENIA.items() if begin in gap[0]), tresc)


def _szablon_skargi(skarga: Skarga) -> str:
    return "skarga_zasadna" if skarga.zasadna else "skarga_bezzasadna"


def _act(w: Wedrowiec, name: str, kto: str, reason: str = "") -> None:
    w.pismo = obieg.perform(w.pismo, name, who=w.obsada[kto], reason=reason)


def _zwroc(w: Wedrowiec) -> None:
    _act(w, "zwroc", "kierownik_oru", "Proszę dopisać, kiedy oddzwonimy.")


def _wyslij(w: Wedrowiec) -> None:
    day = w.chwila(ETAPY.index("wyslij")).date()
    wyslij(w.pismo, sposob="polecony", data_wyslania=day, klucz=uuid.uuid4(), by=w.obsada["sekretariat"])


def _zakoncz(w: Wedrowiec) -> None:
    outcome = "uwzgledniony" if w.skarga.rodzaj == "wniosek" else "zasadna" if w.skarga.zasadna else "bezzasadna"
    w.sprawa.refresh_from_db()
    zakoncz_akta(w.sprawa, sposob=outcome, by=w.obsada["specjalista"])


KROKI: dict[str, Callable[[Wedrowiec], None]] = {
    "zarejestruj": _zarejestruj,
    "przydziel": _przydziel,
    "sprawa": _sprawa,
    "projekt": _projekt,
    "przedloz": lambda w: _act(w, "przedloz", "specjalista"),
    "parafuj": lambda w: _act(w, "parafuj", "kierownik_oru"),
    "podpisz": lambda w: _act(w, "aprobuj", "zastepca"),
    "wyslij": _wyslij,
    "zakoncz": _zakoncz,
}
