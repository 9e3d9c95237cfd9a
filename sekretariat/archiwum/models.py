"""Lists of files for the archive of the office: hand-over (SZO) and disposal (BR), each checked by a second person."""

from django.conf import settings
from django.db import models
from django.db.models import F, Q

from biuro.core.history.models import HistoryModel
from org.struktura.models import Jednostka
from rejestry.sprawy.models import Sprawa

ZASOB = "archiwum"  # whose custody makes the archivist
SPRAWDZONE = ("przyjety", "sprawdzony", "wniosek", "zgoda", "wybrakowany")


class SpisArchiwalny(HistoryModel):
    """One list of one unit. Its number stays for ever; a list made by mistake is cancelled with a reason."""

    NUMERACJA = ("rodzaj", "rok", "numer")

    class Rodzaj(models.TextChoices):
        ZDAWCZY = "SZO", "Spis zdawczo-odbiorczy"
        BRAKOWANIE = "BR", "Spis do brakowania"

    class Grupa(models.TextChoices):
        A = "A", "materiały archiwalne (A)"
        B = "B", "dokumentacja niearchiwalna (B, BE, Bc)"

    class Stan(models.TextChoices):
        PROJEKT = "projekt", "Projekt"
        DO_SPRAWDZENIA = "do_sprawdzenia", "Do sprawdzenia"
        PRZYJETY = "przyjety", "Przyjęty"
        SPRAWDZONY = "sprawdzony", "Sprawdzony"
        WNIOSEK = "wniosek", "Czeka na zgodę"
        ZGODA = "zgoda", "Zgoda archiwum"
        ODMOWA = "odmowa", "Odmowa archiwum"
        WYBRAKOWANY = "wybrakowany", "Wybrakowany"
        ANULOWANY = "anulowany", "Anulowany"

    rodzaj = models.CharField(max_length=4, choices=Rodzaj)
    rok = models.PositiveSmallIntegerField(editable=False)
    numer = models.PositiveIntegerField(editable=False)
    jednostka = models.ForeignKey(Jednostka, models.PROTECT, related_name="+")
    grupa = models.CharField("kategoria", max_length=1, choices=Grupa)
    rocznik = models.PositiveSmallIntegerField("rocznik akt", null=True, blank=True)
    stan = models.CharField(max_length=16, choices=Stan, default=Stan.PROJEKT, editable=False)
    sporzadzil = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", editable=False, verbose_name="sporządził"
    )
    sporzadzono = models.DateField("sporządzono", editable=False)
    sprawdzil = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", null=True, editable=False, verbose_name="sprawdził"
    )
    sprawdzono = models.DateField(null=True, editable=False)
    ekspertyza = models.CharField("ekspertyza archiwum państwowego (BE)", max_length=200, blank=True)
    wniosek = models.CharField("znak wniosku do archiwum państwowego", max_length=100, blank=True, editable=False)
    zgoda = models.CharField("znak zgody archiwum państwowego", max_length=100, blank=True, editable=False)
    zgoda_dzien = models.DateField("data zgody", null=True, editable=False)
    klucz = models.UUIDField(unique=True, editable=False)

    class Meta:
        verbose_name = "spis archiwalny"
        verbose_name_plural = "spisy archiwalne"
        constraints = [
            models.UniqueConstraint(fields=["rodzaj", "rok", "numer"], name="unikalny_numer_spisu_archiwalnego"),
            models.CheckConstraint(
                condition=Q(sprawdzil=None) | ~Q(sprawdzil=F("sporzadzil")), name="spis_sprawdza_kto_inny"
            ),
            models.CheckConstraint(
                condition=~Q(stan__in=SPRAWDZONE) | Q(sprawdzil__isnull=False, sprawdzono__isnull=False),
                name="spis_po_sprawdzeniu_ma_drugiego",
            ),
            models.CheckConstraint(
                condition=~Q(stan__in=["zgoda", "wybrakowany"]) | ~Q(zgoda="") & Q(zgoda_dzien__isnull=False),
                name="wybrakowano_za_zgoda",
            ),
            models.CheckConstraint(condition=~Q(rodzaj="BR", grupa="A"), name="akt_kategorii_a_sie_nie_brakuje"),
        ]

    def __str__(self):
        return f"{self.rodzaj}/{self.numer}/{self.rok}"


class PozycjaSpisu(HistoryModel):
    """One file on a list, as it was when the list was made."""

    spis = models.ForeignKey(SpisArchiwalny, models.PROTECT, related_name="pozycje")
    rodzaj = models.CharField(max_length=4, choices=SpisArchiwalny.Rodzaj, editable=False)
    lp = models.PositiveIntegerField()
    sprawa = models.ForeignKey(Sprawa, models.PROTECT, related_name="+")
    kategoria = models.CharField(max_length=6)
    od = models.DateField("wszczęto")
    do = models.DateField("zakończono")
    dokumentow = models.PositiveIntegerField("liczba dokumentów")
    czynna = models.BooleanField(default=True, help_text="nie: spis anulowano, odmówiono zgody albo wycofano akta")
    uwagi = models.CharField(max_length=400, blank=True)

    class Meta:
        verbose_name = "pozycja spisu archiwalnego"
        verbose_name_plural = "pozycje spisów archiwalnych"
        constraints = [
            models.UniqueConstraint(fields=["spis", "lp"], name="jedna_pozycja_spisu_archiwalnego"),
            models.UniqueConstraint(
                fields=["sprawa", "rodzaj"], condition=Q(czynna=True), name="akta_na_jednym_spisie_rodzaju"
            ),
        ]

    def __str__(self):
        return f"{self.spis} poz. {self.lp}"
