"""Text in the order of the Polish alphabet, for queries and for indexes alike; the function is of migration 0002."""

from django.db.models import F, Func, TextField
from django.db.models.functions import Collate

SORTKEY = "pl_sortkey"


def pl(path: str) -> Collate:
    """The text of the path as a key that sorts in Polish on any server."""
    return Collate(Func(F(path), function=SORTKEY, output_field=TextField()), "C")
