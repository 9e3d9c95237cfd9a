"""Forms of custody: what, to whom, from when, on what decision; why it is taken back."""

from django import forms
from django.utils import timezone

from biuro.core.forms import DateField, LineField
from biuro.core.sortkey import pl
from org.kadry.models import Pracownik
from org.uprawnienia.models import Zasob

Z_LISTY = {"invalid_choice": "Wybierz z listy."}


class PowierzForm(forms.Form):
    """A custody."""

    zasob = forms.ModelChoiceField(
        Zasob.objects.all(),
        label="Co",
        empty_label="Wybierz…",
        error_messages=Z_LISTY | {"required": "Wybierz, co powierzasz."},
    )
    komu = forms.ModelChoiceField(
        Pracownik.objects.filter(is_active=True).order_by(pl("last_name"), "first_name"),
        label="Komu",
        empty_label="Wybierz…",
        error_messages=Z_LISTY | {"required": "Wybierz osobę."},
    )
    od = DateField(label="Od dnia", initial=timezone.localdate, error_messages={"required": "Podaj pierwszy dzień."})
    decyzja = LineField(
        label="Decyzja dyrektora",
        max_length=200,
        help_text="Znak i data",
        error_messages={"required": "Podaj decyzję dyrektora: znak i datę."},
    )


class OdbierzForm(forms.Form):
    """Why it is taken back."""

    powod = LineField(
        label="Decyzja dyrektora albo inny powód",
        max_length=400,
        error_messages={"required": "Podaj decyzję dyrektora albo inny powód odebrania."},
    )
