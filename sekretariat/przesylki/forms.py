"""The form of an entry: shape of the input and its messages; what may be true of a letter is in rules.py."""

from datetime import date

from django import forms
from django.utils import timezone

from biuro.core.forms import DateField, LineField, TextField
from biuro.core.sortkey import pl
from org.kadry.models import Pracownik
from sekretariat.adresy.models import Kontakt
from sekretariat.adresy.queries import ROZDZIELNIK, dopasowane
from sekretariat.przesylki.models import Przesylka
from sekretariat.przesylki.rules import BRAK_DANYCH, czysty_kod, niezgodnosci

BRAKI = [("nadawca", "nadawcy"), ("tytul", "treści"), ("data", "daty na piśmie"), ("znak", "znaku nadawcy")]
WYBIERZ = "Wybierz jedną z możliwości."
ZLA_DATA = {"invalid": "Wpisz datę tak: 23.11.2026."}
LICZBA = {name: "Wpisz liczbę załączników od 0 do 999." for name in ("invalid", "min_value", "max_value")}


class WpisForm(forms.Form):
    """What the register says of an item (kancelaria 1.3)."""

    kanal = forms.ChoiceField(
        label="Jak przyszło",
        choices=Przesylka.Kanal.choices,
        initial=Przesylka.Kanal.POCZTA,
        widget=forms.RadioSelect,
        error_messages={"required": "Wybierz, jak przyszło pismo.", "invalid_choice": WYBIERZ},
    )
    kod_nadania = LineField(label="Kod z koperty", required=False, max_length=40, help_text="Numer R listu poleconego")
    nadawca = LineField(
        label="Nadawca",
        required=False,
        max_length=250,
        help_text="Wpisz 2 litery. Nowego nadawcę dopiszemy do książki adresowej.",
    )
    tytul = LineField(label="Czego dotyczy", required=False, max_length=250)
    rodzaj = forms.ChoiceField(
        label="Rodzaj",
        choices=Przesylka.Rodzaj.choices,
        initial=Przesylka.Rodzaj.PISMO,
        error_messages={"required": "Wybierz rodzaj pisma.", "invalid_choice": WYBIERZ},
    )
    data_wplywu = DateField(label="Data wpływu", error_messages=ZLA_DATA | {"required": "Wpisz datę wpływu."})
    data_na_pismie = DateField(label="Data na piśmie", required=False, error_messages=ZLA_DATA)
    data_nadania = DateField(label="Data nadania", required=False, error_messages=ZLA_DATA)
    znak_nadawcy = LineField(label="Znak nadawcy", required=False, max_length=100)
    liczba_zalacznikow = forms.IntegerField(
        label="Załączniki", required=False, min_value=0, max_value=999, initial=0, error_messages=LICZBA
    )
    nadawca_adres = LineField(label="Adres nadawcy", required=False, max_length=400)
    nadawca_email = forms.EmailField(
        label="E-mail nadawcy",
        required=False,
        max_length=254,
        error_messages={"invalid": "Wpisz adres e-mail tak: imie@przyklad.pl.", "max_length": "Skróć adres e-mail."},
    )
    uwagi = TextField(
        label="Dodatkowe informacje", required=False, max_length=2000, widget=forms.Textarea(attrs={"rows": 2})
    )
    dotyczy = forms.ModelChoiceField(
        Pracownik.objects.filter(is_active=True).order_by(pl("last_name"), "first_name"),
        label="Pismo dotyczy pracownika",
        required=False,
        empty_label="nikogo z Biura",
        error_messages={"invalid_choice": WYBIERZ},
        help_text="Skarga na pracownika: nie zobaczy jej ani on, ani nikt, kto mu podlega.",
    )
    braki = forms.MultipleChoiceField(
        label="Na piśmie nie ma",
        choices=BRAKI,
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text="Wpiszemy „brak danych”.",
        error_messages={"invalid_choice": WYBIERZ},
    )

    def clean(self) -> dict:
        """Turn what was typed into the fields of Przesylka, and hold it against the rules."""
        clean = super().clean()
        self._texts(clean)
        missing = clean.get("braki", [])
        clean["brak_daty"], clean["brak_znaku"] = "data" in missing, "znak" in missing
        clean["kod_nadania"] = czysty_kod(clean.get("kod_nadania", ""))
        for name, sentence in niezgodnosci(clean, self.dzien()):
            self.add_error(name, sentence)
        return clean

    def dzien(self) -> date:
        """The day the letter cannot have come after."""
        return timezone.localdate()

    def dane(self) -> dict:
        """The fields of Przesylka, with the contact of the address book."""
        clean = self.cleaned_data
        kontakt: Kontakt | None = clean["kontakt"]
        same = ("kanal", "rodzaj", "tytul", "data_wplywu", "data_na_pismie", "data_nadania", "brak_daty", "brak_znaku")
        more = ("znak_nadawcy", "kod_nadania", "uwagi", "dotyczy")
        return {name: clean[name] for name in (*same, *more)} | {
            "nadawca": kontakt,
            "nadawca_nazwa": clean["nadawca"].partition(ROZDZIELNIK)[0],
            "nadawca_adres": clean["nadawca_adres"] or (kontakt.adres if kontakt else ""),
            "nadawca_email": clean["nadawca_email"] or (kontakt.email if kontakt else ""),
            "liczba_zalacznikow": clean["liczba_zalacznikow"] or 0,
        }

    def _texts(self, clean: dict) -> None:
        """Sender and title: each is given, or said to be missing."""
        sentences = {
            "nadawca": "Podaj nadawcę albo zaznacz, że nie ma go na piśmie.",
            "tytul": "Wpisz, czego dotyczy pismo – jednym zdaniem.",
        }
        missing = clean.get("braki", [])
        for name, sentence in sentences.items():
            if name in missing and clean.get(name):
                self.add_error(name, "Usuń wpisany tekst albo odznacz to pole wśród braków.")
            elif name in missing:
                clean[name] = BRAK_DANYCH
            elif name not in self.errors and not clean.get(name):
                self.add_error(name, sentence)
        clean["kontakt"] = self._contact(clean) if "nadawca" not in self.errors else None

    def _contact(self, clean: dict) -> Kontakt | None:
        """The contact the sender means; None for a new one and for „brak danych”."""
        if clean["nadawca"] == BRAK_DANYCH:
            return None
        found = dopasowane(clean["nadawca"], clean.get("nadawca_adres", ""))
        if len({kontakt.adres for kontakt in found}) > 1:
            self.add_error("nadawca", "W książce adresowej jest kilku takich nadawców. Wybierz podpowiedź z adresem.")
        return found[0] if found else None
