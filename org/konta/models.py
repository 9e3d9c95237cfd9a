"""Accounts: attempts to log in are counted before any hashing, per account and per address."""

from django.db import models


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
