"""The filters of a list as a form: bound always, nothing required, errors beside the fields."""

from copy import deepcopy
from typing import Any

from django import forms

from biuro.core.lists.declaration import Filtr, Lista
from biuro.core.polish.dates import short_date


class FiltryForm(forms.Form):
    """Fields of the declared filters."""

    use_required_attribute = False

    def __init__(self, lista: Lista, osoba: Any, dane: Any):
        super().__init__(dane, auto_id="f-%s")
        self.filtry = lista.filtry
        for filtr in lista.filtry:
            pole = filtr.pole(osoba) if not isinstance(filtr.pole, forms.Field) else deepcopy(filtr.pole)
            pole.required = False
            if isinstance(pole.widget, forms.Select):
                pole.widget.template_name = "skladniki/lista/wybor.html"  # one template, not two more for each option
            if not isinstance(pole.widget, forms.CheckboxInput):
                pole.widget.attrs["class"] = "in-s"
            self.fields[filtr.nazwa] = pole

    def czynne(self) -> list[tuple[Filtr, Any]]:
        """The filters that hold a valid value, with the value."""
        values = getattr(self, "cleaned_data", {})
        return [(filtr, values[filtr.nazwa]) for filtr in self.filtry if _given(values.get(filtr.nazwa))]

    def slowa(self, filtr: Filtr, value: Any) -> str:
        """The words of a chip: „Wpływ od: 01.11.2026”."""
        if filtr.opis:
            return filtr.opis(value)
        label = self.fields[filtr.nazwa].label
        return label if value is True else f"{label}: {self._shown(filtr.nazwa, value)}"

    def _shown(self, name: str, value: Any) -> str:
        if hasattr(value, "year"):
            return short_date(value)
        choices = getattr(self.fields[name], "choices", ())
        if isinstance(value, str):
            return str(dict(choices).get(value, value))
        return str(value)


def _given(value: Any) -> bool:
    return value not in (None, "", False) and (not hasattr(value, "__len__") or len(value) > 0)
