"""Saved views: a named query of a list, one's own or shared with the people of one's unit (ux.md 4.5)."""

from django.conf import settings
from django.db import models

from org.struktura.models import Jednostka


class WidokZapisany(models.Model):
    """A name for the filters, order and columns of one list. A convenience, not a record: it may be deleted."""

    osoba = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="widoki_zapisane")
    lista = models.CharField(max_length=40, help_text="nazwa rejestru, którego dotyczy")
    nazwa = models.CharField(max_length=40)
    zapytanie = models.CharField(max_length=2000, blank=True, help_text="filtry, kolejność i kolumny jak w adresie")
    jednostka = models.ForeignKey(
        Jednostka,
        models.PROTECT,
        related_name="+",
        null=True,
        blank=True,
        verbose_name="wspólny dla",
        help_text="komórka, której osoby też widzą ten widok",
    )
    utworzono = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name = "zapisany widok"
        verbose_name_plural = "zapisane widoki"
        ordering = ["nazwa", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["osoba", "lista", "nazwa"], name="jeden_widok_o_tej_nazwie_na_liste")
        ]
        indexes = [models.Index(fields=["lista", "jednostka"])]

    def __str__(self):
        return self.nazwa
