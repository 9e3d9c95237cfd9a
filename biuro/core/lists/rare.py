"""A condition that few rows meet, turned into those rows.

The database does not know how common a typed word is. Taken for common, it walks the whole list in its order and
compares every row; the few rows of a rare word are found at once by their own index, so they are asked for first.
"""

from django.db.models import Model, Q

NIELICZNE = 2_000  # rows; a word met more often fills a page soon in whatever order


def nieliczne(model: type[Model], warunek: Q) -> Q:
    """The rows of the model that meet the condition, where they are few; otherwise the condition itself."""
    found = model._default_manager.filter(warunek).order_by().values_list("pk", flat=True)[: NIELICZNE + 1]
    ids = list(found)
    return Q(pk__in=ids) if len(ids) <= NIELICZNE else warunek
