"""A clock that can be set, for loading a past month through the same operations people use."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from unittest.mock import patch


@contextmanager
def o_godzinie(chwila: datetime) -> Iterator[None]:
    """Inside the block every operation believes it is that (aware) moment."""
    with patch("django.utils.timezone.now", lambda: chwila):
        yield
