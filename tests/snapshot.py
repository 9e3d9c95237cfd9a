"""Rows put back as they were: loading the bureau anew for each test would take most of the time of the suite."""

from django.db import connection, transaction


def filled() -> set[str]:
    """The tables that hold rows."""
    tables = connection.introspection.django_table_names(only_existing=True)
    with connection.cursor() as cursor:
        cursor.execute(" UNION ALL ".join(f"(SELECT '{table}' FROM \"{table}\" LIMIT 1)" for table in tables))
        return {table for (table,) in cursor.fetchall()}


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
