"""Forms of the staff; the law of them stands in rules and operations."""

from decimal import Decimal

from django import forms
from django.core.validators import RegexValidator
from django.utils import timezone

from biuro.core.forms import DateField, KluczField, LineField
from org.kadry.models import Pracownik
from org.kadry.queries import stanowiska_na
from org.struktura.models import Stanowisko

WYMIARY = [(Decimal(value), words) for value, words in (("1", "pełny etat"), ("0.75", "3/4 etatu"))]
WYMIARY += [(Decimal(value), words) for value, words in (("0.5", "1/2 etatu"), ("0.25", "1/4 etatu"))]
LOGIN = RegexValidator(r"^[a-z0-9][a-z0-9.-]*$", "Login to małe litery bez ogonków, cyfry, kropka i łącznik.")
LITERY = RegexValidator(r"^[^\W_]+$", "Oznaczenie składa się tylko z liter i cyfr.")


class StanowiskoField(forms.ModelChoiceField):
    """A post of the structure of today, under its unit."""

    def __init__(self, **kwargs):
        messages = {"required": "Wybierz stanowisko.", "invalid_choice": "Wybierz stanowisko z listy."}
        super().__init__(Stanowisko.objects.none(), empty_label="Wybierz…", error_messages=messages, **kwargs)

    def label_from_instance(self, obj: Stanowisko) -> str:
        """„PK-II: stanowisko ds. organizacji i analiz”."""
        return f"{obj.jednostka.symbol}: {obj.nazwa}"


class WymiarField(forms.TypedChoiceField):
    """The part of full time."""

    def __init__(self, **kwargs):
        super().__init__(label="Wymiar", choices=WYMIARY, coerce=Decimal, initial=Decimal(1), **kwargs)


class MimoField(LineField):
    """The reason of something unusual; asked only after the warning, so never required by the form itself."""

    def __init__(self):
        super().__init__(
            label="Powód, jeśli obsada jest nietypowa",
            required=False,
            max_length=300,
            help_text="Wypełnij, gdy etatów byłoby więcej niż w planie (§ 8) albo jedna osoba miałaby ponad etat.",
        )


def line(label: str, size: int, wanted: str, **kwargs) -> LineField:
    """A required line with its own sentence."""
    return LineField(label=label, max_length=size, error_messages={"required": wanted}, **kwargs)


class NazwiskoForm(forms.Form):
    """Name, surname and symbol of § 10 ust. 2, with a reason."""

    imie = line("Imię", 60, "Wpisz imię.")
    nazwisko = line("Nazwisko", 80, "Wpisz nazwisko.")
    inicjaly = line("Oznaczenie (inicjały)", 6, "Wpisz oznaczenie.", validators=[LITERY])
    powod = line("Na jakiej podstawie", 300, "Napisz, na jakiej podstawie zmieniasz te dane.")

    def __init__(self, *args, osoba: Pracownik, **kwargs):
        known = {"imie": osoba.first_name, "nazwisko": osoba.last_name, "inicjaly": osoba.inicjaly}
        super().__init__(*args, initial=known, **kwargs)
        self.fields["inicjaly"].help_text = "Dotychczasowe znaki pism zostają z dawnym oznaczeniem (§ 10 ust. 2)."


class KontaktForm(forms.Form):
    """Business e-mail and telephone."""

    email = forms.EmailField(
        label="E-mail służbowy",
        required=False,
        max_length=254,
        error_messages={"invalid": "Wpisz adres tak: imie.nazwisko@um.poznan.pl."},
    )
    telefon = LineField(label="Telefon służbowy", required=False, max_length=40)

    def __init__(self, *args, osoba: Pracownik | None = None, **kwargs):
        known = {"email": osoba.email, "telefon": osoba.telefon} if osoba else {}
        super().__init__(*args, **{"initial": known} | kwargs)


class PrzyjecieForm(KontaktForm):
    """A new person and, when known, the post."""

    imie = line("Imię", 60, "Wpisz imię.")
    nazwisko = line("Nazwisko", 80, "Wpisz nazwisko.")
    login = LineField(
        label="Login",
        required=False,
        max_length=60,
        validators=[LOGIN],
        help_text="Zostaw puste, a damy wolny, na przykład t.grzeskowiak.",
    )
    inicjaly = LineField(
        label="Oznaczenie (inicjały)",
        required=False,
        max_length=6,
        validators=[LITERY],
        help_text="Zostaw puste, a damy wolne wśród obecnych pracowników (§ 10 ust. 2).",
    )
    od = DateField(label="Pierwszy dzień pracy", error_messages={"required": "Podaj pierwszy dzień pracy."})
    stanowisko = StanowiskoField(label="Stanowisko", required=False)
    wymiar = WymiarField()
    mimo = MimoField()
    klucz = KluczField()
    field_order = ["imie", "nazwisko", "login", "inicjaly", "email", "telefon", "od", "stanowisko", "wymiar", "mimo"]

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["stanowisko"].queryset = stanowiska_na(timezone.localdate())


class ObsadaForm(forms.Form):
    """A post for somebody who works here."""

    stanowisko = StanowiskoField(label="Stanowisko")
    wymiar = WymiarField()
    od = DateField(label="Od dnia", error_messages={"required": "Podaj pierwszy dzień na stanowisku."})
    do = DateField(label="Do dnia", required=False)
    mimo = MimoField()

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["stanowisko"].queryset = stanowiska_na(timezone.localdate())


class KoniecForm(forms.Form):
    """The last day on a post."""

    dzien = DateField(label="Ostatni dzień na stanowisku", error_messages={"required": "Podaj ostatni dzień."})
    powod = LineField(label="Powód", required=False, max_length=300)


class OdejscieForm(forms.Form):
    """The last day of work."""

    ostatni_dzien = DateField(label="Ostatni dzień pracy", error_messages={"required": "Podaj ostatni dzień pracy."})


class PowrotForm(forms.Form):
    """The first day of somebody who comes back."""

    od = DateField(label="Pierwszy dzień pracy", error_messages={"required": "Podaj pierwszy dzień pracy."})
    inicjaly = LineField(
        label="Nowe oznaczenie (inicjały)",
        required=False,
        max_length=6,
        validators=[LITERY],
        help_text="Zostaw puste, żeby wróciło dawne, jeśli nikt go teraz nie ma (§ 10 ust. 2).",
    )
