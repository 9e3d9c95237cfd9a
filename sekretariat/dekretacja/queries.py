"""Lists of items that wait for a person because of a dekretacja."""

from collections.abc import Collection

from django.db.models import Q, QuerySet

from org.kadry.models import Pracownik
from sekretariat.dekretacja.models import Dekretacja, DoWiadomosci
from sekretariat.przesylki.models import Przesylka
from sekretariat.przesylki.queries import visible_to, wglad


def przydzielone(osoba: Pracownik) -> QuerySet[Przesylka]:
    """Items the person is to deal with and that are in no case yet."""
    return visible_to(osoba).filter(prowadzi=osoba, stan=Przesylka.Stan.PRZYDZIELONA)


def do_wiadomosci(osoba: Pracownik) -> QuerySet[DoWiadomosci]:
    """Items the person is to take note of and has not yet."""
    rows = DoWiadomosci.objects.filter(osoba=osoba, zapoznano=None)
    return rows.select_related("dekretacja__przesylka", "dekretacja__kto")


def przebieg(przesylka: Przesylka) -> QuerySet[Dekretacja]:
    """The assignments of an item, oldest first."""
    rows = przesylka.dekretacje.select_related("osoba", "jednostka", "kto")
    return rows.prefetch_related("do_wiadomosci__osoba").order_by("pk")


def ostatnia(przesylka: Przesylka) -> Dekretacja | None:
    """The assignment in force: the last one that is not a return."""
    rows = przesylka.dekretacje.exclude(rodzaj=Dekretacja.Rodzaj.ZWROT).select_related("kto")
    return rows.order_by("-pk").first()


def w_mocy(przesylki: Collection[Przesylka]) -> dict[int, Dekretacja]:
    """The assignment in force of each of the items, by the key of the item: one query for a list."""
    rows = Dekretacja.objects.filter(przesylka__in=[p.pk for p in przesylki]).exclude(rodzaj=Dekretacja.Rodzaj.ZWROT)
    return {row.przesylka_id: row for row in rows.select_related("kto").order_by("pk")}


def ostatni_numer(przesylka: Przesylka) -> int:
    """Which assignment or return was the last: the version of what a person decides about; 0 for none."""
    return przesylka.dekretacje.order_by("-pk").values_list("pk", flat=True).first() or 0


@wglad
def dla_osoby(osoba: Pracownik) -> Q:
    """Items somebody sees because he was told to take note of them (a condition on Przesylka)."""
    told = DoWiadomosci.objects.filter(osoba=osoba).values("dekretacja__przesylka")
    return Q(pk__in=told)
