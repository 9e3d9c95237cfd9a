"""The filters of the matrix."""

from django import forms

from biuro.core.forms import DateField
from org.kadry.models import Pracownik
from org.podpisywanie.reguly import Kategoria
from org.podpisywanie.tabela import Wybor
from org.struktura.models import Jednostka


class MacierzForm(forms.Form):
    """Day, unit, category, person; everything may be empty."""

    na = DateField(label="Na dzień", required=False, error_messages={"invalid": "Wpisz datę tak: 23.11.2026."})
    jednostka = forms.ChoiceField(label="Jednostka", required=False)
    kategoria = forms.ChoiceField(label="Rodzaj pisma", required=False, choices=[("", "wszystkie"), *Kategoria.choices])
    osoba = forms.ChoiceField(label="Osoba", required=False)

    def __init__(self, *args, jednostki: list[Jednostka], osoby: list[Pracownik], **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["jednostka"].choices = [("", "wszystkie"), *((unit.symbol, str(unit)) for unit in jednostki)]
        self.fields["osoba"].choices = [("", "wszyscy"), *((str(kto.pk), str(kto)) for kto in osoby)]

    def wybor(self) -> Wybor:
        """What was asked for; a bad value asks for all."""
        clean = getattr(self, "cleaned_data", {})
        who = clean.get("osoba")
        return Wybor(clean.get("jednostka") or "", clean.get("kategoria") or "", int(who) if who else None)

    def slowa(self) -> list[tuple[str, str]]:
        """[(name, value)] of what narrows the table, for the paper."""
        clean = getattr(self, "cleaned_data", {})
        kind = Kategoria(clean["kategoria"]).label if clean.get("kategoria") else ""
        who = dict(self.fields["osoba"].choices)[clean.get("osoba") or ""] if clean.get("osoba") else ""
        said = (("Jednostka", clean.get("jednostka")), ("Rodzaj pisma", kind), ("Osoba", who))
        return [(name, str(value)) for name, value in said if value]
