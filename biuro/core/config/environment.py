"""Reading the environment: one place that turns its texts into values. Knows nothing of Django."""

import secrets
from collections.abc import Mapping
from pathlib import Path

from psycopg.conninfo import conninfo_to_dict

DATABASE_TIMEOUTS = "-c statement_timeout=10000 -c lock_timeout=8000 -c idle_in_transaction_session_timeout=15000"


def flag(env: Mapping[str, str], name: str, default: bool) -> bool:
    """True for 1/true/tak/yes, False for anything else; the default when the variable is missing or empty."""
    text = env.get(name, "").strip().lower()
    return text in {"1", "true", "tak", "yes"} if text else default


def listed(env: Mapping[str, str], name: str, default: str) -> list[str]:
    """A comma-separated variable as a list without empty items."""
    return [item.strip() for item in env.get(name, default).split(",") if item.strip()]


def database(url: str, *, timeouts: bool = True) -> dict:
    """Django's database settings from a libpq URL; what Django has no key for goes to OPTIONS.

    The five time-outs (connect 3 s, TCP 5 s, statement 10 s, lock 8 s, idle transaction 15 s) turn every fault
    of the database into an answer within 15 s; an URL that names its own keeps them.
    """
    options = conninfo_to_dict(url)
    keys = {"NAME": "dbname", "USER": "user", "PASSWORD": "password", "HOST": "host", "PORT": "port"}
    named = {key: options.pop(name, "") for key, name in keys.items()}
    if timeouts:
        options = {"connect_timeout": 3, "tcp_user_timeout": 5000, "options": DATABASE_TIMEOUTS} | options
    return {"ENGINE": "django.db.backends.postgresql", **named, "OPTIONS": options}


def secret_key(env: Mapping[str, str], folder: Path, name: str = "SECRET_KEY") -> str:
    """The key of the environment, or one generated once into the folder of secrets (mode 0600)."""
    if env.get(name):
        return env[name]
    path = folder / name.lower()
    if not path.exists():
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        path.touch(mode=0o600)
        path.write_text(secrets.token_urlsafe(64))
    return path.read_text().strip()


def smtp(env: Mapping[str, str]) -> tuple[str, int, bool, str, str, str]:
    """Host, port, STARTTLS, user, password and sender of the mail server; without a host nothing is mailed."""
    text = {name: env.get(f"BIURO_SMTP_{name}", "") for name in ("PORT", "KONTO", "HASLO", "NADAWCA")}
    tls = flag(env, "BIURO_SMTP_TLS", default=True)
    sender = text["NADAWCA"] or "kancelaria@localhost"
    return env.get("BIURO_SMTP", ""), int(text["PORT"] or 587), tls, text["KONTO"], text["HASLO"], sender
