"""The models of the slices, listed for Django."""

from org.dziennik.models import Odczyt, Zdarzenie
from org.eksporty.models import Eksport
from org.kadry.models import Obsada, Pracownik
from org.konta.models import ProbaLogowania, Sesja
from org.pelnomocnictwa.models import Pelnomocnictwo
from org.powiadomienia.models import Powiadomienie
from org.struktura.models import Jednostka, Stanowisko, Zarzadzenie
from org.uprawnienia.models import Powierzenie, UprawnienieDoZasobu, Zasob
from org.widoki.models import WidokZapisany
from org.zastepstwa.models import Nieobecnosc, Zastepstwo

__all__ = [
    "Eksport",
    "Jednostka",
    "Nieobecnosc",
    "Obsada",
    "Odczyt",
    "Pelnomocnictwo",
    "Powiadomienie",
    "Powierzenie",
    "Pracownik",
    "ProbaLogowania",
    "Sesja",
    "Stanowisko",
    "UprawnienieDoZasobu",
    "WidokZapisany",
    "Zarzadzenie",
    "Zasob",
    "Zastepstwo",
    "Zdarzenie",
]
