"""Lists a person sees, files that wait for the archive, files whose time has passed."""

from datetime import date
from typing import NamedTuple

from django.db.models import Count, Q, QuerySet

from org.kadry.models import Pracownik
from org.uprawnienia.powierzenia import prowadzi
from org.uprawnienia.queries import zakres
from rejestry.jrwa.models import KlasaJrwa
from rejestry.jrwa.okresy import kategoria
from rejestry.sprawy.models import Sprawa
from rejestry.sprawy.queries import visible_to as widoczne_sprawy
from rejestry.sprawy.sposoby import PRZENIESIONA
from sekretariat.archiwum.models import ZASOB, PozycjaSpisu, SpisArchiwalny

R, G, A = SpisArchiwalny.Rodzaj, SpisArchiwalny.Grupa, Sprawa.Archiwum


class Czeka(NamedTuple):
    """Files of one unit, year and group that wait for the archive, and how many cases of the year are still open."""

    jednostka_id: int
    komorka: str
    rocznik: int
    grupa: str
    ile: int
    w_toku: int


def visible_to(osoba: Pracownik) -> QuerySet[SpisArchiwalny]:
    """All lists for who keeps the archive and for the director; those of one's units for the others."""
    rows = SpisArchiwalny.objects.select_related("jednostka", "sporzadzil", "sprawdzil")
    seen = zakres(osoba)
    if seen.wszystko or prowadzi(osoba, ZASOB):
        return rows
    return rows.filter(jednostka__in=seen.jednostki | seen.wlasne)


def pozycje(spis: SpisArchiwalny, osoba: Pracownik) -> list[PozycjaSpisu]:
    """The rows; `widoczna` says whether the person may read the title of the case."""
    rows = list(spis.pozycje.select_related("sprawa__klasa").order_by("lp"))
    seen = set(widoczne_sprawy(osoba).filter(pk__in=[row.sprawa_id for row in rows]).values_list("pk", flat=True))
    for row in rows:
        row.widoczna = row.sprawa_id in seen
    return rows


def do_przekazania(jednostka_id: int, rocznik: int, grupa: str) -> QuerySet[Sprawa]:
    """Closed cases begun in that year whose files lie in the unit and stand on no list."""
    rows = _w_komorce().filter(jednostka_id=jednostka_id, rok=rocznik, stan=Sprawa.Stan.ZALATWIONA)
    return rows.filter(_grupy(grupa)).order_by("klasa_symbol", "grupa", "numer")


def czekaja(osoba: Pracownik) -> list[Czeka]:
    """What waits in the units of which the person makes lists: those he sees at the head of or works in."""
    seen = zakres(osoba)
    rows = (
        _w_komorce()
        if seen.wszystko or prowadzi(osoba, ZASOB)
        else _w_komorce().filter(jednostka__in=seen.jednostki | seen.wlasne)
    )
    found = []
    for group in G.values:
        counted = rows.filter(_grupy(group)).values("jednostka_id", "komorka", "rok").order_by("rok", "komorka")
        closed = Count("pk", filter=Q(stan=Sprawa.Stan.ZALATWIONA))
        for row in counted.annotate(ile=closed, wszystkich=Count("pk")).filter(ile__gt=0):
            open_ones = row["wszystkich"] - row["ile"]
            found.append(Czeka(row["jednostka_id"], row["komorka"], row["rok"], group, row["ile"], open_ones))
    return sorted(found, key=lambda row: (row.rocznik, row.komorka, row.grupa))


def do_brakowania(jednostka_id: int, dzien: date, *, po_ekspertyzie: bool) -> QuerySet[Sprawa]:
    """Files in the archive whose period has passed; those of BE only after the opinion of the state archive."""
    kinds = ("B", "BE", "Bc") if po_ekspertyzie else ("B", "Bc")
    rows = Sprawa.objects.filter(jednostka_id=jednostka_id, archiwum=A.PRZEKAZANE).filter(_po_terminie(kinds, dzien))
    return rows.exclude(pk__in=_na_spisie(R.BRAKOWANIE)).select_related("klasa").order_by("rok", "komorka", "numer")


def _w_komorce() -> QuerySet[Sprawa]:
    """A moved position holds no files: they lie under the new mark."""
    rows = Sprawa.objects.filter(archiwum=A.W_KOMORCE).exclude(sposob=PRZENIESIONA.kod)
    return rows.exclude(pk__in=_na_spisie(R.ZDAWCZY)).select_related("klasa")


def _na_spisie(rodzaj: str) -> QuerySet:
    return PozycjaSpisu.objects.filter(rodzaj=rodzaj, czynna=True).values("sprawa")


def _grupy(grupa: str) -> Q:
    return Q(klasa__kategoria="A") if grupa == G.A else Q(klasa__kategoria__startswith="B")


def _po_terminie(kinds: tuple[str, ...], dzien: date) -> Q:
    """The rule of okresy.po_terminie as a filter, category by category."""
    condition = Q(pk__in=())
    for text in KlasaJrwa.objects.filter(kategoria__startswith="B").values_list("kategoria", flat=True).distinct():
        read = kategoria(text)
        if read.rodzaj in kinds:
            condition |= Q(klasa__kategoria=text, zakonczono__lt=date(dzien.year - read.lata, 1, 1))
    return condition
