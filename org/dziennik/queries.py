"""The log of reads: who reads it (RODO art. 5 ust. 2, 39), and what he sees of it: the whole, or nothing."""

from django.db.models import Q, QuerySet

from org.dziennik.models import Odczyt
from org.kadry.models import Pracownik
from org.uprawnienia.powierzenia import prowadzi
from org.uprawnienia.queries import zakres

ZASOB = "dziennik_odczytow"


def czyta(osoba: Pracownik) -> bool:
    """True for the person responsible and the director (§ 3 ust. 1), also in a substitution (§ 3 ust. 3)."""
    return prowadzi(osoba, ZASOB) or zakres(osoba).wszystko


def visible_to(osoba: Pracownik) -> QuerySet[Odczyt]:
    """Every read, for who is responsible for the log; nothing for everybody else."""
    return Odczyt.objects.select_related("kto") if czyta(osoba) else Odczyt.objects.none()


def o_czym(text: str) -> Q:
    """Reads of the case of this mark and of its letters (the mark with initials), or of what is named so."""
    text = text.strip()
    return Q(cel__iexact=text) | Q(cel__istartswith=f"{text}.") | Q(obiekt__istartswith=text)
