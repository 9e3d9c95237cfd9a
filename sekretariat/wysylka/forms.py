"""Forms of dispatch: sending one or several letters, delivery, cancelling an entry."""

from uuid import uuid4

from django import forms
from django.utils import timezone

from biuro.core.forms import DateField, KluczField, LineField, TextField
from sekretariat.wysylka.models import PrzesylkaWychodzaca

ZLA_DATA = {"invalid": "Wpisz datę tak: 23.11.2026.", "required": "Wpisz datę."}
POLECONE = ("polecony", "polecony_zpo")


class WyslijForm(forms.Form):
    """How and when a letter goes out."""

    sposob = forms.ChoiceField(
        label="Jak wysyłasz",
        choices=PrzesylkaWychodzaca.Sposob.choices,
        error_messages={"required": "Wybierz sposób wysłania.", "invalid_choice": "Wybierz sposób wysłania z listy."},
    )
    data_wyslania = DateField(label="Data wysłania", initial=timezone.localdate, error_messages=ZLA_DATA)
    numer_nadania = LineField(
        label="Numer nadania", max_length=40, required=False, help_text="Numer R listu poleconego"
    )
    klucz = KluczField(initial=uuid4)


class WyslijWieleForm(forms.Form):
    """Several letters sent the same way on the same day; a registered letter needs its own number, so one by one."""

    sposob = forms.ChoiceField(
        label="Jak wysyłasz",
        choices=[(way, label) for way, label in PrzesylkaWychodzaca.Sposob.choices if way not in POLECONE],
        error_messages={"required": "Wybierz sposób wysłania.", "invalid_choice": "Wybierz sposób wysłania z listy."},
    )
    data_wyslania = DateField(label="Data wysłania", initial=timezone.localdate, error_messages=ZLA_DATA)
    klucz = KluczField(initial=uuid4)
    poz = forms.TypedMultipleChoiceField(
        coerce=int, error_messages={"required": "Zaznacz co najmniej jedno pismo."}, required=True
    )

    def __init__(self, *args, pisma, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["poz"].choices = [(pismo.pk, pismo.temat) for pismo in pisma]
        self.fields["poz"].error_messages["invalid_choice"] = (
            "Jedno z zaznaczonych pism nie czeka już na wysłanie. Sprawdź listę i zaznacz jeszcze raz."
        )


class DoreczenieForm(forms.Form):
    """The day a letter was delivered."""

    dzien = DateField(label="Data doręczenia", error_messages=ZLA_DATA)


class AnulujForm(forms.Form):
    """Why an entry is cancelled."""

    powod = TextField(
        label="Powód anulowania",
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 3}),
        error_messages={"required": "Napisz, dlaczego anulujesz wpis. Numer zostanie zajęty."},
    )
