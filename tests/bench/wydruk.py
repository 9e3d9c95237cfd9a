"""A register as PDF, the whole job of the background: its CPU and the most memory of its process.

Run by `make bench` on the database of its stack, which is thrown away. The aims: at most 10 s of CPU for 1 000 rows,
at most 300 MB for 10 000 rows of the usual columns (more than 90 000 cells are refused).
"""

import os
import resource
import sys
import time

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "biuro.settings")
django.setup()

from django.db import connection  # noqa: E402 - Django must be set up first

from biuro.core.pdf import render, typesetter  # noqa: E402
from org.eksporty import operations  # noqa: E402
from org.eksporty.models import Eksport  # noqa: E402
from org.kadry.models import Pracownik  # noqa: E402
from rejestry.skargi.lista import KSIEGA, REJESTR  # noqa: E402
from tests.bench.milion_dane import fill  # noqa: E402
from tests.bench.raport import say  # noqa: E402

WIERSZY = 9_900  # with those of the demonstration not more than a print may have
SEKUND, MEGABAJTOW = 10.0, 300
KTO = "e.wronecka"
PELNY = "&".join(f"kol={klucz}" for klucz in KSIEGA)
TYSIAC = "wplyw_od=2016-01-01&wplyw_do=2017-01-27"
DZIESIEC_TYSIECY = "wplyw_od=2016-01-01"
# What a register of a city says: names, addresses, subjects and offices of the length they have there.
OPISY = """
UPDATE rejestry_skarga SET
  dotyczy_jednostki = (ARRAY['Zarząd Transportu Miejskiego', 'Wydział Spraw Obywatelskich i Uprawnień Komunikacyjnych',
    'Biuro Poznań Kontakt, Oddział PK-I', 'Straż Miejska Miasta Poznania'])[1 + id % 4],
  przedmiot = (ARRAY['Skarga na opóźnienia autobusu linii', 'Brak światła na przejściu przy szkole nr',
    'Wielokrotne przekierowywanie i nieuprzejma odpowiedź pracownika infolinii na zgłoszenie',
    'Przewlekłe załatwianie wniosku o wydanie zaświadczenia o zameldowaniu, mimo ponaglenia'])[1 + id % 4] || ' ' || id
WHERE sprawa_id IN (SELECT id FROM rejestry_sprawa WHERE numer > 1000000);
UPDATE rejestry_sprawa SET
  wnoszacy = (ARRAY['Halina', 'Krzysztof Maria', 'Jan', 'Bożena'])[1 + numer % 4] || ' '
    || (ARRAY['Wiśniewska', 'Brzęczyszczykiewicz', 'Nowak-Kowalska', 'Lis', 'Dąbrowska'])[1 + numer % 5],
  wnoszacy_adres = (ARRAY['ul. Święty Marcin', 'os. Bolesława Chrobrego', 'ul. Głogowska',
    'ul. Marszałka Ferdinanda Focha'])[1 + numer % 4] || ' ' || numer % 90 + 1 || '/' || numer % 31 + 1
    || ', 6' || numer % 2 || '-' || 100 + numer % 800 || ' Poznań',
  numer = numer - 1000000 + 100
WHERE numer > 1000000;
"""


def prepare() -> None:
    """So many entries of the register beside those of the demonstration."""
    fill(1, WIERSZY, KTO)
    with connection.cursor() as cursor:
        cursor.execute(OPISY)


def printed(zapytanie: str) -> tuple[Eksport, float]:
    """The export as the worker makes it, and its seconds of CPU."""
    by = Pracownik.objects.get(username=KTO)
    eksport = operations.zamow(lista=REJESTR, zapytanie=zapytanie, format="pdf", by=by)
    began = time.process_time()
    operations.wykonaj(eksport.pk)
    seconds = time.process_time() - began
    eksport.refresh_from_db()
    if eksport.stan != Eksport.Stan.GOTOWY:
        raise RuntimeError(eksport.powod)
    return eksport, seconds


def _megabytes() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main() -> None:
    """Print each set of columns; 1 when an aim is missed."""
    prepare()
    eksport, _ = printed(DZIESIEC_TYSIECY)
    memory = _megabytes()
    say(f"wydruk: zwykłe kolumny, wierszy: {eksport.wierszy}", f"{memory:8.0f} MB")
    # Processor time of a sandbox is lost with its process, so for that figure the typesetter works in this one.
    render.TYPESETTER.run = typesetter.render
    missed = memory > MEGABAJTOW
    for name, asked in (("zwykłe kolumny", TYSIAC), ("pełny rejestr", f"{TYSIAC}&{PELNY}")):
        eksport, seconds = printed(asked)
        missed = missed or seconds * 1000 / eksport.wierszy > SEKUND
        say(f"wydruk: {name}, wierszy: {eksport.wierszy}", f"{seconds:8.1f} s CPU")
    sys.exit(missed)


if __name__ == "__main__":
    main()
