"""OpenID Connect: authorization code with PKCE, state and nonce; only tokens of the configured issuer count."""

import base64
import hashlib
import hmac
import json
import logging
import secrets
import time
from typing import Any

import requests
from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import KeySet

from biuro.core.config.katalogi import EMAIL, Oidc
from org.katalog.errors import KatalogNieczynny, KatalogOdmawia

log = logging.getLogger(__name__)
SECONDS = 5
LARGEST = 256 * 1024  # bytes of an answer
ALGORITHMS = ["RS256", "PS256", "ES256", "EdDSA"]  # never „none”, never a shared secret
KEPT = 600  # seconds during which the description of the provider is believed
LEEWAY = 60  # seconds between two clocks
_known: dict[str, tuple[float, dict[str, Any]]] = {}


def zacznij(oidc: Oidc, powrot: str) -> tuple[str, dict[str, str]]:
    """Where to send the browser, and what its session must keep until it comes back. Raises KatalogNieczynny."""
    meta = _provider(oidc)
    kept = {name: secrets.token_urlsafe(32) for name in ("state", "nonce", "verifier")} | {"powrot": powrot}
    digest = hashlib.sha256(kept["verifier"].encode()).digest()
    asked = {
        "response_type": "code",
        "client_id": oidc.klient,
        "redirect_uri": powrot,
        "scope": " ".join(oidc.zakres),
        "state": kept["state"],
        "nonce": kept["nonce"],
        "code_challenge": base64.urlsafe_b64encode(digest).rstrip(b"=").decode(),
        "code_challenge_method": "S256",
    }
    return str(requests.Request("GET", _safe(oidc, meta["authorization_endpoint"]), params=asked).prepare().url), kept


def dokoncz(oidc: Oidc, kept: dict[str, str], answer: dict[str, str]) -> dict[str, Any]:
    """The claims about the person. Raises KatalogOdmawia for whatever cannot be trusted, KatalogNieczynny."""
    given = answer.get("state", "")
    if not kept or not hmac.compare_digest(given.encode(), kept["state"].encode()) or not answer.get("code"):
        raise KatalogOdmawia
    if answer.get("iss", oidc.wystawca).rstrip("/") != oidc.wystawca:
        raise KatalogOdmawia
    meta = _provider(oidc)
    token = _token(oidc, meta, kept, answer["code"])
    try:
        keys = KeySet.import_key_set(_json(oidc, "GET", meta["jwks_uri"]))  # asked each time: keys rotate
        return _claims(oidc, token, keys, kept["nonce"])
    except (JoseError, ValueError) as fault:
        log.error("OIDC: %s", type(fault).__name__)
        raise KatalogOdmawia from fault


def wartosc(oidc: Oidc, claims: dict[str, Any]) -> str:
    """What to map by: the configured claim; an e-mail only when the provider has verified it."""
    if oidc.klucz == EMAIL:
        return str(claims.get("email") or "") if claims.get("email_verified") is True else ""
    return str(claims.get(oidc.pole) or "")


def z_drugim_skladnikiem(oidc: Oidc, claims: dict[str, Any]) -> bool:
    """True when the provider says it used a method the setting accepts as a second factor."""
    methods = claims.get("amr") or []
    return isinstance(methods, list) and bool(set(oidc.amr) & {str(method) for method in methods})


def _claims(oidc: Oidc, token: str, keys: KeySet, nonce: str) -> dict[str, Any]:
    claims = jwt.decode(token, keys, algorithms=ALGORITHMS).claims
    registry = jwt.JWTClaimsRegistry(
        leeway=LEEWAY,
        iss={"essential": True, "values": [oidc.wystawca, f"{oidc.wystawca}/"]},
        aud={"essential": True, "value": oidc.klient},
        nonce={"essential": True, "value": nonce},
        exp={"essential": True},
        iat={"essential": True},
        sub={"essential": True},
    )
    registry.validate(claims)
    if isinstance(claims["aud"], list) and len(claims["aud"]) > 1 and claims.get("azp") != oidc.klient:
        raise ValueError("azp")
    return claims


def _token(oidc: Oidc, meta: dict[str, Any], kept: dict[str, str], code: str) -> str:
    data = {
        "grant_type": "authorization_code",
        "code": code,
        "redirect_uri": kept["powrot"],
        "code_verifier": kept["verifier"],
        "client_id": oidc.klient,
    }
    auth = (oidc.klient, oidc.tajemnica) if oidc.tajemnica else None
    answer = _json(oidc, "POST", meta["token_endpoint"], data=data, auth=auth)
    if not isinstance(answer.get("id_token"), str):
        raise KatalogOdmawia
    return answer["id_token"]


def _provider(oidc: Oidc) -> dict[str, Any]:
    """The description of the provider; it must name itself exactly as it is configured."""
    seen, meta = _known.get(oidc.wystawca, (0.0, {}))
    if meta and time.monotonic() - seen < KEPT:
        return meta
    meta = _json(oidc, "GET", f"{oidc.wystawca}/.well-known/openid-configuration")
    if str(meta.get("issuer", "")).rstrip("/") != oidc.wystawca:
        log.error("OIDC: the provider names another issuer")
        raise KatalogNieczynny
    _known[oidc.wystawca] = (time.monotonic(), meta)
    return meta


def _json(oidc: Oidc, method: str, url: str, **more: Any) -> dict[str, Any]:
    try:
        with requests.request(
            method, _safe(oidc, url), timeout=SECONDS, allow_redirects=False, stream=True, **more
        ) as response:
            body = response.raw.read(LARGEST + 1, decode_content=True)
            if not response.ok or len(body) > LARGEST:
                raise KatalogOdmawia if method == "POST" else KatalogNieczynny
            return dict(json.loads(body))
    except (requests.RequestException, OSError, ValueError, TypeError) as fault:
        log.error("OIDC: %s", type(fault).__name__)
        raise KatalogNieczynny from fault


def _safe(oidc: Oidc, url: str) -> str:
    """The address, when it is encrypted."""
    if not url.startswith("https://") and not (oidc.bez_tls and url.startswith("http://")):
        raise KatalogNieczynny
    return url
