"""A small OpenID Connect provider over HTTP (joserfc): discovery, keys, authorization code with PKCE, tokens.

Honest unless `psuje` is told how to lie in its next token.
"""

import base64
import hashlib
import json
import secrets
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlencode, urlsplit

from joserfc import jwt
from joserfc.jwk import RSAKey

KLIENT, TAJEMNICA = "biuro", "tajemnica klienta"
KLUCZE = {"nasz": RSAKey.generate_key(2048, {"kid": "nasz"}), "obcy": RSAKey.generate_key(2048, {"kid": "nasz"})}


class Dostawca(ThreadingHTTPServer):
    """The provider: who is asked for, and what it changes in its tokens."""

    daemon_threads = True
    kto: dict = {"sub": "1", "preferred_username": "o.zielinska"}
    psuje: Callable[[dict], dict] = staticmethod(dict)
    klucz = "nasz"
    wystawca_w_opisie = ""

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Handler)
        self.kody: dict[str, dict] = {}

    @property
    def adres(self) -> str:
        """The issuer."""
        return f"http://127.0.0.1:{self.server_port}"

    def opis(self) -> dict:
        """The discovery document."""
        return {
            "issuer": self.wystawca_w_opisie or self.adres,
            "authorization_endpoint": f"{self.adres}/authorize",
            "token_endpoint": f"{self.adres}/token",
            "jwks_uri": f"{self.adres}/jwks",
        }

    def zaloguj(self, url: str) -> dict[str, str]:
        """What a person does there: the parameters with which the browser comes back."""
        asked = {name: values[0] for name, values in parse_qs(urlsplit(url).query).items()}
        code = secrets.token_urlsafe(16)
        self.kody[code] = asked
        return {"code": code, "state": asked["state"], "iss": self.adres}

    def token(self, form: dict[str, str], authorization: str) -> dict | None:
        """The answer of the token endpoint, or None when it refuses: wrong client, code, address or verifier."""
        asked = self.kody.pop(form.get("code", ""), None)
        client = base64.b64encode(f"{KLIENT}:{TAJEMNICA}".encode()).decode()
        digest = hashlib.sha256(form.get("code_verifier", "").encode()).digest()
        challenge = base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
        if asked is None or authorization != f"Basic {client}" or asked["redirect_uri"] != form.get("redirect_uri"):
            return None
        if asked.get("code_challenge_method") != "S256" or asked["code_challenge"] != challenge:
            return None
        now = int(time.time())
        claims = {"iss": self.adres, "aud": KLIENT, "iat": now, "exp": now + 60, "nonce": asked["nonce"], **self.kto}
        token = jwt.encode({"alg": "RS256", "kid": "nasz"}, self.psuje(claims), KLUCZE[self.klucz])
        return {"access_token": "x", "token_type": "Bearer", "id_token": token}


class Handler(BaseHTTPRequestHandler):
    """The three addresses our side asks."""

    def do_GET(self):
        """Discovery and keys."""
        answers = {
            "/.well-known/openid-configuration": self.server.opis(),
            "/jwks": {"keys": [KLUCZE["nasz"].as_dict(private=False)]},
        }
        self._send(answers.get(self.path))

    def do_POST(self):
        """A token for a code."""
        body = self.rfile.read(int(self.headers["Content-Length"])).decode()
        form = {name: values[0] for name, values in parse_qs(body).items()}
        self._send(self.server.token(form, self.headers.get("Authorization", "")))

    def _send(self, answer):
        body = json.dumps(answer or {"error": "invalid_grant"}).encode()
        self.send_response(200 if answer else 400)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args):
        """Silence."""


@contextmanager
def dostawca() -> Iterator[Dostawca]:
    """A running provider."""
    server = Dostawca()
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
        thread.join(timeout=60)


def powrot(answer: dict[str, str]) -> str:
    """The address the browser comes back to."""
    return f"/logowanie/urzad/powrot/?{urlencode(answer)}"
