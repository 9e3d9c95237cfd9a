"""A filter of a list that shows each unit or post once and understands every version of it."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.db.models import F, QuerySet
from django.utils import timezone

from org.struktura.models import Jednostka


class WersjaField(forms.ModelChoiceField):
    """Offers the rows of the queryset and understands every version of them.

    So a link from the chart of another day, or a saved view of last year, leads to the same unit or post.
    """

    def __init__(self, label: str, queryset: QuerySet):
        self.kazda = queryset.model.objects.all()
        message = f"{label}: nie ma takiej możliwości. Wybierz jedną z listy."
        super().__init__(queryset, label=label, empty_label="wszystkie", error_messages={"invalid_choice": message})

    def to_python(self, value: Any) -> Any:
        """The row of this id in any version; raises ValidationError for none."""
        if value in self.empty_values:
            return None
        row = self.kazda.filter(pk=value).first() if str(value).isdecimal() else None
        if row is None:
            raise ValidationError(self.error_messages["invalid_choice"], code="invalid_choice")
        return row


def kazda_wersja(jednostka: Jednostka) -> list[int]:
    """The ids of all versions of the unit: known ids lead the database to an index, a join does not."""
    return list(Jednostka.objects.filter(ciag=jednostka.ciag).values_list("pk", flat=True))


def jednostki_raz() -> QuerySet[Jednostka]:
    """Each unit there has been up to today, once: its present version, or the last one of a unit that is no more."""
    begun = Jednostka.objects.filter(od__lte=timezone.localdate()).exclude(do__lt=F("od"))
    latest = begun.order_by("ciag", "-od").distinct("ciag").values("pk")
    return Jednostka.objects.filter(pk__in=latest).order_by("symbol", "-od")
