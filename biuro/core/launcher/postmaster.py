"""What an earlier server left behind: living processes, and files that only look like a living server."""

import os
import signal
from pathlib import Path

from biuro.core.launcher.account import Account
from biuro.core.launcher.environment import PORT
from biuro.core.launcher.processes import all_pids, put_down

FAST, IMMEDIATE, KILL = (signal.SIGINT, 10.0), (signal.SIGQUIT, 3.0), (signal.SIGKILL, 3.0)


def clear(data: Path, sockets: Path, account: Account) -> None:
    """Make sure that nothing runs on this data and that no lock file says otherwise. Hold the supervisor's lock.

    A PID in postmaster.pid proves nothing: after a restart of the machine it belongs to another program, and then
    PostgreSQL refuses to start for ever. What proves life is a `postgres` whose working folder is this data.
    """
    put_down(lambda: main_process(data), [FAST, IMMEDIATE, KILL])
    put_down(lambda: living(data), [IMMEDIATE, KILL])  # orphans of a killed postmaster hold its shared memory
    (data / "postmaster.pid").unlink(missing_ok=True)
    for name in (f".s.PGSQL.{PORT}.lock", f".s.PGSQL.{PORT}"):
        path = sockets / name
        if os.path.lexists(path) and path.lstat().st_uid == account.uid:
            path.unlink()


def living(data: Path) -> list[int]:
    """Processes of PostgreSQL that work on this data."""
    return [pid for pid in all_pids() if is_postgres_of(pid, data)]


def main_process(data: Path) -> list[int]:
    """The postmaster of this data, when it lives: its command line names the folder."""
    named = os.fsencode(data)
    return [pid for pid in living(data) if named in command_line(pid)]


def is_postgres_of(pid: int, data: Path) -> bool:
    """Is it a `postgres` working in this folder? Another user's process cannot be: it could not own the data."""
    try:
        program = Path(os.readlink(f"/proc/{pid}/exe")).name.removesuffix(" (deleted)")
        return program == "postgres" and os.path.samefile(f"/proc/{pid}/cwd", data)
    except OSError:
        return False


def command_line(pid: int) -> list[bytes]:
    """Arguments of a process; empty when it is gone."""
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes().split(b"\0")
    except OSError:
        return []
