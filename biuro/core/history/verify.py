"""Proof that history was not altered: the chain of hashes, the rows under it and the anchor outside the database."""

from collections.abc import Iterator

from django.apps import apps
from django.db import connection

from biuro.core.history import anchor
from biuro.core.history.guards import historical
from biuro.core.history.models import Glowa, HistoryModel

# Every link against the one before it: recomputed by the database in one pass.
BROKEN_LINKS = """
SELECT numer FROM (
  SELECT numer, skrot, lag(skrot, 1, '') OVER w AS poprzedni, lag(numer, 1, 0::bigint) OVER w AS przed,
         tabela, wiersz, skrot_wiersza
  FROM biuro_ogniwo WINDOW w AS (ORDER BY numer)) o
WHERE przed + 1 <> numer
   OR skrot <> encode(sha256(convert_to(
        format('%%s|%%s|%%s|%%s|%%s', poprzedni, numer, tabela, wiersz, skrot_wiersza), 'UTF8')), 'hex')
ORDER BY numer LIMIT 20
"""
# The rows of one history table against their links; only the columns the link covered.
CHANGED_ROWS = """
SELECT coalesce(o.wiersz, h.history_id), o.wiersz IS NULL, h.history_id IS NULL
FROM (SELECT * FROM biuro_ogniwo WHERE tabela = %s) o
FULL JOIN "{table}" h ON h.history_id = o.wiersz
LEFT JOIN biuro_zestawkolumn z ON z.id = o.zestaw
WHERE o.wiersz IS NULL OR h.history_id IS NULL OR z.id IS NULL OR o.skrot_wiersza <> encode(sha256(convert_to(
  (SELECT jsonb_object_agg(k, v) FROM jsonb_each(to_jsonb(h)) AS e(k, v) WHERE z.kolumny ? k)::text, 'UTF8')), 'hex')
LIMIT 20
"""
# The present row against its last history row.
DRIFTED_ROWS = """
SELECT m.{pk} FROM "{table}" m
LEFT JOIN LATERAL (SELECT * FROM "{history}" h WHERE h.{pk} = m.{pk} ORDER BY h.history_id DESC LIMIT 1) h ON true
WHERE h.history_id IS NULL OR ({columns}) LIMIT 20
"""


def problems() -> Iterator[str]:
    """Yield one Polish sentence for everything that does not agree; nothing when history is intact."""
    with connection.cursor() as cursor:
        cursor.execute("SET LOCAL timezone = 'UTC'" if connection.in_atomic_block else "SET timezone = 'UTC'")
        for (numer,) in _rows(cursor, BROKEN_LINKS, []):
            yield f"Ogniwo {numer} nie zgadza się z poprzednim."
        yield from _head(cursor)
        for model in apps.get_models():
            if historical(model):
                yield from _changed(cursor, model._meta.db_table)
            elif issubclass(model, HistoryModel):
                yield from _drifted(cursor, model)
    yield from anchor.problems()


def _rows(cursor, sql: str, params: list) -> list[tuple]:
    cursor.execute(sql, params)
    return cursor.fetchall()


def _head(cursor) -> Iterator[str]:
    last = _rows(cursor, "SELECT numer, skrot FROM biuro_ogniwo ORDER BY numer DESC LIMIT 1", [])
    head = Glowa.objects.values_list("numer", "skrot").first()
    if last and head != last[0]:
        yield f"Głowa łańcucha {head} nie zgadza się z ostatnim ogniwem {last[0][0]}."
    if not last and head and head[0]:
        yield f"Brakuje ogniw łańcucha: głowa wskazuje {head[0]}."


def _changed(cursor, table: str) -> Iterator[str]:
    for wiersz, unchained, missing in _rows(cursor, CHANGED_ROWS.format(table=table), [table]):
        what = "jest spoza łańcucha" if unchained else "został usunięty" if missing else "został zmieniony"
        yield f"Historia {table}: wiersz {wiersz} {what}."


def _drifted(cursor, model) -> Iterator[str]:
    history = model.historia.model
    shared = {field.column for field in history._meta.concrete_fields}
    columns = [f.column for f in model._meta.concrete_fields if f.column in shared and not f.generated]
    differs = " OR ".join(f'm."{column}" IS DISTINCT FROM h."{column}"' for column in columns)
    names = {"table": model._meta.db_table, "history": history._meta.db_table, "pk": model._meta.pk.column}
    for (pk,) in _rows(cursor, DRIFTED_ROWS.format(**names, columns=differs), []):
        yield f"Tabela {model._meta.db_table}: wiersz {pk} różni się od ostatniego wpisu historii."
