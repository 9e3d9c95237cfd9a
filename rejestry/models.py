"""The models of the slices, listed for Django."""

from rejestry.badanie.models import Dzialanie, Ustalenie, Wyjasnienie
from rejestry.informacja_publiczna.models import Krok, Punkt, WniosekUdip
from rejestry.jrwa.models import KlasaJrwa, WykazAkt
from rejestry.skargi.models import KrokSkargi, Skarga
from rejestry.sprawy.models import Powiazanie, Sprawa, Udostepnienie, UdostepnienieSprawy
from rejestry.terminy.models import Przedluzenie, Przypomnienie, Termin, Wstrzymanie
from rejestry.udostepnienia.models import ProsbaODostep
from rejestry.zgloszenia.models import Protokol, Rozmowa

__all__ = [
    "Dzialanie",
    "KlasaJrwa",
    "Krok",
    "KrokSkargi",
    "Powiazanie",
    "ProsbaODostep",
    "Protokol",
    "Przedluzenie",
    "Przypomnienie",
    "Punkt",
    "Rozmowa",
    "Skarga",
    "Sprawa",
    "Termin",
    "Udostepnienie",
    "UdostepnienieSprawy",
    "Ustalenie",
    "WniosekUdip",
    "Wstrzymanie",
    "Wyjasnienie",
    "WykazAkt",
]
