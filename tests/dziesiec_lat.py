"""A bureau of sixty people, and forty orders in ten years, written past the history: for counting and measuring."""

from copy import copy
from datetime import date, timedelta

from django.db import transaction
from django.db.models import Q, QuerySet
from django.utils import timezone

from org.kadry.models import Obsada, Pracownik
from org.struktura.models import Jednostka, Nastepstwo, NastepstwoStanowisk, Stanowisko, Zarzadzenie
from org.zastepstwa.models import Zastepstwo
from sekretariat.reorganizacja.models import ProtokolPrzejecia
from sekretariat.reorganizacja.praca import otwarte_sprawy, pisma_w_drodze, przydzielone

DAY = timedelta(days=1)
LUDZI, ZARZADZEN = 60, 40
POCZATEK = date(2017, 2, 1)


def _rows(model) -> QuerySet:
    """Without the guard of history."""
    return QuerySet(model)


@transaction.atomic
def ludzie(ile: int = LUDZI) -> None:
    """As many people on posts as that, from the first day of the bureau."""
    posts = list(Stanowisko.objects.on(timezone.localdate()).filter(funkcja="pracownik").order_by("pk"))
    missing = range(ile - Pracownik.objects.count())
    people = [Pracownik(username=f"osoba{n}", first_name="Jan", last_name=f"Kowal{n:02}") for n in missing]
    made = _rows(Pracownik).bulk_create(people)
    _rows(Obsada).bulk_create(
        Obsada(pracownik=osoba, stanowisko=posts[n % len(posts)], od=POCZATEK) for n, osoba in enumerate(made)
    )


@transaction.atomic
def zarzadzenia(ile: int = ZARZADZEN) -> None:
    """So many orders by today, evenly: each gives one division another name, so new versions of it and of its posts."""
    step = (timezone.localdate() - POCZATEK) / ile
    symbols = ["PK-II", "PK-III", "PK-IV", "PK-V"]
    for n in range(1, ile):
        _order(n, POCZATEK + n * step, symbols[n % len(symbols)])


def _order(n: int, day: date, symbol: str) -> None:
    order = Zarzadzenie(numer=f"{n}/lata", z_dnia=day, od=day, tytul="w sprawie zmiany", zatwierdzil="Sekretarz")
    order.stan = Zarzadzenie.Stan.ZATWIERDZONE
    [order] = _rows(Zarzadzenie).bulk_create([order])
    _rows(ProtokolPrzejecia).bulk_create([ProtokolPrzejecia(zarzadzenie=order)])
    old = Jednostka.objects.get(symbol=symbol, do=None)
    [new] = _versions(Jednostka, [old], day, zarzadzenie=order, nazwa=f"{old.nazwa.split(' po ')[0]} po zmianie {n}")
    before = list(Stanowisko.objects.on(day).filter(jednostka=old).order_by("pk"))
    after = _versions(Stanowisko, before, day, jednostka=new)
    _rows(Stanowisko).filter(jednostka=old, od__gte=day).update(jednostka=new)
    _rows(Nastepstwo).bulk_create([Nastepstwo(zarzadzenie=order, poprzednia=old, nastepna=new)])
    pairs = dict(zip((row.pk for row in before), after, strict=True))
    _rows(NastepstwoStanowisk).bulk_create(
        NastepstwoStanowisk(zarzadzenie=order, poprzednie_id=pk, nastepne=row) for pk, row in pairs.items()
    )
    for model in (Obsada, Zastepstwo):
        _carry(model, pairs, day)
    for rows in (otwarte_sprawy(), pisma_w_drodze(), przydzielone()):
        _rows(rows.model).filter(pk__in=rows.values("pk"), jednostka=old).update(jednostka=new)


def _versions(model, rows: list, day: date, **facts) -> list:
    """End the rows the day before and begin copies of them, changed so."""
    _rows(model).filter(pk__in=[row.pk for row in rows]).update(do=day - DAY)
    made = [copy(row) for row in rows]
    for row in made:
        row.pk, row.od, row._state.adding = None, day, True
        for name, value in facts.items():
            setattr(row, name, value)
    return _rows(model).bulk_create(made)


def _carry(model, pairs: dict, day: date) -> None:
    beyond = Q(do=None) | Q(do__gte=day)
    rows = list(model.objects.filter(beyond, stanowisko__in=pairs))
    for row in rows:
        if row.od >= day:
            _rows(model).filter(pk=row.pk).update(stanowisko=pairs[row.stanowisko_id])
    rows = [row for row in rows if row.od < day]
    _rows(model).filter(pk__in=[row.pk for row in rows]).update(do=day - DAY)
    made = [copy(row) for row in rows]
    for row in made:
        row.pk, row.od, row._state.adding = None, day, True
        row.stanowisko = pairs[row.stanowisko_id]
    _rows(model).bulk_create(made)
