"""Forms of the course of a complaint: a step, what came back, a reason, how it was filed."""

from uuid import uuid4

from django import forms
from django.utils import timezone

from biuro.core.forms import DateField, KluczField, LineField, TextField
from org.kadry.models import Pracownik
from rejestry.skargi.models import Skarga
from rejestry.skargi.sciezka import Sciezka
from rejestry.skargi.wniesienie import POLA
from rejestry.sprawy.queries import o_znaku, visible_to

ZLA_DATA = "Wpisz datę tak: 23.11.2026."


def text(label: str, missing: str, rows: int = 3) -> TextField:
    """A box of text."""
    widget = forms.Textarea(attrs={"rows": rows, "class": "in"})
    return TextField(label=label, max_length=4000, widget=widget, error_messages={"required": missing})


def day(label: str, missing: str, **more) -> DateField:
    """A day."""
    return DateField(label=label, error_messages={"required": missing, "invalid": ZLA_DATA}, **more)


class KrokForm(forms.Form):
    """What the row of the table asks: always the reason, and of the rest what it names."""

    klucz = KluczField()
    dzien = day("Dzień", "Podaj dzień.")
    organ = LineField(
        label="Organ lub adresat", max_length=250, error_messages={"required": "Podaj organ lub adresata."}
    )
    inna_sprawa = LineField(
        label="Znak innej sprawy",
        max_length=40,
        help_text="Na przykład PK-II.1510.7.2026.",
        error_messages={"required": "Podaj znak sprawy."},
    )
    tytul = LineField(
        label="Tytuł nowej sprawy", max_length=250, error_messages={"required": "Wpisz tytuł nowej sprawy."}
    )
    powod = text("Dlaczego: co w treści pisma o tym przesądza", "Napisz, co w treści pisma o tym przesądza.")

    def __init__(self, *args, sciezka: Sciezka, osoba: Pracownik, przekazal: str = "", **kwargs):
        known = {"klucz": uuid4(), "dzien": timezone.localdate()}
        known["organ"] = przekazal if sciezka.kod in ("posel", "redakcja") else ""
        super().__init__(*args, initial=known, **kwargs)
        self.osoba = osoba
        for name in {"dzien", "organ", "inna_sprawa", "tytul"} - set(sciezka.pola):
            del self.fields[name]

    def clean_inna_sprawa(self):
        """The visible case of the mark."""
        case = o_znaku(visible_to(self.osoba), self.cleaned_data["inna_sprawa"]).first()
        if case is None:
            raise forms.ValidationError("Nie widzisz sprawy o tym znaku. Sprawdź znak.")
        return case


class OdpowiedzForm(forms.Form):
    """What came back to a step."""

    dzien = day("Kiedy przyszła odpowiedź", "Podaj dzień, w którym przyszła odpowiedź.")
    wynik = text("Co z niej wynika", "Napisz, co przyszło w odpowiedzi.")


class PowodForm(forms.Form):
    """A reason."""

    powod = text("Dlaczego odwołujesz ten krok", "Napisz, dlaczego odwołujesz ten krok.")


class WniesienieForm(forms.ModelForm):
    """How the letter was filed (§ 5 of the regulation, art. 221 § 3, art. 248 kpa)."""

    powod = text("Skąd to wiesz", "Napisz, skąd wiesz, jak wniesiono pismo.", rows=2)

    class Meta:
        model = Skarga
        fields = POLA
        field_classes = {"zgoda": DateField}

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        choices = self.fields["kategoria"].choices
        self.fields["kategoria"].choices = [(value, label if value else "nie wybrano") for value, label in choices]
