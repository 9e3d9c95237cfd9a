"""Art. 238 kpa: what a notice of settlement must have before it is signed, as a check list; a gap blocks the signature.

The name and post of the signer are put under the letter by the system; without a post nobody signs.
"""

import re
from typing import NamedTuple

from biuro.core.pdf.letter import Podpis

ART_238, ART_239 = "art. 238 § 1 kpa", "art. 239 § 1 kpa"
ORGAN = "Prezydenta Miasta Poznania"
NAJKROCEJ = 20  # characters of a reasoning: shorter than any sentence that gives a reason
# How each letter must name the settlement; a refusal in a letter that agrees is no agreement.
SPOSOBY = {
    "skarga_zasadna": r"^(?!.*\bnie uzna\w*[^.]*\bza zasadną).*\bza zasadną",
    "skarga_czesciowo": r"za częściowo zasadną",
    "skarga_bezzasadna": r"za bezzasadną",
    "wniosek": r"^(?!.*\bnie uwzględni(amy|my|liśmy|ono)).*\buwzględni",
    "wniosek_czesciowo": r"uwzględni\w*[^.]*(w części|częściowo)|częściowo uwzględni",
    "wniosek_odmowa": r"nie uwzględni",
}
ODMOWNE = ("skarga_bezzasadna", "skarga_czesciowo", "wniosek_czesciowo", "wniosek_odmowa")


class Punkt(NamedTuple):
    """One demand of the law: whether it is met, its article, and what to do when it is not."""

    nazwa: str
    dobrze: bool
    przepis: str
    co_zrobic: str

    @property
    def zdanie(self) -> str:
        """For the list of what was checked."""
        return f"{self.nazwa} ({self.przepis})" if self.dobrze else f"{self.co_zrobic} ({self.przepis})"


def dotyczy(szablon: str) -> bool:
    """Is the letter a notice of art. 238?"""
    return szablon in SPOSOBY


def kontrola(szablon: str, adresat: str, tresc: str, podpis: Podpis | None = None) -> list[Punkt]:
    """The check list of this letter; empty for letters art. 238 says nothing about. `podpis`: who is about to sign."""
    if not dotyczy(szablon):
        return []
    named = bool(re.search(SPOSOBY[szablon], tresc, re.IGNORECASE | re.DOTALL))
    points = [
        Punkt("Adresat", bool(adresat.strip()), ART_238, "Wpisz adresata"),
        Punkt("Oznaczenie organu", ORGAN in tresc, ART_238, f"Napisz, w czyim imieniu odpowiadasz: {ORGAN}"),
        Punkt("Sposób załatwienia", named, ART_238, "Napisz wprost, jak załatwiono sprawę"),
    ]
    refusal = _odmowa(szablon, tresc) if szablon in ODMOWNE else []
    return [*points, *refusal, *_podpis(podpis)]


def braki_kontroli(szablon: str, adresat: str, tresc: str, podpis: Podpis | None = None) -> list[str]:
    """What blocks the signature, as sentences without the full stop."""
    return [punkt.zdanie for punkt in kontrola(szablon, adresat, tresc, podpis) if not punkt.dobrze]


def _odmowa(szablon: str, tresc: str) -> list[Punkt]:
    article, words = (ART_239, "art. 239") if szablon.startswith("skarga") else ("art. 246 § 1 kpa", "art. 246")
    return [
        *(_uzasadnienie(tresc, name) for name in ("Uzasadnienie faktyczne", "Uzasadnienie prawne")),
        Punkt(f"Pouczenie o treści {words}", words in _czesc(tresc, "Pouczenie"), article, f"Dodaj pouczenie: {words}"),
    ]


def _uzasadnienie(tresc: str, name: str) -> Punkt:
    enough = len(_czesc(tresc, name)) >= NAJKROCEJ
    return Punkt(name, enough, ART_238, f"Napisz część „{name}”")


def _czesc(tresc: str, heading: str) -> str:
    """The text under a heading up to the next one."""
    found = re.search(rf"^## *{heading}[^\n]*\n(.*?)(?=^## |\Z)", tresc, re.MULTILINE | re.DOTALL)
    return found[1].strip() if found else ""


def _podpis(podpis: Podpis | None) -> list[Punkt]:
    if podpis is None:
        return [Punkt("Imię, nazwisko i stanowisko podpisującego dopisze system", True, ART_238, "")]
    whole = len(podpis.imie_nazwisko.split()) > 1 and bool(podpis.stanowisko.strip())
    return [Punkt("Imię, nazwisko i stanowisko", whole, ART_238, "Podpisujący nie ma imienia, nazwiska lub stanowiska")]
