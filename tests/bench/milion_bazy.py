"""Two databases of the same bureau side by side, one of a thousand cases and one of a million, asked by turns.

Measured is processor time, of this process and of the process of the database that answers it: on a machine that also
does other things the clock on the wall measures those. Both databases are copies of one; BIURO_ZOSTAW=1 leaves them.
"""

import os
from collections.abc import Callable
from statistics import median
from time import clock_gettime, perf_counter, process_time
from typing import NamedTuple
from urllib.parse import urlsplit, urlunsplit

import psycopg
from django.db import connections
from psycopg import sql

SERWER = urlsplit(os.environ.get("DATABASE_OWNER_URL") or os.environ["DATABASE_URL"])
MALA, DUZA = "biuro_tysiac", "biuro_milion"
ZOSTAW = os.environ.get("BIURO_ZOSTAW") == "1"


def url(name: str) -> str:
    """The address of one of them."""
    return urlunsplit(SERWER._replace(path=f"/{name}"))


class Czas(NamedTuple):
    """Seconds of processor, and on the wall."""

    procesora: float
    na_scianie: float


class Bazy:
    """The two databases; `with` makes the empty large one and removes both at the end."""

    def __init__(self) -> None:
        self._known: dict[str, object] = {}
        self._server = psycopg.connect(urlunsplit(SERWER), autocommit=True)

    def there(self) -> bool:
        """Are both left from an earlier run?"""
        found = self._server.execute("SELECT datname FROM pg_database").fetchall()
        return {(MALA,), (DUZA,)} <= set(found)

    def create(self) -> None:
        """An empty large database, in place of whatever was there."""
        self.drop()
        self._server.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(DUZA)))

    def copy(self) -> None:
        """The small one as the large one is now."""
        connections["default"].close()
        names = (sql.Identifier(MALA), sql.Identifier(DUZA))
        self._server.execute(sql.SQL("CREATE DATABASE {} TEMPLATE {}").format(*names))

    def drop(self) -> None:
        """Remove both."""
        for name in (MALA, DUZA):
            if name in self._known:
                self._known[name].close()
            self._server.execute(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name)))

    def use(self, name: str) -> None:
        """From here on the application asks this one."""
        if name not in self._known:
            wrapper = connections.create_connection("default")
            wrapper.settings_dict = wrapper.settings_dict | {"NAME": name}
            self._known[name] = wrapper
        connections["default"] = self._known[name]
        if connections["default"].connection is None:
            with connections["default"].cursor() as cursor:  # one process answers, so its time is the whole
                cursor.execute("SET max_parallel_workers_per_gather = 0")

    def by_turns(self, action: Callable[[int], object], turns: int) -> tuple[Czas, Czas]:
        """action(0) on the small and action(1) on the large one, one of each in turn after a warm-up: the medians."""
        times: tuple[list, list] = [], []
        for turn in range(-1, turns):
            for which, name in enumerate((MALA, DUZA)):
                self.use(name)
                took = timed(lambda which=which: action(which))
                if turn >= 0:
                    times[which].append(took)
        return middle(times[0]), middle(times[1])


def middle(times: list[Czas]) -> Czas:
    """The medians."""
    return Czas(*(median(column) for column in zip(*times, strict=True)))


def timed(action: Callable[[], object]) -> Czas:
    """What one run cost."""
    clock = ((~connections["default"].connection.info.backend_pid) << 3) | 2  # clock_getcpuclockid of the database
    began = perf_counter(), process_time() + clock_gettime(clock)
    action()
    return Czas(process_time() + clock_gettime(clock) - began[1], perf_counter() - began[0])
