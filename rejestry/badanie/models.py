"""Looking into a complaint: explanations asked from units, findings, corrective actions (art. 223, 237, 259 kpa)."""

from django.conf import settings
from django.db import models
from django.db.models import Q

from biuro.core.history.models import HistoryModel
from org.struktura.models import Jednostka
from rejestry.skargi.models import Skarga


class Wyjasnienie(HistoryModel):
    """A question to a unit of the bureau, or outside it, with an internal date."""

    skarga = models.ForeignKey(Skarga, models.PROTECT, related_name="wyjasnienia")
    jednostka = models.ForeignKey(Jednostka, models.PROTECT, related_name="+", null=True, blank=True)
    kogo = models.CharField("jednostka spoza Biura", max_length=200, blank=True)
    pytania = models.TextField("o co pytamy")
    do = models.DateField("odpowiedź do dnia", help_text="termin wewnętrzny, nie ustawowy")
    otrzymano = models.DateField("odpowiedź otrzymano dnia", null=True, blank=True)
    odpowiedz = models.TextField("odpowiedź", blank=True)
    kto = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", editable=False)
    klucz = models.UUIDField(unique=True, editable=False)

    class Meta:
        verbose_name = "prośba o wyjaśnienia"
        verbose_name_plural = "prośby o wyjaśnienia"
        constraints = [
            models.CheckConstraint(
                condition=Q(jednostka__isnull=False, kogo="") | Q(jednostka=None) & ~Q(kogo=""),
                name="wyjasnienie_ma_jednego_adresata",
            ),
        ]

    def __str__(self):
        return f"{self.adresat}: {self.skarga}"

    @property
    def adresat(self) -> str:
        """The unit asked."""
        return str(self.jednostka) if self.jednostka else self.kogo


class Ustalenie(HistoryModel):
    """What was found about one allegation, and on what evidence."""

    class Wynik(models.TextChoices):
        TAK = "tak", "potwierdzony"
        CZESCIOWO = "czesciowo", "potwierdzony częściowo"
        NIE = "nie", "niepotwierdzony"

    skarga = models.ForeignKey(Skarga, models.PROTECT, related_name="ustalenia")
    zarzut = models.CharField(max_length=400)
    wynik = models.CharField("czy zarzut się potwierdził", max_length=12, choices=Wynik)
    tresc = models.TextField("co ustalono")
    dowody = models.TextField("na podstawie czego")
    kto = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", editable=False)
    klucz = models.UUIDField(unique=True, editable=False)

    class Meta:
        verbose_name_plural = "ustalenia"

    def __str__(self):
        return self.zarzut


class Dzialanie(HistoryModel):
    """A corrective action: who, by when, done when, and whether it helped (art. 259 § 3 kpa)."""

    skarga = models.ForeignKey(Skarga, models.PROTECT, related_name="dzialania_naprawcze")
    opis = models.TextField("co poprawiamy")
    odpowiedzialny = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="dzialania")
    do = models.DateField("do kiedy")
    wykonano = models.DateField("wykonano dnia", null=True, blank=True)
    co_zrobiono = models.TextField("co zrobiono", blank=True)
    sprawdzono = models.DateField("skutek sprawdzono dnia", null=True, blank=True)
    skutek = models.TextField(blank=True)
    kto = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", editable=False)
    klucz = models.UUIDField(unique=True, editable=False)

    class Meta:
        verbose_name = "działanie naprawcze"
        verbose_name_plural = "działania naprawcze"
        constraints = [
            models.CheckConstraint(
                condition=Q(sprawdzono=None) | Q(wykonano__isnull=False), name="sprawdzone_po_wykonaniu"
            ),
        ]

    def __str__(self):
        return self.opis[:80]
