"""Jobs run inside the sandbox by test_sandbox.py."""

import ctypes
import os
import resource
import signal
import socket
import subprocess
import tempfile
import time

HANG = 8  # seconds
MEMORY = [b""]


def program():
    return subprocess.run(["true"], check=True)


def deaf():
    """Sleep where no alarm is heard."""
    signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGALRM})
    time.sleep(HANG)


def stubborn():
    """The same, also to what asks a process to end."""
    for number in (signal.SIGALRM, signal.SIGTERM, signal.SIGHUP, signal.SIGINT):
        signal.signal(number, signal.SIG_IGN)
    time.sleep(HANG)


def remember(payload):
    """Leave something behind in the process."""
    MEMORY[0] = payload
    return b""


def folder():
    """The folder for what a library writes down, with something in it."""
    made = tempfile.mkdtemp()
    return os.path.dirname(made).encode()


JOBS = {
    "parent": lambda payload: str(os.getppid()).encode(),
    "deaf": lambda payload: deaf(),
    "stubborn": lambda payload: stubborn(),
    "crash": lambda payload: ctypes.string_at(0),
    "remember": remember,
    "recall": lambda payload: MEMORY[0],
    "limits": lambda payload: repr(
        [resource.getrlimit(resource.RLIMIT_AS), resource.getrlimit(resource.RLIMIT_CORE)]
    ).encode(),
    "folder": lambda payload: folder(),
    "echo": lambda payload: payload,
    "pid": lambda payload: str(os.getpid()).encode(),
    "raise": lambda payload: {}["missing"],
    "hang": lambda payload: time.sleep(HANG),
    "memory": lambda payload: bytearray(400 * 1024 * 1024)[:0],
    "die": lambda payload: os.abort(),
    "socket": lambda payload: socket.create_connection(("127.0.0.1", 9)),
    "resolve": lambda payload: socket.getaddrinfo("localhost", 80),
    "program": lambda payload: program(),
    "shell": lambda payload: os.system("true"),  # noqa: S605 - must be refused
    "fork": lambda payload: os.fork() and b"",
    "environment": lambda payload: repr(dict(os.environ)).encode(),
    "print": lambda payload: print("noise", flush=True) or payload,  # noqa: T201 - must not reach the answer
}


def job(options, payload):
    return JOBS[options["job"]](payload)
