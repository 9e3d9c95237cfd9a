"""A database for the length of one command: made for it, thrown away after it.

It is the same server with the same settings as the real one, fsync included: the tests of durability ask it, and on a
suite whose tests roll back it costs little. Every run has its own folder, so two runs at once do not meet.
"""

import os
import secrets
import shutil
import subprocess
from collections.abc import Callable, Mapping

from biuro.core.launcher.environment import REPO, Folders
from biuro.core.launcher.lock import Lock, Running
from biuro.core.launcher.postgres import Postgres
from biuro.core.launcher.processes import launch
from biuro.core.launcher.supervisor import LOOK, Stopped, Supervisor, stop_on_signals

PLACE = REPO / ".dane" / "testy"
BROKEN_OFF = 130  # what shells return after Ctrl-C


def with_database(command: list[str], tell: Callable[[str], None]) -> int:
    """Run the command with DATABASE_URL and return its code; a database given by the caller is used as it is."""
    if os.environ.get("DATABASE_URL"):
        return subprocess.run(command, env=variables(), check=False).returncode
    throw_away_old()
    place = Folders(PLACE / secrets.token_hex(4))
    lock, supervisor = Lock(place.lock), Supervisor(tell)
    stop_on_signals()
    try:
        return run_on(place, command, supervisor, tell)
    except Stopped:
        return BROKEN_OFF
    finally:
        supervisor.stop()
        lock.release()
        throw_away(place)


def run_on(place: Folders, command: list[str], supervisor: Supervisor, tell: Callable[[str], None]) -> int:
    """Start the server, run the command, watch the server meanwhile."""
    postgres = Postgres(place)
    part = postgres.part()
    supervisor.add(part)
    postgres.wait(part, tell)
    return watched(command, variables() | {**postgres.urls(), "BIURO_DATA": str(place.data)}, supervisor)


def variables() -> dict[str, str]:
    """The environment of the command: plain HTTP unless it was asked otherwise, as in `make start`."""
    return {**os.environ, "BIURO_HTTPS": os.environ.get("BIURO_HTTPS") or "0"}


def watched(command: list[str], env: Mapping[str, str], supervisor: Supervisor) -> int:
    """Run a command in the foreground, looking after the parts until it ends."""
    process = launch(command, env=env)
    try:
        while True:
            try:
                return process.wait(LOOK)
            except subprocess.TimeoutExpired:
                supervisor.look()
    finally:
        if process.poll() is None:
            process.terminate()
            process.wait()


def throw_away_old() -> None:
    """Remove what runs ended by kill -9 left: folders whose lock is free."""
    for folder in PLACE.glob("*/"):
        try:
            Lock(Folders(folder).lock).release()
        except Running:
            continue
        throw_away(Folders(folder))


def throw_away(place: Folders) -> None:
    """Remove the folder and, when the database lies elsewhere, that one."""
    pointer = place.data / "polozenie-bazy"
    if pointer.exists():
        shutil.rmtree(place.data / pointer.read_text(), ignore_errors=True)
    shutil.rmtree(place.data, ignore_errors=True)
