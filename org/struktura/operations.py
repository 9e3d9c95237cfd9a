"""Loading the structure that an order gives to the Biuro; running it again changes nothing."""

from django.db import transaction

from biuro.core.history.models import Act
from org.struktura import dane
from org.struktura.models import Jednostka, Stanowisko, Zarzadzenie


@transaction.atomic
def wczytaj_strukture() -> dict[str, Jednostka]:
    """Create what is missing of the structure of the order 1/2017; return the units by their symbols."""
    zarzadzenie = Zarzadzenie.objects.filter(numer=dane.ZARZADZENIE["numer"]).first()
    if zarzadzenie is None:
        zarzadzenie = _saved(Zarzadzenie(**dane.ZARZADZENIE), "§ 1 zarządzenia")
    units = {symbol: _unit(zarzadzenie, symbol, nazwa, rodzaj) for symbol, nazwa, rodzaj, *_ in dane.JEDNOSTKI}
    for symbol, *_, posty in dane.JEDNOSTKI:
        for nazwa, funkcja in posty:
            _post(units[symbol], nazwa, funkcja)
    for symbol, _, _, nadzor, _ in dane.JEDNOSTKI:
        _supervise(units[symbol], nadzor)
    return units


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
