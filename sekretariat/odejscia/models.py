"""What a leaving person handed over: the record behind the obiegówka (§ 7 ust. 3 pkt 13)."""

from django.conf import settings
from django.db import models

from biuro.core.history.models import AppendOnlyModel
from org.kadry.models import Odejscie


class Oddane(AppendOnlyModel):
    """One thing handed to somebody or taken back; written once, beside the entry in the history of the thing itself."""

    odejscie = models.ForeignKey(Odejscie, models.PROTECT, related_name="oddane", verbose_name="odejście")
    rodzaj = models.CharField(max_length=20)
    rzecz = models.CharField(max_length=200, help_text="znak albo nazwa, nigdy treść")
    komu = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", null=True, blank=True)
    kto = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    kiedy = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name = "oddana rzecz"
        verbose_name_plural = "oddane rzeczy"
        indexes = [models.Index(fields=["odejscie", "id"])]

    def __str__(self):
        return self.rzecz
