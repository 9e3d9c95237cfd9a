"""People and their substitutes go over with their posts: the old entry ends the day before, the new one begins.

It may be run again at any time: whoever was put on an ending post after the approval goes over as well.
"""

from datetime import timedelta

from django.db.models import F, Q, QuerySet

from biuro.core.history.models import Act
from org.kadry.models import Obsada
from org.struktura.models import NastepstwoStanowisk, Stanowisko, Zarzadzenie
from org.zastepstwa.models import Zastepstwo

DAY = timedelta(days=1)
CALY = 1  # a full-time post
ZASTEPCY = range(1, 10)
WSPOLNE = {  # what an entry keeps wherever it goes
    Obsada: ("pracownik_id", "wymiar"),
    Zastepstwo: ("kto_id", "decyzja", "tylko_gdy_nieobecny", "kolejnosc"),
}


def przenies(linki: QuerySet[NastepstwoStanowisk], akt: Act) -> int:
    """Carry over whoever is entered on the earlier posts beyond their last day; return how many entries."""
    links = linki.filter(cofniete=False).select_related("nastepne")
    by_post = {link.poprzednie_id: link.nastepne for link in links}
    moved = 0
    while step := _one_step(by_post, akt):  # a post may have ended twice by now
        moved += step
    return moved


def _one_step(by_post: dict[int, Stanowisko], akt: Act) -> int:
    people = list(_beyond(Obsada, by_post))
    named = list(_beyond(Zastepstwo, by_post).filter(odwolane=False, do_chwili=None))
    for row in people:
        _carry(row, by_post[row.stanowisko_id], akt)
    for row in named:
        _carry_substitute(row, by_post[row.stanowisko_id], akt)
    return len(people) + len(named)


def _beyond(model: type, posts: dict[int, Stanowisko]) -> QuerySet:
    """Entries that reach beyond the last day of their post, valid on some day at all."""
    rows = model.objects.filter(stanowisko__in=posts).exclude(do__lt=F("od"))
    later = Q(do=None) | Q(do__gt=F("stanowisko__do"))
    return rows.filter(later).select_related("stanowisko").order_by("od", "pk")


def _carry(row: Obsada, post: Stanowisko, akt: Act) -> None:
    first, last = max(row.od, post.od), row.do
    row.do = first - DAY
    row.save_act(akt)
    there = Obsada.objects.filter(Q(do=None) | Q(do__gte=first), stanowisko=post, pracownik=row.pracownik_id)
    held = (there.filter(od__lte=last) if last else there).exclude(do__lt=F("od")).first()
    if held is None:
        Obsada(pracownik_id=row.pracownik_id, stanowisko=post, od=first, do=last, wymiar=row.wymiar).save_act(akt)
        return
    held.wymiar = min(CALY, held.wymiar + row.wymiar)  # two posts of one person became one
    held.do = None if None in (held.do, last) else max(held.do, last)
    held.save_act(akt)


def _carry_substitute(row: Zastepstwo, post: Stanowisko, akt: Act) -> None:
    first, last = max(row.od, post.od), row.do
    if row.od < post.od:
        row.do = post.od - DAY
    else:
        row.odwolane = True
    row.save_act(akt)
    there = Zastepstwo.objects.filter(stanowisko=post, odwolane=False)
    if there.filter(Q(do=None) | Q(do__gte=first), kto=row.kto_id).exists():
        return
    taken = set(there.values_list("kolejnosc", flat=True))
    order = row.kolejnosc if row.kolejnosc not in taken else next(n for n in ZASTEPCY if n not in taken)
    facts = {"decyzja": row.decyzja, "tylko_gdy_nieobecny": row.tylko_gdy_nieobecny, "kolejnosc": order}
    Zastepstwo(stanowisko=post, kto_id=row.kto_id, od=first, do=last, **facts).save_act(akt)


def cofnij(zarzadzenie: Zarzadzenie, akt: Act) -> None:
    """Bring people and substitutes back to the posts that go on, with the last days they have by now."""
    back = _back_by_post(zarzadzenie)
    named = Zastepstwo.objects.filter(_nowe(zarzadzenie), odwolane=False)
    for row in przygotowane(zarzadzenie):
        _give_back(row, Obsada.objects.filter(pracownik=row.pracownik_id), back, akt)
        row.do = row.od - DAY
        row.save_act(akt)
    for row in named:
        row.odwolane = True
        row.save_act(akt)
        _give_back(row, Zastepstwo.objects.filter(kto=row.kto_id, odwolane=False), back, akt)


def _back_by_post(zarzadzenie: Zarzadzenie) -> dict[int, list[int]]:
    links = NastepstwoStanowisk.objects.filter(zarzadzenie=zarzadzenie, cofniete=False)
    found: dict[int, list[int]] = {}
    for link in links:
        found.setdefault(link.nastepne_id, []).append(link.poprzednie_id)
    return found


def _give_back(row: Obsada | Zastepstwo, his: QuerySet, back: dict[int, list[int]], akt: Act) -> None:
    """The entry that had ended goes on; one that was to begin on an ending post comes back to it."""
    earlier = back.get(row.stanowisko_id, [])
    ended = list(his.filter(stanowisko__in=earlier, do=row.od - DAY).exclude(do__lt=F("od")))
    for old in ended:
        old.do = row.do
        old.save_act(akt)
    if earlier and not ended:
        copy = type(row)(**{name: getattr(row, name) for name in WSPOLNE[type(row)]})
        copy.stanowisko_id, copy.od, copy.do = earlier[0], row.od, row.do
        copy.save_act(akt)


def przygotowane(zarzadzenie: Zarzadzenie) -> QuerySet[Obsada]:
    """The entries on the posts the order begins."""
    return Obsada.objects.filter(_nowe(zarzadzenie)).exclude(do__lt=F("od")).select_related("pracownik", "stanowisko")


def nowozatrudnieni(zarzadzenie: Zarzadzenie) -> QuerySet[Obsada]:
    """The entries on posts that exist only by this order: nobody to bring them back to."""
    continued = NastepstwoStanowisk.objects.filter(zarzadzenie=zarzadzenie, cofniete=False).values("nastepne")
    return przygotowane(zarzadzenie).exclude(stanowisko__in=continued)


def _nowe(zarzadzenie: Zarzadzenie) -> Q:
    return Q(stanowisko__od=zarzadzenie.od, od__gte=zarzadzenie.od)
