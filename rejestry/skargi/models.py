"""Rejestr skarg i wniosków PK-II.1510 (§ 6 ust. 4, § 7 ust. 2 pkt 13; art. 221-259 kpa)."""

from django.db import models

from biuro.core.history.models import HistoryModel
from rejestry.sprawy.models import Sprawa


class Skarga(HistoryModel):
    """What the register keeps about a complaint or motion beside the case itself."""

    class Rodzaj(models.TextChoices):
        SKARGA = "skarga", "Skarga (art. 227 kpa)"
        WNIOSEK = "wniosek", "Wniosek (art. 241 kpa)"

    class Wnoszacy(models.TextChoices):
        OSOBA = "osoba", "osoba"
        PODMIOT = "podmiot", "firma lub instytucja"
        POSEL = "posel", "poseł, senator lub radny (art. 237 § 2 kpa)"
        REDAKCJA = "redakcja", "redakcja (art. 248 kpa)"
        ORGANIZACJA = "organizacja", "organizacja społeczna (art. 249 kpa)"

    sprawa = models.OneToOneField(Sprawa, models.PROTECT, related_name="skarga")
    rodzaj = models.CharField(max_length=10, choices=Rodzaj)
    wnoszacy_rodzaj = models.CharField("kto wnosi", max_length=12, choices=Wnoszacy, default=Wnoszacy.OSOBA)
    przedmiot = models.CharField(max_length=400)
    dotyczy_jednostki = models.CharField("jednostka, której dotyczy", max_length=160, blank=True)

    class Meta:
        verbose_name = "skarga lub wniosek"
        verbose_name_plural = "skargi i wnioski"

    def __str__(self):
        return f"{self.get_rodzaj_display()} {self.sprawa}"
