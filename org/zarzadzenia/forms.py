"""Forms of orders: the day asked about, the heading of a draft, one change of it."""

from datetime import date
from decimal import Decimal

from django import forms
from django.utils import timezone

from biuro.core.forms import DateField, KluczField, LineField
from biuro.core.polish import short_date
from org.struktura.dane import SEKRETARZ
from org.struktura.dzien import StrukturaDnia
from org.struktura.models import Zarzadzenie


class DzienForm(forms.Form):
    """„Struktura na dzień”."""

    na = DateField(
        label="Struktura na dzień", required=False, error_messages={"invalid": "Podaj dzień, na przykład 1.02.2017."}
    )

    def dzien(self) -> date:
        """The day asked about; today when none was given or it cannot be read."""
        return (self.is_valid() and self.cleaned_data["na"]) or timezone.localdate()


class PorownanieForm(forms.Form):
    """Two days to compare."""

    od = DateField(label="Struktura z dnia", error_messages={"required": "Podaj pierwszy dzień."})
    do = DateField(label="Porównana z dniem", error_messages={"required": "Podaj drugi dzień."})

    def dni(self) -> tuple[date, date]:
        """The days compared."""
        return self.cleaned_data["od"], self.cleaned_data["do"]


class PorownanieZarzadzenForm(forms.Form):
    """Two orders to compare, each by the structure it gave on the day it came into force."""

    z = forms.ModelChoiceField(Zarzadzenie.objects.none(), label="Struktura zarządzenia")
    z_nowszym = forms.ModelChoiceField(Zarzadzenie.objects.none(), label="Porównana z zarządzeniem")

    def __init__(self, *args, zarzadzenia, **kwargs):
        super().__init__(*args, **kwargs)
        for field in self.fields.values():
            field.queryset = zarzadzenia.filter(struktura_znana=True)
            field.label_from_instance = lambda order: f"nr {order.numer}, w mocy od {short_date(order.od)}"
            field.empty_label = "Wybierz…"
            field.error_messages["required"] = "Wybierz oba zarządzenia."

    def dni(self) -> tuple[date, date]:
        """The days on which the two came into force."""
        return self.cleaned_data["z"].od, self.cleaned_data["z_nowszym"].od


class NaglowekForm(forms.Form):
    """The heading of a draft."""

    numer = LineField(label="Numer", max_length=20, error_messages={"required": "Podaj numer, na przykład 2/2027."})
    z_dnia = DateField(label="Z dnia", error_messages={"required": "Podaj datę zarządzenia."})
    od = DateField(
        label="Wchodzi w życie z dniem",
        help_text="Najwcześniej jutro. W tym dniu struktura zmieni się sama.",
        error_messages={"required": "Podaj dzień wejścia w życie."},
    )
    tytul = LineField(
        label="Tytuł",
        max_length=250,
        initial="w sprawie zmiany Regulaminu Organizacyjnego Biura Poznań Kontakt",
        error_messages={"required": "Podaj tytuł: w sprawie czego jest zarządzenie."},
    )
    uchyla = forms.ModelMultipleChoiceField(
        Zarzadzenie.objects.none(), label="Uchyla", required=False, widget=forms.CheckboxSelectMultiple
    )
    zatwierdzil = LineField(label="Kto zatwierdził", max_length=120, required=False, initial=SEKRETARZ)
    zatwierdzono = DateField(
        label="Zatwierdzono dnia",
        required=False,
        help_text="Wpisz, gdy zarządzenie wróci zatwierdzone (§ 4 zarządzenia 1/2017). Bez tego nie wejdzie w życie.",
    )
    klucz = KluczField()

    def __init__(self, *args, uchylane, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["uchyla"].queryset = uchylane

    def naglowek(self) -> dict:
        """What the operation takes."""
        return {name: value for name, value in self.cleaned_data.items() if name != "klucz"} | {
            "uchyla": list(self.cleaned_data["uchyla"])
        }


class EtatyForm(forms.Form):
    """The numbers of annex 2 (§ 8) for posts of which none is known."""

    def __init__(self, *args, struktura: StrukturaDnia, **kwargs):
        super().__init__(*args, **kwargs)
        limits = {"max_digits": 5, "decimal_places": 2, "min_value": Decimal(0), "localize": True, "required": False}
        for unit, _, posts in struktura.galezie:
            for post in (row for row in posts if row.etaty is None):
                self.fields[post.ciag] = forms.DecimalField(label=f"{unit.symbol}: {post.nazwa}", **limits)

    def etaty(self) -> dict[str, Decimal]:
        """What was given, by the line of the post."""
        return {ciag: value for ciag, value in self.cleaned_data.items() if value is not None}


class PlikForm(forms.Form):
    """The signed order as a file."""

    plik = forms.FileField(label="Plik zarządzenia", error_messages={"required": "Wybierz plik zarządzenia."})
