"""Metryka sprawy (art. 66a kpa, model of 6 March 2012): generated from the history, never typed."""

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from django.utils import timezone

from biuro.core.pdf.register import Kolumna, WydrukRejestru, pdf_rejestru
from biuro.core.timeline import Wpis
from org.kadry.models import Pracownik
from rejestry.sprawy.models import Sprawa
from rejestry.sprawy.podstawy import METRYKA
from sekretariat.akta.historia import historia

KOLUMNY = (
    Kolumna("Lp.", "waska"),
    Kolumna("Data i godzina", "srednia"),
    Kolumna("Osoba i stanowisko", "szeroka"),
    Kolumna("Określenie czynności"),
    Kolumna("Podstawa", "srednia"),
    Kolumna("Dokument w aktach", "srednia"),
)


class WierszMetryki(NamedTuple):
    """One act: number, when, who in what capacity, what, on what basis, on which document."""

    lp: int
    kiedy: datetime
    kto: str
    stanowisko: str
    czynnosc: str
    podstawa: str
    dokument: str


def metryka(sprawa: Sprawa) -> list[WierszMetryki]:
    """Every act in the case in the order of time, those under its earlier marks too."""
    entries = reversed(historia(sprawa))
    return [_wiersz(lp, entry) for lp, entry in enumerate(entries, start=1)]


def pdf_metryki(sprawa: Sprawa, wiersze: Sequence[WierszMetryki], obowiazek: str, wydrukowal: Pracownik) -> bytes:
    """The metryka on paper. Raises Refused for too many rows, PdfNiepowstal."""
    wydruk = WydrukRejestru(
        tytul=f"Metryka sprawy {sprawa.znak}",
        podtytul=f"{sprawa.tytul}. {obowiazek}",
        kolumny=KOLUMNY,
        wiersze=[_komorki(row) for row in wiersze],
        wydrukowal=str(wydrukowal),
        kiedy=timezone.now(),
        filtry=[("Wszczęto", f"{sprawa.data_wszczecia:%d.%m.%Y}"), ("Podstawa", METRYKA)],
    )
    return pdf_rejestru(wydruk)


def _wiersz(lp: int, entry: Wpis) -> WierszMetryki:
    post = f"{entry.jako}, w zastępstwie za: {entry.za}" if entry.za else entry.jako
    return WierszMetryki(lp, entry.kiedy, entry.kto, post, entry.zdanie, entry.podstawa, entry.dokument)


def _komorki(row: WierszMetryki) -> list[str]:
    moment = f"{timezone.localtime(row.kiedy):%d.%m.%Y, %H:%M}"
    who = f"{row.kto}, {row.stanowisko}" if row.stanowisko else row.kto
    return [str(row.lp), moment, who, row.czynnosc, row.podstawa, row.dokument]
