"""manage.py administrator LOGIN: the first administrator of an installation without the demonstration."""

from django.core.management.base import BaseCommand, CommandError
from django.core.validators import validate_email
from django.urls import reverse

from org.administracja.pierwszy import mianuj
from org.kadry.models import Pracownik


class Command(BaseCommand):
    """Needs the machine itself, so it asks for no password and sets none: it prints a one-time link."""

    help = "Powierza administrację Biura podanej osobie i wypisuje odnośnik jednorazowy do ustawienia hasła."

    def add_arguments(self, parser):
        """Who, and on what decision."""
        parser.add_argument("login")
        parser.add_argument("--imie", default="")
        parser.add_argument("--nazwisko", default="")
        parser.add_argument("--email", default="")
        parser.add_argument("--decyzja", default="uruchomienie systemu")
        parser.add_argument("--adres", default="http://localhost:8000", help="początek adresu odnośnika")
        parser.add_argument("--naprawa", action="store_true", help="daje też dostęp do panelu naprawczego")

    def handle(self, *, login, imie, nazwisko, email, decyzja, adres, naprawa, **options):
        """Print the link, which works once and for a day."""
        if not Pracownik.objects.filter(username=login).exists() and not (imie and nazwisko):
            raise CommandError("Nie ma takiego konta. Podaj --imie i --nazwisko, a zostanie założone.")
        Pracownik.username_validator(login)
        if email:
            validate_email(email)
        osoba, token = mianuj(login, imie=imie, nazwisko=nazwisko, email=email, decyzja=decyzja, naprawa=naprawa)
        self.stdout.write(f"Administrator Biura: {osoba} ({login}).")
        self.stdout.write("Odnośnik do ustawienia hasła (działa raz, 24 godziny):")
        self.stdout.write(f"  {adres.rstrip('/')}{reverse('logowanie:odnosnik', args=[token])}")
