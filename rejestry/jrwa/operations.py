"""Loading classes of the JRWA; running it again changes nothing."""

from django.db import transaction

from biuro.core.history.models import Act
from rejestry.jrwa import dane
from rejestry.jrwa.models import KlasaJrwa


@transaction.atomic
def wczytaj_klasy() -> int:
    """Create the classes that are missing; return how many were created."""
    known = set(KlasaJrwa.objects.values_list("symbol", flat=True))
    missing = [row for row in dane.KLASY if row[0] not in known]
    for symbol, haslo, kategoria, pewnosc in missing:
        klasa = KlasaJrwa(symbol=symbol, haslo=haslo, kategoria=kategoria, pewnosc=pewnosc)
        klasa.save_act(Act("wczytaj", None, "§ 6 ust. 4; rozp. PRM z 18.01.2011"))
    return len(missing)
