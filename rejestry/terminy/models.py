"""A deadline of a case: its code, the event it runs from, the computed days, what changed its course and ended it."""

from django.conf import settings
from django.db import models
from django.db.models import Q

from biuro.core.history.models import HistoryModel
from rejestry.sprawy.models import Sprawa


class Termin(HistoryModel):
    """Computed by rejestry.terminy from the code and the event; never edited by hand without reason and article."""

    sprawa = models.ForeignKey(Sprawa, models.PROTECT, related_name="terminy")
    kod = models.CharField(max_length=40)
    zdarzenie = models.DateField("zdarzenie, od którego biegnie")
    nominalny = models.DateField("koniec nominalny")
    ostateczny = models.DateField("ostatni dzień", help_text="po art. 57 § 4 kpa, wstrzymaniach i przedłużeniach")
    spelniony = models.DateField("spełniony dnia", null=True, blank=True)
    czym = models.CharField("czym spełniony", max_length=200, blank=True)
    doreczono = models.DateField("doręczono dnia", null=True, blank=True, help_text="termin organu: liczy się wysłanie")
    wstrzymany_od = models.DateField("bieg wstrzymany od", null=True, blank=True)

    class Meta:
        verbose_name_plural = "terminy"
        constraints = [
            models.UniqueConstraint(
                fields=["sprawa", "kod"], condition=Q(spelniony=None), name="jeden_otwarty_termin_kodu"
            ),
            models.CheckConstraint(condition=Q(ostateczny__gte=models.F("nominalny")), name="termin_nie_cofa_sie"),
        ]
        indexes = [
            models.Index(fields=["ostateczny"], condition=Q(spelniony=None), name="otwarte_terminy"),
            models.Index(fields=["ostateczny", "id"], name="termin_ostateczny"),
            models.Index(fields=["spelniony", "id"], name="termin_spelniony"),
            models.Index(fields=["zdarzenie", "id"], name="termin_zdarzenie"),
            models.Index(fields=["kod", "ostateczny", "id"], name="termin_kod"),
        ]

    def __str__(self):
        return f"{self.kod} {self.ostateczny}"


class Przedluzenie(HistoryModel):
    """A new date of a deadline, with its reason and article, and the notice the law owes for it (art. 36, 245 kpa)."""

    termin = models.ForeignKey(Termin, models.PROTECT, related_name="przedluzenia")
    dzien = models.DateField("dzień czynności")
    bylo = models.DateField("dotychczasowy ostatni dzień")
    nowy = models.DateField("nowy termin")
    powod = models.TextField("przyczyny zwłoki")
    podstawa = models.CharField(max_length=120)
    zawiadomiono = models.DateField("zawiadomienie wysłane dnia", null=True, blank=True)
    czym = models.CharField("czym zawiadomiono", max_length=200, blank=True)

    class Meta:
        verbose_name = "przedłużenie terminu"
        verbose_name_plural = "przedłużenia terminów"
        constraints = [
            models.CheckConstraint(condition=Q(nowy__gt=models.F("bylo")), name="przedluzenie_wydluza"),
            models.CheckConstraint(condition=~Q(powod="") & ~Q(podstawa=""), name="przedluzenie_ma_powod_i_podstawe"),
        ]

    def __str__(self):
        return f"{self.termin}: do {self.nowy}"


class Wstrzymanie(HistoryModel):
    """Days that do not count (art. 35 § 5 kpa); open while `do` is empty."""

    termin = models.ForeignKey(Termin, models.PROTECT, related_name="wstrzymania")
    od = models.DateField("pierwszy dzień, którego nie liczymy")
    do = models.DateField("ostatni dzień, którego nie liczymy", null=True, blank=True)
    powod = models.TextField("powód")
    podstawa = models.CharField(max_length=120)

    class Meta:
        verbose_name = "wstrzymanie terminu"
        verbose_name_plural = "wstrzymania terminów"
        constraints = [
            models.UniqueConstraint(fields=["termin"], condition=Q(do=None), name="jedno_otwarte_wstrzymanie"),
            models.CheckConstraint(condition=Q(do=None) | Q(do__gte=models.F("od")), name="wstrzymanie_od_przed_do"),
            models.CheckConstraint(condition=~Q(powod="") & ~Q(podstawa=""), name="wstrzymanie_ma_powod_i_podstawe"),
        ]

    def __str__(self):
        return f"{self.termin}: od {self.od}"


class Przypomnienie(models.Model):
    """The digest a person was given on a day: one a day, also when the task runs twice."""

    osoba = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="przypomnienia")
    dzien = models.DateField("dzień")
    tresc = models.TextField("treść")

    class Meta:
        verbose_name = "przypomnienie dnia"
        verbose_name_plural = "przypomnienia dnia"
        constraints = [models.UniqueConstraint(fields=["osoba", "dzien"], name="jedno_przypomnienie_na_dzien")]

    def __str__(self):
        return f"{self.osoba}, {self.dzien}"
