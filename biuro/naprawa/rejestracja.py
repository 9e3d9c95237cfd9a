"""What the repair shop shows. Cases, letters, mail, complaints, journals of reads and files are left out on purpose:
a technical administrator reads no content, and there is no switch that would let him."""

from biuro.naprawa.modele import Historia, Naprawa, TylkoOdczyt
from biuro.naprawa.panel import panel
from org.drugi_skladnik.models import WymogSkladnika
from org.dziennik.models import Zdarzenie
from org.kadry.models import Obsada, Pracownik
from org.konta.models import Konto
from org.struktura.models import Jednostka, Stanowisko, Zarzadzenie
from org.uprawnienia.models import Powierzenie, Zasob
from org.zastepstwa.models import Nieobecnosc, Zastepstwo
from rejestry.jrwa.models import KlasaJrwa


class NaprawaPracownika(Naprawa):
    """Without the password and without the flags that give power."""

    fields = ("username", "first_name", "last_name", "email", "inicjaly", "telefon", "is_active", "powod")
    search_fields = ("username", "last_name")


NAPRAWIANE = (Zarzadzenie, Jednostka, Stanowisko, Obsada, Nieobecnosc, Zastepstwo, KlasaJrwa)
CZYTANE = (Zasob, Powierzenie, Konto, WymogSkladnika)

panel.register(NAPRAWIANE, Naprawa)
panel.register(Pracownik, NaprawaPracownika)
panel.register([*CZYTANE, Zdarzenie], TylkoOdczyt)
panel.register([model.historia.model for model in (*NAPRAWIANE, Pracownik, *CZYTANE)], Historia)
