"""The pile „Do podpisu” of one person: what waits, what was read, what is ready."""

from django.db.models import Exists, OuterRef, Q, QuerySet

from org.kadry.models import Pracownik
from org.podpisywanie.regulamin import awaiting
from org.podpisywanie.reguly import Czynnosc
from sekretariat.pisma.models import Pismo, Przeczytanie
from sekretariat.pisma.queries import do_parafy, do_podpisu, visible_to, z_terminem
from sekretariat.pisma.upowaznienie import do_podpisania

S, C = Pismo.Stan, Czynnosc


def stos(osoba: Pracownik) -> QuerySet[Pismo]:
    """Letters waiting for this person's signature, approval or paraph, the most urgent first.

    Each with `termin`, `przeczytane` and `przygotowane`: of its current version, by this person.
    """
    return _oznaczone(Pismo.objects.filter(pk__in=_czekajace(osoba)), osoba)


def ile_czeka(osoba: Pracownik) -> int:
    """How many letters the pile holds."""
    return len(_czekajace(osoba))


def _czekajace(osoba: Pracownik) -> list[int]:
    ids = do_podpisu(osoba).values_list("pk").union(do_parafy(osoba).values_list("pk"))
    return [pk for (pk,) in ids]


def do_zlozenia(osoba: Pracownik) -> QuerySet[Pismo]:
    """The letters of the pile that the person signs: not paraphs, mere approvals or what art. 268a kpa bars."""
    approved = awaiting(C.APROBATA_OSTATECZNA, osoba) & Q(stan=S.DO_PODPISU)
    signed = awaiting(C.PODPIS, osoba) & Q(stan__in=(S.DO_PODPISU, S.ZAAPROBOWANE))
    return _oznaczone(visible_to(osoba).filter((approved | signed) & do_podpisania(osoba)), osoba)


def _oznaczone(pisma: QuerySet[Pismo], osoba: Pracownik) -> QuerySet[Pismo]:
    opened = Przeczytanie.objects.filter(osoba=osoba, wersja__pismo=OuterRef("pk"), wersja__numer=OuterRef("wersja"))
    rows = z_terminem(pisma).annotate(przeczytane=Exists(opened), przygotowane=Exists(opened.filter(przygotowane=True)))
    return rows.select_related("jednostka", "autor", "sprawa").order_by("termin", "pk")
