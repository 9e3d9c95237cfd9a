"""Forms of the account."""

from django import forms
from django.contrib.auth.password_validation import validate_password

from org.kadry.models import Pracownik


class LogowanieForm(forms.Form):
    """Login and password; `dalej` and `zachowane` say where the person was going and what he had typed."""

    login = forms.CharField(
        label="Login",
        max_length=150,
        widget=forms.TextInput(attrs={"autocomplete": "username", "autocapitalize": "none", "spellcheck": "false"}),
        error_messages={"required": "Wpisz swój login."},
    )
    haslo = forms.CharField(
        label="Hasło",
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "current-password"}),
        error_messages={"required": "Wpisz swoje hasło."},
    )
    dalej = forms.CharField(required=False, max_length=2000, widget=forms.HiddenInput)
    zachowane = forms.CharField(required=False, widget=forms.HiddenInput)


class UstawieniaForm(forms.ModelForm):
    """Density of lists and single-letter shortcuts."""

    class Meta:
        model = Pracownik
        fields = ["gestosc", "skroty"]
        widgets = {"gestosc": forms.RadioSelect}
        help_texts = {"skroty": "Na przykład P dodaje pismo do podpisu. Listę pokazuje klawisz „?”."}


class NoweHasloForm(forms.Form):
    """A new password, twice."""

    nowe = forms.CharField(
        label="Nowe hasło",
        strip=False,
        max_length=1000,
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
        help_text="Co najmniej 12 znaków. Najlepiej kilka zwykłych słów; możesz wkleić je z menedżera haseł.",
        error_messages={"required": "Wpisz nowe hasło."},
    )
    powtorzone = forms.CharField(
        label="Nowe hasło jeszcze raz",
        strip=False,
        max_length=1000,
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
        error_messages={"required": "Wpisz nowe hasło drugi raz."},
    )

    def __init__(self, *args, osoba: Pracownik, **kwargs):
        self.osoba = osoba
        super().__init__(*args, **kwargs)

    def clean_nowe(self) -> str:
        """The rules of passwords; the present one is no new one."""
        new = self.cleaned_data["nowe"]
        validate_password(new, self.osoba)
        if self.osoba.check_password(new):
            raise forms.ValidationError("To jest hasło dotychczasowe. Wybierz inne.")
        return new

    def clean(self) -> dict:
        """Both alike."""
        data = super().clean()
        if "nowe" in data and "powtorzone" in data and data["nowe"] != data["powtorzone"]:
            self.add_error("powtorzone", "Oba nowe hasła muszą być takie same.")
        return data


class HasloForm(NoweHasloForm):
    """The old password and a new one, twice."""

    field_order = ["obecne", "nowe", "powtorzone"]

    obecne = forms.CharField(
        label="Obecne hasło",
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "current-password"}),
        error_messages={"required": "Wpisz hasło, którym logujesz się teraz."},
    )
