"""The models of the slices, listed for Django."""

from rejestry.informacja_publiczna.models import Krok, Punkt, WniosekUdip
from rejestry.jrwa.models import KlasaJrwa
from rejestry.skargi.models import Skarga
from rejestry.sprawy.models import Sprawa, Udostepnienie, UdostepnienieSprawy
from rejestry.terminy.models import Przedluzenie, Przypomnienie, Termin, Wstrzymanie
from rejestry.udostepnienia.models import ProsbaODostep

__all__ = [
    "KlasaJrwa",
    "Krok",
    "ProsbaODostep",
    "Przedluzenie",
    "Przypomnienie",
    "Punkt",
    "Skarga",
    "Sprawa",
    "Termin",
    "Udostepnienie",
    "UdostepnienieSprawy",
    "WniosekUdip",
    "Wstrzymanie",
]
