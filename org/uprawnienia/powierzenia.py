"""Entrusting a resource to a person and taking it back; guardian's row follows the record."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date, timedelta

from django.db import transaction
from django.db.models import Exists, OuterRef, Q, QuerySet
from django.utils import timezone
from guardian.shortcuts import assign_perm, remove_perm

from biuro.core.errors import Refused
from biuro.core.history.models import Act
from biuro.core.ready import DAY, WHO, Ready
from biuro.core.transitions import Authority
from org.kadry.models import Pracownik
from org.uprawnienia.models import Powierzenie, UprawnienieDoZasobu, Zasob

PROWADZI = "prowadzi_zasob"
ADMINISTRACJA = "administracja"
NAJWYZEJ = 50


def powierzone(osoba: Pracownik) -> frozenset[str]:
    """The codes of the resources entrusted to the person today: the record of the day and guardian's key, both.

    Kept on the object: in a request that is request.user, so it is asked once.
    """
    today = timezone.localdate()
    kept = osoba.__dict__.setdefault("_powierzone", {})
    if today not in kept:
        rows = POWIERZONE.rows(today, who=osoba.pk) if osoba.is_active else ()
        kept[today] = frozenset(kod for (kod,) in rows)
    return kept[today]


def _pytanie_o_powierzone() -> QuerySet:
    keys = UprawnienieDoZasobu.objects.filter(user=WHO, permission__codename=PROWADZI).values("content_object")
    return Powierzenie.objects.on(DAY).filter(pracownik=WHO, zasob__in=keys).order_by().values_list("zasob__kod")


POWIERZONE = Ready(_pytanie_o_powierzone)


def wczytaj_powierzone(osoby: Iterable[Pracownik]) -> None:
    """Compute and keep on each person what powierzone(person) answers afterwards without a query."""
    today, held = timezone.localdate(), defaultdict(set)
    keys = UprawnienieDoZasobu.objects.filter(
        user=OuterRef("pracownik"), content_object=OuterRef("zasob"), permission__codename=PROWADZI
    )
    rows = Powierzenie.objects.on(today).filter(Exists(keys))
    for person, kod in rows.values_list("pracownik", "zasob__kod"):
        held[person].add(kod)
    for osoba in osoby:
        osoba.__dict__["_powierzone"] = {today: frozenset(held[osoba.pk] if osoba.is_active else ())}


def prowadzi(osoba: Pracownik, kod: str) -> bool:
    """True when the resource of this code is entrusted to the person today."""
    return kod in powierzone(osoba)


def powierzenia_osoby(osoba: Pracownik) -> QuerySet[Powierzenie]:
    """What is entrusted to the person today."""
    return Powierzenie.objects.on(timezone.localdate()).filter(pracownik=osoba).select_related("zasob").order_by("pk")


def czynne_wedlug_zasobow() -> list[tuple[Zasob, list[Powierzenie]]]:
    """Every resource with its custodies that have not ended, also those that begin later."""
    held = defaultdict(list)
    rows = Powierzenie.objects.filter(Q(do=None) | Q(do__gte=timezone.localdate()))
    for row in rows.select_related("pracownik", "zasob").order_by("od", "pk"):
        held[row.zasob_id].append(row)
    return [(zasob, held[zasob.pk]) for zasob in Zasob.objects.all()]


def zakonczone() -> QuerySet[Powierzenie]:
    """The custodies that ended, newest first."""
    rows = Powierzenie.objects.filter(do__lt=timezone.localdate()).select_related("zasob", "pracownik")
    return rows.order_by("-do", "-pk")[:NAJWYZEJ]


def administruje(osoba: Pracownik) -> Authority | None:
    """The basis on which the person changes structure, staff and dictionaries; he reads no case by it."""
    if not prowadzi(osoba, ADMINISTRACJA):
        return None
    return Authority("powierzenie: administracja Biura", capacity="administrator")


@transaction.atomic
def powierz(zasob: Zasob, *, komu: Pracownik, od: date, decyzja: str, akt: Act) -> Powierzenie:
    """Entrust the resource from a day on; raises Refused when the person keeps it already."""
    Zasob.objects.select_for_update().get(pk=zasob.pk)
    if Powierzenie.objects.filter(zasob=zasob, pracownik=komu, do=None).exists():
        raise Refused(f"{komu} prowadzi już: {zasob}.")
    row = Powierzenie(zasob=zasob, pracownik=komu, od=od, decyzja=decyzja)
    row.save_act(akt)
    assign_perm(PROWADZI, komu, zasob)
    komu.__dict__.pop("_powierzone", None)
    return row


@transaction.atomic
def odbierz(powierzenie: Powierzenie, *, akt: Act) -> Powierzenie:
    """Take the resource back from now on; raises Refused when it was taken back already."""
    row = Powierzenie.objects.select_for_update().get(pk=powierzenie.pk)
    if row.do is not None:
        raise Refused("To powierzenie już się skończyło.")
    row.do = max(row.od, timezone.localdate() - timedelta(days=1))
    row.save_act(akt)
    remove_perm(PROWADZI, row.pracownik, row.zasob)
    powierzenie.pracownik.__dict__.pop("_powierzone", None)
    return row
