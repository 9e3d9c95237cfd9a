"""The pile „Do podpisu” of one person: what waits, what was read, what is ready."""

from django.db.models import Exists, OuterRef, QuerySet

from org.kadry.models import Pracownik
from sekretariat.pisma.models import Pismo, Przeczytanie
from sekretariat.pisma.queries import do_parafy, do_podpisu, z_terminem


def stos(osoba: Pracownik) -> QuerySet[Pismo]:
    """Letters waiting for this person's signature, approval or paraph, the most urgent first.

    Each with `termin`, `przeczytane` and `przygotowane`: of its current version, by this person.
    """
    ids = do_podpisu(osoba).values("pk").union(do_parafy(osoba).values("pk"))
    return _oznaczone(Pismo.objects.filter(pk__in=[row["pk"] for row in ids]), osoba)


def do_zlozenia(osoba: Pracownik) -> QuerySet[Pismo]:
    """The letters of the pile that are signed, not paraphed."""
    return _oznaczone(do_podpisu(osoba), osoba)


def _oznaczone(pisma: QuerySet[Pismo], osoba: Pracownik) -> QuerySet[Pismo]:
    opened = Przeczytanie.objects.filter(osoba=osoba, wersja__pismo=OuterRef("pk"), wersja__numer=OuterRef("wersja"))
    rows = z_terminem(pisma).annotate(przeczytane=Exists(opened), przygotowane=Exists(opened.filter(przygotowane=True)))
    return rows.select_related("jednostka", "autor", "sprawa").order_by("termin", "pk")
