"""Codes of an authenticator app (RFC 6238: six digits, half a minute), computed without a database."""

import base64
import hmac
import io
import secrets

import pyotp
import segno
from django.conf import settings

KROK = 30  # seconds
TOLERANCJA = (-1, 0, 1)  # steps: a phone may be half a minute fast or slow
WYSTAWCA = "Biuro Poznań Kontakt"


def nowa_sol() -> str:
    """What makes this secret differ from all others."""
    return secrets.token_hex(32)


def sekret(sol: str) -> str:
    """The secret of the app in base32; needs the server's own key, which is not in the database."""
    digest = hmac.digest(settings.KLUCZ_SKLADNIKA.encode(), f"totp:{sol}".encode(), "sha256")
    return base64.b32encode(digest[:20]).decode()


def pasujacy_krok(sol: str, kod: str, sekundy: int, ostatni: int) -> int | None:
    """The step whose code this is, later than the last one used, or None."""
    app = pyotp.TOTP(sekret(sol), interval=KROK)
    now = sekundy // KROK
    found = [step for step in (now + d for d in TOLERANCJA) if hmac.compare_digest(app.generate_otp(step), kod)]
    return next((step for step in found if step > ostatni), None)


def adres(sol: str, login: str) -> str:
    """The otpauth address an app reads from the QR code."""
    return pyotp.TOTP(sekret(sol)).provisioning_uri(name=login, issuer_name=WYSTAWCA)


def obraz(sol: str, login: str) -> bytes:
    """The QR code as an SVG document of its own."""
    target = io.BytesIO()
    segno.make(adres(sol, login), error="m").save(target, kind="svg", scale=5, border=4, light="white", xmldecl=False)
    return target.getvalue()
