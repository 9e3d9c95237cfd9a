"""Writing to the journals: reads of personal data and events of security (KRI § 20, RODO art. 5 ust. 2)."""

from org.dziennik.models import Odczyt, Zdarzenie
from org.kadry.models import Pracownik

LONGEST = {"obiekt": 80, "sposob": 40, "cel": 120, "opis": 400}


def odnotuj_odczyt(osoba: Pracownik, obiekt: str, sposob: str = "otwarcie", cel: str = "") -> None:
    """Note that somebody opened, downloaded, printed or exported the object; `cel` is the mark of the case."""
    osoba.odnotowano_odczyt = True  # on request.user: this request needs no further note (DziennikMiddleware)
    Odczyt.objects.create(
        kto=osoba,
        obiekt=obiekt[: LONGEST["obiekt"]],
        sposob=sposob[: LONGEST["sposob"]],
        cel=cel[: LONGEST["cel"]],
    )


def odnotuj_zdarzenie(rodzaj: str, *, kto: Pracownik | None = None, adres: str | None = None, opis: str = "") -> None:
    """Note an event of security; `opis` must hold no password and no content of a case."""
    Zdarzenie.objects.create(rodzaj=rodzaj, kto=kto, adres=adres, opis=opis.replace("\x00", "")[: LONGEST["opis"]])
