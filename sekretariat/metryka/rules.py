"""Is the metryka an obligatory part of this file? (art. 66a § 1 kpa; kancelaria 1.14)"""

from rejestry.informacja_publiczna.kroki import DECYZJE
from rejestry.informacja_publiczna.models import Krok
from rejestry.sprawy.models import Sprawa

OBOWIAZKOWA = "Obowiązkowa część akt: w sprawie wydaje się decyzję (art. 66a § 1 kpa)."
POMOCNICZA = (
    "W tej sprawie nie ma postępowania administracyjnego, więc przepis metryki nie wymaga (art. 66a kpa). "
    "System i tak ją prowadzi, bo ma już wszystkie czynności."
)


def obowiazek(sprawa: Sprawa) -> str:
    """The sentence about the duty: administrative proceedings run in a case in which a decision is prepared."""
    decision = Krok.objects.filter(wniosek__sprawa=sprawa, rodzaj__in=DECYZJE).exists()
    return OBOWIAZKOWA if decision else POMOCNICZA
