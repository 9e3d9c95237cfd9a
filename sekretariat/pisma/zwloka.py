"""What the notice of delay tells (art. 36 § 1, art. 245 kpa): the new date and the reasons written when it was set."""

from biuro.core.polish import spoken_date
from rejestry.sprawy.models import Sprawa
from rejestry.terminy.models import Przedluzenie

ZWLOKA = ("zwloka", "zwloka_wniosek")
BRAK = {
    "nowy_termin": "[uzupełnij: nowy termin, najpierw wyznacz go na stronie terminu]",
    "przyczyny": "[uzupełnij: przyczyny zwłoki]",
}


def fakty_zwloki(szablon: str, sprawa: Sprawa) -> dict[str, str]:
    """The facts of the newest extension that owes its notice; gaps while there is none, nothing for other letters."""
    if szablon not in ZWLOKA:
        return {}
    row = Przedluzenie.objects.filter(termin__sprawa=sprawa, zawiadomiono=None).order_by("-pk").first()
    return {"nowy_termin": f"{spoken_date(row.nowy)} roku", "przyczyny": row.powod} if row else BRAK
