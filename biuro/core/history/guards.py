"""What the database itself refuses, whoever writes: installed after every migration, idempotent.

- history and append-only tables: UPDATE, DELETE, TRUNCATE; tracked tables: DELETE, TRUNCATE;
- a number of a register may not leave a gap and may not be changed;
- every history row becomes a link of one hash chain at commit. The head of the chain is locked last
  in each transaction (deferred trigger), so it orders all writers without deadlocks.
"""

import json
from collections.abc import Iterator

from django.apps import apps
from django.db import connection, models

from biuro.core.history.models import AppendOnlyModel, HistoryModel, ZestawKolumn

FUNCTIONS = r"""
CREATE OR REPLACE FUNCTION biuro_zakaz() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'Tabela %: operacja % jest zabroniona', TG_TABLE_NAME, TG_OP
    USING ERRCODE = 'integrity_constraint_violation';
END $$;

CREATE OR REPLACE FUNCTION biuro_numer_staly() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE kolumna text;
BEGIN
  FOREACH kolumna IN ARRAY TG_ARGV LOOP
    IF to_jsonb(NEW) -> kolumna IS DISTINCT FROM to_jsonb(OLD) -> kolumna THEN
      RAISE EXCEPTION 'Tabela %: numeru (%) nie wolno zmienić', TG_TABLE_NAME, kolumna
        USING ERRCODE = 'integrity_constraint_violation';
    END IF;
  END LOOP;
  RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION biuro_bez_luki() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  numer bigint := (to_jsonb(NEW) ->> TG_ARGV[TG_NARGS - 1])::bigint;
  warunek text := '';
  jest boolean;
BEGIN
  IF numer = 1 THEN RETURN NULL; END IF;
  FOR i IN 0 .. TG_NARGS - 2 LOOP
    warunek := warunek || format('%I = ($1).%I AND ', TG_ARGV[i], TG_ARGV[i]);
  END LOOP;
  EXECUTE format('SELECT EXISTS (SELECT 1 FROM %I WHERE %s %I = $2)', TG_TABLE_NAME, warunek, TG_ARGV[TG_NARGS - 1])
    INTO jest USING NEW, numer - 1;
  IF numer < 1 OR NOT jest THEN
    RAISE EXCEPTION 'Tabela %: numer % zostawiłby lukę', TG_TABLE_NAME, numer
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION biuro_ogniwo() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp SET timezone = 'UTC' AS $$
DECLARE
  tresc text := encode(sha256(convert_to(to_jsonb(NEW)::text, 'UTF8')), 'hex');
  n bigint;
  nowy text;
BEGIN
  FOR proba IN 1 .. 2 LOOP
    UPDATE biuro_glowa SET numer = numer + 1, skrot = encode(sha256(convert_to(
        format('%s|%s|%s|%s|%s', skrot, numer + 1, TG_TABLE_NAME, NEW.history_id, tresc), 'UTF8')), 'hex')
      WHERE id = 1 RETURNING numer, skrot INTO n, nowy;
    EXIT WHEN n IS NOT NULL;
    INSERT INTO biuro_glowa (id, numer, skrot) VALUES (1, 0, '') ON CONFLICT DO NOTHING;
  END LOOP;
  INSERT INTO biuro_ogniwo (numer, tabela, wiersz, zestaw, skrot_wiersza, skrot)
    VALUES (n, TG_TABLE_NAME, NEW.history_id, TG_ARGV[0]::int, tresc, nowy);
  RETURN NULL;
END $$;
"""


def install() -> None:
    """Create or renew the functions and triggers for every model; the caller's role must own the tables."""
    with connection.cursor() as cursor:
        cursor.execute(FUNCTIONS)
        for statement in _statements():
            cursor.execute(statement)


def historical(model: type[models.Model]) -> bool:
    """True for the history table of a model."""
    return hasattr(model, "history_id") or model._meta.model_name.startswith("historia")


def _statements() -> Iterator[str]:
    for model in apps.get_models():
        table = model._meta.db_table
        if historical(model):
            yield from _forbid(table, "UPDATE OR DELETE")
            yield _deferred(table, "ogniwo", f"biuro_ogniwo({_column_set(model)})")
        elif issubclass(model, AppendOnlyModel):
            yield from _forbid(table, "UPDATE OR DELETE")
        elif issubclass(model, HistoryModel):
            yield from _forbid(table, "DELETE")
            yield from _number(table, model.NUMERACJA)


def _forbid(table: str, events: str) -> Iterator[str]:
    yield _trigger(table, "zakaz", f"BEFORE {events}", "biuro_zakaz()")
    yield _trigger(table, "zakaz_truncate", "BEFORE TRUNCATE", "biuro_zakaz()", each="STATEMENT")


def _number(table: str, columns: tuple[str, ...]) -> Iterator[str]:
    if columns:
        args = ", ".join(f"'{column}'" for column in columns)
        yield _trigger(table, "numer_staly", "BEFORE UPDATE", f"biuro_numer_staly({args})")
        yield _deferred(table, "bez_luki", f"biuro_bez_luki({args})")


def _trigger(table: str, name: str, event: str, call: str, each: str = "ROW") -> str:
    return (
        f'DROP TRIGGER IF EXISTS biuro_{name} ON "{table}"; '
        f'CREATE TRIGGER biuro_{name} {event} ON "{table}" FOR EACH {each} EXECUTE FUNCTION {call}'
    )


def _deferred(table: str, name: str, call: str) -> str:
    return (
        f'DROP TRIGGER IF EXISTS biuro_{name} ON "{table}"; '
        f'CREATE CONSTRAINT TRIGGER biuro_{name} AFTER INSERT ON "{table}" DEFERRABLE INITIALLY DEFERRED '
        f"FOR EACH ROW EXECUTE FUNCTION {call}"
    )


def _column_set(model: type[models.Model]) -> int:
    """The id of the set of columns the table has now; a new set when a migration changed them."""
    columns = sorted(field.column for field in model._meta.concrete_fields)
    last = ZestawKolumn.objects.filter(tabela=model._meta.db_table).order_by("-pk").first()
    if last is None or json.dumps(last.kolumny) != json.dumps(columns):
        last = ZestawKolumn.objects.create(tabela=model._meta.db_table, kolumny=columns)
    return last.pk
