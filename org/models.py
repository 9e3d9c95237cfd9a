"""The models of the slices, listed for Django."""

from org.drugi_skladnik.models import KodZapasowy, KrokTotp, Totp, WymogSkladnika
from org.dziennik.models import Odczyt, Zdarzenie
from org.eksporty.models import Eksport
from org.kadry.models import Obsada, Odejscie, Pracownik
from org.konta.models import Konto, Odnosnik, ProbaLogowania, Sesja
from org.pelnomocnictwa.models import Pelnomocnictwo
from org.podpisywanie.models import Odczytanie
from org.powiadomienia.models import Powiadomienie
from org.struktura.models import Jednostka, Stanowisko, Zarzadzenie
from org.uprawnienia.models import Powierzenie, UprawnienieDoZasobu, Zasob
from org.widoki.models import WidokZapisany
from org.zastepstwa.models import Nieobecnosc, Zastepstwo

__all__ = [
    "Eksport",
    "Jednostka",
    "KodZapasowy",
    "Konto",
    "KrokTotp",
    "Nieobecnosc",
    "Obsada",
    "Odejscie",
    "Odczyt",
    "Odczytanie",
    "Odnosnik",
    "Pelnomocnictwo",
    "Powiadomienie",
    "Powierzenie",
    "Pracownik",
    "ProbaLogowania",
    "Sesja",
    "Stanowisko",
    "Totp",
    "UprawnienieDoZasobu",
    "WidokZapisany",
    "WymogSkladnika",
    "Zarzadzenie",
    "Zasob",
    "Zastepstwo",
    "Zdarzenie",
]
