"""Forms of leaving: to whom, what and why."""

from django import forms

from biuro.core.forms import LineField
from org.kadry.models import Odejscie, Pracownik
from sekretariat.odejscia.queries import nastepcy

ZAZNACZONE, WSZYSTKO = "zaznaczone", "wszystko"


class PrzekazForm(forms.Form):
    """To whom, and which things of the list (check boxes `rzecz`)."""

    komu = forms.ModelChoiceField(
        Pracownik.objects.none(),
        label="Komu przekazać",
        empty_label="Wybierz…",
        error_messages={"required": "Wybierz, kto to przejmie.", "invalid_choice": "Wybierz osobę z listy."},
    )
    powod = LineField(label="Uwagi", required=False, max_length=200, help_text="Trafią do historii każdej rzeczy.")

    def __init__(self, *args, odejscie: Odejscie, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["komu"].queryset = nastepcy(odejscie)

    def wybor(self) -> list[str] | None:
        """The chosen things; None for all work."""
        return None if self.data.get("co") == WSZYSTKO else self.data.getlist("rzecz")

    def clean(self) -> dict:
        """Something must be chosen, unless all of it is."""
        data = super().clean()
        if self.wybor() == []:
            self.add_error(None, "Zaznacz, co przekazać, albo wybierz „Przekaż całą pracę”.")
        return data


class ZakonczForm(forms.Form):
    """Why something stays; the operation asks for it only when something does."""

    powod = LineField(
        label="Dlaczego coś zostaje",
        required=False,
        max_length=400,
        help_text="Wypełnij tylko wtedy, gdy na liście jeszcze coś jest.",
    )

    def __init__(self, *args):
        super().__init__(*args, auto_id="zakoncz_%s")  # three forms of the page ask for a reason


class OdwolajForm(forms.Form):
    """Why the person stays after all."""

    powod = LineField(
        label="Dlaczego odwołujesz odejście", max_length=300, error_messages={"required": "Napisz, dlaczego."}
    )

    def __init__(self, *args):
        super().__init__(*args, auto_id="odwolaj_%s")
