"""Forms of a deadline: a new date, a pause, its end, a corrected event; each with a reason and the article."""

from django import forms

from biuro.core.forms import DateField, LineField, TextField

ZLA_DATA = "Wpisz datę tak: 23.11.2026."


def reason(label: str, missing: str) -> TextField:
    """The field of a reason."""
    widget = forms.Textarea(attrs={"rows": 3, "class": "in"})
    return TextField(label=label, max_length=4000, widget=widget, error_messages={"required": missing})


def day(label: str, missing: str, **more) -> DateField:
    """The field of a day."""
    return DateField(label=label, error_messages={"required": missing, "invalid": ZLA_DATA}, **more)


class ZPodstawa(forms.Form):
    """The article is filled in from the table of deadlines; it may be made more exact."""

    def __init__(self, *args, podstawa: str, **kwargs):
        super().__init__(*args, initial={"podstawa": podstawa}, **kwargs)


class PrzedluzForm(ZPodstawa):
    """A new date."""

    nowy = day("Nowy termin", "Podaj nowy termin.")
    powod = reason("Przyczyny zwłoki", "Napisz, dlaczego nie zdążysz: to samo trafi do zawiadomienia.")
    podstawa = LineField(label="Podstawa prawna", max_length=120)


class WstrzymajForm(ZPodstawa):
    """The first day that does not count."""

    od = day("Pierwszy dzień, którego nie liczymy", "Podaj dzień, od którego termin nie biegnie.")
    powod = reason("Powód", "Napisz, dlaczego te dni się nie liczą.")
    podstawa = LineField(label="Podstawa prawna", max_length=120)


class WznowForm(forms.Form):
    """The last day that did not count."""

    do = day("Ostatni dzień, którego nie liczymy", "Podaj ostatni dzień wstrzymania.")
    powod = reason("Powód", "Napisz, co się stało, że termin znów biegnie.")


class PoprawForm(forms.Form):
    """The right day of the event."""

    zdarzenie = day("Właściwy dzień zdarzenia", "Podaj dzień, od którego biegnie termin.")
    powod = reason("Skąd ta data", "Napisz, skąd wiesz, że data ma być inna.")


class NaDzienForm(forms.Form):
    """A past day on which the deadline is looked at."""

    dzien = DateField(label="Pokaż, jak było dnia", required=False, error_messages={"invalid": ZLA_DATA})
