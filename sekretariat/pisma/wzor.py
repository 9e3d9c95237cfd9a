"""The shape of a template of a letter."""

from dataclasses import dataclass

from org.podpisywanie.reguly import Kategoria
from sekretariat.pisma.dane import KLAUZULA


@dataclass(frozen=True)
class Szablon:
    """A kind of letter: its category in § 9, title, text, and what the text must contain before it is submitted."""

    nazwa: str
    temat: str
    tresc: str
    kategoria: str = Kategoria.ZAKRES_BIURA
    odpowiada: bool = True  # settles the case when sent
    klauzula: str = KLAUZULA
    adresat: str = "{adresat}"
    adres: str = "{adres}"
    wymaga: tuple[tuple[str, str], ...] = ()  # (words the text must have, what is missing without them)
    reczny: bool = True  # offered by „Napisz pismo”; the others are begun by a step of their procedure
    dla: str = ""  # offered only in: "skarga", "wniosek" (art. 227, 241 kpa) or "inne" cases; empty: in all
    decyzja: str = ""  # kind of act for which the signer needs the authorisation of art. 268a kpa
