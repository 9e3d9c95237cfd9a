"""Hashing of passwords is the cheapest way to stop the server: one core stays free of it, and nobody queues.

The places are locks on files, so they hold over all processes of the machine and free themselves when one dies.
Two people who log in at the same moment would get in each other's way, so there are two chairs to wait on for a
second; whoever finds no chair is told at once to try again.
"""

import fcntl
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from django.conf import settings

from biuro.core.errors import UserError

LONGEST_PASSWORD = 4096  # bytes; a longer one is refused before hashing
CHAIRS = 2
PATIENCE, PAUSE = 1.0, 0.02  # seconds on a chair, and between two looks


class SerwerZajety(UserError):
    """All places are taken."""

    sekundy = 2

    def __init__(self) -> None:
        super().__init__("W tej chwili sprawdzamy zbyt wiele haseł naraz. Spróbuj ponownie za kilka sekund.")


@contextmanager
def miejsce() -> Iterator[None]:
    """Hold one of the places; raises SerwerZajety when none is free and no chair either."""
    taken = _place() or _patiently()
    if taken is None:
        raise SerwerZajety
    with taken:
        yield


def za_dlugie(password: str) -> bool:
    """True for what no person types."""
    return len(password.encode(errors="replace")) > LONGEST_PASSWORD


def _place() -> IO | None:
    return _take("miejsce", max(1, (os.cpu_count() or 1) - 1))


def _patiently() -> IO | None:
    chair = _take("krzeslo", CHAIRS)
    if chair is None:
        return None
    with chair:
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            time.sleep(PAUSE)
            if taken := _place():
                return taken
    return None


def _take(name: str, count: int) -> IO | None:
    """The first free one of `count` locks, held until its file is closed."""
    folder = Path(settings.BIURO_DATA) / "haszowanie"
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    for number in range(count):
        file = (folder / f"{name}{number}").open("w")
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            file.close()
        else:
            return file
    return None
