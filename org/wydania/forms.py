"""Forms of the register of things handed out."""

from uuid import uuid4

from django import forms
from django.utils import timezone

from biuro.core.forms import DateField, KluczField, LineField
from biuro.core.sortkey import pl
from org.kadry.models import Pracownik
from org.wydania.models import Wydanie

CHOICE = {"required": "Wybierz z listy.", "invalid_choice": "Wybierz z listy."}
DANE = ("pracownik", "rodzaj", "numer", "opis", "wydano")


class WydanieForm(forms.Form):
    """What, to whom, when."""

    pracownik = forms.ModelChoiceField(
        Pracownik.objects.filter(is_active=True).order_by(pl("last_name"), "first_name"),
        label="Komu",
        empty_label="Wybierz…",
        error_messages=CHOICE,
    )
    rodzaj = forms.ChoiceField(label="Co", choices=[("", "Wybierz…"), *Wydanie.Rodzaj.choices], error_messages=CHOICE)
    numer = LineField(
        label="Numer lub znak", max_length=60, error_messages={"required": "Podaj numer rzeczy albo znak umowy."}
    )
    opis = LineField(label="Czego dotyczy", max_length=200, required=False, help_text="Na przykład: pokój 214")
    wydano = DateField(
        label="Dzień wydania lub zawarcia", initial=timezone.localdate, error_messages={"required": "Podaj dzień."}
    )
    klucz = KluczField(initial=uuid4)

    def dane(self) -> dict:
        """What the operation takes; only of a valid form."""
        return {name: self.cleaned_data[name] for name in DANE}


class ZwrotForm(forms.Form):
    """When it came back."""

    dzien = DateField(
        label="Dzień zwrotu lub rozwiązania", initial=timezone.localdate, error_messages={"required": "Podaj dzień."}
    )
    uwagi = LineField(label="Uwagi", max_length=200, required=False, help_text="Na przykład: zgubiony, protokół")
