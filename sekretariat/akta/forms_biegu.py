"""Forms of a case under way: its reopening, a corrected day of receipt."""

from django import forms
from django.utils import timezone

from biuro.core.forms import DateField, LineField, TextField
from org.struktura.models import Jednostka
from org.uprawnienia.queries import pracownicy_jednostek
from rejestry.skargi.models import Skarga
from rejestry.sprawy.models import Sprawa
from rejestry.sprawy.zmiany import DANE


def textarea(rows: int) -> forms.Textarea:
    """A box of text."""
    return forms.Textarea(attrs={"rows": rows, "class": "in"})


class PowodForm(forms.Form):
    """A reason."""

    powod = TextField(
        label="Dlaczego wznawiasz sprawę",
        max_length=4000,
        widget=textarea(4),
        error_messages={"required": "Napisz, dlaczego wznawiasz sprawę."},
    )


class DaneForm(forms.Form):
    """Title and sender of a case, and why they are corrected."""

    tytul = LineField(label="Tytuł sprawy", max_length=250, error_messages={"required": "Wpisz tytuł sprawy."})
    wnoszacy = LineField(label="Kto wnosi", max_length=250, required=False)
    wnoszacy_adres = LineField(label="Adres", max_length=400, required=False)
    wnoszacy_email = forms.EmailField(label="E-mail", max_length=254, required=False)
    znak_wszczynajacy = LineField(label="Znak pisma, które wszczęło sprawę", max_length=100, required=False)
    powod = forms.CharField(
        label="Dlaczego",
        max_length=4000,
        widget=textarea(3),
        error_messages={"required": "Napisz, dlaczego poprawiasz dane."},
    )

    def __init__(self, *args, sprawa: Sprawa, **kwargs):
        super().__init__(*args, initial={name: getattr(sprawa, name) for name in DANE}, **kwargs)


class DataWplywuForm(forms.Form):
    """A corrected day of receipt with its reason."""

    data_wplywu = DateField(
        label="Właściwa data wpływu",
        error_messages={"required": "Podaj datę wpływu.", "invalid": "Wpisz datę tak: 23.11.2026."},
    )
    powod = TextField(
        label="Skąd ta data",
        max_length=4000,
        widget=textarea(3),
        error_messages={"required": "Napisz, skąd wiesz, że data ma być inna."},
    )


class OsobyForm(forms.Form):
    """Who leads the case and whom it is about."""

    prowadzi = forms.ModelChoiceField(
        label="Prowadzi",
        queryset=None,
        empty_label="Wybierz…",
        error_messages={"required": "Wybierz, kto poprowadzi sprawę."},
    )
    dotyczy = forms.ModelChoiceField(
        label="Pracownik, którego dotyczy",
        queryset=None,
        required=False,
        empty_label="nikogo z Biura",
        help_text="Ta osoba ani nikt, kto jej podlega, nie zobaczy sprawy i jej nie poprowadzi.",
    )
    powod = TextField(
        label="Dlaczego",
        max_length=4000,
        widget=textarea(3),
        error_messages={"required": "Napisz, dlaczego zmieniasz te osoby."},
    )

    def __init__(self, *args, sprawa: Sprawa, **kwargs):
        super().__init__(*args, initial={"prowadzi": sprawa.prowadzi_id, "dotyczy": sprawa.dotyczy_id}, **kwargs)
        today = timezone.localdate()
        staff = pracownicy_jednostek(Jednostka.objects.on(today), today)
        self.fields["dotyczy"].queryset = self.fields["prowadzi"].queryset = staff
        self.fields["dotyczy"].dopisek = ""


class RodzajForm(forms.Form):
    """A complaint or a motion, by content."""

    rodzaj = forms.ChoiceField(
        label="Czym jest pismo",
        choices=Skarga.Rodzaj.choices,
        widget=forms.RadioSelect,
        help_text="Decyduje treść pisma, nie jego tytuł (art. 222 kpa). Termin policzymy od nowa.",
    )
    powod = TextField(
        label="Co w treści o tym przesądza",
        max_length=4000,
        widget=textarea(3),
        error_messages={"required": "Napisz, co w treści pisma o tym przesądza."},
    )
