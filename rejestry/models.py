"""The models of the slices, listed for Django."""

from rejestry.jrwa.models import KlasaJrwa
from rejestry.skargi.models import Skarga
from rejestry.sprawy.models import Sprawa, UdostepnienieSprawy
from rejestry.terminy.models import Termin

__all__ = ["KlasaJrwa", "Skarga", "Sprawa", "Termin", "UdostepnienieSprawy"]
