"""What each client process does; a module of its own, because a spawned process cannot import a __main__."""

import time
from concurrent.futures import ThreadPoolExecutor

from tests.bench.gniazdo import Gniazdo


def register_many(port: int, cookies: dict, token: str, connections: int, seconds: float) -> tuple[int, int]:
    """In one process: that many connections, each registering as fast as it is answered."""
    clients = [Gniazdo(port, cookies, token) for _ in range(connections)]
    end = time.monotonic() + seconds
    with ThreadPoolExecutor(connections) as pool:
        results = list(pool.map(until, clients, [end] * connections))
    return sum(done for done, _ in results), sum(wrong for _, wrong in results)


def until(client: Gniazdo, end: float) -> tuple[int, int]:
    """Register until the time is over; return accepted and refused."""
    done = wrong = 0
    while time.monotonic() < end:
        done, wrong = (done + 1, wrong) if client.register() else (done, wrong + 1)
    return done, wrong
