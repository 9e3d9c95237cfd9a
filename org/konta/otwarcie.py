"""A session with its person and the state of the account in one ready-made statement.

Every request begins here, so the SQL is composed once: composing two queries took a quarter of a registration.
"""

from functools import lru_cache
from typing import NamedTuple

from django.db import connection
from django.db.utils import InterfaceError, OperationalError
from django.utils import timezone

from biuro.core.ready import instance, names, prepared
from org.kadry.models import Pracownik
from org.konta.models import Konto, Sesja

STATEMENT = """
SELECT s.session_data, {person}, {account}
FROM "{sessions}" s
LEFT JOIN "{people}" p ON p.id = s.osoba_id
LEFT JOIN "{accounts}" k ON k.osoba_id = p.id
WHERE s.session_key = %s AND s.expire_date > %s
"""


class Otwarta(NamedTuple):
    """What a valid session holds, and the person it belongs to (None before the login is complete)."""

    dane: str
    osoba: Pracownik | None


def otworz(klucz: str) -> Otwarta | None:
    """The session of this key that has not expired, or None.

    It is the first question of a request, so it also finds out whether the kept connection is still alive: a broken
    one is opened again once, which saves the usual question before the first question.
    """
    connection.health_check_done = True
    try:
        row = _row(klucz)
    except (OperationalError, InterfaceError):
        if connection.in_atomic_block:
            raise
        connection.close()
        row = _row(klucz)
    return _otwarta(row) if row else None


def _row(klucz: str) -> tuple | None:
    with prepared() as cursor:
        cursor.execute(_statement(), [klucz, timezone.now()])
        return cursor.fetchone()


def _otwarta(row: tuple) -> Otwarta:
    account = 1 + len(names(Pracownik))
    person = instance(Pracownik, row[1:account])
    if person:
        person._state.fields_cache["konto"] = instance(Konto, row[account:])
    return Otwarta(row[0], person)


@lru_cache
def _statement() -> str:
    return STATEMENT.format(
        person=", ".join(f'p."{column}"' for column in names(Pracownik)),
        account=", ".join(f'k."{column}"' for column in names(Konto)),
        sessions=Sesja._meta.db_table,
        people=Pracownik._meta.db_table,
        accounts=Konto._meta.db_table,
    )
