"""What people are told about: a paraph made void, a letter returned, a matter assigned."""

from django.conf import settings
from django.db import models


class Powiadomienie(models.Model):
    """One sentence for one person, with the address of the page it speaks of."""

    dla = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="powiadomienia")
    tresc = models.CharField("treść", max_length=400)
    adres = models.CharField(max_length=200, blank=True)
    o_czym = models.CharField(max_length=60, blank=True, editable=False, help_text="rodzaj rzeczy, np. rejestry.sprawa")
    obiekt = models.BigIntegerField(null=True, editable=False, help_text="jej klucz")
    utworzono = models.DateTimeField(auto_now_add=True)
    przeczytano = models.DateTimeField(null=True, blank=True)

    class Meta:
        verbose_name = "powiadomienie"
        verbose_name_plural = "powiadomienia"
        indexes = [models.Index(fields=["dla", "-utworzono"])]

    def __str__(self):
        return self.tresc
