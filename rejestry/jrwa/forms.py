"""Forms of the list of classes: a file, its approval, its rejection."""

import uuid

from django import forms

from biuro.core.forms import DateField, LineField

MEGABYTES = 5


class PlikForm(forms.Form):
    """The file of a whole list."""

    nazwa = LineField(
        label="Nazwa wykazu",
        max_length=120,
        help_text="np. JRWA Urzędu Miasta od 1 stycznia 2027",
        error_messages={"required": "Nazwij ten wykaz."},
    )
    plik = forms.FileField(
        label="Plik CSV albo XLSX",
        help_text=f"Cały wykaz, z kolumnami: Symbol, Hasło, Kategoria. Do {MEGABYTES} MB.",
        error_messages={"required": "Wybierz plik z wykazem.", "empty": "Ten plik jest pusty."},
    )
    klucz = forms.UUIDField(widget=forms.HiddenInput, initial=uuid.uuid4)

    def clean_plik(self):
        """A list of classes is small."""
        plik = self.cleaned_data["plik"]
        if plik.size > MEGABYTES * 1024 * 1024:
            raise forms.ValidationError(f"Plik ma więcej niż {MEGABYTES} MB. To nie wygląda na wykaz akt.")
        return plik


class ZatwierdzenieForm(forms.Form):
    """From which day, and on what decision."""

    od = DateField(label="Obowiązuje od", error_messages={"required": "Podaj dzień, od którego obowiązuje."})
    decyzja = LineField(
        label="Na podstawie",
        max_length=200,
        help_text="np. zarządzenie Prezydenta Miasta nr 12/2026 z 1 grudnia 2026",
        error_messages={"required": "Podaj decyzję, która wprowadza ten wykaz."},
    )


class OdrzucenieForm(forms.Form):
    """Why not."""

    powod = LineField(label="Powód", max_length=300, error_messages={"required": "Napisz, dlaczego go odrzucasz."})
