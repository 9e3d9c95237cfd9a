"""Pages of a day in a bureau of sixty people: after forty orders in ten years beside the bureau of one order.

The same client, process and database, by turns; the ratio is of the quickest times, for a busy machine only adds to
them. The aim is at most 1.2.
"""

import os
import sys
import time

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "biuro.settings")
django.setup()

from django.conf import settings  # noqa: E402 - Django must be set up first
from django.db import connection, transaction  # noqa: E402
from django.test import Client  # noqa: E402
from django.test.utils import CaptureQueriesContext  # noqa: E402

from org.kadry.models import Pracownik  # noqa: E402
from org.struktura.models import Zarzadzenie  # noqa: E402
from tests import dziesiec_lat  # noqa: E402
from tests.bench.raport import say  # noqa: E402

RAZY, KOLEJEK = 15, 2
CEL = 1.2
STRONY = (
    ("Struktura na dzień", "/struktura/?na=2021-06-01"),
    ("Co się zmieniło", "/struktura/porownanie/?od=2018-01-01&do=2026-01-01"),
    ("Schemat", "/schemat/?na=2021-06-01"),
    ("Pracownicy w dniu", "/pracownicy/?na=2021-06-01"),
    ("Kto co podpisuje", "/kto-co-podpisuje/?na=2021-06-01"),
)


def measure(client: Client) -> dict[str, tuple[float, int]]:
    """Of each page the quickest of its times (s) and its queries."""
    found = {}
    for name, path in STRONY:
        client.get(path)
        with CaptureQueriesContext(connection) as captured:
            client.get(path)
        queries = len(captured)
        found[name] = min(_timed(client, path) for _ in range(RAZY)), queries
    return found


def _timed(client: Client, path: str) -> float:
    began = time.perf_counter()
    if client.get(path).status_code != 200:
        raise RuntimeError(path)
    return time.perf_counter() - began


def _forty(client: Client) -> dict[str, tuple[float, int]]:
    """The same after forty orders, taken back at the end."""
    with transaction.atomic():
        known = Zarzadzenie.objects.filter(struktura_znana=True).count()
        dziesiec_lat.zarzadzenia(dziesiec_lat.ZARZADZEN + 1 - known)
        connection.check_constraints()
        found = measure(client)
        transaction.set_rollback(True)
    return found


def main() -> None:
    """Measure one order and forty by turns, in a transaction that is taken back."""
    settings.ALLOWED_HOSTS = ["*"]
    client = Client()
    with transaction.atomic():
        client.force_login(Pracownik.objects.get(username="e.wronecka"))
        dziesiec_lat.ludzie()
        turns = [(measure(client), _forty(client)) for _ in range(KOLEJEK)]
        transaction.set_rollback(True)
    worst = 0.0
    for name, _ in STRONY:
        before, after = (min(turn[which][name] for turn in turns) for which in (0, 1))
        worst = max(worst, after[0] / before[0])
        said = f"{after[0] * 1000:8.1f} ms, {after[0] / before[0]:.2f} × jedno, zapytań: {after[1]}"
        say(f"{name}, 40 zarządzeń", said)
    sys.exit(worst > CEL)


if __name__ == "__main__":
    main()
