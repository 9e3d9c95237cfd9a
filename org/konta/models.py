"""Accounts: their state, one-time links, sessions that know their person, attempts counted before any hashing."""

from django.conf import settings
from django.contrib.sessions.base_session import AbstractBaseSession, BaseSessionManager
from django.db import models

from biuro.core.history.models import HistoryModel


class Konto(HistoryModel):
    """What the administrator decides about an account; without a row nothing is decided. Reasons are in the history."""

    osoba = models.OneToOneField(settings.AUTH_USER_MODEL, models.PROTECT, related_name="konto")
    zablokowane = models.BooleanField(default=False)
    powod = models.CharField("powód blokady", max_length=300, blank=True)
    zmien_haslo = models.BooleanField("musi zmienić hasło", default=False)
    awaryjne = models.BooleanField(
        "wejście awaryjne", default=False, help_text="loguje się hasłem lokalnym także wtedy, gdy działa katalog urzędu"
    )

    class Meta:
        verbose_name = "konto"
        verbose_name_plural = "konta"

    def __str__(self):
        return f"konto: {self.osoba}"


class Odnosnik(HistoryModel):
    """A one-time link that opens the login without a password; only the hash of its token is kept (ASVS 6.4.1)."""

    class Cel(models.TextChoices):
        HASLO = "haslo", "ustawienie hasła"
        SKLADNIK = "skladnik", "rejestracja drugiego składnika"

    BEZ_HISTORII = ("skrot",)

    osoba = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="odnosniki")
    cel = models.CharField(max_length=10, choices=Cel)
    skrot = models.CharField(max_length=64, unique=True)
    wazny_do = models.DateTimeField("ważny do")
    uzyty = models.DateTimeField("użyty", null=True, blank=True)
    uniewazniony = models.BooleanField("unieważniony", default=False)

    class Meta:
        verbose_name = "odnośnik jednorazowy"
        verbose_name_plural = "odnośniki jednorazowe"

    def __str__(self):
        return f"{self.osoba}: {self.get_cel_display()}"


class SesjaManager(BaseSessionManager):
    """Django's manager of sessions."""


class Sesja(AbstractBaseSession):
    """A session in the database; deleting the row ends it with the next request (ASVS 7.2, 7.4)."""

    osoba = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="sesje", null=True, blank=True)
    od = models.DateTimeField(null=True, blank=True)
    ostatnio = models.DateTimeField(null=True, blank=True)
    adres = models.GenericIPAddressField(null=True, blank=True)
    urzadzenie = models.CharField("urządzenie", max_length=80, blank=True)

    objects = SesjaManager()

    class Meta(AbstractBaseSession.Meta):
        verbose_name = "sesja"
        verbose_name_plural = "sesje"

    def __str__(self):
        return f"{self.osoba}: {self.urzadzenie}"


class ProbaLogowania(models.Model):
    """Failures of one key (account or address) since the last success; a soft lock of at most 15 minutes."""

    klucz = models.CharField(max_length=200, unique=True)
    nieudane = models.PositiveIntegerField(default=0)
    ostatnia = models.DateTimeField(auto_now=True)

    class Meta:
        verbose_name = "próba logowania"
        verbose_name_plural = "próby logowania"

    def __str__(self):
        return f"{self.klucz}: {self.nieudane}"
