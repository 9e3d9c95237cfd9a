"""Forms of the administrator: a reason for each act, and the requirements of the second factor."""

from django import forms
from django.conf import settings

from biuro.core.forms import DateField, LineField
from org.drugi_skladnik.models import WymogSkladnika

NAJDLUZSZY_POWOD = 300


class PowodForm(forms.Form):
    """Why; for a link also how it reaches the person."""

    powod = LineField(
        label="Powód",
        max_length=NAJDLUZSZY_POWOD,
        help_text="Zostaje w historii konta, np. „zgłoszenie telefoniczne, tożsamość potwierdzona osobiście”.",
        error_messages={"required": "Napisz, dlaczego to robisz."},
    )


class OdnosnikForm(PowodForm):
    """The reason and the way; without a mail server there is only paper."""

    DRUK, POCZTA = "druk", "poczta"

    jak = forms.ChoiceField(
        label="Jak go przekażesz",
        choices=[(DRUK, "wydrukuję i wręczę"), (POCZTA, "wyślij e-mailem do tej osoby")],
        widget=forms.RadioSelect,
        initial=DRUK,
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if not settings.EMAIL_HOST:
            del self.fields["jak"]


class WymogiForm(forms.Form):
    """A first day for each function; empty: not required."""

    def __init__(self, *args, wymogi: dict[str, WymogSkladnika], **kwargs):
        super().__init__(*args, **kwargs)
        for kogo, nazwa in WymogSkladnika.KOGO:
            label = nazwa[0].upper() + nazwa[1:]
            row = wymogi.get(kogo)
            self.fields[kogo] = DateField(label=label, required=False, initial=row.od if row else None)
        self.fields["decyzja"] = LineField(
            label="Na podstawie",
            max_length=200,
            help_text="np. decyzja dyrektora z 23 listopada 2026",
            error_messages={"required": "Podaj decyzję, z której to wynika."},
        )

    @property
    def dni(self) -> dict:
        """The days by function."""
        return {kogo: self.cleaned_data[kogo] for kogo, _ in WymogSkladnika.KOGO}
