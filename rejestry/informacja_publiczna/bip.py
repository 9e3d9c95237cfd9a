"""The log of requests for BIP: only what was checked for personal data, never a column that could hold any."""

import csv
import io
from datetime import date
from typing import NamedTuple

from biuro.core.lists.exports.csv_file import BOM
from biuro.core.lists.exports.values import csv_value
from org.kadry.models import Pracownik
from rejestry.informacja_publiczna.calosc import SPOSOBY_SPRAWY
from rejestry.informacja_publiczna.lista import wiersze
from rejestry.informacja_publiczna.models import WniosekUdip

NAZWY = {sposob.kod: sposob.nazwa for sposob in SPOSOBY_SPRAWY}
KOLUMNY = (
    "Znak sprawy",
    "Numer w CRWIP",
    "Data wpływu",
    "Treść wniosku (bez danych osobowych)",
    "Komórka wiodąca",
    "Data odpowiedzi",
    "Sposób załatwienia",
    "Odpowiedź (bez danych osobowych)",
)


class Wpis(NamedTuple):
    """One row of the log; every text column but the checked copies is made of our own words and numbers."""

    znak: str
    crwip: str
    wplyw: date
    tresc: str
    komorka: str
    odpowiedz_dnia: date | None
    sposob: str
    odpowiedz: str


def dziennik(osoba: Pracownik, rok: int) -> list[Wpis]:
    """The checked requests of the year that the person sees, oldest first."""
    rows = wiersze(osoba).filter(do_publikacji=True, sprawa__rok=rok).order_by("sprawa__numer", "pk")
    return [_wpis(row) for row in rows]


def lata(osoba: Pracownik) -> list[int]:
    """The years that have something to publish, newest first."""
    rows = wiersze(osoba).filter(do_publikacji=True).order_by("-sprawa__rok").values_list("sprawa__rok", flat=True)
    return list(rows.distinct())


def csv_dziennika(wpisy: list[Wpis]) -> bytes:
    """The log as a Polish spreadsheet opens it."""
    text = io.StringIO()
    writer = csv.writer(text, delimiter=";", quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow(KOLUMNY)
    writer.writerows([csv_value(value) for value in wpis] for wpis in wpisy)
    return f"{BOM}{text.getvalue()}".encode()


def _wpis(row: WniosekUdip) -> Wpis:
    case = row.sprawa
    return Wpis(
        znak=case.znak,
        crwip=row.crwip_numer,
        wplyw=case.data_wplywu,
        tresc=row.tresc_anonim,
        komorka=case.komorka,
        odpowiedz_dnia=case.odpowiedz_wyslano,
        sposob=NAZWY.get(case.sposob, "w toku"),
        odpowiedz=row.odpowiedz_anonim,
    )
