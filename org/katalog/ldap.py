"""LDAP and Active Directory: find the entry by the service's account, then bind as it with the password given.

An entry that is not there costs the same two questions. Every connection is encrypted and the certificate checked,
unless BIURO_LDAP_BEZ_TLS says otherwise (a directory on the same machine).
"""

import logging
import secrets
import ssl
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from ldap3 import AUTO_BIND_NONE, SUBTREE, Connection, Server, Tls
from ldap3.core.exceptions import LDAPException
from ldap3.utils.conv import escape_filter_chars
from ldap3.utils.dn import escape_rdn

from biuro.core.config.katalogi import Ldap
from org.katalog.errors import KatalogNieczynny

log = logging.getLogger(__name__)
SECONDS = 5  # for connecting, and for each answer
LONGEST_LOGIN = 150
INVALID_CREDENTIALS, NO_SUCH_OBJECT = 49, 32
NO = {INVALID_CREDENTIALS, NO_SUCH_OBJECT}


def sprawdz(ldap: Ldap, login: str, haslo: str) -> str:
    """What the directory calls the person (the attribute to map by), or "" when it does not confirm the password.

    An empty password is never asked about: the directory would take it for an anonymous bind and agree.
    Raises KatalogNieczynny.
    """
    if not login or not haslo or len(login) > LONGEST_LOGIN or "\x00" in login + haslo:
        return ""
    try:
        return _ask(ldap, login, haslo)
    except (LDAPException, OSError) as fault:
        log.error("LDAP: %s", type(fault).__name__)
        raise KatalogNieczynny from fault


def _ask(ldap: Ldap, login: str, haslo: str) -> str:
    with _connection(ldap) as connection:
        dn, value = _entry(ldap, connection, login)
    with _connection(ldap, bind=False) as connection:
        confirmed = connection.rebind(user=dn, password=haslo, authentication="SIMPLE", read_server_info=False)
        if not confirmed and connection.result["result"] not in NO:
            raise LDAPException(connection.result["description"])
    return value if confirmed else ""


@contextmanager
def _connection(ldap: Ldap, *, bind: bool = True) -> Iterator[Connection]:
    """An encrypted connection, as the account of the service unless `bind` is False; closed whatever happens."""
    tls = Tls(validate=ssl.CERT_REQUIRED, ca_certs_file=ldap.ca or None, version=ssl.PROTOCOL_TLS_CLIENT)
    server = Server(ldap.url, tls=tls, connect_timeout=SECONDS, get_info=None)
    account = {"user": ldap.konto, "password": ldap.haslo} if ldap.konto and bind else {}
    connection = Connection(
        server,
        auto_bind=AUTO_BIND_NONE,
        auto_referrals=False,
        read_only=True,
        receive_timeout=SECONDS,
        **account,
    )
    try:
        connection.open(read_server_info=False)
        if not ldap.url.startswith("ldaps://") and not ldap.bez_tls:
            connection.start_tls(read_server_info=False)
        if bind and not connection.bind(read_server_info=False):
            raise LDAPException("the account of the service was refused")
        yield connection
    finally:
        _close(connection)


def _close(connection: Connection) -> None:
    """End it; the library leaves the socket of a failed start open."""
    socket = connection.socket
    with suppress(LDAPException, OSError):
        connection.unbind()
    if socket is not None:
        socket.close()


def _entry(ldap: Ldap, connection: Connection, login: str) -> tuple[str, str]:
    """The name of the entry and the attribute to map by; of an unknown login a name that nobody has."""
    query = ldap.filtr.replace("{login}", escape_filter_chars(login))
    connection.search(ldap.baza, query, SUBTREE, attributes=[ldap.atrybut], size_limit=2, time_limit=SECONDS)
    found = [row for row in connection.response or [] if row["type"] == "searchResEntry"]
    if len(found) != 1:
        return f"cn={escape_rdn(secrets.token_hex(8))},{ldap.baza}", ""
    values = found[0]["attributes"].get(ldap.atrybut) or [""]
    return found[0]["dn"], str(values[0] if isinstance(values, list) else values)
