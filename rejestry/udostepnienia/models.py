"""A request for a look into a case named by its mark only: it may exist, or not, or be nobody's business."""

from django.conf import settings
from django.db import models
from django.db.models import Q

from biuro.core.history.models import HistoryModel
from rejestry.sprawy.models import Sprawa


class ProsbaODostep(HistoryModel):
    """Who asks, for which mark and why; `sprawa` is set only where somebody may grant it, and never shown to him."""

    class Stan(models.TextChoices):
        CZEKA = "czeka", "Czeka"
        UDZIELONO = "udzielono", "Udzielono dostępu"
        ODMOWIONO = "odmowiono", "Odmówiono"

    kto = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="prosby_o_dostep")
    znak = models.CharField("znak sprawy", max_length=60)
    powod = models.CharField("dlaczego", max_length=400)
    utworzono = models.DateTimeField(auto_now_add=True)
    sprawa = models.ForeignKey(Sprawa, models.PROTECT, related_name="prosby", null=True, editable=False)
    stan = models.CharField(max_length=12, choices=Stan, default=Stan.CZEKA, editable=False)
    odpowiedz = models.CharField("odpowiedź", max_length=400, blank=True, editable=False)
    rozpatrzyl = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", null=True, editable=False, verbose_name="rozpatrzył"
    )
    klucz = models.UUIDField(unique=True, editable=False, help_text="klucz formularza")

    class Meta:
        verbose_name = "prośba o dostęp"
        verbose_name_plural = "prośby o dostęp"
        constraints = [
            models.UniqueConstraint(fields=["kto", "znak"], condition=Q(stan="czeka"), name="jedna_czekajaca_prosba"),
            models.CheckConstraint(
                name="rozpatrzona_wtedy_i_tylko_wtedy_gdy_ktos_rozpatrzyl",
                condition=Q(stan="czeka", rozpatrzyl=None) | ~Q(stan="czeka") & Q(rozpatrzyl__isnull=False),
            ),
        ]
        indexes = [models.Index(fields=["sprawa", "stan"])]

    def __str__(self):
        return f"{self.kto}: {self.znak}"
