"""The form of a new case: shape of the input; law stays in the rules and operations of rejestry."""

from uuid import uuid4

from django import forms
from django.utils import timezone

from biuro.core.forms import DateField, KluczField, LineField
from org.kadry.models import Pracownik
from org.struktura.models import Jednostka
from org.uprawnienia.queries import pracownicy_jednostek
from rejestry.informacja_publiczna.queries import KLASA as KLASA_INFORMACJI
from rejestry.jrwa.queries import klasy
from rejestry.powiazania.queries import otwarte_podteczki
from rejestry.skargi.models import Skarga
from rejestry.skargi.queries import KLASA
from sekretariat.akta.tryby import INNA, TRYBY_Z_TERMINEM, WEDLUG_TRYBU, z_kwalifikacji
from sekretariat.przesylki.models import Przesylka

RODZAJE = [*Skarga.Rodzaj.choices, (INNA, "Inna sprawa")]
Z_PRZESYLKI = {Przesylka.Rodzaj.SKARGA: "skarga", Przesylka.Rodzaj.WNIOSEK: "wniosek"}
WYBIERZ = "Wybierz jedną z możliwości."
SPRAWA = ("tytul", "wnoszacy", "wnoszacy_adres", "wnoszacy_email", "znak_wszczynajacy", "data_wplywu")


class ZalozForm(forms.Form):
    """A case opened from an item: its kind (art. 222 kpa), the sender, what and whom it concerns, who leads it."""

    klucz = KluczField()
    rodzaj = forms.ChoiceField(
        label="Co to za sprawa",
        choices=RODZAJE,
        widget=forms.RadioSelect,
        help_text="Decyduje treść pisma, nie jego tytuł (art. 222 kpa).",
        error_messages={"required": "Wybierz, co to za sprawa.", "invalid_choice": WYBIERZ},
    )
    klasa = forms.ModelChoiceField(
        label="Klasa z wykazu akt",
        queryset=None,
        required=False,
        empty_label="Wybierz…",
        help_text="Skargi i wnioski mają klasę 1510.",
    )
    podteczka = forms.ModelChoiceField(
        label="Podteczka",
        queryset=None,
        required=False,
        empty_label="bez podteczki",
        help_text="Podteczka ma już swoją komórkę i klasę.",
    )
    tryb = forms.ChoiceField(
        label="Termin ustawowy",
        choices=TRYBY_Z_TERMINEM,
        required=False,
        help_text="Biegnie od daty wpływu i zostaje na stronie sprawy.",
    )
    tytul = LineField(
        label="Tytuł sprawy", max_length=250, error_messages={"required": "Wpisz tytuł sprawy: czego dotyczy."}
    )
    przedmiot = LineField(label="Przedmiot skargi lub wniosku (do rejestru)", max_length=400, required=False)
    wnoszacy = LineField(
        label="Wnoszący", max_length=250, error_messages={"required": "Podaj wnoszącego albo wpisz „brak danych”."}
    )
    wnoszacy_rodzaj = forms.ChoiceField(
        label="Kim jest wnoszący", choices=Skarga.Wnoszacy.choices, initial=Skarga.Wnoszacy.OSOBA
    )
    wnoszacy_adres = LineField(label="Adres wnoszącego", max_length=400, required=False)
    wnoszacy_email = forms.EmailField(label="E-mail wnoszącego", max_length=254, required=False)
    znak_wszczynajacy = LineField(label="Znak pisma", max_length=100, required=False)
    data_wplywu = DateField(
        label="Data wpływu",
        help_text="Od niej liczy się termin ustawowy (art. 237 § 1, art. 57 kpa).",
        error_messages={"required": "Podaj datę wpływu.", "invalid": "Wpisz datę tak: 23.11.2026."},
    )
    dotyczy_jednostki = LineField(label="Jednostka, której dotyczy", max_length=160, required=False)
    dotyczy = forms.ModelChoiceField(
        label="Pracownik, którego dotyczy",
        queryset=None,
        required=False,
        empty_label="nikogo z Biura",
        help_text="Ta osoba ani nikt, kto jej podlega, nie zobaczy sprawy i jej nie poprowadzi.",
    )
    prowadzi = forms.ModelChoiceField(
        label="Prowadzi",
        queryset=None,
        empty_label="Wybierz…",
        error_messages={"required": "Wybierz, kto poprowadzi sprawę.", "invalid_choice": "Wybierz kogoś z listy."},
    )

    def __init__(self, *args, przesylka: Przesylka, osoba: Pracownik, jako: str = "", **kwargs):
        super().__init__(*args, initial=_z_przesylki(przesylka, osoba) | z_kwalifikacji(jako), **kwargs)
        today = timezone.localdate()
        staff = pracownicy_jednostek(Jednostka.objects.on(today), today)
        self.fields["dotyczy"].queryset = self.fields["prowadzi"].queryset = staff
        self.fields["podteczka"].queryset = otwarte_podteczki(osoba, today.year)
        self.fields["klasa"].queryset = klasy(today).exclude(symbol__in=(KLASA, KLASA_INFORMACJI))

    def clean(self):
        """Another case needs its class."""
        data = super().clean()
        if data.get("rodzaj") == INNA and not (data.get("klasa") or data.get("podteczka")):
            self.add_error("klasa", "Wybierz klasę z wykazu akt.")
        return data

    def dane(self) -> dict:
        """The arguments of operations.zaloz_z_przesylki."""
        clean = self.cleaned_data
        names = ("klucz", "prowadzi", "dotyczy", *SPRAWA)
        register = {name: clean[name] for name in ("rodzaj", "wnoszacy_rodzaj", "dotyczy_jednostki")}
        register["przedmiot"] = clean["przedmiot"] or clean["tytul"]
        other = clean["rodzaj"] == INNA
        place = {"klasa": clean["klasa"], "podteczka": clean["podteczka"] if other else None}
        place["zegar"] = WEDLUG_TRYBU[clean["tryb"]] if other and clean["tryb"] else ""
        return {name: clean[name] for name in names} | place | {"skarga": None if other else register}


def _z_przesylki(przesylka: Przesylka, osoba: Pracownik) -> dict:
    return {
        "klucz": uuid4(),
        "rodzaj": Z_PRZESYLKI.get(przesylka.rodzaj, INNA),
        "tytul": przesylka.tytul,
        "przedmiot": przesylka.tytul,
        "dotyczy": przesylka.dotyczy_id,
        "wnoszacy": przesylka.nadawca_nazwa,
        "wnoszacy_adres": przesylka.nadawca_adres,
        "wnoszacy_email": przesylka.nadawca_email,
        "znak_wszczynajacy": przesylka.znak_nadawcy,
        "data_wplywu": przesylka.data_wplywu,
        "prowadzi": przesylka.prowadzi_id or osoba.pk,
    }
