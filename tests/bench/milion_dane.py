"""A million cases by SQL, past triggers and history: their rows of the register, their deadlines and their mail."""

from django.db import connection

from biuro.core.search import hasla
from org.kadry.models import Pracownik

O_CZYM = ("opóźnienie autobusu", "brak światła na przejściu", "czas oczekiwania na połączenie", "uszkodzona wiata")
RZADKIE = 20_000  # one title in so many speaks of an elevator
PELNE = 1_000  # among the first so many as many are open and rare as fill a page: a page of one row costs less
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
FROM (SELECT n, date '2016-01-01' + (n * 11 %% 3900)::int AS d,
  n %% CASE WHEN n <= %(few)s THEN 15 ELSE 1000 END = 7 AS open,
  CASE WHEN n %% CASE WHEN n <= %(few)s THEN 15 ELSE %(rare)s END = 3 THEN 5 ELSE 1 + n %% 4 END AS t
FROM generate_series(%(first)s, %(last)s) n) x
"""
OBOK = """
INSERT INTO {table} ({columns}) SELECT {values} FROM rejestry_sprawa s
WHERE s.numer > 1000000 AND NOT EXISTS (SELECT FROM {table} k WHERE k.sprawa_id = s.id)
"""
OPEN = "CASE WHEN s.stan = 'w_toku' THEN NULL ELSE s.zakonczono END"
OBOK_SPRAWY = {  # table → what its columns hold, where it is not the neutral value of their type
    "rejestry_skarga": {"sprawa_id": "s.id", "przedmiot": "s.tytul", "rodzaj": "'skarga'"},
    "rejestry_termin": {
        **{"sprawa_id": "s.id", "kod": "'SK_ROZPATRZENIE'", "zdarzenie": "s.data_wplywu", "spelniony": OPEN},
        **{"nominalny": "s.data_wplywu + 30", "ostateczny": "s.data_wplywu + 30"},
    },
    "sekretariat_przesylka": {
        **{
            "sprawa_id": "s.id",
            "rok": "s.rok",
            "numer": "s.numer",
            "stan": "'w_sprawie'",
            "klucz": "gen_random_uuid()",
        },
        **{"nadawca_nazwa": "s.wnoszacy", "tytul": "s.tytul", "rejestrujacy_id": "s.prowadzi_id", "kanal": "'poczta'"},
        **{"rodzaj": "'skarga'", "slowa": "s.slowa", "zarejestrowano": "s.data_wplywu"},
        **{"klucz": "gen_random_uuid()"},
    },
}


def fill(first: int, last: int, kto: str) -> None:
    """Cases numbered first…last and their rows of the register, past triggers and history."""
    unit = Pracownik.objects.get(username=kto)
    titles = [*O_CZYM, "winda na dworcu"]
    facts = {"titles": titles, "words": [hasla("Skarga", title) for title in titles], "rare": RZADKIE, "few": PELNE}
    with connection.cursor() as cursor:
        for table in ("rejestry_sprawa", *OBOK_SPRAWY):
            cursor.execute(f"ALTER TABLE {table} DISABLE TRIGGER USER")
        cursor.execute("SELECT id FROM org_jednostka WHERE symbol = 'PK-II' ORDER BY id LIMIT 1")
        facts["unit"] = cursor.fetchone()[0]
        cursor.execute("SELECT id FROM rejestry_klasajrwa WHERE symbol = '1510' LIMIT 1")
        facts["class"] = cursor.fetchone()[0]
        people = list(Pracownik.objects.filter(is_active=True).values_list("pk", flat=True))
        cursor.execute(SPRAWY, facts | {"people": people, "by": unit.pk, "first": first, "last": last})
        for table, known in OBOK_SPRAWY.items():
            cursor.execute(OBOK.format(table=table, **_columns(table, known)))
        cursor.execute("VACUUM ANALYZE")


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
