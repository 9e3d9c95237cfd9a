"""manage.py pokrycie_regulaminu: every § and point with its rules and tests; the data of the page /regulamin/."""

from django.core.management.base import BaseCommand, CommandError

from biuro.mapa.mapa import PRZEPISY, bez_pokrycia, dowody


class Command(BaseCommand):
    """Fails on a paragraph that promises rules or tests it does not have."""

    help = "Wypisuje § → stan → kod → testy i zgłasza błąd przy przepisie bez kodu, testu albo powodu."

    def handle(self, *args, **options):
        """Print the map; raise CommandError with the paragraphs that lack something."""
        for row in PRZEPISY:
            files = dict.fromkeys(name.partition("::")[0] for name in dowody(row))
            self.stdout.write(f"{row.kod:24} {row.stan:14} {row.tytul}")
            self.stdout.write(f"  kod:  {', '.join(row.kod_zrodlowy) or '–'}{f'  ({row.powod})' if row.powod else ''}")
            self.stdout.write(f"  test: {', '.join(files) or '–'}")
        missing = [f"{row.kod} ({lack})" for row in PRZEPISY if (lack := bez_pokrycia(row))]
        if missing:
            raise CommandError(f"Bez pokrycia: {'; '.join(missing)}.")
