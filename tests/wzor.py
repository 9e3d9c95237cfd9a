"""One database is migrated and filled with the bureau; every process of the run works on a copy of its own."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.conf import settings
from django.db import connection

from tests import snapshot

LOCK = 1510  # who comes first makes the pattern, the others wait for it


@contextmanager
def own_database(run: str) -> Iterator[None]:
    """The connection leads to a copy of the pattern of this run (its xdist id) until the end, when both are gone."""
    name, pattern = connection.settings_dict["TEST"]["NAME"], f"wzor_{run}"
    with connection._nodb_cursor() as server:
        server.execute("SELECT pg_advisory_lock(%s)", [LOCK])
        server.execute("SELECT 1 FROM pg_database WHERE datname = %s", [pattern])
        if not server.fetchone():
            _make(f"{pattern}_robi")
            server.execute(f'ALTER DATABASE "{pattern}_robi" RENAME TO "{pattern}"')
        server.execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')
        server.execute(f'CREATE DATABASE "{name}" TEMPLATE "{pattern}"')
    _lead_to(name)
    snapshot.keep_bureau()
    yield
    connection.close()
    with connection._nodb_cursor() as server:
        server.execute(f'DROP DATABASE "{name}" WITH (FORCE)')
        server.execute(f'DROP DATABASE IF EXISTS "{pattern}" WITH (FORCE)')


def _make(name: str) -> None:
    tests = connection.settings_dict["TEST"]
    own, tests["NAME"] = tests["NAME"], name
    connection.creation.create_test_db(verbosity=0, autoclobber=True)
    tests["NAME"] = own
    snapshot.load_bureau()
    connection.close()


def _lead_to(name: str) -> None:
    connection.close()
    settings.DATABASES[connection.alias]["NAME"] = connection.settings_dict["NAME"] = name
