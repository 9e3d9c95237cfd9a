"""What a dispatch tells the course of a complaint: its steps and deadlines learn it by the template."""

from datetime import date

from biuro.core.errors import Refused
from org.kadry.models import Pracownik
from rejestry.skargi import wyslane
from rejestry.skargi.queries import KLASA
from rejestry.sprawy.models import Sprawa
from rejestry.terminy import operations as terminy
from sekretariat.pisma.models import Pismo


def odnotuj_wyslanie(pismo: Pismo, dzien: date, czym: str, by: Pracownik) -> None:
    """The letter went out."""
    if skargowe(pismo):
        wyslane.odnotuj_wyslanie(pismo.sprawa, szablon=pismo.szablon, dzien=dzien, czym=czym, by=by)


def odnotuj_doreczenie(pismo: Pismo, wyslano: date, dzien: date, by: Pracownik) -> None:
    """The letter was delivered: noted with the deadlines it fulfilled and with its step."""
    if pismo.sprawa:
        terminy.odnotuj_doreczenie(pismo.sprawa, wyslano=wyslano, doreczono=dzien, by=by)
    if skargowe(pismo):
        wyslane.odnotuj_doreczenie(pismo.sprawa, szablon=pismo.szablon, dzien=dzien, by=by)


def sprawdz_anulowanie(pismo: Pismo) -> None:
    """Raise Refused for a closed complaint: what it was closed with stays sent until the case is reopened."""
    if skargowe(pismo) and pismo.sprawa.stan == Sprawa.Stan.ZALATWIONA:
        raise Refused(f"Sprawa {pismo.sprawa} jest już załatwiona. Najpierw ją wznów, potem anuluj wysłanie.")


def cofnij_wyslanie(pismo: Pismo, powod: str, by: Pracownik) -> None:
    """The only dispatch of the letter was cancelled."""
    if skargowe(pismo):
        wyslane.cofnij_wyslanie(pismo.sprawa, szablon=pismo.szablon, powod=powod, by=by)


def skargowe(pismo: Pismo) -> bool:
    """A letter of a case of the register PK-II.1510."""
    return pismo.sprawa is not None and pismo.sprawa.klasa_symbol == KLASA
