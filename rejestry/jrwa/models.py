"""Jednolity rzeczowy wykaz akt: the classes of files, as data valid from a year (kancelaria: codes vary by office)."""

from django.db import models

from biuro.core.history.models import HistoryModel


class KlasaJrwa(HistoryModel):
    """One class: its symbol, title and archival category, and how sure the loaded data is."""

    class Pewnosc(models.TextChoices):
        POTWIERDZONA = "potwierdzona", "potwierdzona"
        PRZYJETA = "przyjeta", "przyjęta, do sprawdzenia w wykazie akt"

    symbol = models.CharField(max_length=6)
    haslo = models.CharField("hasło", max_length=250)
    kategoria = models.CharField("kategoria archiwalna", max_length=6)
    od_roku = models.PositiveSmallIntegerField(default=2011)
    do_roku = models.PositiveSmallIntegerField(null=True, blank=True)
    pewnosc = models.CharField("pewność danych", max_length=20, choices=Pewnosc, default=Pewnosc.PRZYJETA)

    class Meta:
        verbose_name = "klasa JRWA"
        verbose_name_plural = "klasy JRWA"
        ordering = ["symbol"]
        constraints = [models.UniqueConstraint(fields=["symbol", "od_roku"], name="jedna_klasa_na_symbol_i_rok")]

    def __str__(self):
        return f"{self.symbol} {self.haslo}"
