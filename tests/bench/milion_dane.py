"""A million cases by SQL, past triggers and history: their rows of the registers, deadlines, mail, letters, reads."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.db import connection

from biuro.core.search import hasla
from org.kadry.models import Pracownik

O_CZYM = ("opóźnienie autobusu", "brak światła na przejściu", "czas oczekiwania na połączenie", "uszkodzona wiata")
RZADKIE = 20_000  # one title in so many speaks of an elevator
PELNE = 1_000  # among the first so many as many are open and rare as fill a page: a page of one row costs less
LUDZI = 60  # the staff of a bureau
SPRAWY = """
INSERT INTO rejestry_sprawa (komorka, klasa_symbol, rok, grupa, numer, podteczka, jednostka_id, klasa_id, tytul,
  wnoszacy, wnoszacy_adres, wnoszacy_email, wnoszacy_szukaj, znak_wszczynajacy, data_wplywu, data_wszczecia,
  prowadzi_id, poufna, powod_poufnosci, stan, sposob, zakonczono, odpowiedz_wyslano, archiwum, klucz, zalozyl_id, slowa)
SELECT 'PK-II', '1510', 2016 + n %% 11, 0, 1000000 + n, false, %(unit)s, %(class)s,
  'Skarga: ' || (%(titles)s::text[])[t] || ' nr ' || n, 'Osoba ' || n, '', '', 'osoba ' || n, '',
  d, d, (%(people)s::int[])[1 + n / 7 %% cardinality(%(people)s::int[])], false, '',
  CASE WHEN open THEN 'w_toku' ELSE 'zalatwiona' END, CASE WHEN open THEN '' ELSE 'zasadna' END,
  CASE WHEN open THEN NULL ELSE d + 20 END, CASE WHEN open THEN NULL ELSE d + 20 END, '', gen_random_uuid(), %(by)s,
  ((%(words)s::text[])[t] || ' nr osoba ' || n)::tsvector
FROM (SELECT n, date '2016-01-01' + (n * 11 %% 3900)::int AS d,
  n %% CASE WHEN n <= %(few)s THEN 15 ELSE 1000 END = 7 AS open,
  CASE WHEN n %% CASE WHEN n <= %(few)s THEN 15 ELSE %(rare)s END = 3 THEN 5 ELSE 1 + n %% 4 END AS t
FROM generate_series(%(first)s, %(last)s) n) x
"""
OBOK = "INSERT INTO {table} ({columns}) SELECT {values} FROM rejestry_sprawa s WHERE s.numer BETWEEN {first} AND {last}"
OPEN = "CASE WHEN s.stan = 'w_toku' THEN NULL ELSE s.zakonczono END"
KIND = "CASE WHEN s.tytul LIKE '%%winda%%' THEN 'wniosek' ELSE 'skarga' END"
UUID = {"klucz": "gen_random_uuid()"}
SERIES = {"rok": "s.rok", "numer": "s.numer", **UUID}
OBOK_SPRAWY = {  # table → what its columns hold, where it is not the neutral value of their type
    "rejestry_skarga": {"id": "s.id", "sprawa_id": "s.id", "przedmiot": "s.tytul", "rodzaj": KIND, "forma": "'pismo'"},
    "rejestry_termin": {
        **{"sprawa_id": "s.id", "kod": "'SK_ROZPATRZENIE'", "zdarzenie": "s.data_wplywu", "spelniony": OPEN},
        **{"nominalny": "s.data_wplywu + 30", "ostateczny": "s.data_wplywu + 30"},
    },
    "rejestry_wniosekudip": {"sprawa_id": "s.id", "zadany_sposob": "'email'"},
    "sekretariat_przesylka": {
        **SERIES,
        **{"sprawa_id": "s.id", "stan": "'w_sprawie'", "nadawca_nazwa": "s.wnoszacy", "tytul": "s.tytul"},
        **{"rejestrujacy_id": "s.prowadzi_id", "prowadzi_id": "CASE WHEN s.id %% 7 > 0 THEN s.prowadzi_id END"},
        **{"kanal": "'poczta'", "rodzaj": KIND, "slowa": "s.slowa", "zarejestrowano": "s.data_wplywu"},
    },
    "sekretariat_pismo": {
        **UUID,
        **{"id": "s.id", "sprawa_id": "s.id", "jednostka_id": "s.jednostka_id", "kategoria": "'zakres_biura'"},
        **{"autor_id": "s.prowadzi_id", "temat": "s.tytul", "adresat": "s.wnoszacy", "stan": "'projekt'"},
        **{"slowa": "s.slowa", "znak": "'PK-II.1510.' || s.numer"},
    },
    "sekretariat_przesylkawychodzaca": {
        **SERIES,
        **{"pismo_id": "s.id", "sposob": "'list'", "data_wyslania": "s.data_wplywu + 20", "adresat": "s.wnoszacy"},
        **{"stan": "'wyslana'", "wyslal_id": "s.prowadzi_id", "zarejestrowano": "s.data_wplywu"},
        **{"data_doreczenia": OPEN},
    },
    "sekretariat_kontakt": {"nazwa": "s.wnoszacy", "szukaj": "s.wnoszacy_szukaj", "czynny": "true"},
    "org_odczyt": {
        **{"kto_id": "s.prowadzi_id", "kiedy": "s.data_wplywu", "obiekt": "'sprawa ' || s.id"},
        **{"sposob": "'otwarcie'", "cel": "'PK-II.1510.' || s.numer"},
    },
}
INDEKSY = """
SELECT indexname, indexdef FROM pg_indexes WHERE tablename = ANY(%s)
AND NOT EXISTS (SELECT FROM pg_constraint WHERE conname = indexname) AND indexdef NOT LIKE 'CREATE UNIQUE%%'
"""
TABELE = ("rejestry_sprawa", *OBOK_SPRAWY)


def staff() -> None:
    """As many people as a bureau has; those of the cast hold the posts, the others only lead."""
    for number in range(LUDZI - Pracownik.objects.count()):
        Pracownik(username=f"osoba{number}", first_name="Osoba", last_name=f"Łącka-{number:02}").save()


def fill(first: int, last: int, kto: str) -> None:
    """Cases numbered first…last and their rows of the registers, past triggers and history; indexes made afterwards."""
    unit = Pracownik.objects.get(username=kto)
    titles = [*O_CZYM, "winda na dworcu"]
    facts = {"titles": titles, "words": [hasla("Skarga", title) for title in titles], "rare": RZADKIE, "few": PELNE}
    people = list(Pracownik.objects.filter(is_active=True).order_by("pk").values_list("pk", flat=True))
    facts |= {"people": people, "by": unit.pk, "first": first, "last": last}
    edges = {"first": 1_000_000 + first, "last": 1_000_000 + last}
    with connection.cursor() as cursor:
        cursor.execute("SET maintenance_work_mem = '512MB'")
        cursor.execute("SELECT id FROM org_jednostka WHERE symbol = 'PK-II' ORDER BY id LIMIT 1")
        facts["unit"] = cursor.fetchone()[0]
        cursor.execute("SELECT id FROM rejestry_klasajrwa WHERE symbol = '1510' LIMIT 1")
        facts["class"] = cursor.fetchone()[0]
        with _without_indexes(cursor):
            cursor.execute(SPRAWY, facts)
            for table, known in OBOK_SPRAWY.items():
                cursor.execute(OBOK.format(table=table, **edges, **_columns(table, known)), [])
        cursor.execute("VACUUM ANALYZE")


@contextmanager
def _without_indexes(cursor: Any) -> Iterator[None]:
    """Drop the indexes that hold no constraint, and make them again over all rows at once: in a third of the time."""
    for table in TABELE:
        cursor.execute(f"ALTER TABLE {table} DISABLE TRIGGER USER")
    cursor.execute(INDEKSY, [list(TABELE)])
    found = cursor.fetchall()
    for name, _ in found:
        cursor.execute(f'DROP INDEX "{name}"')
    yield
    for _, made in found:
        cursor.execute(made)


def _columns(table: str, known: dict[str, str]) -> dict[str, str]:
    """The known columns, and those that may not be empty with a neutral value."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT column_name, data_type FROM information_schema.columns WHERE table_name = %s"
            " AND is_nullable = 'NO' AND is_identity = 'NO' AND column_default IS NULL",
            [table],
        )
        types = dict(cursor.fetchall())
    neutral = {"boolean": "false", "date": "s.data_wplywu", "bigint": "s.id", "integer": "0", "smallint": "0"}
    values = {name: neutral.get(kind, "''") for name, kind in types.items()} | known
    return {"columns": ", ".join(f'"{name}"' for name in values), "values": ", ".join(values.values())}
