"""Absences and substitution (§ 3 ust. 3). The absence of the director by itself gives his tasks to the deputy;
a substitute of any other post is named by decision, with dates."""

from django.db import models
from django.db.models import F, Q

from biuro.core.validity import ValidModel
from org.kadry.models import Pracownik
from org.struktura.models import Stanowisko


class Nieobecnosc(ValidModel):
    """Days on which a person is not at work. Why is not kept here: the kind of leave is nobody's business."""

    pracownik = models.ForeignKey(Pracownik, models.PROTECT, related_name="nieobecnosci")
    odwolana = models.BooleanField("odwołana", default=False)

    class Meta(ValidModel.Meta):
        verbose_name = "nieobecność"
        verbose_name_plural = "nieobecności"
        constraints = [
            models.CheckConstraint(condition=Q(do=None) | Q(do__gte=F("od")), name="nieobecnosc_do_nie_przed_od")
        ]
        indexes = [models.Index(fields=["pracownik", "od"])]

    def __str__(self):
        return f"{self.pracownik}: {self.od} - {self.do or '…'}"


class Zastepstwo(ValidModel):
    """A named substitute of a post other than the director's, by decision."""

    stanowisko = models.ForeignKey(Stanowisko, models.PROTECT, related_name="zastepstwa")
    kto = models.ForeignKey(Pracownik, models.PROTECT, related_name="zastepstwa")
    decyzja = models.CharField("na podstawie", max_length=200, help_text="znak i data decyzji")
    odwolane = models.BooleanField("odwołane", default=False)

    class Meta(ValidModel.Meta):
        verbose_name = "zastępstwo"
        verbose_name_plural = "zastępstwa"
        constraints = [
            models.CheckConstraint(condition=Q(do=None) | Q(do__gte=F("od")), name="zastepstwo_do_nie_przed_od")
        ]

    def __str__(self):
        return f"{self.kto} za {self.stanowisko} ({self.od} - {self.do or '…'})"
