"""Register, cases and search on a thousand cases, then on a million: the same client, process and database.

The rows are written by SQL past triggers into a database of their own, which is removed afterwards; each page is
measured as the median of several requests.
"""

import os
import sys
import time
from collections.abc import Callable

import django
import psycopg
from psycopg import sql

NAZWA = "biuro_milion"
ADRES = os.environ["DATABASE_URL"].rpartition("/")[0] + "/"
os.environ |= {"DATABASE_URL": ADRES + NAZWA, "DATABASE_OWNER_URL": ADRES + NAZWA, "BIURO_AS_OWNER": "1"}
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "biuro.settings")
django.setup()

from django.conf import settings  # noqa: E402 - Django must be set up first
from django.core.management import call_command  # noqa: E402
from django.db import connection  # noqa: E402
from django.test import Client  # noqa: E402

from biuro.core.search import hasla  # noqa: E402
from biuro.demo.obsada import wczytaj_obsade  # noqa: E402
from org.kadry.models import Pracownik  # noqa: E402
from org.struktura.operations import wczytaj_strukture  # noqa: E402
from rejestry.jrwa.operations import wczytaj_klasy  # noqa: E402
from tests.bench.raport import say  # noqa: E402

MALO, DUZO = 1_000, int(os.environ.get("BIURO_SPRAW", "1000000"))
RAZY = 5
CEL = 1.2
O_CZYM = ("opóźnienie autobusu", "brak światła na przejściu", "czas oczekiwania na połączenie", "uszkodzona wiata")
RZADKIE = 20_000  # one title in so many speaks of an elevator
SPRAWY = """
INSERT INTO rejestry_sprawa (komorka, klasa_symbol, rok, grupa, numer, podteczka, jednostka_id, klasa_id, tytul,
  wnoszacy, wnoszacy_adres, wnoszacy_email, wnoszacy_szukaj, znak_wszczynajacy, data_wplywu, data_wszczecia,
  prowadzi_id, poufna, powod_poufnosci, stan, sposob, zakonczono, odpowiedz_wyslano, archiwum, klucz, zalozyl_id, slowa)
SELECT 'PK-II', '1510', 2016 + n %% 11, 0, 1000000 + n, false, %(unit)s, %(class)s,
  'Skarga: ' || (%(titles)s::text[])[t] || ' nr ' || n, 'Osoba ' || n, '', '', 'osoba ' || n, '',
  d, d, (%(people)s::int[])[1 + n %% cardinality(%(people)s::int[])], false, '',
  CASE WHEN open THEN 'w_toku' ELSE 'zalatwiona' END, CASE WHEN open THEN '' ELSE 'zasadna' END,
  CASE WHEN open THEN NULL ELSE d + 20 END, CASE WHEN open THEN NULL ELSE d + 20 END, '', gen_random_uuid(), %(by)s,
  ((%(words)s::text[])[t] || ' nr osoba ' || n)::tsvector
FROM (SELECT n, date '2016-01-01' + (n * 11 %% 3900)::int AS d, n %% 1000 = 7 AS open,
  CASE WHEN n %% %(rare)s = 3 THEN 5 ELSE 1 + n %% 4 END AS t FROM generate_series(%(first)s, %(last)s) n) x
"""
SKARGI = """
INSERT INTO rejestry_skarga ({columns}) SELECT {values} FROM rejestry_sprawa s
WHERE s.numer > 1000000 AND NOT EXISTS (SELECT FROM rejestry_skarga k WHERE k.sprawa_id = s.id)
"""
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
)


def fill(first: int, last: int) -> None:
    """Cases numbered first…last and their rows of the register, past triggers and history."""
    unit = Pracownik.objects.get(username=KTO)
    titles = [*O_CZYM, "winda na dworcu"]
    facts = {"titles": titles, "words": [hasla("Skarga", title) for title in titles], "rare": RZADKIE}
    with connection.cursor() as cursor:
        cursor.execute("SET session_replication_role = replica")
        cursor.execute("SELECT id FROM org_jednostka WHERE symbol = 'PK-II' ORDER BY id LIMIT 1")
        facts["unit"] = cursor.fetchone()[0]
        cursor.execute("SELECT id FROM rejestry_klasajrwa WHERE symbol = '1510' LIMIT 1")
        facts["class"] = cursor.fetchone()[0]
        people = list(Pracownik.objects.filter(is_active=True).values_list("pk", flat=True))
        cursor.execute(SPRAWY, facts | {"people": people, "by": unit.pk, "first": first, "last": last})
        cursor.execute(SKARGI.format(**_columns()))
        cursor.execute("SET session_replication_role = origin")
        cursor.execute("VACUUM ANALYZE")


def _columns() -> dict[str, str]:
    """Columns of the register that may not be empty, with a neutral value."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT column_name, data_type FROM information_schema.columns WHERE table_name = 'rejestry_skarga'"
            " AND is_nullable = 'NO' AND is_identity = 'NO' AND column_default IS NULL"
        )
        types = dict(cursor.fetchall())
    known = {"sprawa_id": "s.id", "przedmiot": "s.tytul", "rodzaj": "'skarga'"}
    neutral = {"boolean": "false", "date": "s.data_wplywu", "bigint": "s.id", "integer": "0", "smallint": "0"}
    values = {name: known.get(name, neutral.get(kind, "''")) for name, kind in types.items()}
    return {"columns": ", ".join(values), "values": ", ".join(values.values())}


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
    with psycopg.connect(ADRES + "postgres", autocommit=True) as server:
        server.execute(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(NAZWA)))
        server.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(NAZWA)))
        try:
            sys.exit(_measured())
        finally:
            connection.close()
            server.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(NAZWA)))


def _measured() -> bool:
    settings.ALLOWED_HOSTS = ["*"]
    call_command("migrate", verbosity=0)
    wczytaj_strukture()
    wczytaj_klasy()
    wczytaj_obsade()
    client = Client()
    client.force_login(Pracownik.objects.get(username=KTO))
    fill(1, MALO)
    small = measure(client)
    fill(MALO + 1, DUZO)
    large = measure(client)
    for name, seconds in large.items():
        ratio = seconds / small[name]
        say(name, f"{seconds * 1000:9.1f} ms, {ratio:5.2f} × tysiąc spraw")
    return max(large[name] / small[name] for name in large) > CEL


if __name__ == "__main__":
    main()
