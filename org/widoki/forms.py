"""The form of a saved view."""

from typing import Any

from django import forms

from biuro.core.polish.text import clean_line
from org.kadry.models import Pracownik
from org.widoki import queries
from org.widoki.models import WidokZapisany


class WidokForm(forms.ModelForm):
    """A name and, for those who head or supervise a unit, with whom to share."""

    class Meta:
        model = WidokZapisany
        fields = ["nazwa", "jednostka"]
        labels = {"nazwa": "Nazwa widoku", "jednostka": "Pokaż też osobom z komórki"}
        help_texts = {"nazwa": "Na przykład: skargi po terminie.", "jednostka": ""}
        error_messages = {
            "nazwa": {"required": "Podaj nazwę widoku.", "max_length": "Nazwa może mieć najwyżej 40 znaków. Skróć ją."}
        }

    def __init__(self, *args: Any, osoba: Pracownik, lista: str, **kwargs: Any):
        super().__init__(*args, **kwargs)
        self.inne = queries.wlasne(osoba).filter(lista=lista).exclude(pk=self.instance.pk)
        self.fields["jednostka"].queryset = queries.jednostki_do_wspoldzielenia(osoba)
        self.fields["jednostka"].empty_label = "nikomu, tylko mnie"
        if not self.fields["jednostka"].queryset.exists():
            del self.fields["jednostka"]

    def clean_nazwa(self) -> str:
        """One line without anything invisible."""
        nazwa = clean_line(self.cleaned_data["nazwa"])
        if not nazwa:
            raise forms.ValidationError("Podaj nazwę widoku.")
        if self.inne.filter(nazwa=nazwa).exists():
            raise forms.ValidationError("Masz już w tym rejestrze widok o tej nazwie. Wybierz inną.")
        return nazwa

    def dane(self) -> dict[str, Any]:
        """What the operations take."""
        return {"nazwa": self.cleaned_data["nazwa"], "jednostka": self.cleaned_data.get("jednostka")}
