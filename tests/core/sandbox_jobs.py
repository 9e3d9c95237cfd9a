"""Jobs run inside the sandbox by test_sandbox.py."""

import os
import socket
import subprocess
import time

HANG = 8  # seconds


def program():
    return subprocess.run(["true"], check=True)


JOBS = {
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
