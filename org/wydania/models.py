"""What a person was handed and must give back: § 7 ust. 3 pkt 11 (access to rooms), pkt 12 (agreements on private
cars), pkt 13 (the matters of the staff)."""

from django.db import models
from django.db.models import F, Q

from biuro.core.history.models import HistoryModel
from org.kadry.models import Pracownik


class Wydanie(HistoryModel):
    """One thing in the hands of one person from a day to a day; the entry stays when the thing is back."""

    class Rodzaj(models.TextChoices):
        KLUCZ = "klucz", "klucz"
        DOSTEP = "dostep", "dostęp do pomieszczenia (karta lub kod)"
        UMOWA = "umowa_samochod", "umowa o samochód prywatny do celów służbowych"
        INNA_UMOWA = "umowa", "inna umowa z pracownikiem"
        PIECZEC = "pieczec", "pieczęć"
        SPRZET = "sprzet", "sprzęt"
        INNE = "inne", "inna rzecz"

    UMOWY = (Rodzaj.UMOWA, Rodzaj.INNA_UMOWA)

    pracownik = models.ForeignKey(Pracownik, models.PROTECT, related_name="wydania")
    rodzaj = models.CharField(max_length=16, choices=Rodzaj)
    numer = models.CharField("numer lub znak", max_length=60)
    opis = models.CharField("czego dotyczy", max_length=200, blank=True)
    wydano = models.DateField("wydano lub zawarto")
    zwrocono = models.DateField("zwrócono lub rozwiązano", null=True, blank=True)
    klucz = models.UUIDField(unique=True, editable=False)

    class Meta:
        verbose_name = "rzecz wydana pracownikowi"
        verbose_name_plural = "rzeczy wydane pracownikom"
        constraints = [
            models.CheckConstraint(
                condition=Q(zwrocono=None) | Q(zwrocono__gte=F("wydano")), name="wydanie_zwrot_nie_przed_wydaniem"
            ),
            models.UniqueConstraint(
                fields=["rodzaj", "numer"], condition=Q(zwrocono=None), name="wydanie_jedna_rzecz_u_jednej_osoby"
            ),
        ]
        indexes = [models.Index(fields=["pracownik", "zwrocono"])]

    def __str__(self):
        what = self.get_rodzaj_display().partition(" (")[0]
        return f"{what} {self.numer}, {self.opis}" if self.opis else f"{what} {self.numer}"

    @property
    def jest_umowa(self) -> bool:
        """True for an agreement: it ends; a thing comes back."""
        return self.rodzaj in self.UMOWY
