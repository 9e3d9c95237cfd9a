"""§ 9 ust. 4: powers of attorney given by the President, within which the director makes declarations of will."""

from django.db import models

from biuro.core.validity import ValidModel
from org.kadry.models import Pracownik


class Pelnomocnictwo(ValidModel):
    """Number, scope and days of a power of attorney; personal, so it never passes to a substitute."""

    numer = models.CharField(max_length=60, unique=True)
    osoba = models.ForeignKey(Pracownik, models.PROTECT, related_name="pelnomocnictwa")
    zakres = models.TextField()
    odwolane = models.BooleanField("odwołane", default=False)

    class Meta(ValidModel.Meta):
        verbose_name = "pełnomocnictwo"
        verbose_name_plural = "pełnomocnictwa"

    def __str__(self):
        return f"pełnomocnictwo {self.numer}"
