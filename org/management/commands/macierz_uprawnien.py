"""manage.py macierz_uprawnien --na DATA [--json]: who signs what on that day, why, and who may instead."""

import json
from datetime import date

from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from org.podpisywanie.macierz import macierz
from org.zastepstwa.pory import Pora, chwila_pory


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise CommandError(f"„{text}” nie jest datą. Podaj ją jako RRRR-MM-DD.") from error


class Command(BaseCommand):
    """A machine-readable door to § 9; README describes the fields."""

    help = "Osoba × czynność × kategoria × jednostka: czy wolno, na jakiej podstawie, za kogo, kto może zamiast."

    def add_arguments(self, parser):
        """Take the day and the form of the answer."""
        parser.add_argument("--na", default="", help="dzień RRRR-MM-DD; domyślnie dzisiaj")
        parser.add_argument(
            "--pora", choices=("rano", "popoludnie"), help="połowa dnia; domyślnie teraz, innego dnia południe"
        )
        parser.add_argument("--json", action="store_true", help="jedna tablica JSON")

    def handle(self, *args, **options):
        """Print the cells: JSON, or one line per allowed cell."""
        dzien = _day(options["na"]) if options["na"] else timezone.localdate()
        pora = options["pora"]
        kiedy = chwila_pory(dzien, Pora.RANO if pora == "rano" else Pora.POPOLUDNIE) if pora else dzien
        cells = list(macierz(kiedy))
        if options["json"]:
            self.stdout.write(json.dumps([cell.jako_slownik() for cell in cells], ensure_ascii=False, indent=1))
            return
        for cell in filter(lambda cell: cell.dozwolone, cells):
            self.stdout.write(
                f"{cell.jednostka:7} {cell.kategoria:18} {cell.czynnosc:20} {cell.osoba:22} {cell.podstawa}"
            )
