"""„Sprawdzone przed podpisem”: facts looked up for the one who decides; of these only art. 238 kpa
blocks the signature by itself."""

from typing import NamedTuple

from org.podpisywanie.reguly import Czynnosc, Kategoria
from sekretariat.pisma.kontrola import kontrola
from sekretariat.pisma.models import Pismo, WersjaPisma
from sekretariat.pisma.queries import wazne
from sekretariat.pisma.skrot import zgodny
from sekretariat.pisma.szablony import braki


class Sprawdzenie(NamedTuple):
    """One fact: whether it is as it should be, and its sentence."""

    dobrze: bool
    zdanie: str


def sprawdzenia(pismo: Pismo, wersja: WersjaPisma) -> list[Sprawdzenie]:
    """What was checked of this version."""
    facts = [_parafa(pismo), _skrot(pismo, wersja), _adresat(pismo, wersja), _kompletne(pismo, wersja)]
    return facts + [Sprawdzenie(p.dobrze, p.zdanie) for p in kontrola(pismo.szablon, wersja.adresat, wersja.tresc)]


def _parafa(pismo: Pismo) -> Sprawdzenie:
    basis = "§ 9 ust. 7" if pismo.kategoria == Kategoria.WNIOSEK_URLOPOWY else "§ 9 ust. 6"
    if pismo.stan == Pismo.Stan.DO_PARAFY:
        return Sprawdzenie(False, f"Czeka na parafę przełożonego ({basis})")
    given = next((row for row in wazne(pismo) if row.czynnosc == Czynnosc.PARAFA), None)
    said = f"Parafa złożona: {given.osoba}" if given else "To pismo nie wymaga parafy"
    return Sprawdzenie(True, f"{said} ({basis})")


def _skrot(pismo: Pismo, wersja: WersjaPisma) -> Sprawdzenie:
    if zgodny(pismo, wersja):
        return Sprawdzenie(True, f"Treść zgodna ze skrótem wersji {wersja.numer}")
    return Sprawdzenie(False, f"Treść nie zgadza się ze skrótem wersji {wersja.numer}. Nie podpisuj")


def _adresat(pismo: Pismo, wersja: WersjaPisma) -> Sprawdzenie:
    if not pismo.sprawa or not pismo.odpowiada:  # a note, leave, a letter to another body
        return Sprawdzenie(True, f"Adresat: {wersja.adresat}")
    if wersja.adresat == pismo.sprawa.wnoszacy:
        return Sprawdzenie(True, "Adresat jak w sprawie")
    return Sprawdzenie(False, f"Adresat inny niż wnoszący sprawę: {wersja.adresat}")


def _kompletne(pismo: Pismo, wersja: WersjaPisma) -> Sprawdzenie:
    missing = braki(pismo.szablon, wersja.adresat, wersja.tresc)
    return Sprawdzenie(not missing, f"Brakuje: {'; '.join(missing)}" if missing else "Pismo jest kompletne")
