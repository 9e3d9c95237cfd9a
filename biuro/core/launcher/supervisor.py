"""Keeps the parts running: starts each one again when it dies, stops all of them in order."""

import signal
import subprocess
import time
from collections.abc import Callable
from dataclasses import dataclass

from biuro.core.launcher.processes import put_down, tagged

LONGEST_PAUSE = 3.0  # seconds between two attempts; the web server must be back within 5
STEADY = 10.0  # seconds after which a part counts as running well again
LOOK = 0.1  # seconds between looks at the parts


class Stopped(BaseException):  # a signal asked us to end; no handler of errors may swallow it
    """SIGINT, SIGTERM or SIGHUP came."""


@dataclass
class Part:
    """One process of the installation: how it is started, how it is asked to end, how long it may take."""

    name: str
    spawn: Callable[[], subprocess.Popen]
    tag: str = ""  # of the part's descendants; what a killed part leaves behind is put down
    goodbye: int = signal.SIGTERM
    patience: float = 10.0
    process: subprocess.Popen | None = None
    failures: int = 0
    due: float = 0.0
    began: float = 0.0

    def run(self) -> None:
        """Start it now."""
        self.process, self.began = self.spawn(), time.monotonic()

    def look(self, tell: Callable[[str], None]) -> None:
        """Note a death; start again when the pause is over."""
        now = time.monotonic()
        if self.process is not None and self.process.poll() is not None:
            self.failures = 0 if now - self.began > STEADY else self.failures + 1
            self.due = now + min(0.1 * 2**self.failures, LONGEST_PAUSE)
            tell(f"{self.name}: proces zakończył się (kod {self.process.returncode}), uruchamiam ponownie.")
            self.process = None
            self.sweep()
        if self.process is None and now >= self.due:
            self.run()

    def stop(self) -> None:
        """Ask it to end, insist after its patience, and leave no descendant."""
        if self.process is not None and self.process.poll() is None:
            self.process.send_signal(self.goodbye)
            try:
                self.process.wait(self.patience)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
        self.process = None
        self.sweep()

    def sweep(self) -> None:
        """Put down descendants that outlived the process."""
        if self.tag:
            put_down(lambda: tagged(self.tag), [(signal.SIGKILL, 3.0)])


class Supervisor:
    """The parts in the order of their start; they are stopped in the opposite order."""

    def __init__(self, tell: Callable[[str], None]):
        self.parts: list[Part] = []
        self.tell = tell

    def add(self, part: Part) -> None:
        """Watch a part; it is started now unless it runs already."""
        self.parts.append(part)
        if part.process is None:
            part.run()

    def look(self) -> None:
        """One round: bring back whatever died."""
        for part in self.parts:
            part.look(self.tell)

    def watch(self) -> None:
        """Watch until a signal comes (Stopped)."""
        while True:
            self.look()
            time.sleep(LOOK)

    def stop(self) -> None:
        """Stop everything; further signals are ignored, for this ends by itself."""
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, signal.SIG_IGN)
        while self.parts:
            self.parts.pop().stop()


def stop_on_signals() -> None:
    """From now on SIGINT, SIGTERM and SIGHUP raise Stopped in the main thread; `nohup` keeps its meaning."""

    def raise_stopped(number: int, frame: object) -> None:
        raise Stopped

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, raise_stopped)
    if signal.getsignal(signal.SIGHUP) != signal.SIG_IGN:
        signal.signal(signal.SIGHUP, raise_stopped)
