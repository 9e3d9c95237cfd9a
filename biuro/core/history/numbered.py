"""A numbered entry, its number and its history row in one statement.

The counter row is what orders all who register, so it must be held as briefly as possible: one statement instead of
a counter, an insert and a history insert with Python between them. The rows are those that save_act() would write.
"""

from functools import lru_cache

from django.db import connection, models
from django.utils import timezone

from biuro.core.history.models import Act, HistoryModel
from biuro.core.numbering import NEXT

CREATED = "+"  # simple-history's mark of a first row
STATEMENT = """
WITH nastepny AS ({next}),
     wpis AS (INSERT INTO "{table}" ({columns}) SELECT {values} FROM nastepny RETURNING *)
INSERT INTO "{history}" ({shared}, {about}) SELECT {copied}, {placeholders} FROM wpis RETURNING "{pk}", "{number}"
"""


def insert_numbered(row: HistoryModel, seria: str, act: Act) -> None:
    """Insert an unsaved row under the next number of the series in `row.rok`, with its history entry.

    Sets the primary key and the number on the row. Raises IntegrityError, as save() would; the number is then free
    again. Outside transaction.atomic() the statement is a transaction of its own.
    """
    fields = _fields(type(row))
    values = [field.get_db_prep_save(field.pre_save(row, add=True), connection) for field in fields]
    with connection.cursor() as cursor:
        cursor.execute(_statement(type(row)), [seria, row.rok, *values, *_about(act)])
        row.pk, number = cursor.fetchone()
    setattr(row, row.NUMERACJA[-1], number)
    row._state.adding, row._state.db = False, connection.alias


def _fields(model: type[HistoryModel]) -> list[models.Field]:
    """The columns that come from the row; the key and the number come from the database."""
    skip = {model._meta.pk.name, model.NUMERACJA[-1]}
    return [field for field in model._meta.concrete_fields if field.name not in skip and not field.generated]


def _about(act: Act) -> list:
    user = act.who.pk if act.who else None
    return [timezone.now(), CREATED, user, act.reason, act.name, act.basis, act.capacity, act.acting_for]


ABOUT = (
    *("history_date", "history_type", "history_user_id", "history_change_reason"),
    *("akt_czynnosc", "akt_podstawa", "akt_jako", "akt_za"),
)


@lru_cache
def _statement(model: type[HistoryModel]) -> str:
    history = model.historia.model
    own = [field.column for field in _fields(model)]
    number = model.NUMERACJA[-1]
    known = {field.column for field in history._meta.concrete_fields}
    shared = [f.column for f in model._meta.concrete_fields if f.column in known and not f.generated]
    return STATEMENT.format(
        next=NEXT,
        table=model._meta.db_table,
        history=history._meta.db_table,
        columns=_quoted([*own, number]),
        values=", ".join([*("%s" for _ in own), "nastepny.ostatni"]),
        shared=_quoted(shared),
        copied=", ".join(f'wpis."{column}"' for column in shared),
        about=_quoted(ABOUT),
        placeholders=", ".join("%s" for _ in ABOUT),
        pk=model._meta.pk.column,
        number=number,
    )


def _quoted(columns) -> str:
    return ", ".join(f'"{column}"' for column in columns)
