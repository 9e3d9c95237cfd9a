"""Where a request comes from, for limits and journals."""

import ipaddress

from django.conf import settings
from django.http import HttpRequest


def adres(request: HttpRequest | None) -> str | None:
    """The client's address: what the proxy we trust says, or who is connected; None when neither is an address."""
    if request is None:
        return None
    behind_proxy = bool(getattr(settings, "SECURE_PROXY_SSL_HEADER", None))
    forwarded = request.headers.get("X-Forwarded-For", "").rpartition(",")[2].strip() if behind_proxy else ""
    return next(filter(_valid, (forwarded, request.META.get("REMOTE_ADDR", ""))), None)


def _valid(text: str) -> bool:
    try:
        ipaddress.ip_address(text)
    except ValueError:
        return False
    return True
