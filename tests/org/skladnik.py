"""An authenticator app for tests: what the phone of a person shows."""

import pyotp
from django.utils import timezone

from biuro.core.history.models import Act
from org.drugi_skladnik.models import Totp, WymogSkladnika
from org.drugi_skladnik.operations import potwierdz, rozpocznij
from org.drugi_skladnik.totp import KROK, sekret


def telefon(totp: Totp, o: int = 0) -> str:
    """The code the app shows `o` steps from now."""
    step = int(timezone.now().timestamp()) // KROK + o
    return pyotp.TOTP(sekret(totp.sol)).generate_otp(step)


def dodaj_aplikacje(osoba) -> tuple[Totp, list[str]]:
    """The person has an app, confirmed a moment ago; returns it and the recovery codes."""
    app = rozpocznij(osoba)
    return app, potwierdz(osoba, telefon(app, -1))


def wymagaj(kogo: str, od) -> None:
    """The second factor is required of a function from that day."""
    WymogSkladnika(kogo=kogo, od=od, decyzja="test").save_act(Act("test", None, "test"))
