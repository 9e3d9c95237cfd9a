"""One row of the table of „Co teraz”."""

from collections.abc import Callable
from typing import NamedTuple

from org.kadry.models import Pracownik
from sekretariat.akta.akcje import Akcja
from sekretariat.akta.queries import Akta


class Sytuacja(NamedTuple):
    """One row: when it fits, the words for whose turn it is and for others, who, by which paragraph, until when."""

    nazwa: str
    jest: Callable[[Akta], bool]
    moje: str
    cudze: str
    opis: str | Callable[[Akta], str]
    kto: Callable[[Akta], list[Pracownik]]
    przepis: str | Callable[[Akta], str]
    krok: str = ""  # the step of rejestry.terminy.wewnetrzne
    akcje: Callable[[Akta], tuple[Akcja, ...]] = lambda akta: ()
