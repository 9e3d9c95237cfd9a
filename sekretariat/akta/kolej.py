"""Whose turn it is in a case: its leader, the author of the letter, who paraphs and signs it today, the secretariat."""

from django.utils import timezone

from org.kadry.models import Pracownik
from org.podpisywanie.dzien import wczytaj_dzien
from org.podpisywanie.queries import holders
from org.podpisywanie.reguly import Czynnosc
from org.struktura.models import Stanowisko
from sekretariat.akta.queries import Akta
from sekretariat.pisma.rules import NASTEPNE
from sekretariat.pisma.uprawnienie import kto_moze


def prowadzacy(akta: Akta) -> list[Pracownik]:
    """Who leads the case."""
    return [akta.sprawa.prowadzi]


def autor(akta: Akta) -> list[Pracownik]:
    """The author of the letter under way."""
    return [akta.w_obiegu.autor]


def parafujacy(akta: Akta) -> list[Pracownik]:
    """§ 9 ust. 6."""
    return kto_moze(Czynnosc.PARAFA, akta.w_obiegu)


def podpisujacy(akta: Akta) -> list[Pracownik]:
    """§ 9 ust. 2-6: everybody who may take the next act."""
    fakty = wczytaj_dzien()
    people = [osoba for act in NASTEPNE[akta.w_obiegu.stan] for osoba in kto_moze(act, akta.w_obiegu, fakty)]
    return list({osoba.pk: osoba for osoba in people}.values())


def sekretariat(akta: Akta) -> list[Pracownik]:
    """§ 7 ust. 3 pkt 3."""
    return list(holders({Stanowisko.Funkcja.SEKRETARIAT}, timezone.localdate()))
