"""make bench: prints what the application does beside the raw limit of the same machine in the same run."""

import multiprocessing
import subprocess
import sys
import time

from tests.bench.klient import Klient
from tests.bench.praca import register_many
from tests.bench.raport import say
from tests.bench.stack import Stack, running
from tests.bench.surowa import raw_limit

CONNECTIONS = 16
SECONDS = 6.0
PAGES = [("Moja teczka", "/"), ("rejestr przesyłek", "/przesylki/"), ("szukanie", "/przesylki/?q=pomiarowe")]
CLIENTS = 4  # processes, each with a share of the connections


def main() -> None:
    """Run every measurement and print one line for each."""
    with running() as stack:
        raw = raw_limit(stack.database(owner=True), CONNECTIONS, SECONDS)
        rate, wrong = registrations(stack)
        say("limit bazy, jedno polecenie, 16 połączeń", f"{raw:8.0f} wpisów/s")
        say("rejestracja przez HTTP, 16 połączeń", f"{rate:8.0f} wpisów/s   {rate / raw:.2f} limitu, błędy: {wrong}")
        pages(stack)
        with_owner = {**stack.env, "DATABASE_URL": stack.database(owner=True)}
        codes = [_part(what, with_owner) for what in ("struktura", "wydruk")]
    codes.append(_part("obliczenia"))
    sys.exit(max(codes))  # all are printed, whichever aim was missed


def _part(name: str, env: dict[str, str] | None = None) -> int:
    return subprocess.run([sys.executable, "-m", f"tests.bench.{name}"], check=False, env=env).returncode


def registrations(stack: Stack) -> tuple[float, int]:
    """Registrations per second over HTTP, and how many were not accepted."""
    logged_in = Klient(stack.port)
    logged_in.login("b.nowaczyk", stack.password())
    share = CONNECTIONS // CLIENTS
    arguments = [(stack.port, logged_in.cookies, logged_in.token, share, SECONDS)] * CLIENTS
    with multiprocessing.get_context("spawn").Pool(CLIENTS) as pool:
        results = pool.starmap(register_many, arguments)
    return sum(done for done, _ in results) / SECONDS, sum(wrong for _, wrong in results)


def pages(stack: Stack) -> None:
    """The time of the pages people open all day, after those registrations."""
    client = Klient(stack.port)
    client.login("e.wronecka", stack.password())
    for name, path in PAGES:
        times = sorted(timed(client, path) for _ in range(15))
        say(f"strona: {name}", f"{times[0] * 1000:8.1f} ms najkrócej, {times[7] * 1000:.1f} ms mediana")


def timed(client: Klient, path: str) -> float:
    """Seconds of one request."""
    began = time.perf_counter()
    client.request("GET", path)
    return time.perf_counter() - began


if __name__ == "__main__":
    main()
