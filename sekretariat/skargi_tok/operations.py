"""The letters a step owes, begun from their templates with what the step knows."""

from uuid import UUID

from biuro.core.errors import Refused
from org.kadry.models import Pracownik
from rejestry.skargi.models import KrokSkargi, Skarga
from rejestry.skargi.sciezki import SCIEZKI
from sekretariat.pisma.models import Pismo
from sekretariat.pisma.operations import utworz


def napisz(krok: KrokSkargi, szablon: str, *, klucz: UUID, by: Pracownik) -> Pismo:
    """Begin a letter of the step; the same `klucz` gives the same letter. Raises PermissionDenied, Refused."""
    if krok.odwolany or szablon not in SCIEZKI[krok.kod].pisma:
        raise Refused("Ten krok nie ma takiego pisma.")
    return utworz(sprawa=krok.skarga.sprawa, szablon=szablon, klucz=klucz, by=by, fakty=fakty_kroku(krok))


def fakty_kroku(krok: KrokSkargi) -> dict[str, str]:
    """What the templates may name beside the facts of the case."""
    complaint = krok.skarga.rodzaj == Skarga.Rodzaj.SKARGA
    return {
        "organ": krok.organ or "[uzupełnij: adresat]",
        "powod": krok.powod,
        "przepis": SCIEZKI[krok.kod].przepis,
        "art_przekazania": "art. 231" if complaint else "art. 243",
        "w_imieniu": krok.skarga.w_imieniu or "[uzupełnij: kto]",
    }
