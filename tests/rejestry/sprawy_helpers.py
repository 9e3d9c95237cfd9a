"""Short ways to open cases and complaints of the cast."""

from datetime import date
from uuid import uuid4

from django.utils import timezone

from rejestry.jrwa.queries import klasa
from rejestry.skargi.operations import zaloz_skarge
from rejestry.sprawy.operations import zaloz_sprawe


def skarga(biuro, by="specjalista", prowadzi=None, **facts):
    """A complaint opened and led by the specialist unless said otherwise; people may be given by role."""
    people = {name: getattr(biuro, facts.pop(name)) for name in ("dotyczy",) if name in facts}
    return zaloz_skarge(
        **{
            "rodzaj": "skarga",
            "przedmiot": "Długi czas oczekiwania na połączenie",
            "tytul": "Skarga na czas oczekiwania na połączenie",
            "wnoszacy": "Łucja Żółć",
            "data_wplywu": timezone.localdate(),
            "klucz": uuid4(),
        }
        | facts
        | people,
        by=getattr(biuro, by),
        prowadzi=getattr(biuro, prowadzi or by),
    )


def sprawa(biuro, jednostka="oit1", by="broker", symbol="120", **facts):
    """A case of another class."""
    today = timezone.localdate()
    return zaloz_sprawe(
        **{"tytul": "Organizacja dyżurów", "data_wplywu": today, "klucz": uuid4()} | facts,
        jednostka=getattr(biuro, jednostka),
        klasa=klasa(symbol, today),
        prowadzi=getattr(biuro, by),
        by=getattr(biuro, by),
    )


DNIA = date(2026, 11, 23)
