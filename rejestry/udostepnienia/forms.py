"""Forms of access: to whom and until when, why not any more, which mark is asked for, the answer."""

from uuid import uuid4

from django import forms
from django.utils import timezone

from biuro.core.forms import DateField, KluczField, LineField
from org.kadry.models import Pracownik
from org.struktura.models import Jednostka
from org.uprawnienia.queries import pracownicy_jednostek

ZLA_DATA = "Wpisz datę tak: 23.11.2026."


def pole_powodu(etykieta: str, brak: str, **rest) -> LineField:
    """A reason on one line."""
    return LineField(label=etykieta, max_length=400, error_messages={"required": brak}, **rest)


class ZKluczem(forms.Form):
    """A form that creates something: sent twice, it makes one."""

    klucz = KluczField()

    def __init__(self, *args, **kwargs):
        kwargs["initial"] = {"klucz": uuid4()} | kwargs.get("initial", {})
        super().__init__(*args, **kwargs)


class UdostepnijForm(ZKluczem):
    """A share."""

    komu = forms.ModelChoiceField(
        Pracownik.objects.none(),
        label="Komu",
        empty_label="Wybierz…",
        error_messages={"required": "Wybierz osobę.", "invalid_choice": "Wybierz osobę z listy."},
    )
    do = DateField(label="Do kiedy", error_messages={"required": "Podaj ostatni dzień.", "invalid": ZLA_DATA})
    powod = pole_powodu("Dlaczego", "Napisz, dlaczego ta osoba ma widzieć sprawę.")

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        today = timezone.localdate()
        self.fields["komu"].queryset = pracownicy_jednostek(Jednostka.objects.on(today), today)


class CofnijForm(forms.Form):
    """The end of a share."""

    powod = pole_powodu("Dlaczego cofasz dostęp", "Napisz, dlaczego cofasz dostęp.")


class PoufnoscForm(forms.Form):
    """A change of confidentiality."""

    poufna = forms.BooleanField(required=False, widget=forms.HiddenInput)
    powod = pole_powodu("Dlaczego", "Napisz, dlaczego zmieniasz poufność: powód trafia do historii sprawy.")

    def __init__(self, *args, **kwargs):
        super().__init__(*args, auto_id="poufnosc_%s", **kwargs)  # the form beside it asks for a reason too


class ProsbaForm(ZKluczem):
    """A request: whether there is such a case, the form does not know."""

    znak = LineField(
        label="Znak sprawy",
        max_length=60,
        help_text="Tak jak na piśmie, na przykład PK-II.1510.31.2026",
        error_messages={"required": "Wpisz znak sprawy."},
    )
    powod = pole_powodu("Do czego potrzebujesz dostępu", "Napisz, do czego potrzebujesz dostępu.")


class OdpowiedzForm(forms.Form):
    """The answer: granted until a day, or refused with a reason."""

    do = DateField(label="Dostęp do dnia", required=False, error_messages={"invalid": ZLA_DATA})
    tekst = LineField(label="Uzasadnienie", required=False, max_length=400, help_text="Konieczne przy odmowie")
    decyzja = forms.ChoiceField(choices=[("udziel", "udziel"), ("odmow", "odmow")], widget=forms.HiddenInput)

    def clean(self) -> dict:
        """Granting needs a day, refusing a reason."""
        clean = super().clean()
        if clean.get("decyzja") == "udziel" and not clean.get("do") and "do" not in self.errors:
            self.add_error("do", "Podaj ostatni dzień dostępu.")
        if clean.get("decyzja") == "odmow":
            clean["do"] = None
            if not clean.get("tekst"):
                self.add_error("tekst", "Napisz, dlaczego odmawiasz.")
        return clean
