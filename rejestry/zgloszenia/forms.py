"""Forms of what is said: the oral complaint and the telephone call."""

from uuid import uuid4

from django import forms
from django.utils import timezone

from biuro.core.forms import KluczField, LineField, TextField
from org.struktura.models import Jednostka
from org.uprawnienia.queries import pracownicy_jednostek
from rejestry.skargi.models import Skarga

POUCZENIE = (
    "Skargę lub wniosek można złożyć na piśmie, e-mailem, przez e-Doręczenia, ePUAP albo ustnie do protokołu, także"
    " przez wideo. Trzeba podać imię, nazwisko i adres."
)


def text(label: str, missing: str, rows: int = 6) -> TextField:
    """A box of text."""
    widget = forms.Textarea(attrs={"rows": rows, "class": "in"})
    return TextField(label=label, max_length=8000, widget=widget, error_messages={"required": missing})


class ProtokolForm(forms.Form):
    """§ 6 ust. 2."""

    klucz = KluczField(initial=uuid4)
    rodzaj = forms.ChoiceField(
        label="Co zgłasza", choices=Skarga.Rodzaj.choices, widget=forms.RadioSelect, initial=Skarga.Rodzaj.SKARGA
    )
    zglaszajacy = LineField(
        label="Imię i nazwisko (nazwa)", max_length=250, error_messages={"required": "Wpisz imię i nazwisko."}
    )
    adres = LineField(label="Adres", max_length=400, error_messages={"required": "Wpisz adres zgłaszającego."})
    wnoszacy_rodzaj = forms.ChoiceField(
        label="Kim jest zgłaszający", choices=Skarga.Wnoszacy.choices, initial=Skarga.Wnoszacy.OSOBA
    )
    w_imieniu = LineField(
        label="W imieniu kogo",
        max_length=200,
        required=False,
        help_text="Gdy zgłasza w interesie innej osoby: potrzebna jest jej zgoda (art. 221 § 3 kpa).",
    )
    tytul = LineField(
        label="Czego dotyczy", max_length=250, error_messages={"required": "Wpisz, czego dotyczy sprawa."}
    )
    tresc = text("Zwięzły opis treści sprawy", "Opisz sprawę słowami zgłaszającego.", rows=10)
    dotyczy = forms.ModelChoiceField(
        label="Pracownik, którego dotyczy",
        queryset=None,
        required=False,
        empty_label="nikogo z Biura",
        help_text="Jeśli dotyczy Ciebie, skargę przyjmuje Twój przełożony (art. 256 kpa).",
    )
    wideo = forms.BooleanField(label="Rozmawiamy przez wideo", required=False)

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        today = timezone.localdate()
        self.fields["dotyczy"].queryset = pracownicy_jednostek(Jednostka.objects.on(today), today)
        self.fields["dotyczy"].dopisek = ""


class RozmowaForm(forms.Form):
    """A call and what the caller was told."""

    klucz = KluczField(initial=uuid4)
    kiedy = forms.DateTimeField(
        label="Kiedy",
        initial=lambda: timezone.localtime().strftime("%Y-%m-%dT%H:%M"),
        widget=forms.DateTimeInput(attrs={"type": "datetime-local", "class": "in"}),
        error_messages={"required": "Podaj, kiedy była rozmowa.", "invalid": "Wpisz tak: 2026-11-23 12:30."},
    )
    dzwoniacy = LineField(label="Kto dzwonił", max_length=200, required=False)
    temat = LineField(label="O co chodziło", max_length=400, error_messages={"required": "Wpisz, o co chodziło."})
    pouczenie = text("Co powiedziano dzwoniącemu", "Napisz, jak pouczono dzwoniącego.", rows=4)

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["pouczenie"].initial = POUCZENIE
