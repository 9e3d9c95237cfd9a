"""A lean HTTP client of the registration form: one login, then many registrations over one connection."""

import http.client
import re
import time
import uuid
from datetime import datetime
from urllib.parse import urlencode
from zoneinfo import ZoneInfo

WARSAW = ZoneInfo("Europe/Warsaw")
FORM = "/przesylki/nowa/"
LOGIN = "/konto/zaloguj/"
TOKEN = re.compile(r'name="csrfmiddlewaretoken" value="([^"]+)"')


class Klient:
    """A logged-in browser without a screen."""

    def __init__(self, port: int, cookies: dict[str, str] | None = None, token: str = ""):
        self.connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
        self.cookies = dict(cookies or {})
        self.token = token

    def request(self, method: str, path: str, fields: dict | None = None) -> tuple[int, str, bytes]:
        """Send; return status, Location and body."""
        headers = {"Cookie": "; ".join(f"{k}={v}" for k, v in self.cookies.items())}
        body = None
        if fields is not None:
            body = urlencode(fields)
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        self.connection.request(method, path, body, headers)
        response = self.connection.getresponse()
        for cookie in response.headers.get_all("Set-Cookie") or []:
            name, _, value = cookie.split(";")[0].partition("=")
            self.cookies[name] = value
        return response.status, response.headers.get("Location", ""), response.read()

    def login(self, username: str, password: str) -> None:
        """Log in through the form; raises RuntimeError when it does not work."""
        self._take_token(LOGIN)
        fields = {"login": username, "haslo": password, "csrfmiddlewaretoken": self.token}
        status, _, _ = self.request("POST", LOGIN, fields)
        if status not in {302, 303}:
            raise RuntimeError(f"login answered {status}")
        self._take_token(FORM)

    def register(self, key: uuid.UUID | None = None) -> tuple[int, str]:
        """Register one letter; return the status and where it led."""
        fields = {
            "csrfmiddlewaretoken": self.token,
            "klucz": str(key or uuid.uuid4()),
            "kanal": "poczta",
            "rodzaj": "pismo",
            "nadawca": "Zarząd Transportu Miejskiego w Poznaniu",
            "tytul": f"Pismo pomiarowe {time.monotonic_ns()}",
            "data_wplywu": datetime.now(WARSAW).date().isoformat(),
            "liczba_zalacznikow": "0",
            "inne_pismo": "on",
            "co": "nastepne",
        }
        status, location, _ = self.request("POST", FORM, fields)
        return status, location

    def _take_token(self, path: str) -> None:
        _, _, body = self.request("GET", path)
        found = TOKEN.search(body.decode())
        if found is None:
            raise RuntimeError(f"no form at {path}")
        self.token = found.group(1)
