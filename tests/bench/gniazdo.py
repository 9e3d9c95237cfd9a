"""One connection that registers letters with as little work of its own as it can: the client must not be measured.

A client library costs as much processor time as a third of the registration, on the cores the application needs.
"""

import socket
import time
import uuid
from datetime import datetime
from urllib.parse import urlencode

from tests.bench.klient import FORM, WARSAW

LARGEST = 65536  # bytes of an answer's head; the body of a redirect is empty


class Gniazdo:
    """A socket to the application, with a session and a token taken over from a login."""

    def __init__(self, port: int, cookies: dict[str, str], token: str):
        self.socket = socket.create_connection(("127.0.0.1", port), timeout=30)
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        fields = {
            "csrfmiddlewaretoken": token,
            "kanal": "poczta",
            "rodzaj": "pismo",
            "nadawca": "Zarząd Transportu Miejskiego w Poznaniu",
            "data_wplywu": datetime.now(WARSAW).date().isoformat(),
            "liczba_zalacznikow": "0",
            "inne_pismo": "on",
            "co": "nastepne",
        }
        self.fields = urlencode(fields).encode()
        self.head = (
            f"POST {FORM} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n"
            f"Cookie: {'; '.join(f'{name}={value}' for name, value in cookies.items())}\r\n"
            "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
        ).encode()

    def register(self) -> bool:
        """Register one letter; was it accepted, with a redirect that names its number?"""
        body = b"%b&klucz=%b&tytul=Pismo+pomiarowe+%d" % (self.fields, str(uuid.uuid4()).encode(), time.monotonic_ns())
        self.socket.sendall(b"%b%d\r\n\r\n%b" % (self.head, len(body), body))
        answer = b""
        while b"\r\n\r\n" not in answer:
            answer += self.socket.recv(LARGEST)
        return answer.startswith(b"HTTP/1.1 303") and b"?zapisano=" in answer
