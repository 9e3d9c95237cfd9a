"""The cast in fixtures: the real posts of § 2 with invented people, and short ways to make facts about them."""

from types import SimpleNamespace

import pytest

from biuro.core.history.models import Act
from biuro.demo.obsada import OSOBY
from org.kadry.models import Pracownik
from org.struktura.models import Jednostka
from org.zastepstwa.models import Nieobecnosc

BY = Act("test", None, "test")
UNITS = {"pk": "PK", "oru": "PK-II", "sek": "PK-III", "oit1": "PK-IV", "oit2": "PK-V"}


@pytest.fixture
def biuro(db):
    """The bureau of 2017: biuro.dyrektor, .zastepca, .kierownik_oru, …; units .pk .oru .sek .oit1 .oit2."""
    return bureau()


def bureau() -> SimpleNamespace:
    """The same for tests that manage the database themselves."""
    people = {osoba.username: osoba for osoba in Pracownik.objects.all()}
    units = {unit.symbol: unit for unit in Jednostka.objects.all()}
    cast = {osoba.rola: people[osoba.login] for osoba in OSOBY}
    return SimpleNamespace(**cast, **{name: units[symbol] for name, symbol in UNITS.items()})


@pytest.fixture
def nieobecny(biuro):
    """nieobecny(osoba, od, do=od): a recorded absence."""

    def absent(osoba, od, do=None):
        row = Nieobecnosc(pracownik=osoba, od=od, do=do or od)
        row.save_act(BY)
        for person in vars(biuro).values():
            person.__dict__.pop("_roles_by_day", None)
        return row

    return absent


@pytest.fixture
def paper(biuro):
    """paper(kategoria, jednostka, autor, dotyczy): the four facts the rows of § 9 ask of any object."""

    def make(kategoria, jednostka="oit1", autor="broker", dotyczy=None):
        return SimpleNamespace(
            kategoria=kategoria,
            jednostka_id=getattr(biuro, jednostka).pk,
            autor_id=getattr(biuro, autor).pk,
            dotyczy_id=getattr(biuro, dotyczy).pk if dotyczy else None,
        )

    return make
