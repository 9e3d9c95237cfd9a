"""Classes the Biuro uses first. Only 1510 stands in the Regulamin; the rest is assumed and says so."""

from rejestry.jrwa.models import KlasaJrwa

P = KlasaJrwa.Pewnosc

# symbol, title, archival category, certainty (the category too is to be checked in the office's own list)
KLASY = [
    ("0050", "Zarządzenia prezydenta", "A", P.PRZYJETA),
    ("0052", "Upoważnienia i pełnomocnictwa udzielane przez prezydenta", "B10", P.PRZYJETA),
    ("120", "Organizacja urzędu", "A", P.PRZYJETA),
    ("1431", "Udostępnianie informacji publicznej", "BE5", P.PRZYJETA),
    ("1510", "Skargi i wnioski załatwiane bezpośrednio", "A", P.POTWIERDZONA),
    ("1511", "Skargi i wnioski przekazane do załatwienia według właściwości", "B5", P.PRZYJETA),
    ("152", "Petycje, postulaty, inicjatywy", "A", P.PRZYJETA),
]
