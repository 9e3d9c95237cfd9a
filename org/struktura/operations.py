"""Loading the structure that an order gives to the Biuro; running it again changes nothing."""

from datetime import date, timedelta

from django.db import transaction

from biuro.core.history.models import Act
from org.struktura import dane
from org.struktura.models import Jednostka, Stanowisko, Uchylenie, Zarzadzenie


@transaction.atomic
def wczytaj_strukture() -> dict[str, Jednostka]:
    """Create what is missing of the structure of the order 1/2017; return the units by their symbols."""
    zarzadzenie = Zarzadzenie.objects.filter(numer=dane.ZARZADZENIE["numer"]).first()
    if zarzadzenie is None:
        zarzadzenie = _saved(Zarzadzenie(**dane.ZARZADZENIE), "§ 1 zarządzenia")
    for numer, z_dnia, tytul in dane.UCHYLONE:
        _repealed(zarzadzenie, numer, z_dnia, tytul)
    units = {symbol: _unit(zarzadzenie, symbol, nazwa, rodzaj) for symbol, nazwa, rodzaj, *_ in dane.JEDNOSTKI}
    for symbol, *_, posty in dane.JEDNOSTKI:
        for nazwa, funkcja in posty:
            _post(units[symbol], nazwa, funkcja)
    for symbol, _, _, nadzor, _ in dane.JEDNOSTKI:
        _supervise(units[symbol], nadzor)
    return units


def _repealed(zarzadzenie: Zarzadzenie, numer: str, z_dnia: date, tytul: str) -> None:
    """An order of which only the number, the date, the title and the end are known (§ 2 of the order 1/2017)."""
    if Zarzadzenie.objects.filter(numer=numer).exists():
        return
    facts = {"z_dnia": z_dnia, "od": z_dnia, "do": zarzadzenie.od - timedelta(days=1), "struktura_znana": False}
    states = {"stan": Zarzadzenie.Stan.ZATWIERDZONE, "zatwierdzil": dane.NIEZNANE}
    old = _saved(Zarzadzenie(numer=numer, tytul=tytul, **facts, **states), "zarządzenie 1/2017 § 2")
    _saved(Uchylenie(zarzadzenie=zarzadzenie, uchylane=old, dnia=zarzadzenie.od), "zarządzenie 1/2017 § 2")


def _unit(zarzadzenie: Zarzadzenie, symbol: str, nazwa: str, rodzaj: str) -> Jednostka:
    unit = Jednostka.objects.filter(symbol=symbol, zarzadzenie=zarzadzenie).first()
    facts = {"symbol": symbol, "nazwa": nazwa, "rodzaj": rodzaj, "od": zarzadzenie.od}
    return unit or _saved(Jednostka(zarzadzenie=zarzadzenie, **facts), "§ 2, § 10 ust. 3")


def _post(unit: Jednostka, nazwa: str, funkcja: str) -> Stanowisko:
    post = Stanowisko.objects.filter(jednostka=unit, nazwa=nazwa).first()
    return post or _saved(Stanowisko(jednostka=unit, nazwa=nazwa, funkcja=funkcja, od=unit.od), "§ 2")


def _supervise(unit: Jednostka, funkcja: str) -> None:
    if unit.nadzor_id is None:
        unit.nadzor = Stanowisko.objects.get(funkcja=funkcja, jednostka__symbol="PK", od=unit.od)
        _saved(unit, "§ 3 ust. 2, § 4")


def _saved(row, basis: str):
    row.save_act(Act("wczytaj", None, basis))
    return row
