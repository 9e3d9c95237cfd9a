"""Forms of the pile: the decision about one letter, the confirmation of many."""

from django import forms

from biuro.core.forms import TextField
from sekretariat.pisma.forms import WERSJA

CO = [("przygotuj", "Dodaj do podpisu"), ("zdejmij", "Zdejmij"), ("parafuj", "Parafuj"), ("zwroc", "Zwróć")]
CYFR = 9
CO += [("aprobuj_wstepnie", "Aprobuj wstępnie"), ("aprobuj_bez_podpisu", "Aprobuj ostatecznie")]


class Pozycje(forms.MultipleChoiceField):
    """Values „id:version”; what may really be signed is asked of the rules, letter by letter."""

    def valid_value(self, value: str) -> bool:
        """Two numbers of a size the database knows."""
        pk, colon, wersja = str(value).partition(":")
        return bool(colon) and all(part.isdecimal() and part.isascii() and len(part) <= CYFR for part in (pk, wersja))


class DecyzjaForm(forms.Form):
    """What to do with the letter that was read, in the version that was shown."""

    pismo = forms.IntegerField(widget=forms.HiddenInput, error_messages=WERSJA)
    wersja = forms.IntegerField(widget=forms.HiddenInput, min_value=1, error_messages=WERSJA)
    co = forms.ChoiceField(choices=CO, error_messages={"required": "Wybierz, co zrobić z pismem."})
    uwagi = TextField(label="Uwagi do pisma", required=False, max_length=2000, widget=forms.Textarea(attrs={"rows": 4}))

    def clean(self) -> dict:
        """A return without remarks helps nobody."""
        clean = super().clean()
        if clean.get("co") == "zwroc" and not clean.get("uwagi"):
            self.add_error("uwagi", "Napisz, co poprawić. Bez uwag nie można zwrócić pisma.")
        return clean


class PodpisForm(forms.Form):
    """The letters to sign, each with the version shown, and the password."""

    poz = Pozycje(error_messages={"required": "Zaznacz co najmniej jedno pismo."})
    haslo = forms.CharField(
        label="Twoje hasło",
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "current-password"}),
        help_text="Raz dla całej paczki. Możesz wkleić z menedżera haseł.",
        error_messages={"required": "Wpisz swoje hasło, to samo co przy logowaniu."},
    )

    def clean_poz(self) -> list[tuple[int, int]]:
        """[(id, version)] of „17:3”."""
        pairs = [value.split(":") for value in self.cleaned_data["poz"]]
        return [(int(pk), int(wersja)) for pk, wersja in pairs]
