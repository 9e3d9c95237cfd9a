"""Journals that are written once: reads of personal data (KRI, RODO art. 5 ust. 2) and security events."""

from django.conf import settings
from django.db import models

from biuro.core.history.models import AppendOnlyModel


class Odczyt(AppendOnlyModel):
    """Somebody opened, downloaded, printed or exported something with personal data."""

    kto = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    kiedy = models.DateTimeField(auto_now_add=True)
    obiekt = models.CharField(max_length=80, help_text="rodzaj i numer, np. sprawa 17")
    sposob = models.CharField("sposób", max_length=40, default="otwarcie")
    cel = models.CharField(max_length=120, blank=True, help_text="znak sprawy")

    class Meta:
        verbose_name = "odczyt"
        verbose_name_plural = "odczyty"
        indexes = [
            models.Index(fields=["kto", "-kiedy"]),
            models.Index(fields=["obiekt", "-kiedy"]),
            models.Index(fields=["cel", "-kiedy"], name="odczyt_cel_kiedy"),
            models.Index(fields=["kiedy", "id"], name="odczyt_kiedy"),
            models.Index(fields=["kto", "id"], name="odczyt_kto"),
        ]

    def __str__(self):
        return f"{self.kto}: {self.obiekt}"


class Zdarzenie(AppendOnlyModel):
    """A login, log-out, failed login, refused act or another event of security."""

    kiedy = models.DateTimeField(auto_now_add=True)
    rodzaj = models.CharField(max_length=40)
    kto = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", null=True, blank=True)
    adres = models.GenericIPAddressField(null=True, blank=True)
    opis = models.CharField(max_length=400, blank=True)

    class Meta:
        verbose_name = "zdarzenie"
        verbose_name_plural = "zdarzenia"
        indexes = [models.Index(fields=["rodzaj", "-kiedy"])]

    def __str__(self):
        return f"{self.rodzaj} {self.kiedy:%Y-%m-%d %H:%M}"
