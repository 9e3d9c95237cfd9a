"""What the replay reads from the letter itself: the paraph before the decision (§ 9 ust. 6, 7), the signed document."""

import hashlib

from org.podpisywanie.wtedy import Odcinek
from sekretariat.pisma.models import Pismo
from sekretariat.podpis.slady import Slad

PARAFA = "parafuj"


def parafa(slad: Slad, then: Odcinek) -> tuple[bool, str]:
    """(holds, the sentence) for an approval or a signature; inside as_of."""
    a, letter = slad.akceptacja, slad.wpis or slad.akceptacja.pismo
    if not then.wymaga_parafy(letter):
        return True, "Takie pismo nie potrzebowało parafy."
    if PARAFA in slad.kroki:
        return True, "Parafę złożono przed tą czynnością."
    if a.powod and then.fakty.odczytania.jest("brak_parafy", "z_powodem"):
        return True, f"Bez parafy, z zapisanym powodem: {a.powod}."
    return False, "Brakuje parafy i powodu, dla którego jej nie było (§ 9 ust. 6)."


def plik(slad: Slad) -> tuple[bool, str]:
    """(holds, the sentence): the document of the letter is the one its history names at the signature."""
    letter = slad.akceptacja.pismo
    if letter.pdf is None or letter.stan not in (Pismo.Stan.PODPISANE, Pismo.Stan.WYSLANE):
        return False, "Pismo nie ma podpisanego pliku PDF."
    kept = slad.wpis is None or slad.wpis.pdf_id == letter.pdf_id
    if kept and hashlib.sha256(letter.pdf.tresc()).hexdigest() == letter.pdf.sha256:
        return True, f"Plik PDF jest ten sam, który podpisano (skrót {letter.pdf.sha256[:12]})."
    return False, "Plik PDF został zmieniony po podpisie."
