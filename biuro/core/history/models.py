"""History of every change: who, when, in what capacity, why, on what legal basis and for whom.

A model with history inherits from HistoryModel. Writes that django-simple-history does not see
(QuerySet.update, delete, bulk_*) are blocked here, and by triggers in the database (guards.py).
"""

from dataclasses import dataclass
from typing import Any

from django.db import models
from django.dispatch import receiver
from simple_history.models import HistoricalRecords
from simple_history.signals import pre_create_historical_record

from biuro.core.errors import WriteWithoutHistory


@dataclass(frozen=True)
class Act:
    """What one history entry says beyond the data: the act, its author, his capacity and its basis."""

    name: str
    who: Any
    basis: str
    acting_for: str = ""
    capacity: str = ""
    reason: str = ""


class ActColumns(models.Model):
    """The columns of an Act in every history table; prefixed, because the columns of the model stand beside them."""

    akt_czynnosc = models.CharField("czynność", max_length=60, blank=True)
    akt_podstawa = models.CharField("podstawa prawna", max_length=200, blank=True)
    akt_jako = models.CharField("jako", max_length=200, blank=True)
    akt_za = models.CharField("w zastępstwie za", max_length=200, blank=True)

    class Meta:
        abstract = True


class History(HistoricalRecords):
    """HistoricalRecords with the columns of an Act and our names; inherited by every HistoryModel."""

    def __init__(self, **options):
        super().__init__(
            bases=[ActColumns],
            history_change_reason_field=models.TextField("powód", blank=True, default=""),
            inherit=True,
            custom_model_name=lambda name: f"Historia{name}",
            **options,
        )

    def get_meta_options(self, model):
        names = {key: f"historia: {getattr(model._meta, key)}" for key in ("verbose_name", "verbose_name_plural")}
        return super().get_meta_options(model) | names

    def fields_included(self, model):
        """The columns history keeps: all but those the model names in BEZ_HISTORII."""
        skip = getattr(model, "BEZ_HISTORII", ())
        return [field for field in super().fields_included(model) if field.name not in skip]

    def get_change_reason_for_object(self, instance, history_type, using):
        # The library passes None where no reason was given; our column is NOT NULL.
        return super().get_change_reason_for_object(instance, history_type, using) or ""


class HistoryQuerySet(models.QuerySet):
    """Reads as usual; refuses the writes that history would not see."""

    def _blocked(self, *args, **kwargs):
        raise WriteWithoutHistory(f"{self.model.__name__}: use save_act() or a transition")

    _blocked.alters_data = True
    update = delete = bulk_create = bulk_update = _blocked


class HistoryModel(models.Model):
    """A table whose rows are never deleted and whose every change leaves a row in its history.

    A subclass whose rows carry a number from a register names the columns of the series and, last, the number:
    NUMERACJA = ("rok", "numer"). The database then refuses gaps and changes of these columns.
    """

    NUMERACJA: tuple[str, ...] = ()
    BEZ_HISTORII: tuple[str, ...] = ()  # columns whose old values must not be kept

    historia = History()
    objects = HistoryQuerySet.as_manager()

    _act: Act | None = None

    class Meta:
        abstract = True

    def save_act(self, act: Act) -> None:
        """Save with an entry that carries the act; a later plain save() does not repeat it."""
        self._act = act
        try:
            self.save()
        finally:
            self._act = None

    def delete(self, *args, **kwargs):
        """Always raises WriteWithoutHistory: rows are ended or cancelled with a reason, never removed."""
        raise WriteWithoutHistory(f"{type(self).__name__}: rows are never deleted")


class AppendOnlyQuerySet(HistoryQuerySet):
    """Rows come one by one and stay as they are."""


class AppendOnlyModel(models.Model):
    """A table whose rows are written once: the database refuses UPDATE, DELETE and TRUNCATE (guards.py)."""

    objects = AppendOnlyQuerySet.as_manager()

    class Meta:
        abstract = True

    def save(self, *args, **kwargs):
        """Insert only; raises WriteWithoutHistory for a row that already exists."""
        if not self._state.adding:
            raise WriteWithoutHistory(f"{type(self).__name__}: rows are written once")
        super().save(*args, **kwargs)

    def delete(self, *args, **kwargs):
        """Always raises WriteWithoutHistory."""
        raise WriteWithoutHistory(f"{type(self).__name__}: rows are never deleted")


class Ogniwo(AppendOnlyModel):
    """One link of the hash chain over all history rows, written by a trigger at commit (guards.py)."""

    numer = models.BigIntegerField(primary_key=True)
    tabela = models.CharField(max_length=63)
    wiersz = models.BigIntegerField()
    zestaw = models.IntegerField(help_text="which set of columns the hash covers")
    skrot_wiersza = models.CharField(max_length=64)
    skrot = models.CharField(max_length=64)

    class Meta:
        verbose_name = "ogniwo łańcucha"
        verbose_name_plural = "ogniwa łańcucha"
        constraints = [models.UniqueConstraint(fields=["tabela", "wiersz"], name="jedno_ogniwo_na_wiersz_historii")]

    def __str__(self):
        return f"{self.numer}: {self.tabela} {self.wiersz}"


class Glowa(models.Model):
    """The last link; its one row is the lock that orders the chain, taken last in every transaction."""

    numer = models.BigIntegerField()
    skrot = models.CharField(max_length=64)

    class Meta:
        verbose_name = "głowa łańcucha"
        verbose_name_plural = "głowa łańcucha"

    def __str__(self):
        return f"{self.numer}: {self.skrot[:12]}"


class ZestawKolumn(models.Model):
    """The columns a history table had when its trigger was made; a later column does not change old hashes."""

    tabela = models.CharField(max_length=63)
    kolumny = models.JSONField()

    class Meta:
        verbose_name = "zestaw kolumn"
        verbose_name_plural = "zestawy kolumn"

    def __str__(self):
        return f"{self.tabela}: {len(self.kolumny)}"


@receiver(pre_create_historical_record)
def record_act(sender, instance, history_instance, **kwargs):
    """Copy the act of save_act() into the history row that is about to be written."""
    act = getattr(instance, "_act", None)
    if act is None:
        return
    history_instance.akt_czynnosc = act.name
    history_instance.akt_podstawa = act.basis
    history_instance.akt_jako = act.capacity
    history_instance.akt_za = act.acting_for
    history_instance.history_change_reason = act.reason
    history_instance.history_user = act.who
