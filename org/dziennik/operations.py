"""Writing to the journals: reads of personal data and events of security (KRI § 20, RODO art. 5 ust. 2)."""

from org.dziennik.models import Odczyt, Zdarzenie
from org.kadry.models import Pracownik

LONGEST = {"obiekt": 80, "sposob": 40, "cel": 120, "opis": 400}


def odnotuj_odczyt(osoba: Pracownik, obiekt: str, sposob: str = "otwarcie", cel: str = "") -> None:
    """Note that somebody opened, downloaded, printed or exported the object; `cel` is the mark of the case."""
    osoba.odnotowano_odczyt = True  # on request.user: this request needs no further note (DziennikMiddleware)
    texts = {"obiekt": obiekt, "sposob": sposob, "cel": cel}
    Odczyt.objects.create(kto=osoba, **{name: _short(name, text) for name, text in texts.items()})


def odnotuj_zdarzenie(rodzaj: str, *, kto: Pracownik | None = None, adres: str | None = None, opis: str = "") -> None:
    """Note an event of security; `opis` must hold no password and no content of a case."""
    Zdarzenie.objects.create(rodzaj=rodzaj, kto=kto, adres=adres, opis=_short("opis", opis))


def _short(name: str, text: str) -> str:
    """What fits the column; a NUL typed into an address or a search is no reason to lose the note."""
    return text.replace("\x00", "")[: LONGEST[name]]
