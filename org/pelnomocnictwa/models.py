"""§ 9 ust. 4: powers of attorney given by the President, within which the director makes declarations of will;
art. 268a kpa: written authorisations to decide in the name of the authority."""

from django.db import models
from django.db.models import Q
from django.utils import timezone

from biuro.core.files.models import Plik
from biuro.core.validity import ValidModel
from org.kadry.models import Pracownik


class Pelnomocnictwo(ValidModel):
    """Number, scope and days of a power; personal, so it never passes to a substitute. Never deleted."""

    class Rodzaj(models.TextChoices):
        PELNOMOCNICTWO = "pelnomocnictwo", "pełnomocnictwo"
        UPOWAZNIENIE = "upowaznienie_268a", "upoważnienie (art. 268a kpa)"

    numer = models.CharField(max_length=60, unique=True)
    rodzaj = models.CharField(max_length=20, choices=Rodzaj, default=Rodzaj.PELNOMOCNICTWO)
    osoba = models.ForeignKey(Pracownik, models.PROTECT, related_name="pelnomocnictwa")
    udzielil = models.CharField("udzielił", max_length=160, default="Prezydent Miasta Poznania")
    z_dnia = models.DateField("z dnia", default=timezone.localdate)
    zakres = models.TextField(help_text="słowami dokumentu")
    czynnosci = models.JSONField(
        "rodzaje czynności", default=list, blank=True, help_text="kody z dane.py; puste: bez ograniczenia"
    )
    do_kwoty = models.DecimalField("do kwoty (zł)", max_digits=14, decimal_places=2, null=True, blank=True)
    dokument = models.ForeignKey(Plik, models.PROTECT, related_name="+", null=True, blank=True)
    dokument_nazwa = models.CharField(max_length=200, blank=True)
    odwolano = models.DateTimeField("odwołano z chwilą", null=True, editable=False)
    powod_odwolania = models.CharField("powód odwołania", max_length=300, blank=True)
    klucz = models.UUIDField(unique=True, null=True, editable=False)

    class Meta(ValidModel.Meta):
        verbose_name = "pełnomocnictwo"
        verbose_name_plural = "pełnomocnictwa"
        constraints = [
            *ValidModel.Meta.constraints,
            models.CheckConstraint(
                condition=Q(do_kwoty=None) | Q(do_kwoty__gt=0), name="pelnomocnictwo_kwota_dodatnia"
            ),
            models.CheckConstraint(
                condition=Q(odwolano=None) | ~Q(powod_odwolania=""), name="pelnomocnictwo_odwolane_z_powodem"
            ),
        ]
        indexes = [models.Index(fields=["osoba", "rodzaj", "od"])]

    def __str__(self):
        name = "pełnomocnictwo" if self.rodzaj == self.Rodzaj.PELNOMOCNICTWO else "upoważnienie"
        return f"{name} nr {self.numer}"
