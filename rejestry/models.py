"""The models of the slices, listed for Django."""

from rejestry.jrwa.models import KlasaJrwa
from rejestry.skargi.models import Skarga
from rejestry.sprawy.models import Sprawa, Udostepnienie, UdostepnienieSprawy
from rejestry.terminy.models import Przedluzenie, Przypomnienie, Termin, Wstrzymanie
from rejestry.udostepnienia.models import ProsbaODostep

__all__ = [
    "KlasaJrwa",
    "ProsbaODostep",
    "Przedluzenie",
    "Przypomnienie",
    "Skarga",
    "Sprawa",
    "Termin",
    "Udostepnienie",
    "UdostepnienieSprawy",
    "Wstrzymanie",
]
