"""§ 7 ust. 3 pkt 3: the register of outgoing mail (kancelaria 1.7)."""

from django.conf import settings
from django.db import models

from biuro.core.history.models import HistoryModel
from biuro.core.sortkey import pl
from sekretariat.pisma.models import Pismo


class PrzesylkaWychodzaca(HistoryModel):
    """One dispatch of a signed letter: number, day, way, to whom."""

    NUMERACJA = ("rok", "numer")

    class Sposob(models.TextChoices):
        LIST = "list", "List zwykły"
        POLECONY = "polecony", "List polecony"
        POLECONY_ZPO = "polecony_zpo", "List polecony za potwierdzeniem odbioru"
        EDORECZENIA = "edoreczenia", "e-Doręczenia"
        EMAIL = "email", "E-mail"
        EPUAP = "epuap", "ePUAP"
        OSOBISCIE = "osobiscie", "Osobiście"
        WEWNETRZNIE = "wewnetrznie", "Wewnętrznie"

    class Stan(models.TextChoices):
        WYSLANA = "wyslana", "Wysłane"
        DORECZONA = "doreczona", "Doręczone"
        ANULOWANA = "anulowana", "Anulowane"

    rok = models.PositiveSmallIntegerField(editable=False)
    numer = models.PositiveIntegerField(editable=False)
    pismo = models.ForeignKey(Pismo, models.PROTECT, related_name="wysylki")
    sposob = models.CharField("sposób wysłania", max_length=16, choices=Sposob)
    data_wyslania = models.DateField("data wysłania")
    adresat = models.CharField(max_length=250)
    adres = models.CharField(max_length=400, blank=True)
    znak = models.CharField(max_length=60, blank=True)
    numer_nadania = models.CharField("numer nadania", max_length=40, blank=True)
    data_doreczenia = models.DateField("data doręczenia", null=True, blank=True)
    stan = models.CharField(max_length=12, choices=Stan, default=Stan.WYSLANA, editable=False)
    wyslal = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", editable=False)
    zarejestrowano = models.DateTimeField(auto_now_add=True)
    klucz = models.UUIDField(unique=True, editable=False)

    class Meta:
        verbose_name = "przesyłka wychodząca"
        verbose_name_plural = "przesyłki wychodzące"
        constraints = [models.UniqueConstraint(fields=["rok", "numer"], name="unikalny_numer_rpwych")]
        indexes = [
            models.Index(fields=["-data_wyslania", "-id"]),
            models.Index(pl("adresat"), "id", name="wychodzaca_adresat_pl"),
            models.Index(fields=["data_doreczenia", "id"], name="wychodzaca_doreczono"),
            models.Index(fields=["sposob", "id"], name="wychodzaca_sposob"),
            models.Index(fields=["stan", "id"], name="wychodzaca_stan"),
        ]

    def __str__(self):
        return self.rpwych

    @property
    def rpwych(self) -> str:
        """„RPWych/17/2026”."""
        return f"RPWych/{self.numer}/{self.rok}"
