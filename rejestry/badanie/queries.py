"""What is known of the looking into complaints, what is still open, and whose duty it is."""

from collections.abc import Iterable
from datetime import date

from django.db.models import Q, QuerySet
from django.utils import timezone

from org.kadry.models import Obsada, Pracownik
from org.podpisywanie.queries import roles_of
from org.struktura.models import Stanowisko
from org.struktura.queries import nastepca, poprzednicy
from rejestry.badanie.models import Dzialanie, Wyjasnienie
from rejestry.skargi.models import Skarga
from rejestry.sprawy.queries import visible_to as sprawy_visible_to
from rejestry.terminy.przypomnienia import WYPRZEDZENIE, Obowiazek

F = Stanowisko.Funkcja


def badanie(skarga: Skarga) -> dict[str, QuerySet]:
    """Everything found out about a complaint."""
    return {
        "wyjasnienia": skarga.wyjasnienia.select_related("jednostka").order_by("pk"),
        "ustalenia": skarga.ustalenia.order_by("pk"),
        "dzialania": skarga.dzialania_naprawcze.select_related("odpowiedzialny").order_by("do", "pk"),
    }


def wyjasnienia_dla(osoba: Pracownik) -> QuerySet[Wyjasnienie]:
    """The questions a person may read: of cases he sees, and put to a unit he heads or whose head he stands in for.

    The unit reads the questions and the mark alone, nothing of the one who complains (art. 225 kpa, art. 5 RODO).
    """
    headed = z_poprzednikami(unit for role in roles_of(osoba, timezone.localdate()) for unit in role.kierowane)
    seen = Q(skarga__sprawa__in=sprawy_visible_to(osoba))
    return Wyjasnienie.objects.filter(seen | Q(jednostka__in=headed)).select_related("jednostka", "skarga__sprawa")


def z_poprzednikami(jednostki: Iterable[int]) -> frozenset[int]:
    """These units and those they took over from: a question put before a reorganisation is theirs now."""
    units = frozenset(jednostki)
    return units | poprzednicy(units)


def dzialania_dla(osoba: Pracownik) -> QuerySet[Dzialanie]:
    """The corrective actions of cases the person sees, and those he answers for."""
    seen = Q(skarga__sprawa__in=sprawy_visible_to(osoba)) | Q(odpowiedzialny=osoba)
    return Dzialanie.objects.filter(seen).select_related("skarga__sprawa", "odpowiedzialny")


def obowiazki(dzien: date) -> list[Obowiazek]:
    """The questions and actions that end within a week of the day, or have ended, as duties of one person each."""
    until = dzien + WYPRZEDZENIE
    heads = dict(
        Obsada.objects.on(dzien)
        .filter(stanowisko__funkcja=F.KIEROWNIK)
        .values_list("stanowisko__jednostka_id", "pracownik_id")
    )
    asked = Wyjasnienie.objects.filter(otrzymano=None, do__lte=until).select_related("skarga__sprawa")
    actions = Dzialanie.objects.filter(wykonano=None, do__lte=until).select_related("skarga__sprawa")
    return [*(_wyjasnienie(row, heads, dzien) for row in asked), *map(_dzialanie, actions)]


def _wyjasnienie(row: Wyjasnienie, heads: dict[int, int], dzien: date) -> Obowiazek:
    """Of the head of the unit asked; what was asked outside the bureau is watched by who leads the case."""
    sprawa = row.skarga.sprawa
    head = heads.get(row.jednostka_id)
    if head is None and row.jednostka_id and (unit := nastepca(row.jednostka_id, dzien)):
        head = heads.get(unit.pk)  # the unit asked is gone, its successor answers
    if head:
        return Obowiazek(head, row.do, "wyjaśnienia do skargi (termin wewnętrzny)", None, sprawa.znak)
    words = f"czekasz na wyjaśnienia: {row.adresat}"
    return Obowiazek(sprawa.prowadzi_id, row.do, words, sprawa.pk, sprawa.znak)


def _dzialanie(row: Dzialanie) -> Obowiazek:
    znak = row.skarga.sprawa.znak
    return Obowiazek(row.odpowiedzialny_id, row.do, "działanie naprawcze (art. 259 kpa)", None, znak)
