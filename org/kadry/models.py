"""The staff and the posts they hold from-to (§ 2); initials of § 10 ust. 2."""

from datetime import date

from django.contrib.auth.models import AbstractUser, UserManager
from django.db import models
from django.db.models import F, Q

from biuro.core.history.models import HistoryModel, HistoryQuerySet
from biuro.core.validity import ValidModel, bez_nakladania, okres_albo_nigdy
from org.struktura.models import Stanowisko


class PracownikManager(UserManager.from_queryset(HistoryQuerySet)):
    """Django's manager of accounts that still refuses writes without history."""


class Pracownik(HistoryModel, AbstractUser):
    """A person with an account. What he may do follows from his posts, never from flags of the account."""

    class Gestosc(models.TextChoices):
        ZWYKLA = "compact", "zwykła (dwa wiersze)"
        GESTA = "dense", "gęsta (jeden wiersz)"

    last_login = None  # logins are kept in the journal, not as changes of the person

    inicjaly = models.CharField("inicjały", max_length=6, blank=True, help_text="§ 10 ust. 2")
    telefon = models.CharField(max_length=40, blank=True)
    gestosc = models.CharField("gęstość list", max_length=10, choices=Gestosc, default=Gestosc.ZWYKLA)
    skroty = models.BooleanField("skróty jednoliterowe", default=True)
    zatrudniony_od = models.DateField("pierwszy dzień pracy", null=True, blank=True)
    zatrudniony_do = models.DateField("ostatni dzień pracy", null=True, blank=True)
    klucz = models.UUIDField(unique=True, null=True, editable=False, help_text="klucz formularza przyjęcia")

    BEZ_HISTORII = ("password",)  # an old hash is of use to nobody but a thief
    objects = PracownikManager()

    class Meta:
        verbose_name = "pracownik"
        verbose_name_plural = "pracownicy"
        constraints = [
            models.UniqueConstraint(
                fields=["inicjaly"],
                condition=Q(is_active=True) & ~Q(inicjaly=""),
                name="inicjaly_bez_powtorzen_wsrod_obecnych",
            ),
            models.CheckConstraint(
                condition=Q(zatrudniony_od=None) | Q(zatrudniony_do=None) | Q(zatrudniony_do__gte=F("zatrudniony_od")),
                name="ostatni_dzien_pracy_nie_przed_pierwszym",
            ),
        ]

    def __str__(self):
        return self.get_full_name() or self.username

    @property
    def krotko(self) -> str:
        """„T. Grześkowiak”, for lists."""
        return f"{self.first_name[:1]}. {self.last_name}" if self.first_name else str(self)

    def pracuje(self, dzien: date) -> bool:
        """True on the days of his work: not before the first, not after the last. Only then may he log in."""
        begun = self.zatrudniony_od is None or self.zatrudniony_od <= dzien
        return self.is_active and begun and (self.zatrudniony_do is None or dzien <= self.zatrudniony_do)


class Obsada(ValidModel):
    """Who holds which post from-to and in what part of full time."""

    pracownik = models.ForeignKey(Pracownik, models.PROTECT, related_name="obsady")
    stanowisko = models.ForeignKey(Stanowisko, models.PROTECT, related_name="obsady")
    wymiar = models.DecimalField("wymiar etatu", max_digits=3, decimal_places=2, default=1)

    class Meta(ValidModel.Meta):
        verbose_name = "obsada"
        verbose_name_plural = "obsady"
        constraints = [
            okres_albo_nigdy("obsada_okres"),
            bez_nakladania("osoba_raz_na_stanowisku_w_dniu", "pracownik", "stanowisko"),
            models.CheckConstraint(condition=Q(wymiar__gt=0, wymiar__lte=1), name="wymiar_do_pelnego_etatu"),
        ]
        indexes = [models.Index(fields=["pracownik", "od"])]

    def __str__(self):
        return f"{self.pracownik}: {self.stanowisko}"


class Odejscie(HistoryModel):
    """Somebody leaves the Biuro: his last day, and whether everything he had was handed over."""

    class Stan(models.TextChoices):
        W_TOKU = "w_toku", "W toku"
        ZAKONCZONE = "zakonczone", "Zakończone"
        ODWOLANE = "odwolane", "Odwołane"

    pracownik = models.ForeignKey(Pracownik, models.PROTECT, related_name="odejscia")
    ostatni_dzien = models.DateField("ostatni dzień pracy")
    stan = models.CharField(max_length=12, choices=Stan, default=Stan.W_TOKU, editable=False)
    zostalo = models.TextField("co zostało i dlaczego", blank=True, editable=False)

    class Meta:
        verbose_name = "odejście"
        verbose_name_plural = "odejścia"
        constraints = [
            models.UniqueConstraint(
                fields=["pracownik"], condition=Q(stan="w_toku"), name="jedno_odejscie_w_toku_jednej_osoby"
            )
        ]

    def __str__(self):
        return f"odejście: {self.pracownik}"
