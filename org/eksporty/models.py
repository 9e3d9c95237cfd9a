"""Exports of registers: who asked for which rows, how far the work is, where the file lies for 24 hours."""

from django.conf import settings
from django.db import models


class Eksport(models.Model):
    """One request. It is no record of a matter: the journal (Odczyt) keeps the fact, this row goes with its file."""

    class Format(models.TextChoices):
        CSV = "csv", "CSV"
        XLSX = "xlsx", "Excel (XLSX)"
        PDF = "pdf", "PDF"

    class Stan(models.TextChoices):
        CZEKA = "czeka", "Czeka"
        W_TOKU = "w_toku", "W toku"
        GOTOWY = "gotowy", "Gotowy"
        POBRANY = "pobrany", "Pobrany od razu"
        NIEUDANY = "nieudany", "Nieudany"

    osoba = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    lista = models.CharField(max_length=40)
    tytul = models.CharField("rejestr", max_length=120)
    format = models.CharField(max_length=4, choices=Format)
    zapytanie = models.CharField(max_length=2000, blank=True)
    stan = models.CharField(max_length=10, choices=Stan, default=Stan.CZEKA)
    wierszy = models.PositiveIntegerField("wierszy")
    zrobiono = models.PositiveIntegerField("zrobiono wierszy", default=0)
    plik = models.CharField(max_length=120, blank=True, help_text="nazwa w magazynie plików")
    powod = models.CharField("powód niepowodzenia", max_length=400, blank=True)
    utworzono = models.DateTimeField(auto_now_add=True)
    zakonczono = models.DateTimeField(null=True, blank=True)

    class Meta:
        verbose_name = "eksport"
        verbose_name_plural = "eksporty"
        constraints = [
            models.CheckConstraint(
                name="gotowy_eksport_ma_plik",
                condition=~models.Q(stan="gotowy") | ~models.Q(plik=""),
            )
        ]
        indexes = [models.Index(fields=["osoba", "-utworzono"]), models.Index(fields=["utworzono"])]

    def __str__(self):
        return f"{self.tytul} ({self.get_format_display()})"

    @property
    def w_drodze(self) -> bool:
        """True while the file is not there yet and will be."""
        return self.stan in {self.Stan.CZEKA, self.Stan.W_TOKU}
