"""The filters of the matrix."""

from datetime import date

from django import forms

from biuro.core.forms import DateField
from biuro.core.sortkey import pl
from biuro.core.validity import valid_on
from org.kadry.models import Pracownik
from org.podpisywanie.reguly import Kategoria
from org.podpisywanie.tabela import Wybor
from org.struktura.models import Jednostka


class MacierzForm(forms.Form):
    """Day, unit, category, person; everything may be empty."""

    na = DateField(label="Na dzień", required=False, error_messages={"invalid": "Wpisz datę tak: 23.11.2026."})
    jednostka = forms.ChoiceField(label="Jednostka", required=False)
    kategoria = forms.ChoiceField(label="Rodzaj pisma", required=False, choices=[("", "wszystkie"), *Kategoria.choices])
    osoba = forms.ModelChoiceField(Pracownik.objects.none(), label="Osoba", required=False, empty_label="wszyscy")

    def __init__(self, *args, dzien: date, osoby: list[Pracownik], **kwargs):
        super().__init__(*args, **kwargs)
        units = Jednostka.objects.filter(valid_on(dzien)).order_by("symbol").values_list("symbol", "nazwa")
        self.fields["jednostka"].choices = [("", "wszystkie"), *((s, f"{s} {n}") for s, n in units)]
        self.fields["osoba"].queryset = Pracownik.objects.filter(pk__in=[kto.pk for kto in osoby]).order_by(
            pl("last_name")
        )

    def wybor(self) -> Wybor:
        """What was asked for; a bad value asks for all."""
        clean = getattr(self, "cleaned_data", {})
        osoba = clean.get("osoba")
        return Wybor(clean.get("jednostka") or "", clean.get("kategoria") or "", osoba.pk if osoba else None)

    def slowa(self) -> list[tuple[str, str]]:
        """[(name, value)] of what narrows the table, for the paper."""
        clean = getattr(self, "cleaned_data", {})
        kind = Kategoria(clean["kategoria"]).label if clean.get("kategoria") else ""
        said = (("Jednostka", clean.get("jednostka")), ("Rodzaj pisma", kind), ("Osoba", clean.get("osoba")))
        return [(name, str(value)) for name, value in said if value]
