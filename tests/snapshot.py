"""Rows put back as they were: loading the bureau anew for each test would take most of the time of the suite."""

from django.db import connection, transaction

from biuro.demo.obsada import wczytaj_obsade
from org.struktura.operations import wczytaj_strukture
from rejestry.jrwa.operations import wczytaj_klasy

FOLLOW_THE_MODELS = {"django_content_type", "auth_permission", "django_migrations", "biuro_zestawkolumn"}
CHAIN = {"biuro_ogniwo", "biuro_glowa"}  # made anew from the rows of history at commit
KEPT: dict[str, bytes] = {}  # the rows of the bureau, by table


def load_bureau() -> None:
    """Load the bureau of 2017 into an empty database."""
    wczytaj_strukture()
    wczytaj_klasy()
    wczytaj_obsade()


def keep_bureau() -> None:
    """Remember the rows of a database that holds nothing else, to put them back where a test emptied the tables."""
    KEPT.update(take(filled() - FOLLOW_THE_MODELS - CHAIN))


def put_bureau() -> None:
    """Put the bureau back into empty tables."""
    restore(KEPT)


def filled() -> set[str]:
    """The tables that hold rows."""
    tables = connection.introspection.django_table_names(only_existing=True)
    with connection.cursor() as cursor:
        cursor.execute(" UNION ALL ".join(f"(SELECT '{table}' FROM \"{table}\" LIMIT 1)" for table in tables))
        return {table for (table,) in cursor.fetchall()}


def empty() -> None:
    """Delete every row; the triggers that forbid it are lifted meanwhile."""
    tables = filled() - FOLLOW_THE_MODELS
    with transaction.atomic(), connection.cursor() as cursor:
        for table in tables:
            cursor.execute(f'ALTER TABLE "{table}" DISABLE TRIGGER USER')
        for table in tables:
            cursor.execute(f'DELETE FROM "{table}"')
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        for table in tables:
            cursor.execute(f'ALTER TABLE "{table}" ENABLE TRIGGER USER')


def take(tables: set[str]) -> dict[str, bytes]:
    """All rows of these tables, in the binary form of COPY."""
    with connection.cursor() as cursor:
        return {table: b"".join(_copied(cursor, f'COPY "{table}" TO STDOUT (FORMAT binary)')) for table in tables}


def restore(rows: dict[str, bytes]) -> None:
    """Put the rows back; triggers and keys are checked as for any other rows."""
    with transaction.atomic(), connection.cursor() as cursor:
        for table, content in rows.items():
            with cursor.copy(f'COPY "{table}" FROM STDIN (FORMAT binary)') as copy:
                copy.write(content)


def _copied(cursor, sql: str) -> list[bytes]:
    with cursor.copy(sql) as copy:
        return [bytes(part) for part in copy]
