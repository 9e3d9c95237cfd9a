"""Who may share a case, with whom and for how long; who may make it confidential.

Reading of §§ 3, 4, 9 and 10 (przyjęto): whoever leads a case, and whoever is above him in it, decides who else looks
into it. The complaint rule of 2002 wins over every share; a confidential case is shared with nobody.
"""

from datetime import date, timedelta

from django.utils import timezone

from biuro.core.polish import short_date
from org.kadry.models import Pracownik
from org.podpisywanie.queries import roles_of
from rejestry.sprawy.models import Sprawa
from rejestry.sprawy.podleglosc import wylaczenie
from rejestry.sprawy.rules import ROZPORZADZENIE

NAJDLUZEJ = timedelta(days=366)
WYLACZONY = (
    "{} nie może poznać tej sprawy: dotyczy ona tej osoby, jej przełożonego albo kogoś z jej oddziału "
    f"({ROZPORZADZENIE})."
)
POUFNA = "Sprawa jest poufna: widzą ją tylko prowadzący, jego zastępca i przełożeni. Najpierw zdejmij poufność."


def przeszkoda(sprawa: Sprawa, komu: Pracownik) -> str:
    """Why this case cannot be shown to this person at all; empty when it can."""
    if wylaczenie(komu).obejmuje(sprawa.dotyczy_id, sprawa.jednostka_id):
        return WYLACZONY.format(komu)
    if sprawa.poufna:
        return POUFNA
    if not komu.is_active or not roles_of(komu, timezone.localdate()):
        return f"{komu} nie zajmuje dziś żadnego stanowiska, więc nie ogląda spraw."
    return ""


def zly_okres(do: date) -> str:
    """Why a share may not last until that day; empty when it may."""
    today = timezone.localdate()
    if do < today:
        return f"Ostatni dzień nie może być wcześniejszy niż dzisiejszy ({short_date(today)})."
    return "Dostęp daje się najwyżej na rok. Wybierz bliższy dzień." if do - today > NAJDLUZEJ else ""
