"""Forms of marks: a new class or unit, the other case, a sub-file and a case in it."""

from uuid import uuid4

from django import forms
from django.db.models import QuerySet
from django.utils import timezone

from biuro.core.forms import KluczField, LineField, TextField
from org.kadry.models import Pracownik
from org.struktura.models import Jednostka
from org.uprawnienia.queries import pracownicy_jednostek
from rejestry.jrwa.queries import klasy
from rejestry.powiazania.rules import Z_REJESTREM
from rejestry.skargi.models import Skarga
from rejestry.sprawy.models import Sprawa
from rejestry.sprawy.queries import o_znaku, visible_to

WYBOR = {"required": "Wybierz z listy.", "invalid_choice": "Wybierz z listy."}


def jednostki() -> QuerySet[Jednostka]:
    """The units of today."""
    return Jednostka.objects.on(timezone.localdate())


def wybor(label: str, queryset: QuerySet, **kwargs) -> forms.ModelChoiceField:
    """A list to choose from."""
    return forms.ModelChoiceField(
        label=label, queryset=queryset, empty_label="Wybierz…", error_messages=WYBOR, **kwargs
    )


def powod(label: str, required: str) -> TextField:
    """A reason."""
    return TextField(
        label=label,
        max_length=400,
        widget=forms.Textarea(attrs={"rows": 3, "class": "in"}),
        error_messages={"required": required},
    )


class Miejsce(forms.Form):
    """Unit, class and leader of a mark, as the list of classes and the staff are today."""

    BEZ_KLAS = tuple(Z_REJESTREM)
    klucz = KluczField()
    jednostka = wybor("Komórka", Jednostka.objects.none())
    klasa = wybor("Klasa z wykazu akt", Jednostka.objects.none())
    prowadzi = wybor("Prowadzi", Pracownik.objects.none())

    def __init__(self, *args, initial=None, **kwargs):
        super().__init__(*args, initial={"klucz": uuid4()} | (initial or {}), **kwargs)
        today = timezone.localdate()
        self.fields["jednostka"].queryset = jednostki()
        self.fields["klasa"].queryset = klasy(today).exclude(symbol__in=self.BEZ_KLAS)
        self.fields["prowadzi"].queryset = pracownicy_jednostek(jednostki(), today)


class PrzeniesForm(Miejsce):
    """Where the case goes on, and why; in the register of complaints also as what."""

    BEZ_KLAS = ()
    rodzaj = forms.ChoiceField(
        label="Skarga czy wniosek",
        choices=[("", "nie dotyczy"), *Skarga.Rodzaj.choices],
        required=False,
        help_text="Tylko przy przenoszeniu do rejestru skarg i wniosków, klasa 1510 (art. 222 kpa).",
    )
    powod = powod("Dlaczego sprawa zmienia znak", "Napisz, dlaczego sprawa zmienia znak.")

    def __init__(self, *args, sprawa: Sprawa, **kwargs):
        now = {"jednostka": sprawa.jednostka_id, "prowadzi": sprawa.prowadzi_id}
        super().__init__(*args, initial=now, **kwargs)
        self.fields["jednostka"].help_text = f"Teraz: {sprawa.jednostka}."
        self.fields["klasa"].help_text = f"Teraz: {sprawa.klasa}."
        self.fields["rodzaj"].dopisek = ""


class InnaSprawaForm(forms.Form):
    """The mark of another case the person sees, and what connects the two."""

    znak = LineField(
        label="Znak drugiej sprawy",
        max_length=60,
        help_text="Na przykład PK-IV.120.3.2026.",
        error_messages={"required": "Podaj znak drugiej sprawy."},
    )
    powod = powod("Co je łączy", "Napisz, co łączy te sprawy.")

    def __init__(self, *args, osoba: Pracownik, **kwargs):
        super().__init__(*args, **kwargs)
        self.osoba = osoba

    def clean_znak(self) -> str:
        """A case the person sees; what he does not see is as if it were not there."""
        found = o_znaku(visible_to(self.osoba), self.cleaned_data["znak"]).first()
        if found is None:
            raise forms.ValidationError("Nie widzisz sprawy o takim znaku. Sprawdź znak.")
        self.inna = found
        return found.znak

    def dane(self) -> dict:
        """The arguments of the operation."""
        return {"inna": self.inna, "powod": self.cleaned_data["powod"]}


class ObokForm(Miejsce):
    """An ordinary case from the letter of a case of a register."""

    tytul = LineField(
        label="Tytuł nowej sprawy", max_length=250, error_messages={"required": "Wpisz tytuł sprawy: czego dotyczy."}
    )

    def __init__(self, *args, sprawa: Sprawa, **kwargs):
        now = {"jednostka": sprawa.jednostka_id, "prowadzi": sprawa.prowadzi_id, "tytul": sprawa.tytul}
        super().__init__(*args, initial=now, **kwargs)


class PodteczkaForm(Miejsce):
    """A group of cases set apart."""

    tytul = LineField(
        label="Tytuł podteczki",
        max_length=250,
        help_text="Czego dotyczy wydzielona grupa spraw, na przykład jednej umowy.",
        error_messages={"required": "Wpisz tytuł podteczki."},
    )


class PodsprawaForm(forms.Form):
    """A case of a sub-file that no letter began."""

    klucz = KluczField()
    tytul = LineField(
        label="Tytuł sprawy", max_length=250, error_messages={"required": "Wpisz tytuł sprawy: czego dotyczy."}
    )
    wnoszacy = LineField(label="Od kogo", max_length=250, required=False, help_text="Puste w sprawie własnej.")
    prowadzi = wybor("Prowadzi", Pracownik.objects.none())

    def __init__(self, *args, osoba: Pracownik, **kwargs):
        super().__init__(*args, initial={"klucz": uuid4(), "prowadzi": osoba.pk}, **kwargs)
        self.fields["prowadzi"].queryset = pracownicy_jednostek(jednostki(), timezone.localdate())
        self.fields["wnoszacy"].dopisek = ""
