"""Handing a letter under way to another author (a leaving) or unit (an order).

The text its author had not saved goes along; the version and what was given to it stay.
"""

from django.db import transaction

from biuro.core.errors import Refused
from biuro.core.history.models import Act
from org.kadry.models import Pracownik
from org.struktura.models import Jednostka
from rejestry.sprawy.podleglosc import wylaczenie
from sekretariat.pisma.models import Pismo, Szkic

S = Pismo.Stan
W_PRZYGOTOWANIU = tuple(stan for stan in S if stan not in (S.PODPISANE, S.WYSLANE, S.ANULOWANE))


@transaction.atomic
def przekaz(pismo: Pismo, *, komu: Pracownik, akt: Act) -> Pismo:
    """Make `komu` the author of a letter in preparation. Raises Refused for a later one and for a person excluded."""
    pismo = Pismo.objects.select_for_update(of=("self",)).select_related("sprawa").get(pk=pismo.pk)
    if pismo.stan not in W_PRZYGOTOWANIU:
        raise Refused(f"Pisma {pismo.znak} nie trzeba przekazywać: stan to „{pismo.get_stan_display()}”.")
    unit = pismo.sprawa.jednostka_id if pismo.sprawa else pismo.jednostka_id
    if wylaczenie(komu).obejmuje(pismo.dotyczy_id, unit):
        raise Refused(f"Pismo {pismo.znak or pismo.pk}: ta osoba nie może go prowadzić (Dz.U. 2002 nr 5 poz. 46).")
    _author(pismo, komu, akt)
    return pismo


@transaction.atomic
def przejmij(pismo: Pismo, *, jednostka: Jednostka, komu: Pracownik, akt: Act) -> Pismo:
    """Let a letter in preparation belong to a unit and an author because an order says so; what was given to it stays.

    Raises Refused for a signed or cancelled one: that stays with the unit of its day.
    """
    pismo = Pismo.objects.select_for_update(of=("self",)).get(pk=pismo.pk)
    if pismo.stan not in W_PRZYGOTOWANIU:
        raise Refused(f"Pismo „{pismo}” ma stan „{pismo.get_stan_display()}”.")
    pismo.jednostka = jednostka
    _author(pismo, komu, akt)
    return pismo


def _author(pismo: Pismo, komu: Pracownik, akt: Act) -> None:
    before, pismo.autor = pismo.autor_id, komu
    pismo.save_act(akt)
    if before != komu.pk and not Szkic.objects.filter(pismo=pismo, osoba=komu).exists():
        Szkic.objects.filter(pismo=pismo, osoba=before).update(osoba=komu)
