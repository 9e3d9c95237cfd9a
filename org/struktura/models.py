"""§ 2-5 and § 10 ust. 3: the orders, units and posts of the Biuro and who supervises whom, valid in time."""

from django.db import models
from django.db.models import Q

from biuro.core.history.models import HistoryModel
from biuro.core.validity import ValidModel


class Zarzadzenie(HistoryModel):
    """An order of the director that gave the structure its shape (e.g. 1/2017 of 1 February 2017)."""

    numer = models.CharField(max_length=20, unique=True)
    z_dnia = models.DateField("z dnia")
    od = models.DateField("w mocy od")
    do = models.DateField("w mocy do", null=True, blank=True)
    tytul = models.CharField("tytuł", max_length=250)

    class Meta:
        verbose_name = "zarządzenie"
        verbose_name_plural = "zarządzenia"

    def __str__(self):
        return f"zarządzenie nr {self.numer}"


class Jednostka(ValidModel):
    """A unit of § 2 with its symbol of § 10; `nadzor` is the post that supervises it (§ 3 ust. 2, § 4)."""

    class Rodzaj(models.TextChoices):
        KIEROWNICTWO = "kierownictwo", "kierownictwo Biura"
        ODDZIAL = "oddzial", "oddział"
        STANOWISKO = "stanowisko", "samodzielne stanowisko"

    zarzadzenie = models.ForeignKey(Zarzadzenie, models.PROTECT, related_name="jednostki", verbose_name="zarządzenie")
    symbol = models.CharField(max_length=10, help_text="§ 10 ust. 3, np. PK-II")
    nazwa = models.CharField(max_length=160)
    rodzaj = models.CharField(max_length=20, choices=Rodzaj)
    nadzor = models.ForeignKey(
        "Stanowisko",
        models.PROTECT,
        related_name="nadzorowane",
        null=True,
        blank=True,
        verbose_name="nadzór",
        help_text="§ 3 ust. 2, § 4",
    )

    class Meta(ValidModel.Meta):
        verbose_name_plural = "jednostki"
        ordering = ["symbol"]
        constraints = [
            *ValidModel.Meta.constraints,
            models.UniqueConstraint(fields=["symbol"], condition=Q(do=None), name="jeden_obowiazujacy_symbol"),
        ]

    def __str__(self):
        return f"{self.symbol} {self.nazwa}"


class Stanowisko(ValidModel):
    """A post of § 2; `funkcja` is what the rules of signing ask about."""

    class Funkcja(models.TextChoices):
        DYREKTOR = "dyrektor", "dyrektor"
        ZASTEPCA = "zastepca", "zastępca dyrektora"
        KIEROWNIK = "kierownik", "kierownik oddziału"
        SEKRETARIAT = "sekretariat", "stanowisko ds. obsługi sekretariatu"
        PRACOWNIK = "pracownik", "pracownik merytoryczny"

    jednostka = models.ForeignKey(Jednostka, models.PROTECT, related_name="stanowiska")
    nazwa = models.CharField(max_length=160)
    funkcja = models.CharField(max_length=20, choices=Funkcja)
    etaty = models.DecimalField(
        max_digits=5, decimal_places=2, null=True, blank=True, help_text="§ 8, załącznik nr 2; puste: nieznane"
    )

    class Meta(ValidModel.Meta):
        verbose_name_plural = "stanowiska"

    def __str__(self):
        return f"{self.nazwa}, {self.jednostka.symbol}"
