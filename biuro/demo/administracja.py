"""What the administrator finds in the demonstration: a list of classes to look at, and a requirement still to come."""

from datetime import timedelta
from uuid import UUID

from django.utils import timezone

from biuro.core.files.intake import zachowaj
from biuro.core.history.models import Act
from org.drugi_skladnik.models import ADMINISTRATOR, WymogSkladnika
from org.kadry.models import Pracownik
from rejestry.jrwa.models import WykazAkt

KLUCZ = UUID("6d1b6a52-5b0c-4a0e-8a55-0d9a1f0c2027")
WYMOG_ZA = timedelta(days=90)
WIERSZE = [
    *(["0", "Zarządzanie", ""], ["00", "Organy miasta", ""], ["005", "Prezydent miasta", ""]),
    *(["0050", "Zarządzenia prezydenta", "A"], ["0052", "Upoważnienia i pełnomocnictwa", "B10"]),
    *(["1", "Organizacja i nadzór", ""], ["12", "Organizacja", ""], ["120", "Organizacja urzędu miasta", "A"]),
    *(["14", "Informacja", ""], ["143", "Jawność", ""], ["1431", "Udostępnianie informacji publicznej", "BE5"]),
    *(["15", "Skargi, wnioski, petycje", ""], ["151", "Skargi i wnioski", ""]),
    *(["1510", "Skargi i wnioski załatwiane bezpośrednio", "A"], ["1511", "Skargi i wnioski przekazane", "B5"]),
    ["152", "Petycje", "A"],
]


def wczytaj_administracje(obsada: dict[str, Pracownik]) -> None:
    """Create what is missing."""
    by = obsada["administrator"]
    akt = Act("dane_przykladowe", by, "dane przykładowe", capacity="administrator")
    if not WymogSkladnika.objects.filter(kogo=ADMINISTRATOR).exists():
        od = timezone.localdate() + WYMOG_ZA
        WymogSkladnika(kogo=ADMINISTRATOR, od=od, decyzja="dane przykładowe").save_act(akt)
    if not WykazAkt.objects.filter(klucz=KLUCZ).exists():
        lines = [["Symbol", "Hasło", "Kategoria"], *WIERSZE]
        plik = zachowaj("\r\n".join(";".join(line) for line in lines).encode(), "text/csv; charset=utf-8")
        row = WykazAkt(nazwa="Nowy wykaz akt (projekt)", plik=plik, nazwa_pliku="wykaz-akt.csv", wiersze=WIERSZE)
        row.wczytal, row.klucz = by, KLUCZ
        row.save_act(akt)
