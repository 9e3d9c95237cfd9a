"""Forms that change an entry already made: a correction and a cancellation, each with its reason."""

from datetime import date

from django import forms
from django.utils import timezone

from biuro.core.forms import LineField
from sekretariat.przesylki.forms import WpisForm
from sekretariat.przesylki.models import Przesylka
from sekretariat.przesylki.rules import BRAK_DANYCH


class PoprawForm(WpisForm):
    """A correction says why."""

    powod = LineField(
        label="Dlaczego poprawiasz", max_length=500, error_messages={"required": "Napisz, dlaczego poprawiasz wpis."}
    )

    def __init__(self, *args, przesylka: Przesylka, **kwargs):
        self.przesylka = przesylka
        super().__init__(*args, initial=_initial(przesylka), **kwargs)
        self.fields["nadawca"].help_text = ""

    def dzien(self) -> date:
        """The day of registration: what was true then stays acceptable."""
        return timezone.localdate(self.przesylka.zarejestrowano)


class AnulujForm(forms.Form):
    """A cancellation says why."""

    powod = LineField(
        label="Dlaczego anulujesz", max_length=500, error_messages={"required": "Napisz, dlaczego anulujesz wpis."}
    )


def _initial(przesylka: Przesylka) -> dict:
    missing = {
        "nadawca": przesylka.nadawca_nazwa == BRAK_DANYCH,
        "tytul": przesylka.tytul == BRAK_DANYCH,
        "data": przesylka.brak_daty,
        "znak": przesylka.brak_znaku,
    }
    values = {name: getattr(przesylka, name, "") for name in WpisForm.base_fields}
    values |= {"nadawca": przesylka.nadawca_nazwa, "braki": [name for name, yes in missing.items() if yes]}
    return values | {name: "" for name in ("nadawca", "tytul") if missing[name]}
