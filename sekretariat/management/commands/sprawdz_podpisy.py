"""manage.py sprawdz_podpisy [--od D] [--do D] [--json] [--bez-plikow]: every act of § 9 judged again.

Ends with 1 when one of them does not hold.
"""

import json
import sys
from datetime import date

from django.core.management.base import BaseCommand, CommandError

from sekretariat.pisma.models import Akceptacja
from sekretariat.podpis.odtworzenie import Wynik, odtworz
from sekretariat.podpis.slady import akty, slady


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise CommandError(f"„{text}” nie jest datą. Podaj ją jako RRRR-MM-DD.") from error


def jako_slownik(wynik: Wynik) -> dict:
    """The outcome as plain data."""
    a = wynik.akceptacja
    return {
        "id": a.pk,
        "pismo": a.pismo_id,
        "znak": a.pismo.znak,
        "czynnosc": a.czynnosc,
        "osoba": a.osoba_id,
        "kiedy": a.kiedy.isoformat(),
        "podstawa": a.podstawa,
        "dobrze": wynik.dobrze,
        "sprawdziany": [check._asdict() for check in wynik.sprawdziany],
    }


class Command(BaseCommand):
    """One line per failure, one of summary; with --json one line per act."""

    help = "Sprawdza ponownie każdą parafę, aprobatę i podpis według zasad i faktów chwili, w której je złożono."

    def add_arguments(self, parser):
        """Take the days, the form of the answer, and whether to read the files."""
        parser.add_argument("--od", default="", help="od dnia RRRR-MM-DD")
        parser.add_argument("--do", default="", help="do dnia RRRR-MM-DD")
        parser.add_argument("--json", action="store_true", help="jeden obiekt JSON w wierszu na każdą czynność")
        parser.add_argument("--bez-plikow", action="store_true", help="nie czyta podpisanych plików PDF")

    def handle(self, *args, **options):
        """Judge them all in the order of time."""
        checked = failed = 0
        for wynik in odtworz(slady(self._akty(options)), pliki=not options["bez_plikow"]):
            checked, failed = checked + 1, failed + (not wynik.dobrze)
            self._wypisz(wynik, options["json"])
        if not options["json"]:
            self.stdout.write(f"Sprawdzono: {checked}. Nie zgadza się: {failed}.")
        if failed:
            sys.exit(1)

    def _akty(self, options):
        rows = Akceptacja.objects.all()
        if options["od"]:
            rows = rows.filter(kiedy__date__gte=_day(options["od"]))
        if options["do"]:
            rows = rows.filter(kiedy__date__lte=_day(options["do"]))
        return akty(rows)

    def _wypisz(self, wynik: Wynik, as_json: bool) -> None:
        if as_json:
            self.stdout.write(json.dumps(jako_slownik(wynik), ensure_ascii=False))
        elif not wynik.dobrze:
            a = wynik.akceptacja
            self.stdout.write(
                f"{a.pk} {a.get_czynnosc_display()}, pismo {a.pismo_id} {a.pismo.znak}: {' '.join(wynik.uwagi)}"
            )
