"""§ 9 ust. 2: the register of submissions outside the bureau: to whom, when, how, and what came back."""

from django.conf import settings
from django.db import models
from django.db.models import Q

from biuro.core.files.models import Plik
from biuro.core.history.models import HistoryModel
from sekretariat.pisma.models import Pismo


class Przedlozenie(HistoryModel):
    """One letter in one version handed to who decides outside the bureau, until it comes back."""

    NUMERACJA = ("rok", "numer")

    class Komu(models.TextChoices):
        PREZYDENT = "prezydent", "Prezydent Miasta"
        ZASTEPCA = "zastepca_prezydenta", "zastępca Prezydenta"
        SEKRETARZ = "sekretarz", "Sekretarz Miasta"
        SKARBNIK = "skarbnik", "Skarbnik Miasta"

    class Sposob(models.TextChoices):
        OSOBISCIE = "osobiscie", "osobiście"
        OBIEG = "obieg", "wewnętrznym obiegiem dokumentów"
        ELEKTRONICZNIE = "elektronicznie", "elektronicznie"

    class Stan(models.TextChoices):
        PRZEKAZANE = "przekazane", "Przekazane"
        PODPISANE = "podpisane", "Podpisane"
        ZAAKCEPTOWANE = "zaakceptowane", "Zaakceptowane"
        ZWROCONE = "zwrocone", "Zwrócone"
        ANULOWANE = "anulowane", "Anulowane"

    rok = models.PositiveSmallIntegerField(editable=False)
    numer = models.PositiveIntegerField(editable=False)
    pismo = models.ForeignKey(Pismo, models.PROTECT, related_name="przedlozenia")
    wersja = models.PositiveIntegerField(editable=False)
    sha256 = models.CharField("skrót wersji", max_length=64, editable=False)
    komu = models.CharField(max_length=20, choices=Komu)
    dzien = models.DateField("przekazano")
    sposob = models.CharField("sposób", max_length=16, choices=Sposob)
    stan = models.CharField(max_length=16, choices=Stan, default=Stan.PRZEKAZANE, editable=False)
    dzien_wyniku = models.DateField("wróciło", null=True, blank=True)
    powod = models.TextField("powód zwrotu", blank=True)
    skan = models.ForeignKey(Plik, models.PROTECT, related_name="+", null=True, editable=False)
    skan_nazwa = models.CharField(max_length=200, blank=True, editable=False)
    przekazal = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", editable=False)
    klucz = models.UUIDField(unique=True, editable=False)

    class Meta:
        verbose_name = "przedłożenie"
        verbose_name_plural = "przedłożenia"
        constraints = [
            models.UniqueConstraint(fields=["rok", "numer"], name="unikalny_numer_przedlozenia"),
            models.UniqueConstraint(
                fields=["pismo"], condition=Q(stan="przekazane"), name="jedno_otwarte_przedlozenie_pisma"
            ),
            models.CheckConstraint(
                condition=Q(stan__in=["podpisane", "zaakceptowane"], skan__isnull=False, dzien_wyniku__isnull=False)
                | ~Q(stan__in=["podpisane", "zaakceptowane"]) & Q(skan__isnull=True),
                name="podpisane_poza_biurem_ma_skan",
            ),
            models.CheckConstraint(
                condition=~Q(stan="zwrocone") | Q(dzien_wyniku__isnull=False) & ~Q(powod=""),
                name="zwrot_spoza_biura_ma_powod",
            ),
        ]
        indexes = [
            models.Index(fields=["-dzien", "-id"]),
            models.Index(fields=["komu", "id"], name="przedlozenie_komu"),
            models.Index(fields=["stan", "id"], name="przedlozenie_stan"),
            models.Index(fields=["dzien_wyniku", "id"], name="przedlozenie_wrocilo"),
        ]

    def __str__(self):
        return f"PRZ/{self.numer}/{self.rok}"
