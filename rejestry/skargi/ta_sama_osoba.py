"""„pisał(a) wcześniej”: all writings of the one who wrote a case, asked for by its mark.

The mark stands in the address, never the name: addresses are kept in logs and in the history of the browser.
"""

from django import forms
from django.db.models import Q

from biuro.core.lists import Filtr
from org.kadry.models import Pracownik
from rejestry.sprawy.models import Sprawa
from rejestry.sprawy.queries import o_znaku, tej_osoby, visible_to

NAZWA = "osoba_sprawy"


class ZnakField(forms.CharField):
    """The mark of a case the person sees; gives the case."""

    def __init__(self, osoba: Pracownik):
        widget = forms.TextInput({"autocomplete": "off", "size": "18"})
        super().__init__(label="Ta sama osoba co w sprawie", max_length=40, widget=widget)
        self.osoba = osoba

    def clean(self, value: str | None) -> Sprawa | None:
        """None for an empty field."""
        text = super().clean(value)
        case = o_znaku(visible_to(self.osoba), text).first() if text else None
        if text and case is None:
            raise forms.ValidationError("Nie widzisz sprawy o tym znaku. Wpisz znak tak: PK-II.1510.7.2026.")
        return case


def filtr(sciezka: str) -> Filtr:
    """The filter; `sciezka`: the path to the case."""

    def warunek(case: Sprawa) -> Q:
        same = tej_osoby(Sprawa.objects.all(), case.wnoszacy, case.wnoszacy_email)
        return Q(**{f"{sciezka}__in": same.order_by().values("pk")})

    return Filtr(NAZWA, ZnakField, warunek, lambda case: f"Ta sama osoba co w {case.znak}", wpisywany=True)
