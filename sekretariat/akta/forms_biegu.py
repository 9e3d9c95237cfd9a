"""Forms of a case under way: its end, its reopening, a corrected day of receipt."""

from django import forms

from biuro.core.forms import DateField
from rejestry.skargi.operations import sposoby_sprawy
from rejestry.sprawy.models import Sprawa
from rejestry.sprawy.sposoby import Sposob, Wymaga


def textarea(rows: int) -> forms.Textarea:
    """A box of text."""
    return forms.Textarea(attrs={"rows": rows, "class": "in"})


class ZakonczForm(forms.Form):
    """The outcome and the note for the file."""

    sposob = forms.ChoiceField(
        label="Sposób załatwienia",
        widget=forms.RadioSelect,
        error_messages={"required": "Wybierz sposób załatwienia.", "invalid_choice": "Wybierz sposób z listy."},
    )
    powod = forms.CharField(
        label="Adnotacja w aktach",
        required=False,
        max_length=4000,
        widget=textarea(4),
        help_text="Konieczna, gdy sprawę kończy sama adnotacja.",
    )

    def __init__(self, *args, sprawa: Sprawa, **kwargs):
        super().__init__(*args, **kwargs)
        self.sposoby = sposoby_sprawy(sprawa)
        self.fields["sposob"].pionowo = True
        self.fields["sposob"].choices = [(sposob.kod, _opis(sposob)) for sposob in self.sposoby]


class PowodForm(forms.Form):
    """A reason."""

    powod = forms.CharField(
        label="Dlaczego wznawiasz sprawę",
        max_length=4000,
        widget=textarea(4),
        error_messages={"required": "Napisz, dlaczego wznawiasz sprawę."},
    )


class DataWplywuForm(forms.Form):
    """A corrected day of receipt with its reason."""

    data_wplywu = DateField(
        label="Właściwa data wpływu",
        error_messages={"required": "Podaj datę wpływu.", "invalid": "Wpisz datę tak: 23.11.2026."},
    )
    powod = forms.CharField(
        label="Skąd ta data",
        max_length=4000,
        widget=textarea(3),
        error_messages={"required": "Napisz, skąd wiesz, że data ma być inna."},
    )


def _opis(sposob: Sposob) -> str:
    needs = "wymaga wysłanego pisma" if sposob.wymaga == Wymaga.PISMO else "wystarczy adnotacja"
    return f"{sposob.nazwa} – {needs} ({sposob.podstawa})"
