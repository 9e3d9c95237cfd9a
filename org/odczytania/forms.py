"""The form of a decision about a reading."""

from uuid import uuid4

from django import forms
from django.utils import timezone

from biuro.core.forms import DateField, KluczField, LineField
from org.podpisywanie.pytania import Pytanie


class OdczytanieForm(forms.Form):
    """The answer, from which day, on whose decision."""

    wartosc = forms.ChoiceField(
        label="Przyjęto, że",
        widget=forms.RadioSelect,
        error_messages={"required": "Wybierz odpowiedź.", "invalid_choice": "Wybierz odpowiedź z listy."},
    )
    od = DateField(
        label="Od dnia",
        initial=timezone.localdate,
        help_text="Najwcześniej dziś: minione dni zachowują swoje odczytanie.",
        error_messages={"required": "Podaj dzień.", "invalid": "Wpisz datę tak: 23.11.2026."},
    )
    decyzja = LineField(
        label="Decyzja dyrektora",
        max_length=150,
        help_text="Znak i data decyzji, np. PK.0121.4.2026 z 23.11.2026",
        error_messages={"required": "Podaj decyzję dyrektora: jej znak i datę."},
    )
    klucz = KluczField(initial=uuid4)

    def __init__(self, *args, pytanie: Pytanie, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["wartosc"].choices = list(pytanie.odpowiedzi.items())
        self.fields["wartosc"].pionowo = True
