"""The structure of any day, past or future, and what came before and after a unit; few queries, never one per order."""

from collections.abc import Iterable
from datetime import date

from django.db.models import QuerySet

from biuro.core.validity import valid_on
from org.struktura import dane
from org.struktura.dzien import JednostkaDnia, StanowiskoDnia, StrukturaDnia
from org.struktura.models import Jednostka, Stanowisko, Zarzadzenie
from org.struktura.rodziny import rodziny

S = Zarzadzenie.Stan


def struktura_na(dzien: date) -> StrukturaDnia:
    """The units and posts of the day, in two queries; empty before the first known order."""
    units = Jednostka.objects.on(dzien).select_related("nadzor")
    posts = Stanowisko.objects.on(dzien).select_related("jednostka").order_by("pk")
    return StrukturaDnia(
        dzien,
        {str(row.ciag): _unit(row) for row in units},
        {str(row.ciag): _post(row) for row in posts},
    )


def poprzednicy(ids: Iterable[int]) -> frozenset[int]:
    """The ids of the rows whose matters these units (ids) took over; without these themselves."""
    return rodziny().poprzednie(ids)


def nastepcy(jednostka_id: int, dzien: date) -> list[Jednostka]:
    """The units of the day in which this one goes on, who has its matters first; itself while it is valid."""
    links = rodziny()
    found = {
        row.pk: row for row in Jednostka.objects.on(dzien).filter(pk__in={jednostka_id, *links.dalsze([jednostka_id])})
    }
    return sorted(found.values(), key=lambda row: (jednostka_id not in {row.pk, *links.poprzednie([row.pk])}, row.pk))


def nastepca(jednostka_id: int, dzien: date) -> Jednostka | None:
    """The unit of the day that has the matters of this one; None when nothing is known."""
    return next(iter(nastepcy(jednostka_id, dzien)), None)


def o_symbolu(symbol: str, dzien: date) -> Jednostka | None:
    """The unit of the day that has the symbol, or that took over the matters of the last one that had it."""
    row = Jednostka.objects.filter(symbol=symbol, od__lte=dzien).order_by("-od", "-pk").first()
    if row is None:
        return None
    return row if row.do is None or row.do >= dzien else nastepca(row.pk, dzien)


def z_regulaminu(symbol: str, dzien: date) -> Jednostka | None:
    """The unit of the day that does what the Regulamin gave to the unit of this symbol (§ 6, § 7), whatever it is
    called by then: later orders may give the symbol to another one."""
    row = Jednostka.objects.filter(symbol=symbol, od=dane.ZARZADZENIE["od"]).first()
    if row is None or (row.od <= dzien and (row.do is None or row.do >= dzien)):
        return row
    return nastepca(row.pk, dzien)


def w_mocy(dzien: date) -> list[Zarzadzenie]:
    """The orders in force on the day, the newest first: the structure of the day is that of the first."""
    orders = Zarzadzenie.objects.filter(valid_on(dzien), stan=S.ZATWIERDZONE)
    return list(orders.order_by("-od", "-pk"))


def zarzadzenia(*, z_projektami: bool) -> QuerySet[Zarzadzenie]:
    """All orders; drafts and withdrawn ones only for those who prepare and decide."""
    rows = Zarzadzenie.objects.all()
    return rows if z_projektami else rows.filter(stan=S.ZATWIERDZONE)


def _unit(row: Jednostka) -> JednostkaDnia:
    supervisor = str(row.nadzor.ciag) if row.nadzor else ""
    return JednostkaDnia(str(row.ciag), row.symbol, row.nazwa, row.rodzaj, supervisor, row.pk)


def _post(row: Stanowisko) -> StanowiskoDnia:
    return StanowiskoDnia(str(row.ciag), str(row.jednostka.ciag), row.nazwa, row.funkcja, row.etaty, row.pk)
