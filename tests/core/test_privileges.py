"""The role of the application can neither erase nor alter what must stay (bezpieczenstwo 4.1: 13.2.2)."""

import pytest
from django.db import connection

from biuro.core.history.privileges import APPLICATION
from biuro.core.history.privileges import install as grant

NEVER = {
    "biuro_ogniwo": ["INSERT", "UPDATE", "DELETE", "TRUNCATE"],
    "org_historiajednostka": ["UPDATE", "DELETE", "TRUNCATE"],
    "sekretariat_akceptacja": ["UPDATE", "DELETE", "TRUNCATE"],
    "sekretariat_wersjapisma": ["UPDATE", "DELETE", "TRUNCATE"],
    "sekretariat_przesylka": ["DELETE", "TRUNCATE", "TRIGGER"],
    "rejestry_sprawa": ["DELETE", "TRUNCATE", "TRIGGER"],
}


@pytest.fixture
def role(db):
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", [APPLICATION])
        if cursor.fetchone() is None:
            cursor.execute(f"CREATE ROLE {APPLICATION} NOLOGIN")  # another server than the embedded one
        grant()


@pytest.mark.parametrize("table", NEVER)
def test_application_cannot_erase_or_alter(role, table):
    with connection.cursor() as cursor:
        for right in NEVER[table]:
            cursor.execute("SELECT has_table_privilege(%s, %s, %s)", [APPLICATION, table, right])
            assert cursor.fetchone() == (False,), right
        cursor.execute("SELECT has_table_privilege(%s, %s, 'SELECT')", [APPLICATION, table])
        assert cursor.fetchone() == (True,)
