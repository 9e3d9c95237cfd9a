"""Forms of letters: choosing a template, the editor, an act of the obieg."""

from uuid import uuid4

from django import forms

from biuro.core.files.errors import PlikOdrzucony
from biuro.core.files.intake import Przyjety, przyjmij
from biuro.core.forms import KluczField, KwotaField, LineField, TextField
from org.pelnomocnictwa.dane import RODZAJE_CZYNNOSCI
from org.podpisywanie.reguly import Kategoria
from rejestry.sprawy.models import Sprawa
from sekretariat.pisma.models import Pismo
from sekretariat.pisma.operations import PISMA, WERSJONOWANE, Tresc
from sekretariat.pisma.szablony import moze_zalatwic
from sekretariat.pisma.wybor import do_wyboru

NAJDLUZSZA = 60_000  # characters of a letter, about 30 pages
WERSJA = {name: "Odśwież stronę: nie wiadomo, którą wersję pisma widzisz." for name in ("required", "invalid")}


class WielePlikow(forms.FileField):
    """Any number of files, each checked by its content; gives [Przyjety]."""

    class Kontrolka(forms.ClearableFileInput):
        allow_multiple_selected = True

    widget = Kontrolka

    def clean(self, data, initial=None) -> list[Przyjety]:
        """Take each file in; one that is refused says why under the field."""
        files = [file for file in (data if isinstance(data, list) else [data]) if file]
        try:
            return [przyjmij(file, file.name) for file in files]
        except PlikOdrzucony as refusal:
            raise forms.ValidationError(str(refusal)) from refusal


NIE_ZALATWIA = "Skargę lub wniosek załatwia tylko zawiadomienie z wyborem sposobu załatwienia (art. 238 § 1 kpa)."


class NowePismoForm(forms.Form):
    """The template of a new letter: of those that fit the case."""

    szablon = forms.ChoiceField(
        label="Co piszesz",
        widget=forms.RadioSelect,
        error_messages={"required": "Wybierz szablon pisma.", "invalid_choice": "Wybierz szablon z listy."},
    )
    klucz = KluczField(initial=uuid4)

    def __init__(self, *args, sprawa: Sprawa, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["szablon"].choices = do_wyboru(sprawa)
        self.fields["szablon"].pionowo = True


class PismoForm(forms.Form):
    """The editor: what a version holds, the version it was opened on, attachments to add and take away."""

    temat = LineField(
        label="Czego dotyczy",
        max_length=250,
        error_messages={"required": "Wpisz, czego dotyczy pismo – jednym zdaniem."},
    )
    adresat = LineField(label="Adresat", max_length=250, error_messages={"required": "Wpisz adresata pisma."})
    adresat_adres = LineField(label="Adres", max_length=400, required=False)
    adresat_email = forms.EmailField(
        label="E-mail adresata",
        max_length=254,
        required=False,
        error_messages={"invalid": "Wpisz adres e-mail tak: imie@przyklad.pl.", "max_length": "Skróć adres e-mail."},
    )
    kategoria = forms.ChoiceField(
        label="Rodzaj według § 9", choices=Kategoria.choices, help_text="Od niego zależy, kto podpisuje"
    )
    rodzaj_czynnosci = forms.ChoiceField(
        label="Rodzaj czynności",
        choices=[("", "nie dotyczy"), *RODZAJE_CZYNNOSCI.items()],
        required=False,
        help_text="Przy oświadczeniu woli: musi go obejmować pełnomocnictwo (§ 9 ust. 4)",
    )
    kwota = KwotaField(label="Kwota zobowiązania (zł)", required=False, help_text="Gdy nic nie kosztuje, wpisz 0")
    odpowiada = forms.BooleanField(label="To pismo załatwia sprawę (po wysłaniu termin jest spełniony)", required=False)
    tresc = TextField(
        label="Treść",
        max_length=NAJDLUZSZA,
        widget=forms.Textarea(attrs={"rows": 24, "spellcheck": "true", "lang": "pl"}),
        help_text="Pusty wiersz: nowy akapit. „## ”: śródtytuł, „- ”: punkt listy, **tak**: pogrubienie.",
        error_messages={"required": "Wpisz treść pisma."},
    )
    zalaczniki = WielePlikow(
        label="Dodaj załączniki", required=False, help_text="PDF i popularne formaty, do 25 MB każdy"
    )
    usun = forms.TypedMultipleChoiceField(
        label="Usuń z pisma", coerce=int, required=False, widget=forms.CheckboxSelectMultiple
    )
    na_wersji = forms.IntegerField(widget=forms.HiddenInput, min_value=1, error_messages=WERSJA)

    def __init__(self, *args, pismo: Pismo, **kwargs):
        super().__init__(*args, **kwargs)
        rows = pismo.zalaczniki.filter(usuniety=False).order_by("pk")
        self.fields["usun"].choices = [(row.pk, row.nazwa) for row in rows]
        if not moze_zalatwic(pismo.szablon, pismo.sprawa):
            self.fields["odpowiada"].disabled, self.fields["odpowiada"].help_text = True, NIE_ZALATWIA

    def tresc_pisma(self) -> Tresc:
        """What the form says of the letter; only of a valid form."""
        names = (*WERSJONOWANE, *PISMA)
        return Tresc(**{name: self.cleaned_data[name] for name in names})

    def nowe(self) -> list:
        """[(Plik, name)] to add."""
        return [(file.plik, file.nazwa) for file in self.cleaned_data["zalaczniki"]]


class CzynnoscForm(forms.Form):
    """An act of the obieg: the version seen, and the reason or the password where the act asks for them."""

    wersja = forms.IntegerField(widget=forms.HiddenInput, min_value=1, error_messages=WERSJA)
    powod = TextField(
        label="Powód",
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 4}),
        error_messages={"required": "Napisz, dlaczego. Powód zobaczą wszyscy, którzy pracowali nad pismem."},
    )
    haslo = forms.CharField(
        label="Twoje hasło",
        widget=forms.PasswordInput(attrs={"autocomplete": "current-password"}),
        strip=False,
        help_text="To samo, co przy logowaniu. Możesz wkleić z menedżera haseł.",
        error_messages={"required": "Wpisz swoje hasło, to samo co przy logowaniu."},
    )

    def __init__(self, *args, powod: bool, haslo: bool, **kwargs):
        super().__init__(*args, **kwargs)
        if not powod:
            del self.fields["powod"]
        if not haslo:
            del self.fields["haslo"]
