"""The form of an absence."""

from django import forms

from biuro.core.forms import DateField
from org.kadry.models import Pracownik


class NieobecnoscForm(forms.Form):
    """Who and on which days; why is not asked: the kind of leave is nobody's business here."""

    kogo = forms.ModelChoiceField(
        Pracownik.objects.none(),
        label="Kto będzie nieobecny",
        empty_label="Wybierz…",
        error_messages={"required": "Wybierz osobę.", "invalid_choice": "Wybierz osobę z listy."},
    )
    od = DateField(label="Pierwszy dzień", error_messages={"required": "Podaj pierwszy dzień."})
    do = DateField(label="Ostatni dzień", error_messages={"required": "Podaj ostatni dzień."})

    def __init__(self, *args, osoby, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["kogo"].queryset = osoby
