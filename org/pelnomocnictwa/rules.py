"""§ 9 ust. 4 and art. 268a kpa: does a power of the person cover the act, and if none does, what is missing.

Pure rules over the rows of the register. Readings: a power is personal and never passes to a substitute; one without
kinds of acts is not limited by kind, one without an amount not by amount; an object that does not say its kind or
amount is not covered by a power that limits them.
"""

from collections.abc import Iterable, Sequence
from datetime import date, datetime

from django.db.models import Q

from biuro.core.polish import zlote
from biuro.core.sortkey import pl
from org.kadry.models import Pracownik
from org.pelnomocnictwa.dane import NAZWY
from org.pelnomocnictwa.models import Pelnomocnictwo
from org.zastepstwa.pory import chwila, polowa

R = Pelnomocnictwo.Rodzaj
BRAK = {
    R.PELNOMOCNICTWO: "nie masz pełnomocnictwa do składania oświadczeń woli",
    R.UPOWAZNIENIE: "nie masz upoważnienia do wydawania decyzji (art. 268a kpa)",
}


def obejmuje(
    osoba: Pracownik,
    obiekt,
    dzien: date | datetime,
    rodzaj: str = R.PELNOMOCNICTWO,
    rows: Sequence[Pelnomocnictwo] | None = None,
) -> tuple[Pelnomocnictwo | None, str]:
    """The power of this kind that covers the object on the day (today: now), or None and what is missing.

    `rows` are all of the person's powers of the kind (posiadane), where they are known already.
    """
    moment = chwila(dzien)
    rows = posiadane(osoba, rodzaj) if rows is None else rows
    missing = [(row, brak(row, obiekt, moment)) for row in rows]
    found = next((row for row, reason in missing if not reason), None)
    if found or not rows:
        return found, "" if found else BRAK[rodzaj]
    in_force = [(row, reason) for row, reason in missing if not nie_obowiazuje(row, moment)]
    _, nearest = min(in_force or missing, key=lambda pair: bool(_poza_rodzajem(pair[0], obiekt)))
    return None, nearest  # of the power for this kind of act, where there is one: it lacks the least


def obejmujace(
    osoba: Pracownik, obiekt, dzien: date | datetime, rows: Sequence[Pelnomocnictwo] | None = None
) -> list[Pelnomocnictwo]:
    """Every power of attorney of the person that covers the object on the day (today: now), newest first.

    An object with `w_granicach` stands for those within the limits: each power in force covers it.
    """
    moment = chwila(dzien)
    return [row for row in (posiadane(osoba) if rows is None else rows) if not brak(row, obiekt, moment)]


def w_mocy(dzien: date) -> list[Pelnomocnictwo]:
    """All powers and authorisations in force on the day, for „Kto co podpisuje”."""
    rows = Pelnomocnictwo.objects.on(dzien).select_related("osoba").order_by("rodzaj", pl("osoba__last_name"), "numer")
    return [row for row in rows if not nie_obowiazuje(row, chwila(dzien))]


def granice(row: Pelnomocnictwo) -> str:
    """„umowa dostawy lub zakupu, aneks; do 50 000,00 zł”: what the power is limited to."""
    kinds = ", ".join(NAZWY.get(kod, kod) for kod in row.czynnosci) or "bez ograniczenia rodzaju"
    return f"{kinds}; do {zlote(row.do_kwoty)}" if row.do_kwoty is not None else kinds


def upowazniony_268a(osoba: Pracownik, dzien: date | datetime, czynnosc: str = "") -> Pelnomocnictwo | None:
    """The authorisation of art. 268a kpa the person holds on that day, for this kind of act if one is given."""
    moment = chwila(dzien)
    rows = (row for row in posiadane(osoba, R.UPOWAZNIENIE) if not nie_obowiazuje(row, moment))
    return next((row for row in rows if not czynnosc or not row.czynnosci or czynnosc in row.czynnosci), None)


def upowaznione(osoba: Pracownik, dzien: date | datetime, czynnosci: Iterable[str]) -> set[str]:
    """The same for many kinds of acts at once: those he is authorised for."""
    moment = chwila(dzien)
    rows = [row for row in posiadane(osoba, R.UPOWAZNIENIE) if not nie_obowiazuje(row, moment)]
    return {kind for kind in czynnosci if any(not row.czynnosci or kind in row.czynnosci for row in rows)}


def obejmowane(osoba: Pracownik, dzien: date | datetime, rodzaj: str) -> Q:
    """The same as obejmuje for a list of objects with the columns rodzaj_czynnosci and kwota."""
    moment, q = chwila(dzien), Q(pk__in=())
    for row in posiadane(osoba, rodzaj):
        if not nie_obowiazuje(row, moment):
            kinds = Q(rodzaj_czynnosci__in=row.czynnosci) if row.czynnosci else ~Q(pk__in=())
            q |= kinds & Q(kwota__lte=row.do_kwoty) if row.do_kwoty is not None else kinds
    return q


def nie_obowiazuje(row: Pelnomocnictwo, moment: datetime) -> str:
    """Why the power is not in force at the moment; empty when it is."""
    dzien, _ = polowa(moment)
    if row.odwolano and row.odwolano <= moment:
        return f"{row} odwołano {polowa(row.odwolano)[0]:%d.%m.%Y}"
    if row.od > dzien:
        return f"{row} obowiązuje dopiero od {row.od:%d.%m.%Y}"
    return f"{row} wygasło {row.do:%d.%m.%Y}" if row.do and row.do < dzien else ""


def brak(row: Pelnomocnictwo, obiekt, moment: datetime) -> str:
    """What the power lacks for the object at the moment, as the end of „Nie: …”; empty when it covers it."""
    within = "" if getattr(obiekt, "w_granicach", False) else _poza_rodzajem(row, obiekt) or _ponad_kwote(row, obiekt)
    return nie_obowiazuje(row, moment) or within


def _poza_rodzajem(row: Pelnomocnictwo, obiekt) -> str:
    kind = getattr(obiekt, "rodzaj_czynnosci", "")
    if not row.czynnosci or kind in row.czynnosci:
        return ""
    if not kind:
        return f"pismo nie podaje rodzaju czynności, a {row} jest ograniczone do wymienionych"
    return f"{row} nie obejmuje czynności „{NAZWY.get(kind, kind)}”"


def _ponad_kwote(row: Pelnomocnictwo, obiekt) -> str:
    amount = getattr(obiekt, "kwota", None)
    if row.do_kwoty is None or (amount is not None and amount <= row.do_kwoty):
        return ""
    if amount is None:
        return f"pismo nie podaje kwoty, a {row} jest do {zlote(row.do_kwoty)} (wpisz 0, gdy pismo nic nie kosztuje)"
    return f"kwota {zlote(amount)} jest wyższa niż {zlote(row.do_kwoty)}, do których jest {row}"


def posiadane(osoba: Pracownik, rodzaj: str = R.PELNOMOCNICTWO) -> Sequence[Pelnomocnictwo]:
    """The person's powers of the kind, newest first."""
    return Pelnomocnictwo.objects.filter(osoba=osoba, rodzaj=rodzaj).order_by("-od", "-pk")
