"""Art. 259 § 3 kpa: what the register of complaints shows of corrective actions; rejestry.badanie tells it."""

from django.db import transaction

from biuro.core.history.models import Act
from org.kadry.models import Pracownik
from rejestry.skargi.models import Skarga
from rejestry.sprawy.rules import capacity_of


@transaction.atomic
def odnotuj_dzialania(skarga: Skarga, *, stan: str, opis: str, by: Pracownik) -> Skarga:
    """Keep how far the corrective actions have gone; a consequence of an act on them, which has asked its authority."""
    row = Skarga.objects.select_for_update(of=("self",)).get(pk=skarga.pk)
    row.dzialania, row.dzialania_opis = Skarga.Dzialania(stan), opis
    row.save_act(Act("odnotuj_dzialania", by, "art. 259 § 3 kpa", capacity=capacity_of(by)))
    return row
