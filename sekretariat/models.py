"""The models of the slices, listed for Django."""

from sekretariat.adresy.models import Kontakt
from sekretariat.archiwum.models import PozycjaSpisu, SpisArchiwalny
from sekretariat.dekretacja.models import Dekretacja, DoWiadomosci
from sekretariat.odejscia.models import Oddane
from sekretariat.pisma.models import Akceptacja, Pismo, Przeczytanie, Szkic, WersjaPisma, ZalacznikPisma
from sekretariat.przedlozenia.models import Przedlozenie
from sekretariat.przesylki.models import Przesylka, Zalacznik
from sekretariat.reorganizacja.models import ProtokolPrzejecia, Przejecie
from sekretariat.wysylka.models import PrzesylkaWychodzaca

__all__ = [
    "Akceptacja",
    "Dekretacja",
    "DoWiadomosci",
    "Kontakt",
    "Oddane",
    "Pismo",
    "PozycjaSpisu",
    "ProtokolPrzejecia",
    "Przeczytanie",
    "Przedlozenie",
    "Przejecie",
    "Przesylka",
    "PrzesylkaWychodzaca",
    "SpisArchiwalny",
    "Szkic",
    "WersjaPisma",
    "Zalacznik",
    "ZalacznikPisma",
]
