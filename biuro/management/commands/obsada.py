"""manage.py obsada: the logins of the demonstration cast."""

from django.core.management.base import BaseCommand

from biuro.demo.haslo import haslo_obsady
from biuro.demo.obsada import OSOBY


class Command(BaseCommand):
    """Printed by `make start`."""

    help = "Wypisuje loginy przykładowej obsady i jej hasło."

    def handle(self, *args, **options):
        """One line for each person."""
        self.stdout.write(f"Hasło wszystkich osób: {haslo_obsady()}")
        for osoba in OSOBY:
            post = (
                f"{osoba.stanowisko} ({osoba.symbol})" if osoba.stanowisko else "administrator systemu, bez stanowiska"
            )
            self.stdout.write(f"  {osoba.login:16} {osoba.imie} {osoba.nazwisko}, {post}")
