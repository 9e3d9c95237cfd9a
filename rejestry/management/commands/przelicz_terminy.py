"""`manage.py przelicz_terminy --powod … [--na-sucho]`: all running deadlines counted again, with what moved."""

from django.core.management.base import BaseCommand

from biuro.core.polish import counted
from rejestry.terminy.przeliczenie import przelicz_wszystkie


class Command(BaseCommand):
    """Run it when the calendar of days off has changed."""

    help = "Przelicza wszystkie biegnące terminy po zmianie kalendarza dni wolnych i pokazuje, co się przesunęło."

    def add_arguments(self, parser):
        parser.add_argument("--powod", default="Zmiana kalendarza dni wolnych.", help="powód do historii spraw")
        parser.add_argument("--na-sucho", action="store_true", help="tylko pokaż, niczego nie zapisuj")

    def handle(self, *args, **options):
        report = przelicz_wszystkie(powod=options["powod"], na_sucho=options["na_sucho"])
        would = "Przesunęłoby się" if options["na_sucho"] else "Przesunięto"
        return "\n".join([*map(str, report), f"{would}: {counted(len(report), 'termin,terminy,terminów')}."])
