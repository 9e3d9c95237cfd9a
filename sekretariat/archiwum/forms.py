"""Forms of the archive: which files go on a list, and what an act needs beside the button."""

from uuid import uuid4

from django import forms
from django.utils import timezone

from biuro.core.forms import DateField, KluczField, LineField, TextField
from org.struktura.models import Jednostka
from sekretariat.archiwum.models import SpisArchiwalny

WYBOR = {"required": "Wybierz z listy.", "invalid_choice": "Wybierz z listy."}
G = SpisArchiwalny.Grupa


class ZdawczyForm(forms.Form):
    """Unit, year and group of the files to hand over."""

    klucz = KluczField()
    jednostka = forms.ModelChoiceField(label="Komórka", queryset=Jednostka.objects.none(), error_messages=WYBOR)
    rocznik = forms.IntegerField(
        label="Rocznik akt",
        min_value=2011,
        max_value=2100,
        error_messages=dict.fromkeys(("required", "invalid", "min_value", "max_value"), "Wpisz rok tak: 2023."),
    )
    grupa = forms.ChoiceField(label="Które akta", choices=G.choices, error_messages=WYBOR)

    def __init__(self, *args, initial=None, **kwargs):
        super().__init__(*args, initial={"klucz": uuid4()} | (initial or {}), **kwargs)
        self.fields["jednostka"].queryset = Jednostka.objects.all()


class BrakowanieForm(forms.Form):
    """The unit whose files are to be looked through; the number of the opinion, where files of BE are to go too."""

    klucz = KluczField()
    jednostka = forms.ModelChoiceField(label="Komórka", queryset=Jednostka.objects.none(), error_messages=WYBOR)
    ekspertyza = LineField(
        label="Ekspertyza archiwum państwowego",
        max_length=200,
        required=False,
        help_text="Znak i data. Bez niej na spis nie trafią akta kategorii BE.",
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, initial={"klucz": uuid4()}, **kwargs)
        self.fields["jednostka"].queryset = Jednostka.objects.on(timezone.localdate())


class CzynnoscForm(forms.Form):
    """What an act of a list needs: a reason, the mark of a letter, a day; only the fields of that act are shown."""

    POLA = {
        "zwroc": ("powod",),
        "anuluj": ("powod",),
        "odmowa": ("powod",),
        "wystap": ("znak",),
        "zgoda": ("znak", "dzien"),
    }
    powod = TextField(
        label="Dlaczego",
        max_length=400,
        widget=forms.Textarea(attrs={"rows": 3, "class": "in"}),
        error_messages={"required": "Napisz dlaczego."},
    )
    znak = LineField(label="Znak pisma", max_length=100, error_messages={"required": "Podaj znak pisma."})
    dzien = DateField(
        label="Data", error_messages={"required": "Podaj datę.", "invalid": "Wpisz datę tak: 23.11.2026."}
    )

    def __init__(self, *args, czynnosc: str, **kwargs):
        super().__init__(*args, **kwargs)
        for name in set(self.fields) - set(self.POLA.get(czynnosc, ())):
            del self.fields[name]


class WycofajForm(forms.Form):
    """Why files leave the stock."""

    powod = TextField(
        label="Dlaczego wycofujesz akta",
        max_length=400,
        widget=forms.Textarea(attrs={"rows": 3, "class": "in"}),
        error_messages={"required": "Napisz, dlaczego wycofujesz akta."},
    )
