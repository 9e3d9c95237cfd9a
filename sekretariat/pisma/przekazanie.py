"""Handing a draft to another author, with the text he had not saved; the version and what was given to it stay."""

from django.db import transaction

from biuro.core.errors import Refused
from biuro.core.history.models import Act
from org.kadry.models import Pracownik
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
    before, pismo.autor = pismo.autor_id, komu
    pismo.save_act(akt)
    if not Szkic.objects.filter(pismo=pismo, osoba=komu).exists():
        Szkic.objects.filter(pismo=pismo, osoba=before).update(osoba=komu)
    return pismo
