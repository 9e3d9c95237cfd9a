"""The raw limit: the same database, one statement that takes the next number and writes the entry, durable."""

import threading
import time

import psycopg

TABLE = """
DROP TABLE IF EXISTS pomiar_rejestr, pomiar_licznik;
CREATE TABLE pomiar_licznik (rok int PRIMARY KEY, ostatni int NOT NULL);
INSERT INTO pomiar_licznik VALUES (2026, 0);
CREATE TABLE pomiar_rejestr (id bigserial PRIMARY KEY, rok int, numer int, tytul text, UNIQUE (rok, numer));
"""
STATEMENT = """
WITH n AS (UPDATE pomiar_licznik SET ostatni = ostatni + 1 WHERE rok = 2026 RETURNING ostatni)
INSERT INTO pomiar_rejestr (rok, numer, tytul) SELECT 2026, ostatni, 'Pismo pomiarowe' FROM n
"""


def raw_limit(url: str, connections: int, seconds: float) -> float:
    """Entries per second of the bare statement with that many connections."""
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(TABLE)
    end = time.monotonic() + seconds
    done = [0] * connections
    threads = [threading.Thread(target=_write, args=(url, end, done, i)) for i in range(connections)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("DROP TABLE pomiar_rejestr, pomiar_licznik")
    return sum(done) / seconds


def _write(url: str, end: float, done: list[int], index: int) -> None:
    with psycopg.connect(url, autocommit=True) as connection:
        while time.monotonic() < end:
            connection.execute(STATEMENT)
            done[index] += 1
