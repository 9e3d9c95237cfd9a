"""The day of the chart."""

from datetime import date

from django import forms
from django.utils import timezone

from biuro.core.forms import DateField


class DzienForm(forms.Form):
    """?na=RRRR-MM-DD; without it today."""

    na = DateField(
        label="Na dzień", required=False, error_messages={"invalid": "Wpisz datę tak: 23.11.2026 albo wybierz z listy."}
    )

    def dzien(self) -> date:
        """The day asked for; today when none or nonsense was given."""
        asked = self.cleaned_data.get("na") if self.is_valid() else None
        return asked or timezone.localdate()
