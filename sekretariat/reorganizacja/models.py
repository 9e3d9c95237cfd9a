"""The record of work handed over when an order took effect: what, from whom, to whom, by which order."""

from django.conf import settings
from django.db import models
from django.db.models import Q

from biuro.core.history.models import AppendOnlyModel
from org.struktura.models import Jednostka, Zarzadzenie
from rejestry.sprawy.models import Sprawa
from sekretariat.pisma.models import Pismo
from sekretariat.przesylki.models import Przesylka

PRZEDMIOTY = ("sprawa", "pismo", "przesylka")


def jeden_przedmiot() -> Q:
    """The condition: exactly one of the three is named."""
    found = Q(pk__in=())
    for chosen in PRZEDMIOTY:
        found |= Q(**{f"{name}__isnull": name != chosen for name in PRZEDMIOTY})
    return found


class ProtokolPrzejecia(AppendOnlyModel):
    """Since when the open work of an order is handed over; people who left a unit are looked at only once."""

    zarzadzenie = models.OneToOneField(
        Zarzadzenie, models.PROTECT, related_name="protokol_przejecia", verbose_name="zarządzenie"
    )
    kiedy = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name = "protokół przejęcia"
        verbose_name_plural = "protokoły przejęcia"

    def __str__(self):
        return f"przejęcie pracy: {self.zarzadzenie}"


class Przejecie(AppendOnlyModel):
    """One case, letter or item of mail that got another unit, or another person, because an order took effect."""

    zarzadzenie = models.ForeignKey(Zarzadzenie, models.PROTECT, related_name="przejecia", verbose_name="zarządzenie")
    sprawa = models.ForeignKey(Sprawa, models.PROTECT, related_name="przejecia", null=True, blank=True)
    pismo = models.ForeignKey(Pismo, models.PROTECT, related_name="przejecia", null=True, blank=True)
    przesylka = models.ForeignKey(
        Przesylka, models.PROTECT, related_name="przejecia", null=True, blank=True, verbose_name="przesyłka"
    )
    z_jednostki = models.ForeignKey(Jednostka, models.PROTECT, related_name="+", null=True, verbose_name="z jednostki")
    do_jednostki = models.ForeignKey(
        Jednostka, models.PROTECT, related_name="+", null=True, verbose_name="do jednostki"
    )
    z_osoby = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", null=True)
    do_osoby = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", null=True)
    kto = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", null=True, help_text="kto zatwierdził zarządzenie"
    )
    kiedy = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name = "przejęcie"
        verbose_name_plural = "przejęcia"
        constraints = [
            models.CheckConstraint(condition=jeden_przedmiot(), name="przejecie_jednej_rzeczy"),
            *(
                models.UniqueConstraint(fields=["zarzadzenie", name], name=f"przejecie_raz_{name}")
                for name in PRZEDMIOTY
            ),
        ]

    def __str__(self):
        return f"{self.zarzadzenie}: {self.sprawa or self.pismo or self.przesylka}"

    @property
    def zmienia_jednostke(self) -> bool:
        """The unit became another."""
        return self.z_jednostki_id != self.do_jednostki_id

    @property
    def zmienia_osobe(self) -> bool:
        """The person became another."""
        return self.z_osoby_id != self.do_osoby_id
