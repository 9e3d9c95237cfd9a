"""What is said and not written: a complaint to protocol (§ 6 of the regulation), a telephone call (no complaint)."""

from django.conf import settings
from django.db import models
from django.db.models import Q

from biuro.core.history.models import HistoryModel
from rejestry.skargi.models import Skarga


class Protokol(HistoryModel):
    """§ 6 ust. 2: the day, the person with the address, the matter in short, two signatures on the printed paper."""

    skarga = models.OneToOneField(Skarga, models.PROTECT, related_name="protokol")
    przyjeto = models.DateField("data przyjęcia")
    zglaszajacy = models.CharField("imię i nazwisko (nazwa)", max_length=250)
    adres = models.CharField(max_length=400)
    tresc = models.TextField("zwięzły opis treści sprawy")
    wideo = models.BooleanField("przez wideo", default=False)
    przyjal = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", editable=False)
    stanowisko = models.CharField("stanowisko przyjmującego", max_length=200, blank=True)
    podpisano = models.DateField("obie strony podpisały dnia", null=True, blank=True)

    class Meta:
        verbose_name = "protokół"
        verbose_name_plural = "protokoły"
        constraints = [
            models.CheckConstraint(
                condition=~Q(zglaszajacy="") & ~Q(adres="") & ~Q(tresc=""), name="protokol_ma_tresc_z_par_6"
            ),
        ]

    def __str__(self):
        return f"protokół: {self.skarga}"


class Rozmowa(HistoryModel):
    """A telephone call with a grievance: § 5 does not list the telephone, so it is noted and the caller instructed."""

    kiedy = models.DateTimeField()
    dzwoniacy = models.CharField("kto dzwonił", max_length=200, blank=True, help_text="jeśli się przedstawił")
    temat = models.CharField("o co chodziło", max_length=400)
    pouczenie = models.TextField("co powiedziano dzwoniącemu")
    przyjal = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", editable=False)
    klucz = models.UUIDField(unique=True, editable=False)

    class Meta:
        verbose_name = "rozmowa telefoniczna"
        verbose_name_plural = "rozmowy telefoniczne"
        indexes = [models.Index(fields=["-kiedy", "-id"])]

    def __str__(self):
        return self.temat
