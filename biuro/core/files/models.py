"""Plik: one content, known by its SHA-256. Written once, so a signed attachment cannot be replaced (threat 52)."""

from django.core.files.storage import storages
from django.db import models

from biuro.core.files.storage import ALIAS, storage_key
from biuro.core.history.models import AppendOnlyModel


class Plik(AppendOnlyModel):
    """The content of a file; its name belongs to the record that refers to it."""

    sha256 = models.CharField("SHA-256", max_length=64, unique=True)
    rozmiar = models.PositiveBigIntegerField("rozmiar w bajtach")
    typ = models.CharField("typ według treści", max_length=100)
    utworzono = models.DateTimeField("przyjęto", auto_now_add=True)

    class Meta:
        app_label = "biuro"
        verbose_name = "plik"
        verbose_name_plural = "pliki"
        constraints = [
            models.CheckConstraint(condition=models.Q(sha256__regex=r"^[0-9a-f]{64}$"), name="plik_sha256_hex"),
            models.CheckConstraint(condition=models.Q(rozmiar__gt=0), name="plik_niepusty"),
        ]

    def __str__(self):
        return f"{self.typ} {self.sha256[:12]}"

    @property
    def klucz(self):
        """The name of the content in the storage."""
        return storage_key(self.sha256)

    def otworz(self):
        """Return the content as an open binary file."""
        return storages[ALIAS].open(self.klucz, "rb")

    def tresc(self):
        """Return the whole content as bytes (at most 25 MB for files from outside)."""
        with self.otworz() as source:
            return source.read()
