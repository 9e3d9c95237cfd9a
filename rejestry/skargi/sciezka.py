"""The shape of one path of the law through a complaint: by which article, what stands in its way, what it demands."""

from collections.abc import Callable
from dataclasses import dataclass

from rejestry.skargi.fakty import Fakty

Przeszkoda = Callable[[Fakty], str]


def wolna(fakty: Fakty) -> str:
    """Nothing stands in the way."""
    return ""


@dataclass(frozen=True, slots=True)
class Sciezka:
    """One row; the texts are Polish and go to the screen."""

    kod: str
    nazwa: str  # the button
    przepis: str  # of a complaint; of a motion too, unless the next one says otherwise
    grupa: str
    opis: str
    przeszkoda: Przeszkoda = wolna  # "" or „Nie: …” with the article
    pola: tuple[str, ...] = ()  # what the form asks beside the reason: dzien, organ, inna_sprawa, tytul
    pisma: tuple[str, ...] = ()  # templates of the letters owed
    do_organu: bool = False  # a letter to somebody else is owed
    do_wnoszacego: bool = False  # a notice to who complains is owed
    sprawozdanie: bool = False  # the one it was passed to must report back
    termin: tuple[str, str] = ("", "")  # deadlines counted from the receipt: of a complaint, of a motion
    sposob: tuple[str, str] = ("", "")  # outcome it leads to: of a complaint, of a motion
    strona: str = ""  # the page where this is done, when it is not a step
    pewne: bool = True  # False: from memory or disputed; the screen says so
    przepis_wniosku: str = ""
    zegar: str = ""  # code of the clock that runs in the other procedure

    def przepis_dla(self, skarga: bool) -> str:
        """The article of the path taken in a complaint (True) or in a motion."""
        return self.przepis if skarga else self.przepis_wniosku or self.przepis
