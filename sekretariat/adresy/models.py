"""§ 7 ust. 3 pkt 7: the address book, kept up to date by registering mail."""

from django.contrib.postgres.indexes import GinIndex
from django.db import models
from django.db.models import Q

from biuro.core.history.models import HistoryModel
from biuro.core.sortkey import pl


class Kontakt(HistoryModel):
    """A person or body that writes to the Biuro or is written to."""

    nazwa = models.CharField(max_length=250)
    ulica = models.CharField("ulica i numer", max_length=160, blank=True)
    kod = models.CharField("kod pocztowy", max_length=12, blank=True)
    miejscowosc = models.CharField("miejscowość", max_length=100, blank=True)
    email = models.CharField("e-mail", max_length=254, blank=True)
    telefon = models.CharField(max_length=40, blank=True)
    ade = models.CharField("adres do e-Doręczeń", max_length=60, blank=True)
    szukaj = models.CharField(max_length=300, editable=False, help_text="nazwa bez wielkości liter i ogonków")
    czynny = models.BooleanField(default=True)

    class Meta:
        verbose_name_plural = "kontakty"
        indexes = [
            models.Index(fields=["szukaj"], name="kontakt_szukaj", opclasses=["varchar_pattern_ops"]),
            GinIndex(fields=["szukaj"], name="kontakt_szukaj_trgm", opclasses=["gin_trgm_ops"]),
            models.Index(pl("nazwa"), "id", name="kontakt_nazwa_pl"),
            models.Index(fields=["email", "id"], name="kontakt_email"),
            models.Index(pl("nazwa"), "id", condition=Q(czynny=False), name="kontakt_nieaktualny_pl"),
        ]

    def __str__(self):
        return self.nazwa

    @property
    def adres(self) -> str:
        """One line: „ul. Przykładowa 7/3, 60-001 Poznań”."""
        return ", ".join(filter(None, [self.ulica, f"{self.kod} {self.miejscowosc}".strip()]))
