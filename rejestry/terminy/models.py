"""A deadline of a case: its code, the event it runs from, the computed days and what ended it."""

from django.db import models
from django.db.models import Q

from biuro.core.history.models import HistoryModel
from rejestry.sprawy.models import Sprawa


class Termin(HistoryModel):
    """Computed by rejestry.terminy from the code and the event; never edited by hand without reason and article."""

    sprawa = models.ForeignKey(Sprawa, models.PROTECT, related_name="terminy")
    kod = models.CharField(max_length=40)
    zdarzenie = models.DateField("zdarzenie, od którego biegnie")
    nominalny = models.DateField("koniec nominalny")
    ostateczny = models.DateField("koniec po art. 57 § 4 kpa")
    spelniony = models.DateField("spełniony dnia", null=True, blank=True)
    czym = models.CharField("czym spełniony", max_length=200, blank=True)

    class Meta:
        verbose_name_plural = "terminy"
        constraints = [
            models.UniqueConstraint(
                fields=["sprawa", "kod"], condition=Q(spelniony=None), name="jeden_otwarty_termin_kodu"
            ),
            models.CheckConstraint(condition=Q(ostateczny__gte=models.F("nominalny")), name="termin_nie_cofa_sie"),
        ]
        indexes = [models.Index(fields=["ostateczny"], condition=Q(spelniony=None), name="otwarte_terminy")]

    def __str__(self):
        return f"{self.kod} {self.ostateczny}"
