"""Forms of the looking into a complaint."""

from uuid import uuid4

from django import forms
from django.utils import timezone

from biuro.core.forms import DateField, KluczField, TextField
from biuro.core.workdays import add_workdays
from org.struktura.models import Jednostka
from org.uprawnienia.queries import pracownicy_jednostek
from rejestry.badanie.models import Dzialanie, Ustalenie, Wyjasnienie

NA_WYJASNIENIA = 5  # workdays, the office's own custom


class ZKluczem(forms.ModelForm):
    """A creating form."""

    klucz = KluczField()

    def __init__(self, *args, **kwargs):
        super().__init__(
            *args, initial={"klucz": uuid4(), "do": add_workdays(timezone.localdate(), NA_WYJASNIENIA)}, **kwargs
        )


class WyjasnienieForm(ZKluczem):
    """Whom we ask, what, until when."""

    class Meta:
        model = Wyjasnienie
        fields = ("jednostka", "kogo", "pytania", "do")
        field_classes = {"do": DateField, "pytania": TextField}

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["jednostka"].queryset = Jednostka.objects.on(timezone.localdate())

    def clean(self):
        """One addressee."""
        data = super().clean()
        if bool(data.get("jednostka")) == bool(data.get("kogo")):
            self.add_error("jednostka", "Wybierz jednostkę Biura albo wpisz jednostkę spoza Biura.")
        return data


class UstalenieForm(ZKluczem):
    """One allegation and what was found."""

    class Meta:
        model = Ustalenie
        fields = ("zarzut", "wynik", "tresc", "dowody")
        field_classes = {"tresc": TextField, "dowody": TextField}


class DzialanieForm(ZKluczem):
    """What will change, who answers for it, by when."""

    class Meta:
        model = Dzialanie
        fields = ("opis", "odpowiedzialny", "do")
        field_classes = {"do": DateField, "opis": TextField}

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        today = timezone.localdate()
        self.fields["odpowiedzialny"].queryset = pracownicy_jednostek(Jednostka.objects.on(today), today)


class WpisForm(forms.Form):
    """A day and what happened."""

    dzien = DateField(
        label="Dzień", error_messages={"required": "Podaj dzień.", "invalid": "Wpisz datę tak: 23.11.2026."}
    )
    tresc = TextField(
        label="Treść",
        max_length=8000,
        widget=forms.Textarea(attrs={"rows": 6, "class": "in"}),
        error_messages={"required": "Napisz, co ustalono albo zrobiono."},
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, initial={"dzien": timezone.localdate()}, **kwargs)


FORMULARZE = {"wyjasnienie": WyjasnienieForm, "ustalenie": UstalenieForm, "dzialanie": DzialanieForm}
