"""Readings of the Regulamin as they were decided: from which day, on whose decision, by whom recorded."""

from django.conf import settings
from django.db import models

from biuro.core.errors import WriteWithoutHistory
from biuro.core.history.models import HistoryModel
from org.podpisywanie.odczytania import WEDLUG_KODU


class Odczytanie(HistoryModel):
    """From this day the question is answered so. Rows only come: a past day keeps its reading."""

    kod = models.CharField("pytanie", max_length=40)
    wartosc = models.CharField("odpowiedź", max_length=40)
    od = models.DateField("od dnia")
    decyzja = models.CharField("decyzja dyrektora", max_length=200)
    kto = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name="zapis")
    zapisano = models.DateTimeField(auto_now_add=True)
    klucz = models.UUIDField(unique=True, editable=False)

    class Meta:
        verbose_name = "odczytanie Regulaminu"
        verbose_name_plural = "odczytania Regulaminu"
        indexes = [models.Index(fields=["od", "id"])]

    def __str__(self):
        return f"{self.kod}: {self.wartosc} od {self.od}"

    def save(self, *args, **kwargs):
        """Insert only; raises WriteWithoutHistory for a row that already exists."""
        if not self._state.adding:
            raise WriteWithoutHistory("Odczytanie: rows are written once")
        super().save(*args, **kwargs)

    @property
    def zdanie(self) -> str:
        """What was taken, as the end of „przyjęto, że”."""
        return WEDLUG_KODU[self.kod].odpowiedzi[self.wartosc]
