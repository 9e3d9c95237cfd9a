"""The whole application as `make start` runs it, in a folder of its own, for the length of a measurement."""

import contextlib
import http.client
import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from biuro.core.launcher.environment import REPO, remembered

START = 180  # seconds to wait for the first answer
STOP = 60


def free_port() -> int:
    """A port nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Stack:
    """A running installation: its folder, port and the variables of its database."""

    def __init__(self, data: Path, port: int):
        self.data, self.port = data, port
        self.env = {**os.environ, "BIURO_DATA": str(data), "BIURO_PORT": str(port), "BIURO_HTTPS": "0"}
        self.env.pop("DATABASE_URL", None)
        self.process: subprocess.Popen | None = None

    def start(self) -> float:
        """Start it; return the seconds until the login page answered."""
        began = time.monotonic()
        command = [sys.executable, "-m", "biuro.core.launcher", "start"]
        with (self.data / "start.log").open("ab") as log:
            self.process = subprocess.Popen(command, cwd=REPO, env=self.env, stdout=log, stderr=log)
        while not self.answers():
            if self.process.poll() is not None or time.monotonic() - began > START:
                raise RuntimeError((self.data / "start.log").read_text()[-2000:])
            time.sleep(0.1)
        return time.monotonic() - began

    def answers(self) -> bool:
        """Does the login page come?"""
        with contextlib.suppress(OSError, http.client.HTTPException):
            connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=2)
            connection.request("GET", "/konto/zaloguj/")
            return connection.getresponse().status == http.client.OK
        return False

    def database(self, *, owner: bool = False) -> str:
        """The URL of its database, as the application or as the owner."""
        found = remembered(self.env, as_owner=owner)
        return found["DATABASE_OWNER_URL"] if owner else found["DATABASE_URL"]

    def password(self) -> str:
        """The password of the cast."""
        return (self.data / "tajne" / "haslo-obsady").read_text().strip()

    def stop(self) -> None:
        """Stop it as Ctrl-C does."""
        if self.process and self.process.poll() is None:
            self.process.send_signal(signal.SIGINT)
            self.process.wait(STOP)


@contextlib.contextmanager
def running():
    """A stack in a temporary folder, started and stopped."""
    with tempfile.TemporaryDirectory(prefix="biuro-") as folder:
        Path(folder).chmod(0o711)  # the account of the database has to pass
        stack = Stack(Path(folder), free_port())
        try:
            stack.start()
            yield stack
        finally:
            stack.stop()
