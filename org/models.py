"""The models of the slices, listed for Django."""

from org.drugi_skladnik.models import KodZapasowy, KrokTotp, Totp, WymogSkladnika
from org.dziennik.models import Odczyt, Zdarzenie
from org.eksporty.models import Eksport
from org.kadry.models import Obsada, Odejscie, Pracownik
from org.konta.models import Konto, Odnosnik, ProbaLogowania, Sesja
from org.pelnomocnictwa.models import Pelnomocnictwo
from org.podpisywanie.models import Odczytanie
from org.powiadomienia.models import Powiadomienie
from org.struktura.models import Jednostka, Nastepstwo, NastepstwoStanowisk, Stanowisko, Uchylenie, Zarzadzenie
from org.uprawnienia.models import Powierzenie, UprawnienieDoZasobu, Zasob
from org.widoki.models import WidokZapisany
from org.wydania.models import Wydanie
from org.zarzadzenia.models import ZmianaStruktury
from org.zastepstwa.models import Nieobecnosc, Zastepstwo

__all__ = [
    "Eksport",
    "Jednostka",
    "KodZapasowy",
    "Konto",
    "KrokTotp",
    "Nastepstwo",
    "NastepstwoStanowisk",
    "Nieobecnosc",
    "Obsada",
    "Odczyt",
    "Odczytanie",
    "Odejscie",
    "Odnosnik",
    "Pelnomocnictwo",
    "Powiadomienie",
    "Powierzenie",
    "Pracownik",
    "ProbaLogowania",
    "Sesja",
    "Stanowisko",
    "Totp",
    "Uchylenie",
    "UprawnienieDoZasobu",
    "WidokZapisany",
    "Wydanie",
    "WymogSkladnika",
    "Zarzadzenie",
    "Zasob",
    "Zastepstwo",
    "Zdarzenie",
    "ZmianaStruktury",
]
