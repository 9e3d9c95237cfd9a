"""The filters of the list of people: by name, by the unit or post of today, by a day of work."""

from datetime import date
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.db.models import Q
from django.utils import timezone

from biuro.core.forms import DateField
from biuro.core.lists import Filtr
from biuro.core.polish import fold, short_date
from org.kadry.models import Obsada, Pracownik
from org.kadry.queries import stanowiska_na, w_pracy
from org.struktura.filtr import WersjaField
from org.struktura.models import Jednostka


def na_stanowisku(**warunek: Any) -> Q:
    """People with a post of today that meets the condition (on Obsada)."""
    held = Obsada.objects.on(timezone.localdate()).filter(**warunek)
    return Q(pk__in=held.values("pracownik"))


def o_nazwie(tekst: str) -> Q:
    """Every word begins a name, a surname, a symbol or a login; the staff is small enough to be read."""
    words = fold(tekst).split()
    names = Pracownik.objects.values_list("pk", "first_name", "last_name", "inicjaly", "username")
    known = {pk: fold(" ".join(rest)).replace("-", " ").split() for pk, *rest in names}
    fits = (pk for pk, parts in known.items() if all(any(p.startswith(word) for p in parts) for word in words))
    return Q(pk__in=list(fits))


def nie_pozniej(dzien: date) -> None:
    """Who will work on a later day is who leaves, and that is not for everybody: ValidationError."""
    if dzien > timezone.localdate():
        raise ValidationError("W pracy dnia: wybierz dzień nie późniejszy niż dziś.")


FILTRY = (
    Filtr(
        "q",
        forms.CharField(label="Imię, nazwisko lub oznaczenie", max_length=100, widget=forms.TextInput({"size": "21"})),
        o_nazwie,
        lambda wpisane: f"„{wpisane}”",
    ),
    Filtr(
        "jednostka",
        lambda osoba: WersjaField("Jednostka dziś", Jednostka.objects.on(timezone.localdate())),
        lambda jednostka: na_stanowisku(stanowisko__jednostka__ciag=jednostka.ciag),
    ),
    Filtr(
        "stanowisko",
        lambda osoba: WersjaField("Stanowisko dziś", stanowiska_na(timezone.localdate())),
        lambda stanowisko: na_stanowisku(stanowisko__ciag=stanowisko.ciag),
    ),
    Filtr(
        "na",
        DateField(label="W pracy dnia", validators=[nie_pozniej]),
        w_pracy,
        lambda dzien: f"w pracy dnia {short_date(dzien)}",
    ),
)
