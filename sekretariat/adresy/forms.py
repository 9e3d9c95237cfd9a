"""The form of a contact."""

from django import forms

from biuro.core.forms import LineField
from sekretariat.adresy.models import Kontakt


class KontaktForm(forms.Form):
    """One person or body of the address book."""

    grupy = [
        ("Kto", ["nazwa"]),
        ("Adres", ["ulica", "kod", "miejscowosc"]),
        ("Kontakt", ["email", "telefon", "ade"]),
    ]

    nazwa = LineField(label="Nazwa albo imię i nazwisko", max_length=250, error_messages={"required": "Wpisz nazwę."})
    ulica = LineField(label="Ulica i numer", required=False, max_length=160)
    kod = forms.RegexField(
        r"^\d{2}-\d{3}$",
        label="Kod pocztowy",
        required=False,
        error_messages={"invalid": "Wpisz kod pocztowy tak: 60-001."},
    )
    miejscowosc = LineField(label="Miejscowość", required=False, max_length=100)
    email = forms.EmailField(
        label="E-mail",
        required=False,
        max_length=254,
        error_messages={"invalid": "Wpisz adres e-mail tak: imie@przyklad.pl."},
    )
    telefon = LineField(label="Telefon", required=False, max_length=40)
    ade = LineField(label="Adres do e-Doręczeń", required=False, max_length=60, help_text="Na przykład AE:PL-…")
    czynny = forms.BooleanField(
        label="Podpowiadaj przy rejestracji",
        required=False,
        initial=True,
        help_text="Odznacz, gdy adres jest nieaktualny. Dawne przesyłki go zachowają.",
    )

    def __init__(self, *args, kontakt: Kontakt, **kwargs):
        known = {name: getattr(kontakt, name) for name in self.base_fields}
        super().__init__(*args, initial=known, **kwargs)
