"""Register, cases, deadlines, mail and search on a thousand cases, then on a million; beside them Django admin's list.

The same client, process and database. The rows are written by SQL past triggers into a database of their own, which is
removed afterwards; each page is measured as the median of several requests. On a server of its own:
`python -m biuro.core.launcher z-baza python -m tests.bench.milion`.
"""

import os
import sys
import time
from collections.abc import Callable
from urllib.parse import urlsplit, urlunsplit

import django
import psycopg
from psycopg import sql

NAZWA = "biuro_milion"
SERWER = urlsplit(os.environ.get("DATABASE_OWNER_URL") or os.environ["DATABASE_URL"])
BAZA = urlunsplit(SERWER._replace(path=f"/{NAZWA}"))
os.environ |= {"DATABASE_URL": BAZA, "DATABASE_OWNER_URL": BAZA, "BIURO_AS_OWNER": "1"}
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "biuro.settings")
django.setup()

from django.conf import settings  # noqa: E402 - Django must be set up first
from django.core.management import call_command  # noqa: E402
from django.db import connection  # noqa: E402
from django.test import Client  # noqa: E402

from biuro.demo.obsada import wczytaj_obsade  # noqa: E402
from org.kadry.models import Pracownik  # noqa: E402
from org.struktura.operations import wczytaj_strukture  # noqa: E402
from rejestry.jrwa.operations import wczytaj_klasy  # noqa: E402
from tests.bench.milion_admin import SZYBCIEJ, admin_list, our_list  # noqa: E402
from tests.bench.milion_dane import fill  # noqa: E402
from tests.bench.raport import say  # noqa: E402

MALO, DUZO = 1_000, int(os.environ.get("BIURO_SPRAW", "1000000"))
RAZY = 5
CEL = 1.2
STRONY = (
    ("rejestr skarg", "/skargi/"),
    ("rejestr: po wpływie", "/skargi/?sort=-wplyw"),
    ("rejestr: po wnoszącym", "/skargi/?sort=wnoszacy"),
    ("rejestr: po przedmiocie", "/skargi/?sort=przedmiot"),
    ("rejestr: po osobie", "/skargi/?sort=prowadzi"),
    ("rejestr: po terminie", "/skargi/?sort=termin"),
    ("rejestr: w toku", "/skargi/?widok=w_toku"),
    ("rejestr: słowo częste", "/skargi/?q=autobusy"),
    ("rejestr: słowo rzadkie", "/skargi/?q=windy"),
    ("rejestr: skargi na autobusy", "/skargi/?q=skargi+na+autobusy"),
    ("rejestr: znak", "/skargi/?q=PK-II.1510.1000777.2023"),
    ("sprawy", "/sprawy/"),
    ("sprawy: po znaku", "/sprawy/?sort=-znak"),
    ("sprawy: po tytule", "/sprawy/?sort=tytul"),
    ("sprawy: słowo częste", "/sprawy/?q=autobusy"),
    ("sprawy: słowo rzadkie", "/sprawy/?q=windy"),
    ("terminy", "/terminy/"),
    ("przesyłki", "/przesylki/"),
    ("przesyłki: po nadawcy", "/przesylki/?sort=nadawca"),
    ("przesyłki: słowo rzadkie", "/przesylki/?q=windy"),
)
KTO = "e.wronecka"


def median(action: Callable[[], object]) -> float:
    """Seconds of the middle one of several runs, after one that warms up."""
    action()
    times = sorted(_timed(action) for _ in range(RAZY))
    return times[RAZY // 2]


def _timed(action: Callable[[], object]) -> float:
    began = time.perf_counter()
    action()
    return time.perf_counter() - began


def measure(client: Client) -> dict[str, float]:
    """The median of every page and of the search."""
    found = {name: median(lambda path=path: _got(client.get(path))) for name, path in STRONY}
    for text in ("skargi na autobusy", "windy"):
        found[f"/szukaj/ {text}"] = median(lambda text=text: _got(client.post("/szukaj/", {"q": text})))
    return found


def _got(response) -> None:
    if response.status_code != 200:
        raise RuntimeError(f"{response.request['PATH_INFO']}: {response.status_code}")


def main() -> None:
    """Make the database, measure, remove it; 1 when a page is not flat."""
    with psycopg.connect(urlunsplit(SERWER), autocommit=True) as server:
        server.execute(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(NAZWA)))
        server.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(NAZWA)))
        try:
            sys.exit(_measured())
        finally:
            connection.close()
            server.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(NAZWA)))


def _measured() -> bool:
    settings.ALLOWED_HOSTS = ["*"]
    plain = {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}  # nothing was collected here
    settings.STORAGES = settings.STORAGES | {"staticfiles": plain}
    call_command("migrate", verbosity=0)
    wczytaj_strukture()
    wczytaj_klasy()
    wczytaj_obsade()
    client = Client()
    client.force_login(Pracownik.objects.get(username=KTO))
    fill(1, MALO, KTO)
    small = measure(client)
    fill(MALO + 1, DUZO, KTO)
    large = measure(client)
    for name, seconds in large.items():
        ratio = seconds / small[name]
        say(name, f"{seconds * 1000:9.1f} ms, {ratio:5.2f} × tysiąc spraw")
    theirs, ours = admin_list(median), our_list(median)
    for name, seconds in theirs.items():
        say(
            f"panel Django: {name}",
            f"{seconds * 1000:9.1f} ms, {seconds / ours[name]:6.1f} × {ours[name] * 1000:.1f} ms",
        )
    slow = min(theirs[name] / ours[name] for name in ours) < SZYBCIEJ
    return slow or max(large[name] / small[name] for name in large) > CEL


if __name__ == "__main__":
    main()
