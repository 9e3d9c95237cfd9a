"""Processes that end with their supervisor, and a sure way to find the ones that did not."""

import ctypes
import os
import signal
import subprocess
import time
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

TAG = "BIURO_PROCES"  # in the environment of every process we start and of its descendants
PR_SET_PDEATHSIG = 1
LIBC = ctypes.CDLL(None, use_errno=True)
LOG_KEPT = 20 * 1024 * 1024  # bytes; a longer log is put aside at the next start


def launch(
    command: list[str],
    *,
    log: Path | None = None,
    env: Mapping[str, str] | None = None,
    at_our_death: int = signal.SIGTERM,
    **popen: Any,
) -> subprocess.Popen:
    """Start a program in a session of its own; the kernel signals it when we die, even by kill -9.

    Call from the main thread only: the kernel watches the thread that forked.
    """
    ours = os.getpid()

    def tie() -> None:
        LIBC.prctl(PR_SET_PDEATHSIG, at_our_death)
        if os.getppid() != ours:
            os.kill(os.getpid(), at_our_death)

    fixed = {"stdin": subprocess.DEVNULL, "start_new_session": True, "preexec_fn": tie}  # we have one thread
    if log is None:
        return subprocess.Popen(command, env=env, **fixed, **popen)
    with log.open("ab") as output:
        return subprocess.Popen(command, env=env, stdout=output, stderr=output, **fixed, **popen)


def fresh_log(path: Path) -> Path:
    """The log to append to; an overgrown one is put aside first."""
    if path.exists() and path.stat().st_size > LOG_KEPT:
        path.replace(path.with_suffix(".poprzedni"))
    path.touch(mode=0o600)
    return path


def tail(path: Path, lines: int = 15) -> str:
    """The last lines of a log, for a message."""
    return "\n".join(path.read_text(errors="replace").splitlines()[-lines:]) if path.exists() else ""


def tagged(tag: str) -> list[int]:
    """Processes whose tag begins with this text, except ourselves and those above us."""
    wanted = f"{TAG}={tag}".encode()
    above = ancestors(os.getpid())
    return [pid for pid in all_pids() if pid not in above and has_variable(pid, wanted)]


def has_variable(pid: int, wanted: bytes) -> bool:
    """Does the environment of the process hold a variable that begins so? False when it is not ours to read."""
    try:
        return any(item.startswith(wanted) for item in Path(f"/proc/{pid}/environ").read_bytes().split(b"\0"))
    except OSError:
        return False


def all_pids() -> list[int]:
    """Every process of the machine."""
    return [int(name) for name in os.listdir("/proc") if name.isdecimal()]


def ancestors(pid: int) -> set[int]:
    """The process and everything above it."""
    found = set()
    while pid > 0:
        found.add(pid)
        pid = int(Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[1])
    return found


def signal_all(pids: Iterable[int], number: int) -> None:
    """Signal each process that still exists."""
    for pid in pids:
        try:
            os.kill(pid, number)
        except ProcessLookupError:
            continue


def put_down(find: Callable[[], list[int]], ladder: Iterable[tuple[int, float]]) -> None:
    """Signal whatever `find` finds, step by step: (signal, seconds to wait for it), until nothing is found."""
    for number, seconds in ladder:
        signal_all(find(), number)
        if wait_until(lambda: not find(), seconds):
            return


def wait_until(condition: Callable[[], bool], seconds: float) -> bool:
    """Ask every 50 ms; tell whether the condition came true in time."""
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            return False
        time.sleep(0.05)
    return True
