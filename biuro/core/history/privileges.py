"""What the role of the application may do with each table: it owns none, so it cannot lift the guards.

Granted after every migration by the owner of the tables. A database with one role for everything (DATABASE_URL
without DATABASE_OWNER_URL) has only the triggers; README says so.
"""

from collections.abc import Iterator

from django.apps import apps
from django.db import connection

from biuro.core.history.models import AppendOnlyModel, Glowa, HistoryModel, Ogniwo, ZestawKolumn

APPLICATION = "biuro_aplikacja"
BY_TRIGGER_ONLY = (Ogniwo, Glowa, ZestawKolumn)  # written by functions of the owner
ALL = (
    f"GRANT USAGE ON SCHEMA public TO {APPLICATION}; "
    f"GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO {APPLICATION}; "
    f"GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO {APPLICATION}"
)


def install() -> None:
    """Grant and revoke; nothing to do where the role does not exist or is the owner itself."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM pg_roles WHERE rolname = %s AND rolname <> current_user", [APPLICATION])
        if cursor.fetchone()[0]:
            cursor.execute(ALL)
            for table, rights in _revoked():
                cursor.execute(f'REVOKE {rights} ON "{table}" FROM {APPLICATION}')


def _revoked() -> Iterator[tuple[str, str]]:
    for model in apps.get_models():
        table = model._meta.db_table
        if model in BY_TRIGGER_ONLY:
            yield table, "INSERT, UPDATE, DELETE, TRUNCATE"
        elif model.__name__.startswith("Historia") or issubclass(model, AppendOnlyModel):
            yield table, "UPDATE, DELETE, TRUNCATE"
        elif issubclass(model, HistoryModel):
            yield table, "DELETE, TRUNCATE"
