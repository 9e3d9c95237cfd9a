"""manage.py kotwica: writes the head of the history chain to the file outside the database."""

from django.core.management.base import BaseCommand

from biuro.core.history import anchor


class Command(BaseCommand):
    """The worker does this every minute; by hand before a backup."""

    help = "Zapisuje głowę łańcucha historii do pliku kotwicy poza bazą."

    def handle(self, *args, **options):
        """Print the line written, or that nothing is new."""
        self.stdout.write(anchor.drop() or "Nic nowego od ostatniej kotwicy.")
