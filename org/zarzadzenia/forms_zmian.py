"""One form for every kind of change: the fields each kind asks for, with the choices the draft has at that point."""

from collections.abc import Callable
from decimal import Decimal
from uuid import uuid5

from django import forms

from biuro.core.forms import KluczField, LineField
from org.struktura.models import Jednostka, Stanowisko
from org.zarzadzenia.models import ZmianaStruktury
from org.zarzadzenia.projekt import Projekt
from org.zarzadzenia.sprawdzenia import NADZORUJA

Z = ZmianaStruktury.Rodzaj
SYMBOLE = 10  # characters of a symbol
WYBIERZ = "Wybierz…"
Field = Callable[[Projekt, str], forms.Field]


def _line(most: int) -> Field:
    return lambda _, label: LineField(
        label=label, max_length=most, error_messages={"required": f"Podaj: {label.lower()}."}
    )


def _choice(choices, label: str, **rest) -> forms.ChoiceField:
    messages = {"required": f"Wybierz: {label.lower()}.", "invalid_choice": "Wybierz z listy."}
    return forms.ChoiceField(choices=[("", WYBIERZ), *choices], label=label, error_messages=messages, **rest)


def _unit(p: Projekt, label: str) -> forms.Field:
    return _choice([(j.ciag, str(j)) for j in p.po.wedlug_symbolu], label)


def _posts(p: Projekt) -> list[tuple[str, str]]:
    posts = (post for unit in p.po.wedlug_symbolu for post in p.po.posty.get(unit.ciag, ()))
    return [(post.ciag, p.nazwa_stanowiska(post.ciag)) for post in posts]


def _post(p: Projekt, label: str) -> forms.Field:
    return _choice(_posts(p), label)


def _next_post(p: Projekt, label: str) -> forms.Field:
    return _choice(_posts(p), label, required=False, help_text="Puste, gdy nikt tego stanowiska nie zajmuje.")


def _above(p: Projekt, label: str) -> forms.Field:
    posts = [post for funkcja in NADZORUJA for post in p.po.funkcji(funkcja)]
    choices = [(post.ciag, p.nazwa_stanowiska(post.ciag)) for post in posts]
    return _choice(choices, label, help_text="§ 3 ust. 2, § 4")


def _several(p: Projekt, label: str) -> forms.Field:
    widget = forms.CheckboxSelectMultiple
    return forms.MultipleChoiceField(choices=_posts(p), label=label, required=False, widget=widget)


def _planned(p: Projekt, label: str) -> forms.Field:
    limits = {"max_digits": 5, "decimal_places": 2, "min_value": Decimal(0)}
    note = "§ 8; puste: liczba nieznana."
    return forms.DecimalField(label=label, required=False, help_text=note, localize=True, **limits)


SYMBOL, NAZWA = _line(SYMBOLE), _line(160)
POLA: dict[str, dict[str, tuple[str, Field]]] = {
    Z.NOWA_JEDNOSTKA: {
        "symbol": ("Symbol (§ 10 ust. 3)", SYMBOL),
        "nazwa": ("Nazwa", NAZWA),
        "rodzaj": ("Rodzaj", lambda _, label: _choice(Jednostka.Rodzaj.choices[1:], label)),
        "nadzor": ("Nadzór", _above),
    },
    Z.NAZWA: {"jednostka": ("Jednostka", _unit), "nazwa": ("Nowa nazwa", NAZWA)},
    Z.SYMBOL: {"jednostka": ("Jednostka", _unit), "symbol": ("Nowy symbol (§ 10 ust. 3)", SYMBOL)},
    Z.NADZOR: {"jednostka": ("Jednostka", _unit), "nadzor": ("Kto nadzoruje", _above)},
    Z.PODZIAL: {
        "jednostka": ("Jednostka, którą dzielisz", _unit),
        "symbol": ("Symbol wydzielonej części", SYMBOL),
        "nazwa": ("Nazwa wydzielonej części", NAZWA),
        "stanowiska": ("Stanowiska, które przechodzą do tej części", _several),
    },
    Z.POLACZENIE: {
        "jednostka": ("Jednostka, która zostaje", _unit),
        "wchlaniana": ("Jednostka, która się do niej włącza", _unit),
        "symbol": ("Symbol po połączeniu", SYMBOL),
        "nazwa": ("Nazwa po połączeniu", NAZWA),
    },
    Z.LIKWIDACJA: {"jednostka": ("Jednostka, którą znosisz", _unit), "nastepca": ("Kto przejmuje jej zadania", _unit)},
    Z.NOWE_STANOWISKO: {
        "jednostka": ("Jednostka", _unit),
        "nazwa": ("Nazwa stanowiska", NAZWA),
        "funkcja": ("Funkcja", lambda _, label: _choice(Stanowisko.Funkcja.choices, label)),
        "etaty": ("Liczba etatów", _planned),
    },
    Z.PRZENIESIENIE: {"stanowisko": ("Stanowisko", _post), "jednostka": ("Dokąd przechodzi", _unit)},
    Z.NAZWA_STANOWISKA: {"stanowisko": ("Stanowisko", _post), "nazwa": ("Nowa nazwa stanowiska", NAZWA)},
    Z.ETATY: {"stanowisko": ("Stanowisko", _post), "etaty": ("Liczba etatów", _planned)},
    Z.ZNIESIENIE: {
        "stanowisko": ("Stanowisko, które znosisz", _post),
        "nastepne": ("Na które stanowisko przechodzą osoby", _next_post),
    },
}
TWORZA = (Z.NOWA_JEDNOSTKA, Z.PODZIAL, Z.NOWE_STANOWISKO)  # begin a unit or post of their own


class ZmianaForm(forms.Form):
    """The fields of one kind of change."""

    klucz = KluczField()

    def __init__(self, *args, rodzaj: str, projekt: Projekt, **kwargs):
        super().__init__(*args, **kwargs)
        self.rodzaj = rodzaj
        for name, (label, make) in POLA[rodzaj].items():
            self.fields[name] = make(projekt, label)

    def dane(self) -> dict:
        """The facts of the change; the line of what it begins follows from the key, so a second sending is the same."""
        facts = {name: self.cleaned_data[name] for name in POLA[self.rodzaj]}
        if "etaty" in facts:
            facts["etaty"] = "" if facts["etaty"] is None else str(facts["etaty"])
        if self.rodzaj in TWORZA:
            facts["ciag"] = str(uuid5(self.cleaned_data["klucz"], self.rodzaj))
        return facts
