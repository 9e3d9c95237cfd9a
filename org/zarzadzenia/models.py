"""What a draft of an order would change in the structure, one row a change, in the order they were written."""

from django.db import models

from biuro.core.history.models import HistoryModel
from org.struktura.models import Zarzadzenie


class ZmianaStruktury(HistoryModel):
    """One change of a draft. `dane` names units and posts by their `ciag`, so it outlives their versions."""

    class Rodzaj(models.TextChoices):
        NOWA_JEDNOSTKA = "nowa_jednostka", "nowa jednostka"
        NAZWA = "nazwa", "zmiana nazwy"
        SYMBOL = "symbol", "nowy symbol"
        NADZOR = "nadzor", "zmiana nadzoru"
        PODZIAL = "podzial", "podział"
        POLACZENIE = "polaczenie", "połączenie"
        LIKWIDACJA = "likwidacja", "zniesienie jednostki"
        NOWE_STANOWISKO = "nowe_stanowisko", "nowe stanowisko"
        PRZENIESIENIE = "przeniesienie", "przeniesienie stanowiska"
        NAZWA_STANOWISKA = "nazwa_stanowiska", "nazwa stanowiska"
        ETATY = "etaty", "liczba etatów"
        ZNIESIENIE = "zniesienie", "zniesienie stanowiska"

    zarzadzenie = models.ForeignKey(Zarzadzenie, models.PROTECT, related_name="zmiany", verbose_name="zarządzenie")
    rodzaj = models.CharField("rodzaj zmiany", max_length=20, choices=Rodzaj)
    dane = models.JSONField()
    usunieta = models.BooleanField("usunięta z projektu", default=False, editable=False)
    klucz = models.UUIDField(unique=True, editable=False, help_text="klucz formularza: dwa kliknięcia, jedna zmiana")

    class Meta:
        verbose_name = "zmiana struktury"
        verbose_name_plural = "zmiany struktury"
        ordering = ["pk"]

    def __str__(self):
        return f"{self.zarzadzenie}: {self.get_rodzaj_display()}"
