"""Forms of the register of powers."""

from uuid import uuid4

from django import forms
from django.utils import timezone

from biuro.core.files.errors import PlikOdrzucony
from biuro.core.files.intake import Przyjety, przyjmij
from biuro.core.forms import DateField, KluczField, KwotaField, LineField, TextField
from biuro.core.sortkey import pl
from org.kadry.models import Pracownik
from org.pelnomocnictwa.dane import RODZAJE_CZYNNOSCI, RODZAJE_DECYZJI
from org.pelnomocnictwa.models import Pelnomocnictwo

R = Pelnomocnictwo.Rodzaj
CHOICE = {"required": "Wybierz z listy.", "invalid_choice": "Wybierz z listy."}
DANE = ("numer", "rodzaj", "osoba", "udzielil", "z_dnia", "zakres", "czynnosci", "do_kwoty", "od", "do")


class PelnomocnictwoForm(forms.Form):
    """What the document says."""

    numer = LineField(label="Numer", max_length=60, error_messages={"required": "Przepisz numer z dokumentu."})
    rodzaj = forms.ChoiceField(
        label="Co to jest", choices=R.choices, widget=forms.RadioSelect, initial=R.PELNOMOCNICTWO, error_messages=CHOICE
    )
    osoba = forms.ModelChoiceField(
        Pracownik.objects.filter(is_active=True).order_by(pl("last_name"), "first_name"),
        label="Dla kogo",
        empty_label="Wybierz…",
        error_messages=CHOICE,
    )
    udzielil = LineField(label="Kto udzielił", max_length=160, initial="Prezydent Miasta Poznania")
    z_dnia = DateField(label="Data dokumentu", error_messages={"required": "Podaj datę dokumentu."})
    zakres = TextField(
        label="Zakres słowami dokumentu",
        max_length=4000,
        widget=forms.Textarea(attrs={"rows": 4}),
        error_messages={"required": "Przepisz zakres z dokumentu."},
    )
    czynnosci = forms.MultipleChoiceField(
        label="Rodzaje czynności",
        choices=[("oświadczenia woli", list(RODZAJE_CZYNNOSCI.items())), ("decyzje", list(RODZAJE_DECYZJI.items()))],
        widget=forms.CheckboxSelectMultiple,
        required=False,
        help_text="Nic nie zaznaczone: bez ograniczenia do rodzaju",
        error_messages=CHOICE,
    )
    do_kwoty = KwotaField(label="Do kwoty (zł)", required=False, min_value=1, help_text="Puste: bez ograniczenia")
    od = DateField(label="Obowiązuje od", error_messages={"required": "Podaj pierwszy dzień."})
    do = DateField(label="Obowiązuje do", required=False, help_text="Puste: do odwołania")
    dokument = forms.FileField(label="Dokument", required=False, help_text="PDF albo skan, do 25 MB")
    klucz = KluczField(initial=uuid4)

    def clean_dokument(self) -> Przyjety | None:
        """Take the file in; one that is refused says why under the field."""
        file = self.cleaned_data["dokument"]
        try:
            return przyjmij(file, file.name) if file else None
        except PlikOdrzucony as refusal:
            raise forms.ValidationError(str(refusal)) from refusal

    def clean(self):
        """Kinds of the other sort of document are not taken."""
        said = super().clean()
        allowed = RODZAJE_DECYZJI if said.get("rodzaj") == R.UPOWAZNIENIE else RODZAJE_CZYNNOSCI
        if any(kod not in allowed for kod in said.get("czynnosci", [])):
            self.add_error("czynnosci", "Pełnomocnictwo obejmuje oświadczenia woli, upoważnienie – decyzje.")
        return said

    def dane(self) -> dict:
        """What the operation takes; only of a valid form."""
        return {name: self.cleaned_data[name] for name in DANE}


class OdwolanieForm(forms.Form):
    """From which day and why."""

    z_dniem = DateField(
        label="Z dniem", initial=timezone.localdate, error_messages={"required": "Podaj dzień odwołania."}
    )
    powod = LineField(
        label="Powód i znak dokumentu", max_length=300, error_messages={"required": "Napisz, na jakiej podstawie."}
    )
