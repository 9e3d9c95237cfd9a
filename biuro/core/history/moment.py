"""The tables as they stood at a moment: views over the history, under the same names, in a schema of their own.

Inside `as_of(moment)` every question of the ordinary code is answered from them, so an old act is judged by the very
rules that judge a new one. A row counts from when it was recorded; what the installation loaded (by nobody, as new or
by the act „wczytaj”) counts from the beginning. Rows recorded or corrected later, even backwards, do not exist there.
"""

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime

from django.apps import apps
from django.db import connection, models, transaction

from biuro.core.history.models import HistoryModel
from biuro.core.history.privileges import APPLICATION

SCHEMA, SETTING, APP = "biuro_wtedy", "biuro.chwila", "org"
VIEW = """
CREATE VIEW {schema}."{table}" AS
SELECT {columns} FROM (
  SELECT DISTINCT ON (h."{pk}") h.* FROM public."{history}" h
  WHERE h.history_date <= current_setting('{setting}')::timestamptz
     OR (h.history_user_id IS NULL AND (h.history_type = '+' OR h.akt_czynnosc = 'wczytaj'))
  ORDER BY h."{pk}", h.history_id DESC) w
JOIN public."{table}" m ON m."{pk}" = w."{pk}";
"""
GRANT = f"""
DO $$ BEGIN
  IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = '{APPLICATION}' AND rolname <> current_user) THEN
    GRANT USAGE ON SCHEMA {SCHEMA} TO {APPLICATION};
    GRANT SELECT ON ALL TABLES IN SCHEMA {SCHEMA} TO {APPLICATION};
  END IF;
END $$;
"""  # noqa: S608 - the names are our own constants


@contextmanager
def as_of(moment: datetime) -> Iterator[None]:
    """Inside the block the tables of org are read as they stood at the (aware) moment; nothing can be written."""
    with transaction.atomic():
        before = _current("search_path")
        _set(SETTING, moment.isoformat())
        _set("search_path", f"{SCHEMA}, public")
        yield
        _set("search_path", before)


def changes() -> list[datetime]:
    """The moments at which anything recorded in org changed, in their order."""
    names = (model.historia.model._meta.db_table for model in _models())
    tables = (f'SELECT DISTINCT history_date FROM public."{name}"' for name in names)  # noqa: S608 - names of our models
    with connection.cursor() as cursor:
        cursor.execute(f"{' UNION '.join(tables)} ORDER BY 1")
        return [row[0] for row in cursor.fetchall()]


def drop() -> None:
    """Take the views away, so that a migration may change the tables under them."""
    with connection.cursor() as cursor:
        cursor.execute(f"DROP SCHEMA IF EXISTS {SCHEMA} CASCADE")


def install() -> None:
    """Make the views unless they are there as they should be; the caller's role must own the tables."""
    statements = "".join(_view(model) for model in _models())
    digest = hashlib.sha256(statements.encode()).hexdigest()
    with connection.cursor() as cursor:
        cursor.execute("SELECT obj_description(to_regnamespace(%s), 'pg_namespace')", [SCHEMA])
        if cursor.fetchone()[0] != digest:
            cursor.execute(f"DROP SCHEMA IF EXISTS {SCHEMA} CASCADE; CREATE SCHEMA {SCHEMA}; {statements}")
            cursor.execute(f"COMMENT ON SCHEMA {SCHEMA} IS '{digest}'")
        cursor.execute(GRANT)


def _models() -> list[type[models.Model]]:
    return [model for model in apps.get_app_config(APP).get_models() if issubclass(model, HistoryModel)]


def _view(model: type[models.Model]) -> str:
    kept = {field.column for field in model.historia.model._meta.concrete_fields}
    columns = (f'{"w" if f.column in kept else "m"}."{f.column}"' for f in model._meta.concrete_fields)
    return VIEW.format(
        schema=SCHEMA,
        setting=SETTING,
        table=model._meta.db_table,
        history=model.historia.model._meta.db_table,
        pk=model._meta.pk.column,
        columns=", ".join(columns),
    )


def _current(name: str) -> str:
    with connection.cursor() as cursor:
        cursor.execute("SELECT current_setting(%s)", [name])
        return cursor.fetchone()[0]


def _set(name: str, value: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute("SELECT set_config(%s, %s, true)", [name, value])
