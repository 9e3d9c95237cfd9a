"""Roles of the embedded database: the owner of tables migrates, the application can neither alter nor erase them."""

from pathlib import Path

import psycopg
from psycopg import sql

from biuro.core.launcher.environment import (
    APPLICATION,
    DATABASE,
    OWNER,
    SUPERUSER,
    StartRefused,
    secret,
    socket_url,
)

TIMEOUTS = {"statement_timeout": "10s", "lock_timeout": "8s", "idle_in_transaction_session_timeout": "15s"}
ATTRIBUTES = {OWNER: "LOGIN CREATEDB", APPLICATION: "LOGIN NOCREATEDB"}
NEVER = "NOSUPERUSER NOCREATEROLE NOREPLICATION NOBYPASSRLS"
OLDEST_SERVER = 150000  # PostgreSQL 15


def url(place: Path, role: str, sockets: Path, database: str = DATABASE) -> str:
    """How to connect as this role."""
    return socket_url(role, secret(place, f"haslo-{role}"), sockets, database)


def ensure(place: Path, sockets: Path) -> None:
    """Make the roles and the database, or bring them to what they should be; run at every start."""
    with psycopg.connect(url(place, SUPERUSER, sockets, "postgres"), autocommit=True) as connection:
        for role in (OWNER, APPLICATION):
            ensure_role(connection, role, secret(place, f"haslo-{role}"))
        for name, value in TIMEOUTS.items():
            connection.execute(f"ALTER ROLE {APPLICATION} SET {name} = '{value}'")
        if not connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", [DATABASE]).fetchone():
            connection.execute(f"CREATE DATABASE {DATABASE} OWNER {OWNER}")
        for database in (DATABASE, "postgres", "template1"):
            connection.execute(f"REVOKE ALL ON DATABASE {database} FROM PUBLIC")
        connection.execute(f"GRANT CONNECT ON DATABASE {DATABASE} TO {APPLICATION}")
        connection.execute(f"GRANT CONNECT ON DATABASE postgres TO {OWNER}")  # tests make their databases from there
    with psycopg.connect(url(place, OWNER, sockets), autocommit=True) as connection:
        connection.execute(f"ALTER DEFAULT PRIVILEGES GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO {APPLICATION}")
        connection.execute(f"ALTER DEFAULT PRIVILEGES GRANT USAGE, SELECT ON SEQUENCES TO {APPLICATION}")


def ensure_role(connection: psycopg.Connection, role: str, password: str) -> None:
    """The role with exactly its attributes and with the password of the file."""
    if not connection.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", [role]).fetchone():
        connection.execute(f"CREATE ROLE {role}")
    statement = sql.SQL("ALTER ROLE {} " + f"{ATTRIBUTES[role]} {NEVER} PASSWORD {{}}")
    connection.execute(statement.format(sql.Identifier(role), sql.Literal(password)))


def require_durable(address: str) -> None:
    """Refuse a server that may lose what it has confirmed, or one too old. Used for any database, ours or given."""
    with psycopg.connect(address, connect_timeout=5) as connection:
        names = ("fsync", "full_page_writes", "synchronous_commit")
        found = {name: connection.execute(f"SHOW {name}").fetchone()[0] for name in names}
        version = connection.info.server_version
    if version < OLDEST_SERVER:
        raise StartRefused(f"Baza ma wersję {version // 10000}, a potrzebny jest PostgreSQL 15 lub nowszy.")
    weak = [name for name, value in found.items() if value not in {"on", "remote_apply"}]
    if weak:
        raise StartRefused(f"Baza może zgubić potwierdzony wpis: wyłączone {', '.join(weak)}. Włącz je.")
