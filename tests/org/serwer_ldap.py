"""A real LDAP server (ldaptor) in a process of its own: plain, STARTTLS and ldaps on ports of the machine.

`python -m tests.org.serwer_ldap certificate key` prints the two ports, plain and TLS, and serves until its input ends.
"""

import io
import sys

from ldaptor.inmemory import fromLDIFFile
from ldaptor.interfaces import IConnectedLDAPEntry
from ldaptor.protocols import pureldap
from ldaptor.protocols.ldap.ldapserver import LDAPServer
from twisted.internet import protocol, reactor, ssl, threads
from twisted.python.components import registerAdapter

from tests.org.katalog_ldap import ldif


class Server(LDAPServer):
    """ldaptor's server with STARTTLS (RFC 4511, 4.14)."""

    def handle_LDAPExtendedRequest(self, request, controls, reply):  # noqa: N802 - named by the library
        """Answer „yes” and begin TLS; all other extensions are the library's."""
        if request.requestName != pureldap.LDAPStartTLSRequest.oid:
            return super().handle_LDAPExtendedRequest(request, controls, reply)
        reply(pureldap.LDAPStartTLSResponse(resultCode=0))
        self.transport.startTLS(self.factory.tls)
        return None


class Factory(protocol.ServerFactory):
    """One tree for all connections."""

    protocol = Server

    def __init__(self, root, tls):
        self.root, self.tls = root, tls


def main(certificate: str, key: str) -> None:
    """Serve until the standard input ends."""
    registerAdapter(lambda factory: factory.root, Factory, IConnectedLDAPEntry)
    tls = ssl.DefaultOpenSSLContextFactory(key, certificate)

    def start(root):
        factory = Factory(root, tls)
        plain = reactor.listenTCP(0, factory, interface="127.0.0.1")
        secure = reactor.listenSSL(0, factory, tls, interface="127.0.0.1")
        sys.stdout.write(f"{plain.getHost().port} {secure.getHost().port}\n")
        sys.stdout.flush()

    fromLDIFFile(io.BytesIO(ldif())).addCallback(start)
    threads.deferToThread(sys.stdin.read).addBoth(lambda _: reactor.stop())
    reactor.run(installSignalHandlers=False)


if __name__ == "__main__":
    main(*sys.argv[1:])
