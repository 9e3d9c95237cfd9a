"""The second factor: authenticator apps, recovery codes, and for whom it is required (ASVS 6.3.3, 6.5)."""

from django.conf import settings
from django.db import models
from django.db.models import Q

from biuro.core.history.models import HistoryModel
from org.struktura.models import Stanowisko

ADMINISTRATOR = "administrator"


class Totp(HistoryModel):
    """An authenticator app of a person (RFC 6238). Its secret is not stored: it follows from `sol` and the server's
    own key, so that a stolen copy of the database opens nothing."""

    osoba = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="aplikacje")
    sol = models.CharField("sól", max_length=64, editable=False)
    rozpoczeto = models.DateTimeField("rozpoczęto", auto_now_add=True)
    potwierdzono = models.DateTimeField(null=True, blank=True)
    wycofano = models.DateTimeField(null=True, blank=True)

    class Meta:
        verbose_name = "aplikacja uwierzytelniająca"
        verbose_name_plural = "aplikacje uwierzytelniające"
        constraints = [
            models.UniqueConstraint(
                fields=["osoba"],
                condition=Q(potwierdzono__isnull=False, wycofano=None),
                name="jedna_czynna_aplikacja_osoby",
            )
        ]

    def __str__(self):
        return f"aplikacja: {self.osoba}"


class KrokTotp(models.Model):
    """The last half-minute whose code was used: the same code never counts twice (ASVS 6.5.1)."""

    totp = models.OneToOneField(Totp, models.PROTECT, related_name="krok")
    ostatni = models.BigIntegerField(default=0)

    class Meta:
        verbose_name = "użyty krok"
        verbose_name_plural = "użyte kroki"

    def __str__(self):
        return f"{self.totp}: {self.ostatni}"


class KodZapasowy(HistoryModel):
    """One of ten codes for the day the phone is lost: hashed like a password, good once."""

    BEZ_HISTORII = ("skrot",)

    totp = models.ForeignKey(Totp, models.PROTECT, related_name="kody")
    poczatek = models.CharField("początek kodu", max_length=4, help_text="jawny: mówi, z którym skrótem porównać")
    skrot = models.CharField("skrót", max_length=128)
    uzyty = models.DateTimeField("użyty", null=True, blank=True)

    class Meta:
        verbose_name = "kod zapasowy"
        verbose_name_plural = "kody zapasowe"
        constraints = [models.UniqueConstraint(fields=["totp", "poczatek"], name="kod_zapasowy_po_poczatku")]

    def __str__(self):
        return f"{self.totp}: {self.poczatek}…"


class WymogSkladnika(HistoryModel):
    """For whom the second factor is required, and from which day; until then the person is only reminded."""

    KOGO = (*Stanowisko.Funkcja.choices, (ADMINISTRATOR, "administrator Biura"))

    kogo = models.CharField(max_length=20, choices=KOGO, unique=True)
    od = models.DateField("wymagany od dnia", null=True, blank=True, help_text="puste: niewymagany")
    decyzja = models.CharField("na podstawie", max_length=200)

    class Meta:
        verbose_name = "wymóg drugiego składnika"
        verbose_name_plural = "wymogi drugiego składnika"

    def __str__(self):
        return f"{self.get_kogo_display()}: {self.od or 'niewymagany'}"
