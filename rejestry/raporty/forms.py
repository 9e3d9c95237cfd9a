"""The period of the report."""

from django import forms
from django.utils import timezone

from biuro.core.forms import DateField

DATA = {"required": "Podaj datę.", "invalid": "Wpisz datę tak: 31.12.2026."}


class OkresForm(forms.Form):
    """From day to day; empty: this year so far."""

    od = DateField(label="Wpływ od", error_messages=DATA)
    do = DateField(label="Wpływ do", error_messages=DATA)

    def __init__(self, data=None):
        today = timezone.localdate()
        first = {"od": today.replace(month=1, day=1), "do": today}
        super().__init__(first | {name: data[name] for name in ("od", "do") if data and data.get(name)})

    def clean(self):
        """The days in their order."""
        clean = super().clean()
        if clean.get("od") and clean.get("do") and clean["od"] > clean["do"]:
            self.add_error("do", "Koniec okresu nie może być wcześniejszy niż początek.")
        return clean
