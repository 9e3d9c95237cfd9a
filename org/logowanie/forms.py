"""Forms of the steps between the password and the session, and of one's own second factor."""

from django import forms


class KodForm(forms.Form):
    """Six digits of the app, or a recovery code."""

    kod = forms.CharField(
        label="Kod z aplikacji",
        max_length=40,
        help_text="Sześć cyfr. Zamiast nich możesz wpisać jeden z kodów zapasowych.",
        widget=forms.TextInput(
            attrs={"autocomplete": "one-time-code", "autocapitalize": "characters", "spellcheck": "false"}
        ),
        error_messages={"required": "Wpisz kod, który pokazuje aplikacja."},
    )


class PotwierdzenieForm(KodForm):
    """The first code of an app that is being added."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["kod"].help_text = "Sześć cyfr, które aplikacja pokazuje teraz."


class SkladnikForm(forms.Form):
    """The password again, before the second factor changes (ASVS 7.5.1)."""

    haslo = forms.CharField(
        label="Twoje hasło",
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "current-password"}),
        error_messages={"required": "Wpisz swoje hasło, to samo co przy logowaniu."},
    )
