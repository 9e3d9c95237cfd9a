"""Submissions a person sees: those of letters he sees; and the letters that wait to be handed over."""

from django.db.models import QuerySet

from org.kadry.models import Pracownik
from org.uprawnienia.queries import zakres
from sekretariat.pisma.models import Pismo
from sekretariat.pisma.queries import visible_to as widoczne_pisma
from sekretariat.przedlozenia.models import Przedlozenie

S = Przedlozenie.Stan


def visible_to(osoba: Pracownik) -> QuerySet[Przedlozenie]:
    """The entries of the register this person sees."""
    rows = Przedlozenie.objects.filter(pismo__in=widoczne_pisma(osoba).values("pk"))
    return rows.select_related("pismo", "przekazal")


def otwarte(pismo: Pismo) -> Przedlozenie | None:
    """The entry of the letter that has not come back, or None."""
    return pismo.przedlozenia.filter(stan=S.PRZEKAZANE).first()


def do_przekazania(osoba: Pracownik) -> QuerySet[Pismo]:
    """Letters approved for submission that nobody has handed over yet: for the sekretariat and the director."""
    seen = zakres(osoba)
    if not (seen.sekretariat or seen.wszystko):
        return Pismo.objects.none()
    handed = Przedlozenie.objects.filter(stan=S.PRZEKAZANE).values("pismo")
    return widoczne_pisma(osoba).filter(stan=Pismo.Stan.PRZEDLOZONE).exclude(pk__in=handed)
