"""One supervisor per data folder: the lock, and what the running one says about itself."""

import fcntl
import json
import os
import signal
from pathlib import Path

from biuro.core.launcher.processes import wait_until

LONGEST_STOP = 60.0  # seconds


class Running(Exception):
    """Somebody holds the lock; carries what he wrote: {"pid": …, "adres": …}."""

    def __init__(self, note: dict):
        state = f"już działa pod adresem {note['adres']}" if "adres" in note else "właśnie startuje"
        super().__init__(f"Biuro {state} (proces {note.get('pid', 'nieznany')}).")
        self.note = note


class Lock:
    """An exclusive lock on a file; the kernel frees it when the holder dies, however he dies."""

    def __init__(self, path: Path):
        self.path = path
        path.parent.mkdir(parents=True, exist_ok=True)
        self.file = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            fcntl.flock(self.file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            note = read_note(path)
            os.close(self.file)
            raise Running(note) from None
        self.note({})

    def note(self, about: dict) -> None:
        """Say who holds the lock."""
        os.ftruncate(self.file, 0)
        os.pwrite(self.file, json.dumps({"pid": os.getpid(), **about}).encode(), 0)

    def release(self) -> None:
        """Let the next one in."""
        os.ftruncate(self.file, 0)
        os.close(self.file)


def read_note(path: Path) -> dict:
    """What the holder wrote; empty in the moment before he writes."""
    text = path.read_text()
    return json.loads(text) if text else {}


def holder(path: Path) -> dict | None:
    """The note of the running supervisor; None when nothing runs."""
    if not path.exists():
        return None
    try:
        Lock(path).release()
    except Running as running:
        return running.note
    return None


def stop_holder(path: Path) -> bool:
    """Ask the running supervisor to end and wait for it. False when it did not end in time."""
    note = holder(path)
    if note and "pid" in note:
        os.kill(note["pid"], signal.SIGTERM)
    return wait_until(lambda: holder(path) is None, LONGEST_STOP)
