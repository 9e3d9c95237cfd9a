"""The acts on an account as a table: buttons, addresses and operations come from the same row."""

from collections.abc import Callable
from dataclasses import dataclass

from django.conf import settings

from org.administracja import operations
from org.drugi_skladnik.queries import aplikacja
from org.kadry.models import Pracownik
from org.katalog.queries import lokalne
from org.konta.models import Konto, Odnosnik
from org.konta.queries import czynne, konto


@dataclass(frozen=True)
class Czynnosc:
    """One act: its address, button, what it does, and when it makes sense."""

    nazwa: str
    przycisk: str
    opis: str
    wykonaj: Callable[..., None] | None  # None: a link with the purpose `cel`
    mozna: Callable[[Pracownik, Konto], bool]
    zrobione: str
    cel: str = ""
    grozna: bool = False


def _czynne(osoba: Pracownik, stan: Konto) -> bool:
    return osoba.is_active and not stan.zablokowane


CZYNNOSCI = [
    Czynnosc(
        "odnosnik-haslo",
        "Wystaw odnośnik do hasła",
        "Nowe konto albo zapomniane hasło. Działa raz, przez dobę. Hasła nie poznasz ani nie ustawisz.",
        None,
        lambda osoba, stan: _czynne(osoba, stan) and (settings.HASLA_LOKALNE or stan.awaryjne),
        "Wystawiono odnośnik.",
        cel=Odnosnik.Cel.HASLO,
    ),
    Czynnosc(
        "odnosnik-skladnik",
        "Wystaw odnośnik do drugiego składnika",
        "Gdy drugi składnik jest wymagany, a konto go nie ma. Osoba i tak podaje swoje hasło.",
        None,
        lambda osoba, stan: _czynne(osoba, stan) and aplikacja(osoba) is None,
        "Wystawiono odnośnik.",
        cel=Odnosnik.Cel.SKLADNIK,
    ),
    Czynnosc(
        "zmiana-hasla",
        "Wymuś zmianę hasła",
        "Sesje się skończą, a przy następnym logowaniu trzeba będzie ustawić nowe hasło.",
        operations.wymus_zmiane,
        lambda osoba, stan: _czynne(osoba, stan) and lokalne(osoba) and not stan.zmien_haslo,
        "Przy następnym logowaniu trzeba będzie zmienić hasło.",
    ),
    Czynnosc(
        "sesje",
        "Zakończ wszystkie sesje",
        "Wszędzie, od razu.",
        operations.zakoncz_sesje,
        lambda osoba, stan: czynne(osoba).exists(),
        "Zakończono wszystkie sesje.",
    ),
    Czynnosc(
        "zdejmij-skladnik",
        "Zdejmij utraconą aplikację",
        "Najpierw upewnij się osobiście, że to ta osoba. Do logowania wystarczy potem samo hasło.",
        operations.zdejmij_skladnik,
        lambda osoba, stan: aplikacja(osoba) is not None,
        "Zdjęto drugi składnik.",
        grozna=True,
    ),
    Czynnosc(
        "awaryjne",
        "Dopuść hasło lokalne",
        "Wejście awaryjne: to konto otwiera hasło lokalne także wtedy, gdy działa katalog urzędu.",
        operations.dopusc_awaryjnie,
        lambda osoba, stan: not settings.HASLA_LOKALNE and not stan.awaryjne and osoba.is_active,
        "Konto ma wejście awaryjne.",
    ),
    Czynnosc(
        "bez-awaryjnego",
        "Cofnij hasło lokalne",
        "Konto otworzy już tylko katalog urzędu.",
        operations.cofnij_awaryjne,
        lambda osoba, stan: stan.awaryjne,
        "Konto nie ma już wejścia awaryjnego.",
    ),
    Czynnosc(
        "zablokuj",
        "Zablokuj konto",
        "Nikt się na nie nie zaloguje; sesje skończą się od razu. Sprawy i stanowisko zostają.",
        operations.zablokuj,
        _czynne,
        "Konto zablokowano.",
        grozna=True,
    ),
    Czynnosc(
        "odblokuj",
        "Odblokuj konto",
        "Osoba znów może się zalogować.",
        operations.odblokuj,
        lambda osoba, stan: stan.zablokowane,
        "Konto odblokowano.",
    ),
]
PO_NAZWIE = {row.nazwa: row for row in CZYNNOSCI}


def mozliwe(osoba: Pracownik) -> list[Czynnosc]:
    """The acts that make sense for the account now, in the order of the table."""
    state = konto(osoba)
    return [row for row in CZYNNOSCI if row.mozna(osoba, state)]
