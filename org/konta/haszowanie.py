"""Hashing of passwords is the cheapest way to stop the server: at most one at a time per core, and nobody queues.

The places are locks on files, so they hold over all processes of the machine and free themselves when one dies.
"""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from django.conf import settings

from biuro.core.errors import UserError

LONGEST_PASSWORD = 4096  # bytes; a longer one is refused before hashing


class SerwerZajety(UserError):
    """All places are taken."""

    sekundy = 2

    def __init__(self) -> None:
        super().__init__("W tej chwili sprawdzamy zbyt wiele haseł naraz. Spróbuj ponownie za kilka sekund.")


@contextmanager
def miejsce() -> Iterator[None]:
    """Hold one of the places; raises SerwerZajety when none is free."""
    taken = next(filter(None, map(_try, range(os.cpu_count() or 1))), None)
    if taken is None:
        raise SerwerZajety
    with taken:
        yield


def za_dlugie(password: str) -> bool:
    """True for what no person types."""
    return len(password.encode(errors="replace")) > LONGEST_PASSWORD


def _try(number: int) -> IO | None:
    folder = Path(settings.BIURO_DATA) / "haszowanie"
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    file = (folder / str(number)).open("w")
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        file.close()
        return None
    return file
