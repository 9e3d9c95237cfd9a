"""An item on somebody's desk and cases made of it, as the pages of the file need them."""

from uuid import uuid4

from django.utils import timezone

from sekretariat.akta.operations import zaloz_z_przesylki
from sekretariat.dekretacja.operations import zadekretuj
from sekretariat.przesylki.operations import zarejestruj


def przesylka(biuro, komu="specjalista", **facts):
    """An item registered today and assigned by the director to the role."""
    item = zarejestruj(
        dane={
            "kanal": "poczta",
            "rodzaj": "skarga",
            "nadawca_nazwa": "Łucja Żółć",
            "nadawca_adres": "ul. Przykładowa 7/3, 60-001 Poznań",
            "tytul": "Skarga na czas oczekiwania na połączenie",
            "data_wplywu": timezone.localdate(),
            "brak_daty": True,
            "brak_znaku": True,
        }
        | facts,
        klucz=uuid4(),
        by=biuro.sekretariat,
    )
    if komu:
        zadekretuj(item, osoba=getattr(biuro, komu), by=biuro.dyrektor)
        item.refresh_from_db()
    return item


def dane(biuro, **facts):
    """The arguments of zaloz_z_przesylki for a complaint."""
    return {
        "klucz": uuid4(),
        "klasa": None,
        "skarga": {"rodzaj": "skarga", "przedmiot": "Czas oczekiwania", "wnoszacy_rodzaj": "osoba"},
        "tytul": "Skarga na czas oczekiwania na połączenie",
        "wnoszacy": "Łucja Żółć",
        "data_wplywu": timezone.localdate(),
        "prowadzi": biuro.specjalista,
        "dotyczy": None,
    } | facts


def sprawa_z_pisma(biuro, **facts):
    """A complaint case opened by the specialist from an item on his desk."""
    return zaloz_z_przesylki(przesylka(biuro), by=biuro.specjalista, **dane(biuro, **facts))
