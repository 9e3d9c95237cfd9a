"""manage.py wczytaj_biuro: the structure of the Regulamin of 2017 and the classes of files; idempotent."""

from django.core.management.base import BaseCommand

from org.struktura.operations import wczytaj_strukture
from org.uprawnienia.operations import wczytaj_zasoby
from rejestry.jrwa.operations import wczytaj_klasy


class Command(BaseCommand):
    """Loads the bureau without its people."""

    help = "Wczytuje strukturę Biura z Regulaminu (zarządzenie nr 1/2017) i klasy JRWA. Można powtarzać."

    def handle(self, *args, **options):
        """Print what is there now."""
        units = wczytaj_strukture()
        new = wczytaj_klasy()
        wczytaj_zasoby()
        self.stdout.write(f"Jednostki: {', '.join(units)}. Nowe klasy JRWA: {new}.")
