"""Handing a case on because of who leads it (a leaving) or whose it is (an order), not because of the case.

Who may is the business of the caller, which brings the act; whom the case must not reach is decided here.
"""

from django.db import transaction

from biuro.core.errors import Refused
from biuro.core.history.models import Act
from org.kadry.models import Pracownik
from org.struktura.models import Jednostka
from rejestry.sprawy.acts import locked
from rejestry.sprawy.models import Sprawa
from rejestry.sprawy.rules import powod_wylaczenia

NIE_TA_OSOBA = (
    "tej sprawy ta osoba prowadzić nie może (Dz.U. 2002 nr 5 poz. 46); wskaż dyrektora albo kogoś spoza tego oddziału"
)


@transaction.atomic
def przekaz(sprawa: Sprawa, *, komu: Pracownik, akt: Act) -> Sprawa:
    """Let `komu` lead the open case. Its mark stays; letters still to come carry his symbol (§ 10 ust. 2).

    Raises Refused for a closed case and for a person who may not handle it; the words do not say whom it is about,
    because who hands over need not see the case.
    """
    sprawa = locked(sprawa)
    if sprawa.stan == Sprawa.Stan.ZALATWIONA:
        raise Refused(f"Sprawa {sprawa} jest załatwiona.")
    if powod_wylaczenia(komu, sprawa.dotyczy, sprawa.jednostka):
        raise Refused(f"{sprawa}: {NIE_TA_OSOBA}.")
    sprawa.prowadzi = komu
    sprawa.save_act(akt)
    return sprawa


@transaction.atomic
def przejmij(sprawa: Sprawa, *, jednostka: Jednostka, komu: Pracownik, akt: Act) -> Sprawa:
    """Let the open case belong to a unit and a person because an order says so; its mark never changes.

    Raises Refused for a closed case: that stays with the unit of its day.
    """
    sprawa = locked(sprawa)
    if sprawa.stan == Sprawa.Stan.ZALATWIONA:
        raise Refused(f"Sprawa {sprawa} jest załatwiona.")
    sprawa.jednostka, sprawa.prowadzi = jednostka, komu
    sprawa.save_act(akt)
    return sprawa
