"""Remove contents that no record refers to, left behind by undone transactions more than a day ago."""

from django.core.management.base import BaseCommand

from biuro.core.files.cleanup import remove_orphans


class Command(BaseCommand):
    """manage.py sprzataj_pliki"""

    help = "Usuwa pliki starsze niż dobę, do których nic się nie odnosi."

    def handle(self, *args, **options):
        """Remove them and say how many there were."""
        self.stdout.write(f"Usunięto plików: {len(remove_orphans())}")
