"""The parts above the database: the web server and the background worker, and the wait for the first answer."""

import http.client
import resource
import socket
import subprocess
import sys
import time
from collections.abc import Mapping
from functools import partial

from biuro.core.launcher.environment import REPO, Folders, StartRefused
from biuro.core.launcher.processes import TAG, fresh_log, launch, tail
from biuro.core.launcher.supervisor import Part, Supervisor

WORKERS = 2
GRANIAN = [
    *("--interface", "rsgi", "--http", "1", "--no-ws", "--workers", str(WORKERS)),
    *("--backlog", "2048", "--backpressure", "1024"),  # connections held by one worker, most of them idle or slow
    *("--http1-header-read-timeout", "10000"),  # milliseconds
    *("--respawn-failed-workers", "--workers-kill-timeout", "5"),
    "biuro.rsgi:application",
]
OPEN_FILES = 16384  # connections and the temporary files of long bodies
CRASHES = 2  # of the web server before its first answer


def tag(place: Folders, name: str = "") -> str:
    """The mark of a part of this installation in the environment of its processes; without a name, of all parts."""
    return f"{place.data}:{name}"


def address(env: Mapping[str, str]) -> tuple[str, int]:
    """Where to listen. Raises StartRefused when the port is taken."""
    host, port = env.get("BIURO_HOST") or "127.0.0.1", int(env.get("BIURO_PORT") or 8000)
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            raise StartRefused(
                f"Port {port} jest zajęty przez inny program. Podaj inny: BIURO_PORT={port + 1} make start"
            ) from error
    return host, port


def url(host: str, port: int) -> str:
    """What a person types to get there."""
    return f"http://{'localhost' if host in ('127.0.0.1', '0.0.0.0') else host}:{port}/"  # noqa: S104 – compared only


def web(place: Folders, env: Mapping[str, str], host: str, port: int) -> Part:
    """The web server."""
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(OPEN_FILES, most), most))
    command = [sys.executable, "-m", "granian", "--host", host, "--port", str(port), *GRANIAN]
    return part(place, env, "serwer", command)


def worker(place: Folders, env: Mapping[str, str]) -> Part:
    """The background worker."""
    return part(place, env, "zadania", [sys.executable, str(REPO / "manage.py"), "procrastinate", "worker"])


def part(place: Folders, env: Mapping[str, str], name: str, command: list[str]) -> Part:
    """A supervised program of ours with its log and its mark."""
    mark = tag(place, name)
    return Part(name, partial(_spawn, place, {**env, TAG: mark}, name, command), tag=mark)


def _spawn(place: Folders, env: Mapping[str, str], name: str, command: list[str]) -> subprocess.Popen:
    return launch(command, log=fresh_log(place.logs / f"{name}.log"), env=env, cwd=REPO)


def wait_for_answer(place: Folders, supervisor: Supervisor, server: Part, host: str, port: int) -> None:
    """Return when the web server answers anything at all. Raises StartRefused when it keeps dying."""
    while not answers(host, port):
        supervisor.look()
        if server.failures > CRASHES:
            raise StartRefused(f"Serwer nie chce wystartować. Koniec dziennika:\n{tail(place.logs / 'serwer.log')}")
        time.sleep(0.05)


def answers(host: str, port: int) -> bool:
    """Does a web server answer there?"""
    connection = http.client.HTTPConnection("127.0.0.1" if host == "0.0.0.0" else host, port, timeout=10)  # noqa: S104 – compared only
    try:
        connection.request("HEAD", "/")
        return connection.getresponse().status > 0
    except OSError:
        return False
    finally:
        connection.close()
