"""manage.py wczytaj_demo: the cast and a month of believable work; idempotent, never over real work."""

from django.core.management.base import BaseCommand

from biuro.demo.administracja import wczytaj_administracje
from biuro.demo.archiwum import wczytaj as wczytaj_archiwum
from biuro.demo.dostep import wczytaj as wczytaj_dostep
from biuro.demo.haslo import nadaj_haslo
from biuro.demo.kadry import wczytaj_kadry
from biuro.demo.miesiac import wczytaj
from biuro.demo.obsada import wczytaj_obsade
from biuro.demo.przedlozenia import wczytaj as wczytaj_przedlozenia
from biuro.demo.skargi import wczytaj as wczytaj_skargi
from biuro.demo.struktura import wczytaj as wczytaj_strukture
from biuro.demo.zastepstwa import wczytaj as wczytaj_zastepstwa


class Command(BaseCommand):
    """For looking around: invented people and mail on the real structure."""

    help = "Wczytuje przykładową obsadę i miesiąc pracy. Nic nie robi, gdy są już zarejestrowane przesyłki."

    def handle(self, *args, **options):
        """Print what was loaded."""
        obsada = wczytaj_obsade()
        nadaj_haslo()
        wczytaj_strukture(obsada)
        count = wczytaj(obsada)
        wczytaj_kadry(obsada)
        wczytaj_dostep(obsada)
        wczytaj_administracje(obsada)
        if count:
            wczytaj_skargi(obsada)
            wczytaj_archiwum(obsada)
            wczytaj_przedlozenia(obsada)
            wczytaj_zastepstwa(obsada)
        self.stdout.write(f"Wczytano przesyłki: {count}." if count else "Przesyłki już są, nic nie dodano.")
