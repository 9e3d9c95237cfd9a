"""Forms of submissions: handing over, what came back, cancelling an entry."""

from uuid import uuid4

from django import forms
from django.utils import timezone

from biuro.core.files.errors import PlikOdrzucony
from biuro.core.files.intake import Przyjety, przyjmij
from biuro.core.forms import DateField, KluczField, TextField
from sekretariat.przedlozenia.models import Przedlozenie

DATA = {"invalid": "Wpisz datę tak: 23.11.2026.", "required": "Wpisz datę."}
WYBOR = {"required": "Wybierz z listy.", "invalid_choice": "Wybierz z listy."}
S = Przedlozenie.Stan


class SkanField(forms.FileField):
    """One file, checked by its content."""

    def clean(self, data, initial=None) -> Przyjety | None:
        """Take the file in; one that is refused says why under the field."""
        file = super().clean(data, initial)
        try:
            return przyjmij(file, file.name) if file else None
        except PlikOdrzucony as refusal:
            raise forms.ValidationError(str(refusal)) from refusal


class PrzekazForm(forms.Form):
    """To whom, when and how."""

    komu = forms.ChoiceField(label="Komu", choices=Przedlozenie.Komu.choices, error_messages=WYBOR)
    dzien = DateField(label="Kiedy", initial=timezone.localdate, error_messages=DATA)
    sposob = forms.ChoiceField(label="Jak", choices=Przedlozenie.Sposob.choices, error_messages=WYBOR)
    klucz = KluczField(initial=uuid4)


class WynikForm(forms.Form):
    """What came back, when, with the scan or the reason."""

    wynik = forms.ChoiceField(
        label="Co wróciło",
        choices=[
            (S.PODPISANE.value, "podpisane pismo"),
            (S.ZAAKCEPTOWANE.value, "zgoda na osobnym dokumencie"),
            (S.ZWROCONE.value, "pismo do poprawy"),
        ],
        widget=forms.RadioSelect,
        error_messages=WYBOR,
    )
    dzien = DateField(label="Kiedy wróciło", initial=timezone.localdate, error_messages=DATA)
    skan = SkanField(label="Skan w PDF", required=False, help_text="Podpisane pismo albo dokument ze zgodą")
    powod = TextField(
        label="Co poprawić",
        required=False,
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text="Przy zwrocie do poprawy",
    )

    def clean(self) -> dict:
        """A signed letter has its scan, a returned one its reason."""
        clean = super().clean()
        returned = clean.get("wynik") == S.ZWROCONE
        if returned and not clean.get("powod"):
            self.add_error("powod", "Napisz, co poprawić. Powód zobaczy autor pisma.")
        if clean.get("wynik") and not returned and not clean.get("skan") and "skan" not in self.errors:
            self.add_error("skan", "Dodaj skan podpisanego pisma albo decyzji w PDF.")
        return clean


class AnulujForm(forms.Form):
    """Why the entry is cancelled."""

    powod = TextField(
        label="Powód anulowania",
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 3}),
        error_messages={"required": "Napisz, dlaczego anulujesz wpis. Numer zostanie zajęty."},
    )
