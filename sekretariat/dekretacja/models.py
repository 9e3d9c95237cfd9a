"""Dekretacja: who is to deal with an item, how and until when (kancelaria 1.9; § 3 ust. 1, § 7 ust. 3 pkt 3)."""

from django.conf import settings
from django.db import models
from django.db.models import Q

from biuro.core.history.models import AppendOnlyModel, HistoryModel
from org.struktura.models import Jednostka
from sekretariat.przesylki.models import Przesylka


class Dekretacja(AppendOnlyModel):
    """One assignment, reassignment or return; written once, with the capacity and basis of who made it."""

    class Rodzaj(models.TextChoices):
        DEKRETACJA = "dekretacja", "przydział"
        REDEKRETACJA = "redekretacja", "przekazanie dalej"
        ZWROT = "zwrot", "zwrot"

    class Dyspozycja(models.TextChoices):
        ZALATWIC = "zalatwic", "do załatwienia"
        ODPOWIEDZ = "odpowiedz", "przygotować odpowiedź"
        ROZMOWA = "rozmowa", "proszę o rozmowę"
        REALIZACJA = "realizacja", "do realizacji"
        AKTA = "akta", "a/a"

    przesylka = models.ForeignKey(Przesylka, models.PROTECT, related_name="dekretacje", verbose_name="przesyłka")
    rodzaj = models.CharField(max_length=12, choices=Rodzaj)
    osoba = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", null=True, blank=True)
    jednostka = models.ForeignKey(Jednostka, models.PROTECT, related_name="+", null=True, blank=True)
    dyspozycja = models.CharField(max_length=12, choices=Dyspozycja, default=Dyspozycja.ZALATWIC)
    termin = models.DateField("termin", null=True, blank=True)
    uwagi = models.TextField(blank=True)
    powod = models.TextField("powód zwrotu", blank=True)
    kto = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    stanowisko = models.CharField("jako", max_length=200)
    podstawa = models.CharField(max_length=200)
    w_zastepstwie_za = models.CharField("w zastępstwie za", max_length=200, blank=True)
    kiedy = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name_plural = "dekretacje"
        constraints = [
            models.CheckConstraint(
                name="dekretacja_ma_adresata_albo_jest_zwrotem",
                condition=Q(rodzaj="zwrot") | Q(osoba__isnull=False) | Q(jednostka__isnull=False),
            )
        ]

    def __str__(self):
        return f"{self.przesylka}: {self.get_rodzaj_display()}"

    @property
    def tresc(self) -> str:
        """What was ordered, as it is read on the letter: „Dyspozycja: przygotować odpowiedź. Proszę pilnie”."""
        return f"Dyspozycja: {self.get_dyspozycja_display()}. {self.uwagi}".strip()


class DoWiadomosci(HistoryModel):
    """Somebody is to take note of an item; done when he says so."""

    dekretacja = models.ForeignKey(Dekretacja, models.PROTECT, related_name="do_wiadomosci")
    osoba = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="do_wiadomosci")
    zapoznano = models.DateTimeField(null=True, blank=True)

    class Meta:
        verbose_name = "do wiadomości"
        verbose_name_plural = "do wiadomości"
        constraints = [models.UniqueConstraint(fields=["dekretacja", "osoba"], name="raz_do_wiadomosci")]

    def __str__(self):
        return f"{self.osoba}: {self.dekretacja}"
