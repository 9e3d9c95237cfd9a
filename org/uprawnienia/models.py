"""Custody: what is entrusted to a named person beside his post (a register, a calendar, a mailbox, administration)."""

from django.db import models
from guardian.models import UserObjectPermissionBase

from biuro.core.history.models import HistoryModel
from biuro.core.validity import ValidModel
from org.kadry.models import Pracownik


class Zasob(HistoryModel):
    """Something that is kept by somebody: its code is what the rules ask about."""

    kod = models.CharField(max_length=40, unique=True)
    nazwa = models.CharField(max_length=160)
    podstawa = models.CharField(max_length=120, help_text="§ albo decyzja, z której wynika, że ktoś go prowadzi")

    class Meta:
        verbose_name = "zasób"
        verbose_name_plural = "zasoby"
        ordering = ["nazwa"]
        permissions = [("prowadzi_zasob", "prowadzi zasób")]

    def __str__(self):
        return self.nazwa


class UprawnienieDoZasobu(UserObjectPermissionBase):
    """django-guardian with a direct key: who keeps the resource now; written only by org.uprawnienia.powierzenia."""

    content_object = models.ForeignKey(Zasob, models.CASCADE)

    class Meta(UserObjectPermissionBase.Meta):
        verbose_name = "uprawnienie do zasobu"
        verbose_name_plural = "uprawnienia do zasobów"


class Powierzenie(ValidModel):
    """The record of a custody: who, what, from-to, on what decision."""

    zasob = models.ForeignKey(Zasob, models.PROTECT, related_name="powierzenia", verbose_name="zasób")
    pracownik = models.ForeignKey(Pracownik, models.PROTECT, related_name="powierzenia")
    decyzja = models.CharField("na podstawie", max_length=200)

    class Meta(ValidModel.Meta):
        verbose_name = "powierzenie"
        verbose_name_plural = "powierzenia"
        indexes = [models.Index(fields=["pracownik", "od"])]

    def __str__(self):
        return f"{self.zasob}: {self.pracownik}"
