"""An order takes effect on its day by itself: people go over to the new versions of posts, open work is handed over.

Run by the worker every few minutes and at its start; run again it finds nothing more to do. Decided: the acts bear
the name of who approved the order and say that they follow from it.
"""

from collections import Counter
from datetime import date

from django.db import transaction
from django.utils import timezone

from biuro.core.history.models import Act
from biuro.core.polish import counted, short_date
from org.kadry.models import Pracownik
from org.powiadomienia.operations import powiadom
from org.struktura.models import Jednostka, NastepstwoStanowisk, Zarzadzenie
from org.zarzadzenia.obsady import przenies
from org.zarzadzenia.queries import zatwierdzajacy
from sekretariat.reorganizacja.models import ProtokolPrzejecia
from sekretariat.reorganizacja.przejecie import Przejmowanie
from sekretariat.reorganizacja.zmiany import do_przejecia, kierownicy, zmiana_dnia

FORMY = {"sprawa": "sprawa,sprawy,spraw", "pismo": "pismo,pisma,pism", "przesylka": "przesyłka,przesyłki,przesyłek"}
AKT = "przejmij_po_zmianie"


def wprowadz_w_zycie(dzien: date | None = None) -> int:
    """Do what the orders in force on the day (today) still demand; return how many things changed hands."""
    dzien = dzien or timezone.localdate()
    przenies_zapozniony()
    return sum(_hand_over(order.pk, dzien) for order in do_przejecia(dzien))


def przenies_zapozniony() -> int:
    """People and substitutes put on an ending post after the approval, by whatever way, go over like the others."""
    moved = 0
    links = NastepstwoStanowisk.objects.filter(cofniete=False, poprzednie__obsady__isnull=False)
    for order in Zarzadzenie.objects.filter(pk__in=links.values("zarzadzenie")).order_by("od"):
        with transaction.atomic():
            moved += przenies(NastepstwoStanowisk.objects.filter(zarzadzenie=order), _act(order))
    return moved


@transaction.atomic
def _hand_over(pk: int, dzien: date) -> int:
    order = Zarzadzenie.objects.select_for_update().get(pk=pk)
    first = not ProtokolPrzejecia.objects.filter(zarzadzenie=order).exists()
    work = Przejmowanie(order, zmiana_dnia(order, z_ludzmi=first), _act(order), dzien)
    count = work.wykonaj()
    if first:
        ProtokolPrzejecia(zarzadzenie=order).save()
    _tell(work)
    return count


def _act(order: Zarzadzenie) -> Act:
    reason = f"{str(order).capitalize()} z dnia {short_date(order.z_dnia)}, w mocy od {short_date(order.od)}."
    return Act(AKT, zatwierdzajacy(order), str(order), capacity="z mocy zarządzenia", reason=reason)


def _tell(work: Przejmowanie) -> None:
    """Who takes over, who hands over, and the heads of units that became others in more than their version."""
    of_units = {pk: sums for (kind, pk), sums in work.razem.items() if kind == "jednostka"}
    heads = kierownicy(set(of_units), work.dzien)
    symbols = dict(Jednostka.objects.filter(pk__in=of_units).values_list("pk", "symbol"))
    for unit, sums in of_units.items():
        _say(heads.get(unit, []), f"{symbols[unit]} przejmuje", sums, work)
    people = Pracownik.objects.in_bulk({pk for kind, pk in work.razem if kind != "jednostka"})
    for (kind, pk), sums in work.razem.items():
        if kind != "jednostka":
            _say([people[pk]], "Przejmujesz" if kind == "osoba" else "Oddajesz", sums, work)


def _say(kto: list[Pracownik], words: str, sums: Counter, work: Przejmowanie) -> None:
    what = ", ".join(counted(sums[name], forms) for name, forms in FORMY.items() if sums[name])
    order = work.zarzadzenie
    powiadom(kto, f"{words} po zmianie struktury: {what} ({order}).", f"/struktura/zarzadzenia/{order.pk}/")
