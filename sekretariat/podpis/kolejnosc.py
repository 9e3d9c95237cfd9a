"""§ 9 ust. 6, 7 in the replay: was the paraph given before the letter was decided on, and if not, why (brak_parafy)."""

from org.podpisywanie.wtedy import Odcinek
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
