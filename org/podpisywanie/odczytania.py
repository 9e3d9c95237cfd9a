"""Readings of the Regulamin: what it leaves open, the answer taken by default, and the answers it may be changed to.

A reading with one answer is fixed: another one would let somebody decide in his own matter or read what is not his.
The others are settings with a day from which they count (models.Odczytanie); the rules take them as input.
"""

from dataclasses import dataclass, fields

from org.podpisywanie.pytania import PYTANIA, Pytanie


@dataclass(frozen=True)
class Odczytania:
    """The answers in force on a day; the defaults are those of the order 1/2017 as it was first read."""

    aprobata_podpisem: str = "tak"
    parafa_wlasnego: str = "tak"
    zastepca_wewnetrzne: str = "tak"
    brak_parafy: str = "z_powodem"
    kto_zwraca: str = "nastepny"
    wycofanie: str = "do_podpisu"
    oddzial_widzi: str = "nie"

    def jest(self, kod: str, wartosc: str) -> bool:
        """True when the question has that answer."""
        return getattr(self, kod) == wartosc


DOMYSLNE = Odczytania()
ZMIENNE = tuple(field.name for field in fields(Odczytania))
WEDLUG_KODU: dict[str, Pytanie] = {pytanie.kod: pytanie for pytanie in PYTANIA}


def z_zapisow(zapisy: list[tuple[str, str]]) -> Odczytania:
    """The answers of (code, value) in the order in which they came into force; what no code knows is left out."""
    known = {kod: wartosc for kod, wartosc in zapisy if kod in ZMIENNE and wartosc in WEDLUG_KODU[kod].odpowiedzi}
    return Odczytania(**known)


W_OBIEGU = ("kto_zwraca", "wycofanie")
WLASNE = ("pismo_dyrektora", "zastepca_wlasne", "dyrektor_nieobecny")  # who decides about his own, and while away
ISTOTNE = {  # category of § 9 → the questions whose answers decide about such a letter
    "zakres_biura": ("aprobata_podpisem", "parafa_wlasnego", "brak_parafy", "bez_kierownika", *WLASNE, *W_OBIEGU),
    "wewnetrzne": ("zastepca_wewnetrzne", "aprobata_podpisem", *WLASNE, *W_OBIEGU),
    "zastrzezone": ("parafa_wlasnego", "brak_parafy", "bez_kierownika", *WLASNE, *W_OBIEGU),
    "oswiadczenie_woli": ("parafa_wlasnego", "brak_parafy", "bez_kierownika", *WLASNE, *W_OBIEGU),
    "wniosek_urlopowy": ("parafa_wlasnego", "brak_parafy", "bez_kierownika", *WLASNE, *W_OBIEGU),
}


def przyjete(kategoria: str, odczytania: Odczytania) -> list[tuple[str, str]]:
    """[(code, the end of „Przyjęto, że”)] for a letter of the category; a fixed question has its one answer."""
    asked = (WEDLUG_KODU[kod] for kod in ISTOTNE.get(kategoria, ()))
    return [(p.kod, p.odpowiedzi[getattr(odczytania, p.kod, p.domyslna)]) for p in asked]
