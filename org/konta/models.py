"""Accounts: sessions that know their person, and attempts to log in, counted before any hashing."""

from django.conf import settings
from django.contrib.sessions.base_session import AbstractBaseSession, BaseSessionManager
from django.db import models


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
