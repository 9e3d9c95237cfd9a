"""Where a request comes from: the address and, in two words, the device."""

import ipaddress

from django.conf import settings
from django.http import HttpRequest

BROWSERS = (("Edg/", "Edge"), ("OPR/", "Opera"), ("Firefox/", "Firefox"), ("Chrome/", "Chrome"), ("Safari/", "Safari"))
SYSTEMS = (("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"), ("Mac OS", "macOS"))


def adres(request: HttpRequest | None) -> str | None:
    """The client's address: what the proxy we trust says, or who is connected."""
    if request is None:
        return None
    behind_proxy = bool(getattr(settings, "SECURE_PROXY_SSL_HEADER", None))
    forwarded = request.headers.get("X-Forwarded-For", "").rpartition(",")[2].strip() if behind_proxy else ""
    for text in (forwarded, request.META.get("REMOTE_ADDR", "")):
        if _valid(text):
            return text
    return None


def urzadzenie(request: HttpRequest) -> str:
    """„Firefox, Windows”."""
    agent = request.headers.get("User-Agent", "")
    words = [next((name for sign, name in table if sign in agent), "") for table in (BROWSERS, SYSTEMS)]
    if not words[1] and "Linux" in agent:
        words[1] = "Linux"
    return ", ".join(filter(None, words)) or "nieznane urządzenie"


def _valid(text: str) -> bool:
    try:
        ipaddress.ip_address(text)
    except ValueError:
        return False
    return True
