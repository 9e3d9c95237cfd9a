"""The side of the application: starts workers when first needed, kills the one that takes too long.

Our own small pool, because concurrent.futures cannot stop one hanging task without breaking all others,
and multiprocessing would load the whole application (with its secrets) into the process that reads hostile files.
"""

import atexit
import contextlib
import json
import os
import subprocess
import sys
import threading
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
# The hash seed is fixed so that the same input gives the same bytes in every worker.
ENVIRONMENT = {"PATH": os.defpath, "LANG": "C.UTF-8", "HOME": "/nonexistent", "PYTHONHASHSEED": "0"}
MEGABYTE = 1024 * 1024


class SandboxFailure(Exception):
    """The work was not done: out of time or memory, or the worker failed; str() is for the log."""


class SandboxBusy(SandboxFailure):
    """No worker became free in time; the same work may succeed later."""


class Worker:
    """One process that does one job after another."""

    def __init__(self, target, memory_mb):
        command = [sys.executable, "-m", "biuro.core.sandbox.worker", target, str(memory_mb * MEGABYTE)]
        pipe = subprocess.PIPE
        self.jobs = 0
        self.process = subprocess.Popen(  # noqa: S603 - a fixed command of ours
            command, stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL, cwd=ROOT, env=ENVIRONMENT
        )

    def run(self, options, payload, seconds):
        """Return (answer, bytes) of one job; raises OSError or ValueError when the process died or was killed."""
        self.jobs += 1
        header = {"options": options, "seconds": seconds, "size": len(payload)}
        timer = threading.Timer(seconds, self.process.kill)
        timer.daemon = True
        timer.start()
        try:
            self.process.stdin.write(json.dumps(header).encode() + b"\n")
            self.process.stdin.write(payload)
            self.process.stdin.flush()
            answer = json.loads(self.process.stdout.readline())
            return answer, self.process.stdout.read(answer["size"])
        finally:
            timer.cancel()

    def stop(self):
        """End the process at once and release its pipes."""
        self.process.kill()
        with contextlib.suppress(BrokenPipeError):
            self.process.stdin.close()
        self.process.stdout.close()
        self.process.wait()


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
        if "error" in answer:
            worker.stop()  # a library that ran out of memory half-way may be broken for the next job
            raise SandboxFailure(f"{self.target}: {answer['error']}")
        self._give_back(worker)
        return result

    def _take(self):
        with self._lock:
            while self._idle:
                worker = self._idle.pop()
                if worker.process.poll() is None:
                    return worker
                worker.stop()
        return Worker(self.target, self.memory_mb)

    def _give_back(self, worker):
        if worker.jobs >= self.jobs_per_worker:
            worker.stop()
            return
        with self._lock:
            self._idle.append(worker)

    def close(self):
        """End the idle workers; the next job starts new ones."""
        with self._lock:
            while self._idle:
                self._idle.pop().stop()
