"""The side of the application: starts workers when first needed, kills the one that takes too long.

Our own small pool, because concurrent.futures cannot stop one hanging task without breaking all others,
and multiprocessing would load the whole application (with its secrets) into the process that reads hostile files.
"""

import atexit
import contextlib
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
# The hash seed is fixed so that the same input gives the same bytes in every worker.
ENVIRONMENT = {"PATH": os.defpath, "LANG": "C.UTF-8", "HOME": "/nonexistent", "PYTHONHASHSEED": "0"}
MEGABYTE = 1024 * 1024
START = 60  # seconds for the imports of a worker on a busy machine; they are no part of the time of a job
MARGIN = 2  # seconds after which a worker that did not end its job itself is killed from outside


class SandboxFailure(Exception):
    """The work was not done: out of time or memory, or the worker failed; str() is for the log."""


class SandboxBusy(SandboxFailure):
    """No worker became free in time; the same work may succeed later."""


class Worker:
    """One process that does one job after another."""

    def __init__(self, target, memory_mb, quota):
        self.quota, self.jobs, self.ready = quota, 0, False
        self.folder = tempfile.mkdtemp(prefix="sandbox-")  # libraries leave files when they are killed
        limit = str(memory_mb * MEGABYTE)
        command = [sys.executable, "-m", "biuro.core.sandbox.worker", target, limit, self.folder]
        pipe = subprocess.PIPE
        self.process = subprocess.Popen(  # noqa: S603 - a fixed command of ours
            command,
            stdin=pipe,
            stdout=pipe,
            stderr=subprocess.DEVNULL,
            cwd=ROOT,
            env=ENVIRONMENT | {"TMPDIR": self.folder},
            start_new_session=True,  # a group of its own, ended as a whole
        )

    def run(self, options, payload, seconds):
        """Return (answer, bytes) of one job; raises OSError or ValueError when the process died or was killed."""
        if not self.ready:
            with self._killed_after(START):
                self.ready = bool(self.process.stdout.readline())
        self.jobs += 1
        last = self.jobs % self.quota == 0
        header = {"options": options, "seconds": seconds, "size": len(payload), "last": last}
        with self._killed_after(seconds + MARGIN):
            self.process.stdin.write(json.dumps(header).encode() + b"\n")
            self.process.stdin.write(payload)
            self.process.stdin.flush()
            answer = json.loads(self.process.stdout.readline())
            return answer, self.process.stdout.read(answer["size"])

    @contextlib.contextmanager
    def _killed_after(self, seconds):
        timer = threading.Timer(seconds, self._kill)
        timer.daemon = True
        timer.start()
        try:
            yield
        finally:
            timer.cancel()

    def _kill(self):
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGKILL)

    def stop(self):
        """End the process at once, release its pipes and remove what it left."""
        self._kill()
        with contextlib.suppress(BrokenPipeError):
            self.process.stdin.close()
        self.process.stdout.close()
        self.process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)


class Sandbox:
    """A few workers for one function, given as "module:function" with the signature (options, payload) -> bytes."""

    def __init__(self, target, *, memory_mb, seconds, size=2, jobs_per_worker=100):
        self.target, self.memory_mb, self.seconds = target, memory_mb, seconds
        self.size, self.jobs_per_worker = size, jobs_per_worker
        self._forget()
        atexit.register(self.close)
        os.register_at_fork(after_in_child=self._forget)

    def _forget(self):
        """Begin without workers; after a fork those of the parent are not ours."""
        self._idle, self._lock = [], threading.Lock()
        self._places = threading.BoundedSemaphore(self.size)

    def run(self, options, payload):
        """Do one job; return the bytes the function gave.

        Raises SandboxBusy when no worker is free within the time of one job, SandboxFailure when the job takes
        longer than `seconds` or more than `memory_mb`, and when the function raises.
        """
        if not self._places.acquire(timeout=self.seconds):
            raise SandboxBusy(f"{self.target}: all workers are busy")
        try:
            return self._run(self._take(), options, payload)
        finally:
            self._places.release()

    def _run(self, worker, options, payload):
        try:
            answer, result = worker.run(options, payload, self.seconds)
        except (OSError, ValueError) as fault:
            worker.stop()
            raise SandboxFailure(f"{self.target}: killed by a limit ({worker.process.returncode})") from fault
        except BaseException:
            worker.stop()  # interrupted between a question and its answer: the next answer would be the wrong one
            raise
        self._give_back(worker)
        if "error" in answer:
            raise SandboxFailure(f"{self.target}: {answer['error']}")
        return result

    def _take(self):
        with self._lock:
            while self._idle:
                worker = self._idle.pop()
                if worker.process.poll() is None:
                    return worker
                worker.stop()
        return Worker(self.target, self.memory_mb, self.jobs_per_worker)

    def _give_back(self, worker):
        with self._lock:
            self._idle.append(worker)

    def close(self):
        """End the idle workers; the next job starts new ones."""
        with self._lock:
            while self._idle:
                self._idle.pop().stop()
