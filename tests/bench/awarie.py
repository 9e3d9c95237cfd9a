"""make awarie: registrations with double clicks from many processes while parts of the application are killed.

usage: python -m tests.bench.awarie [REGISTRATIONS] [KILLS]. Ends with exit code 1 when a number is missing or doubled,
an acknowledged entry is lost, a key has two numbers, history does not verify, or the application does not come back.
"""

import contextlib
import http.client
import multiprocessing
import os
import random
import re
import signal
import subprocess
import sys
import time
import uuid
from collections import Counter
from pathlib import Path

import psycopg

from biuro.core.launcher.environment import REPO
from biuro.core.launcher.processes import tagged
from tests.bench.klient import Klient
from tests.bench.raport import say
from tests.bench.stack import Stack, running

PROCESSES, BATCH = 16, 1_600  # registrations at a time, until there are enough of them and of kills
PARTS = ("serwer", "zadania", "baza")  # as the launcher marks them
BACK = 15.0  # seconds within which the application must answer again
PATIENCE = 120.0  # seconds a client tries one registration
SAVED = re.compile(r"zapisano=(\d+)-(\d+)")


def main(registrations: int, kills: int) -> int:
    """Run the trial and print what was found."""
    with running() as stack:
        first = Klient(stack.port)
        first.login("b.nowaczyk", stack.password())
        arguments = [(stack.port, first.cookies, first.token, BATCH // PROCESSES)] * PROCESSES
        acknowledged, slowest, hit = [], 0.0, Counter()
        with multiprocessing.get_context("spawn").Pool(PROCESSES) as pool:
            while len(acknowledged) < registrations or hit.total() < kills:
                work = pool.starmap_async(register_share, arguments)
                slowest = max(slowest, kill_while(stack, first.cookies, work, kills, hit))
                acknowledged += [pair for part in work.get() for pair in part]
        return report(stack, acknowledged, slowest, hit)


def register_share(port: int, cookies: dict, token: str, count: int) -> list[tuple[str, int]]:
    """In one process: register, every third time with a double click; return (key, number) as acknowledged."""
    client = Klient(port, cookies, token)
    done = []
    for n in range(count):
        key = uuid.uuid4()
        number = insist(client, key)
        done.append((str(key), number))
        if n % 3 == 0:
            done.append((str(key), insist(client, key)))
    return done


def insist(client: Klient, key: uuid.UUID) -> int:
    """Send the same form until it is acknowledged, as a person does after a lost answer; return the number."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        with contextlib.suppress(OSError, http.client.HTTPException):
            status, location = client.register(key)
            if found := SAVED.search(location):
                return int(found.group(2))
            if status not in {500, 503}:
                raise RuntimeError(f"registration answered {status} {location}")
        client.connection.close()
        time.sleep(0.1)
    raise RuntimeError("not acknowledged in time")


def kill_while(stack: Stack, cookies: dict, work, kills: int, hit: Counter) -> float:
    """kill -9 random parts while the clients work, counting in `hit`; return the longest silence afterwards (s)."""
    chance, slowest = random.Random(1510 + hit.total()), 0.0  # noqa: S311 - which part dies is no secret
    while hit.total() < kills and not work.ready():
        name = chance.choice(PARTS)
        if not (victims := running_as(stack, name)):
            continue  # it is being started again
        with contextlib.suppress(ProcessLookupError):
            os.kill(chance.choice(victims), signal.SIGKILL)
        hit[name] += 1
        slowest = max(slowest, silence(stack, cookies))
        time.sleep(chance.uniform(0.05, 0.4))
    return slowest


def silence(stack: Stack, cookies: dict) -> float:
    """Seconds until a page of somebody logged in comes again: it needs the database, too."""
    began = time.monotonic()
    while not answers(stack, cookies):
        if time.monotonic() - began > 4 * BACK:
            raise RuntimeError("the application did not come back")
        time.sleep(0.05)
    return time.monotonic() - began


def answers(stack: Stack, cookies: dict) -> bool:
    """Does the page of the search come?"""
    headers = {"Cookie": "; ".join(f"{name}={value}" for name, value in cookies.items())}
    with contextlib.suppress(OSError, http.client.HTTPException):
        connection = http.client.HTTPConnection("127.0.0.1", stack.port, timeout=2)
        connection.request("GET", "/szukaj/", headers=headers)
        return connection.getresponse().status == http.client.OK
    return False


def running_as(stack: Stack, name: str) -> list[int]:
    """The processes of a part below the supervisor: of the web server, the worker, the database with its backends."""
    if name != "baza":
        return tagged(f"{stack.data}:{name}")
    pointer = stack.data / "polozenie-bazy"
    with contextlib.suppress(OSError, ValueError, IndexError):
        cluster = stack.data / pointer.read_text() / "postgres"
        postmaster = int((cluster / "postmaster.pid").read_text().splitlines()[0])
        children = Path(f"/proc/{postmaster}/task/{postmaster}/children").read_text().split()
        return [postmaster, *map(int, children)]
    return []


def report(stack: Stack, acknowledged: list[tuple[str, int]], slowest: float, hit: Counter) -> int:
    """Compare what was acknowledged with what the database holds; return the exit code."""
    with psycopg.connect(stack.database(), autocommit=True) as connection:
        rows = connection.execute("SELECT klucz::text, numer FROM sekretariat_przesylka ORDER BY numer").fetchall()
    numbers = [numer for _, numer in rows]
    held = dict(rows)
    wrong = {
        "luki": len(set(range(1, max(numbers) + 1)) - set(numbers)),
        "podwójne numery": len(numbers) - len(set(numbers)),
        "zgubione potwierdzone wpisy": sum(key not in held for key, _ in acknowledged),
        "klucze z innym numerem": sum(held.get(key, number) != number for key, number in acknowledged),
    }
    for name, count in wrong.items():
        say(name, f"{count:8}")
    say("wpisy potwierdzone (z podwójnymi kliknięciami)", f"{len(acknowledged):8}")
    for name in PARTS:
        say(f"kill -9: {name}", f"{hit[name]:8}")
    say("najdłużej bez odpowiedzi", f"{slowest:8.1f} s")
    env = {**stack.env, **{"DATABASE_URL": stack.database()}}
    history = subprocess.run([sys.executable, "manage.py", "verify_history"], cwd=REPO, env=env, check=False)
    return int(any(wrong.values()) or history.returncode != 0 or slowest > BACK)


if __name__ == "__main__":
    counts = [int(text) for text in sys.argv[1:3]]
    sys.exit(main(*(counts or [10_000, 200])))
