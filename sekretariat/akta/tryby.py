"""The procedures a letter may belong to instead of being a complaint, with the clock that runs in each (prawo A7)."""

from rejestry.skargi.models import Skarga
from rejestry.skargi.sciezka import Sciezka
from rejestry.skargi.sciezki_trybow import TRYBY
from rejestry.terminy.kody import KODY

INNA = "inna"
# A request for public information has a register and a page of its own: as another case it would leave both (udip).
Z_ZEGAREM = tuple(row for row in TRYBY if row.zegar and row.kod != "informacja")
WEDLUG_TRYBU = {row.kod: row.zegar for row in Z_ZEGAREM}


def _opis(row: Sciezka) -> str:
    kod = KODY[row.zegar]
    return f"{row.nazwa.removeprefix('To ')}: {kod.nazwa} ({kod.podstawa})"


TRYBY_Z_TERMINEM = [("", "żaden"), *((row.kod, _opis(row)) for row in Z_ZEGAREM)]


def z_kwalifikacji(kod: str) -> dict[str, str]:
    """What the qualification of the letter has already decided, as values of the form of a new case."""
    if kod in Skarga.Rodzaj.values:
        return {"rodzaj": kod}
    return {"rodzaj": INNA, "tryb": kod} if kod in WEDLUG_TRYBU else {}
