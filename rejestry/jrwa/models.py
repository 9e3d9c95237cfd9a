"""Jednolity rzeczowy wykaz akt: the classes of files, valid from–to, and the lists that are to replace them."""

from datetime import date

from django.conf import settings
from django.db import models
from django.db.models import Q

from biuro.core.files.models import Plik
from biuro.core.history.models import HistoryModel
from biuro.core.sortkey import pl
from biuro.core.validity import ValidModel, bez_nakladania

OD_INSTRUKCJI = date(2011, 1, 1)  # the ordinance of 18 January 2011 applies from the beginning of that year


class WykazAkt(HistoryModel):
    """A whole list of classes from a file: looked at first, then approved with a decision, in force from its day."""

    class Stan(models.TextChoices):
        PROJEKT = "projekt", "Projekt"
        ZATWIERDZONY = "zatwierdzony", "Zatwierdzony"
        ODRZUCONY = "odrzucony", "Odrzucony"

    nazwa = models.CharField(max_length=120)
    stan = models.CharField(max_length=20, choices=Stan, default=Stan.PROJEKT, editable=False)
    plik = models.ForeignKey(Plik, models.PROTECT, related_name="+")
    nazwa_pliku = models.CharField(max_length=200)
    wiersze = models.JSONField(help_text="[symbol, hasło, kategoria] w kolejności pliku")
    od = models.DateField("obowiązuje od", null=True, blank=True)
    decyzja = models.CharField("na podstawie", max_length=200, blank=True)
    wczytal = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name="wczytał")
    wczytano = models.DateTimeField(auto_now_add=True)
    klucz = models.UUIDField(unique=True, editable=False)

    class Meta:
        verbose_name = "wykaz akt"
        verbose_name_plural = "wykazy akt"
        constraints = [
            models.UniqueConstraint(fields=["od"], condition=Q(stan="zatwierdzony"), name="jeden_wykaz_od_dnia"),
            models.CheckConstraint(
                condition=~Q(stan="zatwierdzony") | Q(od__isnull=False) & ~Q(decyzja=""),
                name="zatwierdzony_wykaz_ma_dzien_i_decyzje",
            ),
        ]

    def __str__(self):
        return self.nazwa


class KlasaJrwa(ValidModel):
    """One class: its symbol, title and archival category. A case keeps the row of its day for ever."""

    class Pewnosc(models.TextChoices):
        POTWIERDZONA = "potwierdzona", "potwierdzona"
        PRZYJETA = "przyjeta", "przyjęta, do sprawdzenia w wykazie akt"

    symbol = models.CharField(max_length=6)
    haslo = models.CharField("hasło", max_length=250)
    kategoria = models.CharField(
        "kategoria archiwalna", max_length=6, blank=True, help_text="pusta: klasa tylko grupuje podklasy"
    )
    od = models.DateField("od dnia", default=OD_INSTRUKCJI)
    pewnosc = models.CharField("pewność danych", max_length=20, choices=Pewnosc, default=Pewnosc.PRZYJETA)
    wykaz = models.ForeignKey(WykazAkt, models.PROTECT, related_name="klasy", null=True, blank=True)

    class Meta(ValidModel.Meta):
        verbose_name = "klasa JRWA"
        verbose_name_plural = "klasy JRWA"
        ordering = ["symbol", "od"]
        constraints = [*ValidModel.Meta.constraints, bez_nakladania("klasa_jrwa_bez_nakladania", "symbol")]
        indexes = [models.Index(pl("haslo"), "id", name="klasa_jrwa_haslo")]

    def __str__(self):
        return f"{self.symbol} {self.haslo}"
