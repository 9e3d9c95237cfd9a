"""`manage.py przeindeksuj`: give searched rows their words; may be stopped and started again."""

from django.core.management.base import BaseCommand

from biuro.core.search.backfill import szukane_modele, uzupelnij


class Command(BaseCommand):
    """Only rows without words, unless asked for all."""

    help = "Uzupełnia hasła wyszukiwarki; można przerwać i uruchomić ponownie."

    def add_arguments(self, parser):
        """`--wszystko` after an upgrade of the dictionary."""
        parser.add_argument("--wszystko", action="store_true", help="także wiersze, które już mają hasła")

    def handle(self, *args, **options):
        """Table after table, in batches."""
        for model in szukane_modele():
            done = sum(uzupelnij(model._meta.db_table, model.SZUKANE, wszystko=options["wszystko"]))
            self.stdout.write(f"{model._meta.verbose_name_plural}: {done}")
